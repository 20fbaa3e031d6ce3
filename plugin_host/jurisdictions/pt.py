"""Portugal."""

from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, record

JURISDICTION = Jurisdiction(
    country="PT",
    authorities={
        "": Authority(
            name="Comissão Nacional de Protecção de Dados (CNPD)",
            address="Av. D. Carlos I, 134 - 1.º, 1200-651 Lisboa",
            email="geral@cnpd.pt",
            phone="+351 21 392 8400",
            website="https://www.cnpd.pt",
            sources=(record("ptcnpd"),),
        ),
    },
    child_age=13,
    evidence={
        "child_age": Evidence(Confirmed.COMMENTARY, (AGES_2020,)),
    },
)
