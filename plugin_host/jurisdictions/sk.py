"""Slovakia."""

from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, AGES_TRACKER, record

JURISDICTION = Jurisdiction(
    country="SK",
    authorities={
        "": Authority(
            name="Úrad na ochranu osobných údajov Slovenskej republiky",
            names={"en": "Office for Personal Data Protection of the Slovak Republic"},
            address="Hraničná 12, 820 07 Bratislava 27",
            email="statny.dozor@pdp.gov.sk",
            phone="+421 2 323 132 14",
            website="https://dataprotection.gov.sk/uoou/",
            sources=(record("skunoou"),),
        ),
    },
    child_age=16,
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
