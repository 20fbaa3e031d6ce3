"""Italy.

The ten years run from the last entry.
"""

from datetime import date

from plugin_host.api.core import Source
from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, InvoiceTerm, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, AGES_TRACKER, record

JURISDICTION = Jurisdiction(
    country="IT",
    authorities={
        "": Authority(
            name="Garante per la protezione dei dati personali",
            names={"en": "Italian Data Protection Authority"},
            address="Piazza Venezia 11, 00187 Roma",
            email="protocollo@pec.gpdp.it",
            phone="+39 06 696771",
            website="https://www.garanteprivacy.it/",
            sources=(record("itgpdp"),),
        ),
    },
    invoice=InvoiceTerm(
        years=10,
        law="art. 2220 c.c.",
        confirmed=True,
        sources=(
            Source(
                "https://www.mondodiritto.it/codici/codice-civile/art-2220-codice-civile-conservazione"
                "-delle-scritture-contabili.html",
                read=None,
            ),
            Source(
                "https://brocardi.it/codice-civile/libro-quinto/titolo-ii/capo-iii/sezione-iii/art2220.html",
                read=None,
                dated=date(2024, 8, 3),
            ),
        ),
    ),
    mail_article="art. 130 Codice privacy",
    device_article="art. 122 Codice privacy",
    child_age=14,
    evidence={
        "mail_article": Evidence(
            Confirmed.COMMENTARY,
            (
                Source(
                    "https://en.compubase.net/A-guide-to-current-opt-in-requirements-for-emailing-in-Europe_a385.html",
                    read=None,
                ),
            ),
        ),
        "device_article": Evidence(
            Confirmed.COMMENTARY,
            (
                Source(
                    "https://raw.githubusercontent.com/ThomasMoreAI/legal-skills-open/main/eu/data"
                    "-protection/skills/legal-it/references/cookie-tracker.md",
                    read=None,
                    dated=date(2026, 8, 5),
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
