"""mijn.host, a web host and registrar in Amsterdam."""

from plugin_host.api import Data, Entity, Hosting, Source, Vendor

TERMS = Source("https://mijn.host/algemene-voorwaarden/", read=None)
PRIVACY = Source("https://mijn.host/privacy-policy", read=None)

VENDOR = Vendor(
    api=1,
    id="mijn-host",
    name="mijn.host",
    entity=Entity(
        "mijn.host B.V.",
        country="NL",
        address="Pietersbergweg 291, 1105 BM Amsterdam",
        sources=(TERMS, PRIVACY),
    ),
    website="https://mijn.host",
    privacy_url="https://mijn.host/privacy-policy",
    services=(
        Hosting(
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            sources=(TERMS,),
        ),
    ),
)
