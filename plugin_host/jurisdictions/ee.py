"""Estonia."""

from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, record

JURISDICTION = Jurisdiction(
    country="EE",
    authorities={
        "": Authority(
            name="Andmekaitse Inspektsioon",
            names={"en": "Estonian Data Protection Inspectorate"},
            address="39 Tatari St., 10134 Tallinn",
            email="info@aki.ee",
            phone="+372 627 4135",
            website="https://www.aki.ee/",
            sources=(record("eeaki"),),
        ),
    },
    child_age=13,
    evidence={
        "child_age": Evidence(Confirmed.COMMENTARY, (AGES_2020,)),
    },
)
