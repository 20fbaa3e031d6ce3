"""Greece."""

from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, record

JURISDICTION = Jurisdiction(
    country="GR",
    authorities={
        "": Authority(
            name="Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα",
            names={"en": "Hellenic Data Protection Authority"},
            address="Kifissias 1 – 3, 115 23 Athens",
            email="complaints@dpa.gr",
            phone="+30 21 0647 5600",
            website="https://www.dpa.gr/",
            sources=(record("grdpa"),),
        ),
    },
    child_age=15,
    evidence={
        "child_age": Evidence(Confirmed.COMMENTARY, (AGES_2020,)),
    },
)
