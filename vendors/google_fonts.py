"""Google Fonts, typefaces that a website loads from Google."""

from datetime import date

from plugin_host.api import (
    N_,
    Content,
    Data,
    DeviceStorage,
    Entity,
    Host,
    Load,
    Media,
    OwnUse,
    Role,
    Source,
    Text,
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
FAQ = Source("https://developers.google.com/fonts/faq/privacy", read=None)
STATEMENT = Source("https://github.com/google/fonts/issues/1495", read=None, dated=date(2018, 4, 17))
POLICY = Source("https://policies.google.com/privacy?hl=en", read=None)
FRAMEWORKS = Source("https://policies.google.com/privacy/frameworks", read=None, dated=date(2025, 8, 23))

VENDOR = Vendor(
    api=1,
    id="google-fonts",
    name="Google Fonts",
    aliases=(
        "Google Web Fonts",
        "Google Webfonts",
        "Google Font",
        "Google Font API",
        "Google Schriftarten",
        "Google Schriften",
        "Google Lettertypen",
    ),
    entity=Entity(
        "Google Ireland Limited",
        country="IE",
        address="Gordon House, Barrow Street, Dublin 4",
        sources=(POLICY,),
    ),
    website="https://fonts.google.com",
    privacy_url="https://policies.google.com/privacy",
    services=(
        Media(
            role=Role.CONTROLLER,
            agreement=None,
            content=Content.TYPEFACES,
            storage=DeviceStorage.NONE,
            load=Load.PAGE,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE),
            transfer=Transfer(kind=TransferKind.SCC, country="US", importer="Google LLC", sources=(FRAMEWORKS,)),
            own_use=(OwnUse.SECURITY,),
            terms_url=FAQ.url,
            hosts=(
                Host("fonts.googleapis.com", sources=(WEB,)),
                Host("fonts.gstatic.com", sources=(WEB,)),
            ),
            texts=(
                Text(
                    N_(
                        "Google says that it sets no cookies for this and uses the data neither to build a profile of you nor "
                        "for targeted advertising."
                    )
                ),
            ),
            sources=(FAQ, STATEMENT),
        ),
    ),
)
