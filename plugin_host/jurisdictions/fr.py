"""France.

Invoices: ten years under commercial law, from the close of the financial year; tax law asks six
(art. L. 102 B LPF). The exemption of statistics is narrow: audience of the site only, for the
publisher alone, anonymous figures only. Since 11 August 2026 consumers may be phoned only with their
consent, except about a running contract.
"""

from datetime import date

from plugin_host.api.core import Source
from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, InvoiceTerm, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, AGES_TRACKER, record

JURISDICTION = Jurisdiction(
    country="FR",
    authorities={
        "": Authority(
            name="Commission nationale de l’informatique et des libertés (CNIL)",
            address="3 Place de Fontenoy, TSA 80715, 75334 PARIS CEDEX 07",
            phone="+33 1 53 73 22 22",
            website="https://www.cnil.fr/",
            complaint_url="https://www.cnil.fr/fr/plaintes",
            sources=(record("frcnil"),),
        ),
    },
    invoice=InvoiceTerm(
        years=10,
        law="art. L. 123-22 C. com.",
        confirmed=True,
        sources=(
            Source(
                "https://www.doctrine.fr/l/texts/codes/LEGITEXT000005634379/articles"
                "/LEGIARTI000006219326?version=LEGIARTI000006219327&source=legislation-text",
                read=None,
            ),
            Source(
                "https://kohenavocats.fr/2024/12/23/article-l123-22-du-code-de-commerce",
                read=None,
                dated=date(2024, 12, 23),
            ),
            Source("https://cabinet-osmose.fr/tout-savoir-article-l123-22-code-de-commerce", read=None),
        ),
    ),
    mail_article="art. L. 34-5 CPCE",
    device_article="art. 82 loi n° 78-17",
    child_age=15,
    exempt_statistics=True,
    calls_need_consent=True,
    evidence={
        "mail_article": Evidence(
            Confirmed.PRIMARY,
            (
                Source(
                    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000025622760/2012-04-01/",
                    read=None,
                    dated=date(2012, 4, 1),
                ),
                Source(
                    "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070987/articles"
                    "/LEGIARTI000006465785?version=LEGIARTI000032235707",
                    read=None,
                ),
            ),
        ),
        "device_article": Evidence(
            Confirmed.PRIMARY, (Source("https://www.cnil.fr/fr/node/167364", read=None, dated=date(2025, 7, 4)),)
        ),
        "child_age": Evidence(
            Confirmed.COMMENTARY,
            (
                Source(
                    "https://tne.trousseaprojets.fr/actualites/majorite-numerique-15-ans-que-dit-la-loi",
                    read=None,
                    dated=date(2023, 5, 17),
                ),
                AGES_2020,
                AGES_TRACKER,
            ),
        ),
        "exempt_statistics": Evidence(
            Confirmed.PRIMARY, (Source("https://www.cnil.fr/fr/node/167364", read=None, dated=date(2025, 7, 4)),)
        ),
        "calls_need_consent": Evidence(
            Confirmed.COMMENTARY,
            (
                Source(
                    "https://www.aguera-avocats.fr/articles/sans-consentement-prealable-plus-demarchage"
                    "-telephonique-376.htm",
                    read=None,
                    dated=date(2025, 9, 16),
                ),
                Source(
                    "https://cms.law/fr/fra/news-information/interdiction-prochaine-du-demarchage"
                    "-telephonique-sans-consentement-prealable-du-consommateur",
                    read=None,
                ),
            ),
        ),
    },
)
