"""Iceland."""

from plugin_host.jurisdictions.model import Authority, Jurisdiction
from plugin_host.jurisdictions.references import record

JURISDICTION = Jurisdiction(
    country="IS",
    authorities={
        "": Authority(
            name="Persónuvernd",
            names={"en": "Icelandic Data Protection Authority"},
            address="Rauðarárstígur 10, 105 Reykjavík",
            email="postur@personuvernd.is",
            phone="+354 510 9600",
            website="https://www.personuvernd.is/",
            sources=(record("isdpa"),),
        ),
    },
)
