"""PostNL in Belgium, the parcel carrier of the PostNL group there; the legal form of its company was not found."""

from plugin_host.api import (
    Data,
    Entity,
    OwnUse,
    Period,
    Retention,
    Role,
    Shipping,
    Source,
    Start,
    Unit,
    Vendor,
)

STATEMENT = Source("https://postnl.be/en/privacy-declaration", read=None)

VENDOR = Vendor(
    api=1,
    id="postnl-belgium",
    name="PostNL Belgium",
    aliases=("PostNL België", "PostNL Belgique", "PostNL Pakketten België"),
    entity=Entity("PostNL Pakketten Belgium", country="BE", sources=(STATEMENT,)),
    privacy_url=STATEMENT.url,
    website="https://postnl.be",
    services=(
        Shipping(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            retention=Retention(period=Period(1, Unit.YEARS), start=Start.DELIVERY, sources=(STATEMENT,)),
            own_use=(OwnUse.IMPROVE,),
            sources=(STATEMENT,),
        ),
    ),
)
