"""Latvia."""

from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, record

JURISDICTION = Jurisdiction(
    country="LV",
    authorities={
        "": Authority(
            name="Datu valsts inspekcija",
            names={"en": "Data State Inspectorate of Latvia"},
            address="Elijas iela 17, Riga, LV-1050",
            email="pasts@dvi.gov.lv",
            phone="+371 67 223 131",
            website="https://www.dvi.gov.lv/",
            sources=(record("lvdvi"),),
        ),
    },
    child_age=13,
    evidence={
        "child_age": Evidence(Confirmed.COMMENTARY, (AGES_2020,)),
    },
)
