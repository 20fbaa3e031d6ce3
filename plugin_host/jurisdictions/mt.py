"""Malta."""

from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, record

JURISDICTION = Jurisdiction(
    country="MT",
    authorities={
        "": Authority(
            name="Office of the Information and Data Protection Commissioner of Malta",
            address="Floor 2, Airways House, Triq Il-Kbira, Tas-Sliema SLM 1549",
            email="idpc.info@idpc.org.mt",
            phone="+356 2328 7100",
            website="https://idpc.org.mt",
            complaint_url="https://register.idpc.org.mt/report-breach/complaint/",
            sources=(record("mtidpc"),),
        ),
    },
    child_age=13,
    evidence={
        "child_age": Evidence(Confirmed.COMMENTARY, (AGES_2020,)),
    },
)
