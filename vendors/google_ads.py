"""Google Ads, advertising by Google: measuring what advertisements bring and showing them again to visitors."""

from datetime import date

from plugin_host.api import (
    Access,
    Advertising,
    Cookie,
    CookieUse,
    Data,
    Entity,
    Host,
    OwnUse,
    Role,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

TAG = Source("https://developers.google.com/gtagjs/devguide/configure", read=None)
WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
TERMS = Source("https://payments.google.com/payments/apis-secure/get_legal_document?ldi=30326", read=None)
USES = Source("https://policies.google.com/technologies/cookies", read=None)
ROLES = Source("https://business.safety.google/intl/el/gdpr/", read=None)
FRAMEWORKS = Source("https://policies.google.com/privacy/frameworks", read=date(2026, 8, 11))
COOKIES = (Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),)

VENDOR = Vendor(
    api=1,
    id="google-ads",
    name="Google Ads",
    aliases=(
        "Google AdWords",
        "AdWords",
        "Google Ads Remarketing",
        "Google AdWords Conversion",
        "Google Conversion Tracking",
        "Google Remarketing",
        "Google Dynamic Remarketing",
        "Google Dynamische Remarketing",
        "DoubleClick",
        "Google DoubleClick",
        "DoubleClick by Google",
        "DoubleClick Floodlight",
        "Google Floodlight",
        "Google Campaign Manager",
        "Google Display Network",
        "Google Display Netwerk",
        "Google Customer Match",
        "Google Shopping",
        "Google Merchant Center",
    ),
    entity=Entity(
        "Google Ireland Limited",
        country="IE",
        address="Gordon House, Barrow Street, Dublin 4",
        sources=(TERMS,),
    ),
    privacy_url="https://business.safety.google/privacy/",
    services=(
        Advertising(
            role=Role.CONTROLLER,
            agreement=None,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            transfer=Transfer(
                kind=TransferKind.SCC,
                country="US",
                importer="Google LLC",
                sources=(FRAMEWORKS,),
            ),
            own_use=(OwnUse.MARKETING, OwnUse.IMPROVE, OwnUse.SECURITY),
            terms_url=ROLES.url,
            cookies=(
                Cookie("_gcl_au", CookieUse.ADVERTISING, 90, sources=COOKIES),
                Cookie("_gcl_aw", CookieUse.ADVERTISING, 90, sources=COOKIES),
                Cookie("_gcl_gs", CookieUse.ADVERTISING, 90, sources=COOKIES),
                Cookie("_gcl_gb", CookieUse.ADVERTISING, 90, sources=COOKIES),
                Cookie("_gcl_dc", CookieUse.ADVERTISING, 90, sources=COOKIES),
                Cookie("_gac_gb_*", CookieUse.ADVERTISING, 90, sources=COOKIES),
                Cookie("IDE", CookieUse.ADVERTISING, 730, access=Access.THIRD, sources=COOKIES),
                Cookie("DSID", CookieUse.ADVERTISING, 14, access=Access.THIRD, sources=COOKIES),
                # The longest lifetime that a source gives.
                Cookie("test_cookie", CookieUse.ADVERTISING, 365, access=Access.THIRD, sources=COOKIES),
            ),
            hosts=(
                Host("googleadservices.com", sources=(WEB,)),
                Host("googlesyndication.com", sources=(WEB,)),
                Host("doubleclick.net", sources=(WEB,)),
                Host("www.googletagmanager.com", "/gtag/js?id=AW-", sources=(TAG,)),
            ),
            sources=(ROLES, TERMS, USES),
        ),
    ),
)
