"""Mijndomein, a Dutch registrar and host that also offers webshops."""

from plugin_host.api import Data, Hosting, ShopSoftware, Source, Vendor

TERMS = Source("https://www.mijndomein.nl/over-mijndomein/algemene-voorwaarden", read=None)

VENDOR = Vendor(
    api=1,
    id="mijndomein",
    name="Mijndomein",
    aliases=("mijndomein.nl",),
    website="https://www.mijndomein.nl",
    services=(
        Hosting(
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            sources=(TERMS,),
        ),
        ShopSoftware(
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            sources=(TERMS,),
        ),
    ),
    sources=(TERMS,),
)
