"""Vimeo, a video platform from the United States.

Neither its role for a player on another website nor what allows the transfer to the United States could
be read in a source of its own.
"""

from datetime import date

from plugin_host.api import (
    Access,
    Cookie,
    CookieUse,
    Data,
    Entity,
    Host,
    Media,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/vimeo.json", read=date(2026, 7, 21))
COOKIES = Source("https://help.vimeo.com/hc/en-us/articles/26080940921361", read=None, dated=date(2024, 7, 30))

VENDOR = Vendor(
    api=1,
    id="vimeo",
    name="Vimeo",
    entity=Entity(
        "Vimeo.com, Inc.",
        country="US",
        sources=(
            Source("https://vimeo.com/privacy", read=None, dated=date(2022, 10, 17)),
            COMPANIES,
        ),
    ),
    privacy_url="https://vimeo.com/privacy",
    website="https://vimeo.com",
    services=(
        Media(
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            transfer=Transfer(kind=TransferKind.UNKNOWN, country="US", sources=(COMPANIES,)),
            cookies=(
                Cookie("vuid", CookieUse.STATISTICS, 730, access=Access.THIRD, sources=(COOKIES,)),
                Cookie("player", CookieUse.PREFERENCES, 365, access=Access.THIRD, sources=(COOKIES,)),
                Cookie("flags", CookieUse.VIDEO, 365, access=Access.THIRD, sources=(COOKIES,)),
                Cookie("player_clearance", CookieUse.FRAUD, 7, access=Access.THIRD, sources=(COOKIES,)),
                Cookie("_cf_bm", CookieUse.FRAUD, None, access=Access.THIRD, sources=(COOKIES,), minutes=30),
                Cookie("_cfuvid", CookieUse.FRAUD, 0, access=Access.THIRD, sources=(COOKIES,)),
                Cookie("cf_clearance", CookieUse.FRAUD, 365, access=Access.THIRD, sources=(COOKIES,)),
            ),
            hosts=(
                Host("vimeo.com", sources=(WEB,)),
                Host("vimeocdn.com", sources=(WEB,)),
            ),
            sources=(COOKIES,),
        ),
    ),
)
