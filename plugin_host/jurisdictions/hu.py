"""Hungary."""

from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, record

JURISDICTION = Jurisdiction(
    country="HU",
    authorities={
        "": Authority(
            name="Nemzeti Adatvédelmi és Információszabadság Hatóság",
            names={"en": "Hungarian National Authority for Data Protection and Freedom of Information"},
            address="Budapest, Pf.: 9., 1363",
            email="ugyfelszolgalat@naih.hu",
            phone="+36 1 391 1400",
            website="https://www.naih.hu/",
            sources=(record("hunaih"),),
        ),
    },
    child_age=16,
    evidence={
        "child_age": Evidence(Confirmed.COMMENTARY, (AGES_2020,)),
    },
)
