"""TikTok pixel, the tag behind advertisements on TikTok."""

from datetime import date

from plugin_host.api import Access, Advertising, Cookie, CookieUse, Data, Entity, Host, Source, Vendor

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/tiktok.json", read=date(2026, 7, 21))
TERMS = Source("https://ads.tiktok.com/help/article/tiktok-advertiser-tools-and-related-terms?lang=en", read=None)
"""Joint controller, controller or processor: that is set out in terms for each country, which could not be read."""
USES = Source("https://ads.tiktok.com/help/article?aid=10007540", read=None, dated=date(2025, 3, 1))
COOKIES = (USES, Source("https://github.com/jkwakman/Open-Cookie-Database", read=None))

VENDOR = Vendor(
    api=1,
    id="tiktok-pixel",
    name="TikTok",
    aliases=("TikTok Pixel", "TikTok Ads", "TikTok for Business", "TikTok Business"),
    entity=Entity(
        "TikTok Technology Limited",
        country="IE",
        address="10 Earlsfort Terrace, Dublin, D02 T380",
        sources=(COMPANIES,),
    ),
    privacy_url="https://www.tiktok.com/legal/page/eea/privacy-policy/en",
    website="https://ads.tiktok.com",
    services=(
        Advertising(
            data=(Data.USAGE, Data.IDENTIFIER),
            terms_url=TERMS.url,
            cookies=(
                # Set by the shop's domain and by TikTok; 13 months after they were set or last used.
                Cookie("_ttp", CookieUse.ADVERTISING, 389, access=Access.BOTH, sources=COOKIES),
                Cookie("_tt_enable_cookie", CookieUse.ADVERTISING, 389, sources=COOKIES),
            ),
            hosts=(Host("analytics.tiktok.com", sources=(WEB,)),),
            sources=(TERMS, *COOKIES),
        ),
    ),
)
