"""Cyprus."""

from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, record

JURISDICTION = Jurisdiction(
    country="CY",
    authorities={
        "": Authority(
            name="Γραφείο Επιτρόπου Δεδομένων Προσωπικού Χαρακτήρα",
            address="Τ.Θ. 23378, 1682 Λευκωσία",
            email="commissioner@dataprotection.gov.cy",
            phone="+357 22 818456",
            website="https://www.dataprotection.gov.cy",
            complaint_url="https://www.dataprotection.gov.cy/dataprotection/dataprotection.nsf/All"
            "/2FBD2ACD407DEFE8C22582B9002E7019",
            sources=(record("cydp"),),
        ),
    },
    child_age=14,
    evidence={
        "child_age": Evidence(Confirmed.COMMENTARY, (AGES_2020,)),
    },
)
