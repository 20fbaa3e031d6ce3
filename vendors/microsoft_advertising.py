"""Microsoft Advertising (formerly Bing Ads), advertisements in Bing and elsewhere, measured with the UET tag."""

from datetime import date

from plugin_host.api import (
    Access,
    Advertising,
    Cookie,
    CookieUse,
    Data,
    Entity,
    Host,
    Period,
    Retention,
    Source,
    Start,
    Unit,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/microsoft.json", read=date(2026, 7, 21))
UET = Source("https://help.ads.microsoft.com/apex/index/3/en/53056", read=date(2025, 7, 2))
REMARKETING = Source(
    "https://about.ads.microsoft.com/zh-tw/resources/policies/tw-en/remarketing-in-paid-search-policies-en", read=None
)
COOKIES = (Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),)

VENDOR = Vendor(
    api=1,
    id="microsoft-advertising",
    name="Microsoft Advertising",
    aliases=(
        "Bing Ads",
        "Microsoft Ads",
        "Bing Universal Event Tracking",
        "UET",
        "Microsoft Bing Ads",
        "Bing Advertising",
        "Bing Shopping",
        "Bing Conversion Tracking",
        "Microsoft UET",
        "Universal Event Tracking",
        "Microsoft adCenter",
    ),
    entity=Entity(
        "Microsoft Ireland Operations Ltd.",
        country="IE",
        address="One Microsoft Place, South County Business Park, Leopardstown, Dublin 18",
        sources=(COMPANIES,),
    ),
    privacy_url="https://privacy.microsoft.com/privacystatement",
    website="https://about.ads.microsoft.com",
    services=(
        Advertising(
            data=(Data.IP_ADDRESS, Data.USAGE, Data.IDENTIFIER),
            retention=Retention(period=Period(390, Unit.DAYS), start=Start.COLLECTION, sources=(UET,)),
            cookies=(
                Cookie("_uetsid", CookieUse.ADVERTISING, None, access=Access.BOTH, sources=COOKIES, minutes=30),
                Cookie("_uetvid", CookieUse.ADVERTISING, 16, access=Access.BOTH, sources=COOKIES),
                Cookie("MUID", CookieUse.ADVERTISING, 365, access=Access.THIRD, sources=COOKIES),
                Cookie("MR", CookieUse.STATISTICS, 182, access=Access.THIRD, sources=COOKIES),
                Cookie("MSPTC", CookieUse.ADVERTISING, 365, access=Access.THIRD, sources=COOKIES),
            ),
            hosts=(
                Host("bat.bing.com", sources=(WEB,)),
                Host("bat.r.msn.com", sources=(WEB,)),
            ),
            sources=(UET, REMARKETING, *COOKIES),
        ),
    ),
)
