"""GO! Express & Logistics, an express carrier in Germany."""

from plugin_host.api import N_, Data, Entity, Role, Shipping, Source, Text, Vendor

NOTICE = Source(
    "https://www.general-overnight.com/lux_en/privacy-policy/privacy-policy-for-shipment-recipients.html", read=None
)

VENDOR = Vendor(
    api=1,
    id="go-express",
    name="GO! Express & Logistics",
    aliases=("GO! Express", "General Overnight", "GO! General Overnight", "GO! Overnight"),
    entity=Entity(
        "GO! Express & Logistics Deutschland GmbH",
        country="DE",
        address="Brühler Straße 9, 53119 Bonn",
        sources=(NOTICE,),
    ),
    privacy_url=NOTICE.url,
    website="https://www.general-overnight.com",
    services=(
        Shipping(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            texts=(
                Text(
                    N_(
                        "If proof of delivery is needed, {vendor} records your signature. If your identity "
                        "has to be checked, it records the number and the expiry date of your identity "
                        "document."
                    )
                ),
            ),
            sources=(NOTICE,),
        ),
    ),
)
