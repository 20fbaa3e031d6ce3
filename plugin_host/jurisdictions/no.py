"""Norway.

The age was 13 in 2024, with a proposal of 15 whose outcome was not seen.
"""

from plugin_host.jurisdictions.model import Authority, Jurisdiction
from plugin_host.jurisdictions.references import record

JURISDICTION = Jurisdiction(
    country="NO",
    authorities={
        "": Authority(
            name="Datatilsynet",
            names={"en": "Norwegian Data Protection Authority"},
            address="Postboks 458 Sentrum, 0105 Oslo",
            email="postkasse@datatilsynet.no",
            phone="+47 22 39 69 00",
            website="https://www.datatilsynet.no/",
            sources=(record("nods"),),
        ),
    },
)
