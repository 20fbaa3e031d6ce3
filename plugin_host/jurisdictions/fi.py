"""Finland."""

from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, AGES_TRACKER, record

JURISDICTION = Jurisdiction(
    country="FI",
    authorities={
        "": Authority(
            name="Tietosuojavaltuutetun toimisto",
            names={"en": "Office of the Data Protection Ombudsman of Finland"},
            address="PL 800, 00531 Helsinki",
            email="tietosuoja@om.fi",
            phone="+358 29 5666700",
            website="https://tietosuoja.fi",
            complaint_url="https://tietosuoja.fi/ilmoitus-tietosuojavaltuutetulle",
            sources=(record("fitst"),),
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
