"""YouTube, the video platform of Google."""

from datetime import date

from plugin_host.api import (
    N_,
    Access,
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
COOKIES = (Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),)
REGULATOR = Source(
    "https://www.dataprotection.ie/en/dpc-guidance/case-studies/cross-border-complaints/"
    "amicable-resolution-cross-border-complaints-google-youtube",
    read=None,
)

VENDOR = Vendor(
    api=1,
    id="youtube",
    name="YouTube",
    aliases=("youtube-nocookie", "youtube-nocookie.com"),
    entity=Entity("Google Ireland Limited", country="IE", sources=(REGULATOR,)),
    privacy_url="https://policies.google.com/privacy",
    website="https://www.youtube.com",
    services=(
        Media(
            role=Role.CONTROLLER,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            transfer=Transfer(
                kind=TransferKind.SCC,
                country="US",
                importer="Google LLC",
                sources=(Source("https://policies.google.com/privacy/frameworks", read=None, dated=date(2025, 8, 23)),),
            ),
            own_use=(OwnUse.IMPROVE, OwnUse.SECURITY, OwnUse.MARKETING),
            cookies=tuple(
                Cookie(name, use, days, access=Access.THIRD, sources=COOKIES)
                for name, use, days in (
                    ("VISITOR_INFO1_LIVE", N_("adapts videos to the connection; also serves advertising"), 179),
                    ("YSC", CookieUse.VIDEO, 0),
                    ("VISITOR_PRIVACY_METADATA", CookieUse.PREFERENCES, 180),
                    ("__Secure-ROLLOUT_TOKEN", CookieUse.VIDEO, 180),
                    ("__Secure-YNID", CookieUse.PREFERENCES, 180),
                    ("__Secure-YEC", CookieUse.FRAUD, 395),
                    ("PREF", CookieUse.PREFERENCES, 3650),
                )
            ),
            hosts=(
                Host("youtube.com", sources=(WEB,)),
                Host("youtube-nocookie.com", sources=(WEB,)),
                Host("ytimg.com", sources=(WEB,)),
            ),
            sources=(
                REGULATOR,
                Source("https://www.youtube.com/howyoutubeworks/privacy", read=None),
                Source("https://policies.google.com/technologies/cookies", read=None),
            ),
        ),
    ),
)
