"""GLS in the Netherlands, the parcel carrier of the GLS group there."""

from plugin_host.api import Data, Entity, Role, Shipping, Source, Vendor

VENDOR = Vendor(
    api=1,
    id="gls",
    name="GLS Nederland",
    aliases=("GLS Netherlands", "gls-netherlands.com", "gls.nl"),
    entity=Entity(
        "General Logistics Systems Netherlands B.V.",
        country="NL",
        address="Proostwetering 40, 3543 AG Utrecht",
        sources=(Source("https://werkenbij.gls.nl/privacyverklaring", read=None),),
    ),
    privacy_url="https://gls-group.eu/GROUP/en/data-protection",
    services=(
        Shipping(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            sources=(Source("https://www.gls-slovenia.si/GROUP/en/data-protection/gls-netherlands/", read=None),),
        ),
    ),
)
