"""Lithuania."""

from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, record

JURISDICTION = Jurisdiction(
    country="LT",
    authorities={
        "": Authority(
            name="Valstybinė duomenų apsaugos inspekcija",
            names={"en": "State Data Protection Inspectorate of Lithuania"},
            address="L. Sapiegos str. 17, 10312 Vilnius",
            email="ada@ada.lt",
            phone="+370 5 271 2804",
            website="https://vdai.lrv.lt/",
            sources=(record("ltada"),),
        ),
    },
    child_age=14,
    evidence={
        "child_age": Evidence(Confirmed.COMMENTARY, (AGES_2020,)),
    },
)
