"""Parcel Pro, a Dutch platform through which shops send parcels with several carriers.

Which company it is, and in which role, the part of its statement that could be read does not say.
"""

from plugin_host.api import Data, Fulfilment, OwnUse, Source, Vendor

STATEMENT = Source("https://www.parcelpro.nl/privacyverklaring/", read=None)

VENDOR = Vendor(
    api=1,
    id="parcel-pro",
    name="Parcel Pro",
    privacy_url=STATEMENT.url,
    website="https://www.parcelpro.nl",
    services=(
        Fulfilment(
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            own_use=(OwnUse.LAW,),
            sources=(STATEMENT,),
        ),
    ),
)
