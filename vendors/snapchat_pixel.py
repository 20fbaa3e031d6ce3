"""Snap Pixel, the tag behind advertisements on Snapchat."""

from datetime import date

from plugin_host.api import (
    Access,
    Advertising,
    Cookie,
    CookieUse,
    Data,
    Entity,
    Host,
    Onward,
    OwnUse,
    Role,
    Source,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/snapchat.json", read=date(2026, 7, 21))
LAWS = Source("https://businesshelp.snapchat.com/articles/en_US/Knowledge/gdpr", read=None)
QUESTIONS = Source("https://businesshelp.snapchat.com/articles/en_US/Knowledge/snap-privacy-faq", read=None)
TERMS = Source("https://snap.com/terms/snap-conversion", read=None, dated=date(2023, 7, 25))
COOKIES = (Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),)

VENDOR = Vendor(
    api=1,
    id="snapchat-pixel",
    name="Snapchat",
    aliases=("Snap Pixel", "Snapchat Pixel", "Snapchat Ads", "Snap"),
    entity=Entity("Snap B.V.", country="NL", address="Keizersgracht 165, 1016 DP Amsterdam", sources=(COMPANIES,)),
    privacy_url="https://values.snap.com/privacy/privacy-policy",
    website="https://www.snap.com",
    services=(
        Advertising(
            role=Role.PROCESSOR,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            own_use=(OwnUse.IMPROVE,),
            onward=(Onward.GROUP, Onward.SUBPROCESSORS),
            terms_url=TERMS.url,
            cookies=(
                Cookie("_scid", CookieUse.ADVERTISING, 365, sources=COOKIES),
                Cookie("_scid_r", CookieUse.ADVERTISING, 395, sources=COOKIES),
                Cookie("_schn", CookieUse.ADVERTISING, 1, sources=COOKIES),
                Cookie("sc_at", CookieUse.ADVERTISING, 365, access=Access.THIRD, sources=COOKIES),
            ),
            hosts=(
                Host("tr.snapchat.com", sources=(WEB,)),
                Host("sc-static.net", sources=(WEB,)),
            ),
            sources=(LAWS, QUESTIONS, TERMS),
        ),
    ),
)
