"""GLS in Belgium and Luxembourg, the parcel carrier of the GLS group there."""

from plugin_host.api import Data, Entity, Role, Shipping, Source, Vendor

POLICY = Source("https://gls-group.com/BE/vl/privacy-beleid/", read=None)

VENDOR = Vendor(
    api=1,
    id="gls-belgium",
    name="GLS Belgium",
    aliases=("GLS België", "GLS Belgique"),
    entity=Entity(
        "General Logistics Systems Belgium NV",
        country="BE",
        address="Humaniteitslaan 233, 1620 Drogenbos",
        sources=(POLICY,),
    ),
    privacy_url=POLICY.url,
    website="https://gls-group.com",
    services=(
        Shipping(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            sources=(
                POLICY,
                Source("https://www.gls-slovenia.si/GROUP/en/data-protection/gls-belgium/", read=None),
                Source("https://gls-group.eu/LU/de/rechtsinformation/datenschutzbestimmungen", read=None),
            ),
        ),
    ),
)
