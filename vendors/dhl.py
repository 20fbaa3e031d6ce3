"""DHL eCommerce, the parcel carrier of the DHL group in the Netherlands (not DHL Express, nor DHL Paket in Germany)."""

from plugin_host.api import Data, Entity, Role, Shipping, Source, Vendor

STATEMENT = Source("https://www.dhlecommerce.nl/en/your-personal-data", read=None)

VENDOR = Vendor(
    api=1,
    id="dhl",
    name="DHL eCommerce",
    aliases=(
        "DHL Nederland",
        "DHL Netherlands",
        "DHL Parcel",
        "DHL Parcel Benelux",
        "DHL Parcel Netherlands",
        "DHL Parcel Nederland",
        "DHL For You",
        "DHL eCommerce Nederland",
        "DHL eCommerce Benelux",
        "Selektvracht",
    ),
    entity=Entity(
        "DHL eCommerce (Netherlands) B.V.",
        country="NL",
        address="Reactorweg 25, 3542 AD Utrecht",
        sources=(STATEMENT,),
    ),
    privacy_url=STATEMENT.url,
    website="https://www.dhlecommerce.nl",
    services=(Shipping(role=Role.CONTROLLER, data=(Data.NAME, Data.ADDRESS, Data.CITY), sources=(STATEMENT,)),),
)
