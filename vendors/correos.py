"""Correos, post and parcels in Spain; it handles the data of recipients for the companies that send."""

from plugin_host.api import N_, Data, Entity, Role, Shipping, Source, Text, Vendor

POLICY = Source("https://www.correos.es/es/en/legal/others/general-philately-privacy-policy", read=None)
DELIVERY = Source("https://www.correos.es/es/ca/legals/altres/politica-de-proteccion-de-datos-pda", read=None)

VENDOR = Vendor(
    api=1,
    id="correos",
    name="Correos",
    aliases=("Correos Express", "Correos de España"),
    entity=Entity(
        "Sociedad Estatal Correos y Telégrafos, S.A., S.M.E.",
        country="ES",
        address="Calle del Conde de Peñalver 19, 28006 Madrid",
        sources=(DELIVERY, POLICY),
    ),
    privacy_url=POLICY.url,
    website="https://www.correos.es",
    services=(
        Shipping(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            texts=(
                Text(
                    N_(
                        "If we ask {vendor} for proof of delivery, it records the name, the number of the "
                        "identity document and the signature of the person who takes the parcel."
                    )
                ),
            ),
            sources=(
                DELIVERY,
                POLICY,
                Source(
                    "https://www.correos.es/es/ca/legals/altres/politica-de-privacitat-general-de-filatelia", read=None
                ),
            ),
        ),
    ),
)
