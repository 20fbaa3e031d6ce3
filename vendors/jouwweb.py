"""JouwWeb (abroad: Webador), a Dutch website builder with a webshop."""

from plugin_host.api import N_, Data, Entity, Measure, Role, RunBy, ShopSoftware, Source, Text, Vendor

TERMS = Source("https://www.jouwweb.be/algemene-voorwaarden", read=None)
STATEMENT = Source("https://www.webador.se/privacy", read=None)
"""In English, under the name that the service has abroad."""

VENDOR = Vendor(
    api=1,
    id="jouwweb",
    name="JouwWeb",
    aliases=("Webador", "JouwWeb.nl", "Webador.com"),
    entity=Entity(
        "JouwWeb B.V.", country="NL", sources=(TERMS, Source("https://webador.no/terms-and-conditions", read=None))
    ),
    privacy_url=STATEMENT.url,
    website="https://www.jouwweb.be",
    services=(
        ShopSoftware(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            run_by=RunBy.VENDOR,
            measures=(Measure.SECRECY,),
            terms_url=TERMS.url,
            texts=(
                Text(N_("Staff of {vendor} can look into the administration of our shop, to help and to find faults.")),
            ),
            sources=(TERMS, STATEMENT),
        ),
    ),
)
