"""JouwWeb (abroad: Webador), a Dutch website builder with a webshop."""

from plugin_host.api import Data, Entity, Role, RunBy, ShopSoftware, Source, Vendor

TERMS = Source("https://www.jouwweb.be/algemene-voorwaarden", read=None)

VENDOR = Vendor(
    api=1,
    id="jouwweb",
    name="JouwWeb",
    aliases=("Webador",),
    entity=Entity(
        "JouwWeb B.V.", country="NL", sources=(TERMS, Source("https://webador.no/terms-and-conditions", read=None))
    ),
    services=(
        ShopSoftware(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            run_by=RunBy.VENDOR,
            terms_url="https://www.jouwweb.be/algemene-voorwaarden",
            sources=(TERMS,),
        ),
    ),
)
