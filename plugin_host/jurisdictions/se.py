"""Sweden."""

from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, AGES_TRACKER, record

JURISDICTION = Jurisdiction(
    country="SE",
    authorities={
        "": Authority(
            name="Integritetsskyddsmyndigheten",
            address="Box 8114, 104 20 Stockholm",
            email="imy@imy.se",
            phone="+46 8 657 61 00",
            website="https://www.imy.se/",
            sources=(record("sedi"),),
        ),
    },
    child_age=13,
    evidence={
        "child_age": Evidence(
            Confirmed.COMMENTARY,
            (
                AGES_2020,
                AGES_TRACKER,
            ),
        ),
    },
)
