"""Czechia."""

from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, AGES_TRACKER, record

JURISDICTION = Jurisdiction(
    country="CZ",
    authorities={
        "": Authority(
            name="Úřad pro ochranu osobních údajů",
            names={"en": "Czech Office for Personal Data Protection"},
            address="Pplk. Sochora 27, 170 00 Praha 7",
            email="posta@uoou.cz",
            phone="+420 234 665 111",
            website="https://www.uoou.cz/",
            sources=(record("czcuooz"),),
        ),
    },
    child_age=15,
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
