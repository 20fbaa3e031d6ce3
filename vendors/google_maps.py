"""Google Maps, maps of Google that stand on another website."""

from datetime import date

from plugin_host.api import (
    N_,
    Access,
    Content,
    Cookie,
    CookieUse,
    Data,
    Entity,
    Host,
    Media,
    OwnUse,
    Role,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
POLICY = Source("https://policies.google.com/privacy?hl=en", read=None)
ARCHIVED = Source(
    "https://policies.google.cn/privacy/archive/20240208-20240304?hl=en-US", read=None, dated=date(2024, 3, 4)
)
FRAMEWORKS = Source("https://policies.google.com/privacy/frameworks", read=None, dated=date(2025, 8, 23))
COOKIES = (Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),)

VENDOR = Vendor(
    api=1,
    id="google-maps",
    name="Google Maps",
    aliases=(
        "Google Maps Platform",
        "Google Maps API",
        "Google Karten",
        "Google Street View",
        "Google Places API",
        "Google Maps Embed API",
    ),
    entity=Entity(
        "Google Ireland Limited",
        country="IE",
        address="Gordon House, Barrow Street, Dublin 4",
        sources=(POLICY,),
    ),
    website="https://maps.google.com",
    privacy_url="https://policies.google.com/privacy",
    services=(
        Media(
            role=Role.CONTROLLER,
            agreement=None,
            content=Content.MAPS,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            transfer=Transfer(kind=TransferKind.SCC, country="US", importer="Google LLC", sources=(FRAMEWORKS,)),
            own_use=(OwnUse.IMPROVE, OwnUse.SECURITY),
            cookies=(
                Cookie("OGPC", CookieUse.PREFERENCES, 30, access=Access.THIRD, sources=COOKIES),
                Cookie(
                    "OGP",
                    N_("makes the map work and follows how it is used"),
                    60,
                    access=Access.THIRD,
                    sources=COOKIES,
                ),
            ),
            hosts=(
                Host("maps.google.com", sources=(WEB,)),
                Host("maps.googleapis.com", sources=(WEB,)),
                Host("maps.gstatic.com", sources=(WEB,)),
            ),
            sources=(POLICY, ARCHIVED),
        ),
    ),
)
