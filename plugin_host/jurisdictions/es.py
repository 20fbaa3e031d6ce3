"""Spain.

The six years of commercial law run from the last entry; tax claims lapse after four.
"""

from plugin_host.api.core import Source
from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, InvoiceTerm, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, AGES_TRACKER, record

JURISDICTION = Jurisdiction(
    country="ES",
    authorities={
        "": Authority(
            name="Agencia Española de Protección de Datos",
            address="C/ Jorge Juan, 6, 28001 Madrid",
            phone="+34 900 293 183",
            website="https://www.aepd.es/",
            complaint_url="https://sedeagpd.gob.es/sede-electronica-web/vistas/infoSede/tramitesCiudadano.jsf",
            sources=(record("esaepa"),),
        ),
    },
    invoice=InvoiceTerm(
        years=6,
        law="art. 30 C. de C.",
        confirmed=True,
        sources=(
            Source("https://barina.es/cuanto-tiempo-tengo-que-conservar-los-documentos-de-mi-empresa/", read=None),
        ),
    ),
    device_article="art. 22.2 LSSI",
    child_age=14,
    evidence={
        "device_article": Evidence(
            Confirmed.TEXT,
            (
                Source(
                    "https://esg360.it/risk-management/cookies-le-linee-guida-del-garante-della-privacy-spagnolo",
                    read=None,
                ),
            ),
        ),
        "child_age": Evidence(
            Confirmed.COMMENTARY,
            (
                AGES_2020,
                AGES_TRACKER,
            ),
        ),
    },
)
