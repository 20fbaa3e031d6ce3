"""Romania."""

from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, record

JURISDICTION = Jurisdiction(
    country="RO",
    authorities={
        "": Authority(
            name="Autoritatea Naţională de Supraveghere a Prelucrării Datelor cu Caracter Personal",
            names={"en": "The National Supervisory Authority For Personal Data Processing of Romania"},
            address="B-dul G-ral. Gheorghe Magheru 28-30, Sector 1, cod postal 010336, Bucuresti",
            email="anspdcp@dataprotection.ro",
            phone="+40 31 805 9211",
            website="https://www.dataprotection.ro/",
            complaint_url="https://www.dataprotection.ro/index.jsp?page=Plangeri_pagina_principala",
            sources=(record("roanspdcp"),),
        ),
    },
    child_age=16,
    evidence={
        "child_age": Evidence(Confirmed.COMMENTARY, (AGES_2020,)),
    },
)
