"""Poland.

What was seen of the invoice term contradicts itself, so it is not stated.
"""

from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, record

JURISDICTION = Jurisdiction(
    country="PL",
    authorities={
        "": Authority(
            name="Urząd Ochrony Danych Osobowych (UODO)",
            names={"en": "Personal Data Protection Office of Poland"},
            address="ul. Stawki 2, 00-193 Warszawa",
            email="kancelaria@uodo.gov.pl",
            phone="+48 22 531 03 00",
            website="https://www.uodo.gov.pl/",
            sources=(record("plgiodo"),),
        ),
    },
    child_age=16,
    evidence={
        "child_age": Evidence(Confirmed.COMMENTARY, (AGES_2020,)),
    },
)
