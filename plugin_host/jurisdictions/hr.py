"""Croatia."""

from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, record

JURISDICTION = Jurisdiction(
    country="HR",
    authorities={
        "": Authority(
            name="Agencija za zaštitu osobnih podataka",
            names={"en": "Croatian Personal Data Protection Agency"},
            address="Selska cesta 136, 10 000 Zagreb",
            email="azop@azop.hr",
            phone="+385 1 4609 000",
            website="https://azop.hr/",
            complaint_url="https://azop.hr/zahtjev-za-utvrdivanje-povrede-prava/",
            sources=(record("hrazop"),),
        ),
    },
    child_age=16,
    evidence={
        "child_age": Evidence(Confirmed.COMMENTARY, (AGES_2020,)),
    },
)
