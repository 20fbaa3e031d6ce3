"""DPD, a parcel carrier in the Netherlands."""

from plugin_host.api import Data, Entity, Onward, OwnUse, Role, Shipping, Source, Vendor

STATEMENT = Source("https://www.dpd.com/nl/nl/privacy-statement/", read=None)

VENDOR = Vendor(
    api=1,
    id="dpd",
    name="DPD",
    aliases=(
        "DPD Nederland",
        "DPD Netherlands",
        "DPDgroup",
        "Dynamic Parcel Distribution",
        "DPD Dynamic Parcel Distribution",
        "Direct Parcel Distribution",
        "dpd.nl",
        "dpd.de",
    ),
    entity=Entity("DPD (Nederland) B.V.", country="NL", sources=(STATEMENT,)),
    privacy_url=STATEMENT.url,
    website="https://www.dpd.com",
    services=(
        Shipping(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            own_use=(OwnUse.IMPROVE,),
            onward=(Onward.SUBPROCESSORS,),
            sources=(STATEMENT, Source("https://www.dpd.com/nl/en/privacy-statement/", read=None)),
        ),
    ),
)
