"""Bulgaria.

The authority’s name was seen in English only.
"""

from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, record

JURISDICTION = Jurisdiction(
    country="BG",
    authorities={
        "": Authority(
            name="Commission for Personal Data Protection Bulgaria",
            address="2 Prof. Tsvetan Lazarov Blvd., Sofia 1592",
            email="kzld@cpdp.bg",
            phone="+359 2 915 3519",
            website="https://www.cpdp.bg",
            sources=(record("bgcpdp"),),
        ),
    },
    child_age=14,
    evidence={
        "child_age": Evidence(Confirmed.COMMENTARY, (AGES_2020,)),
    },
)
