"""Belgium.

Sales calls are opt-out: numbers on the list «Bel-me-niet-meer / Ne m’appelez plus» may not be called,
customers included (art. VI.111 to VI.114 WER / CDE).
"""

from datetime import date

from plugin_host.api.core import Source
from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, InvoiceTerm, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, AGES_TRACKER, record

JURISDICTION = Jurisdiction(
    country="BE",
    authorities={
        "": Authority(
            name="Gegevensbeschermingsautoriteit / Autorité de protection des données",
            names={"nl": "Gegevensbeschermingsautoriteit", "fr": "Autorité de protection des données"},
            address="Drukpersstraat 35 / Rue de la Presse 35, 1000 Brussel / Bruxelles",
            email="contact@apd-gba.be",
            phone="+32 2 274 48 00",
            website="https://www.dataprotectionauthority.be/",
            complaint_url="https://www.dataprotectionauthority.be/citizen/actions/lodge-a-complaint",
            sources=(
                record("beapd"),
                Source("https://www.dataprotectionauthority.be/privacy-statement-general", read=None),
            ),
        ),
    },
    invoice=InvoiceTerm(
        years=10,
        law="art. 60 WBTW / C. TVA",
        confirmed=True,
        sources=(
            Source("https://finance.belgium.be/fr/entreprises/tva/e-facturation/client/conserver", read=None),
            Source("https://www.practicali.be/blog/nieuwe-btw-bewaartermijn-32-jaar", read=None),
            Source(
                "https://blog.forumforthefuture.be/nl/article/bewaartermijn-van-archieven-7-of-10-jaar/26196", read=None
            ),
        ),
    ),
    mail_article="art. XII.13 WER / CDE",
    device_article="art. 10/2 Wet 30 juli 2018 / Loi 30 juillet 2018",
    child_age=13,
    exempt_statistics=False,
    calls_need_consent=False,
    evidence={
        "mail_article": Evidence(
            Confirmed.COMMENTARY,
            (
                Source(
                    "https://actualitesdroitbelge.be/droit-des-affaires/droit-commercial/le-cadre-juridique"
                    "-des-services-de-l-information-en-ligne/l-interdiction-de-principe-du-spamming",
                    read=None,
                ),
            ),
        ),
        "device_article": Evidence(
            Confirmed.PRIMARY,
            (Source("https://dataprotectionauthority.be/citizen/cookie", read=None, dated=date(2023, 10, 13)),),
        ),
        "child_age": Evidence(
            Confirmed.COMMENTARY,
            (
                AGES_2020,
                AGES_TRACKER,
                Source("https://platform.dataguidance.com/opinion/eu-age-consent-children", read=None),
            ),
        ),
        "exempt_statistics": Evidence(
            Confirmed.PRIMARY,
            (
                Source("https://dataprotectionauthority.be/citizen/cookie", read=None, dated=date(2023, 10, 13)),
                Source(
                    "https://www.ubabelgium.be/fr/news-resources/item/2020/05/11/LAutorit%C3%A9-de"
                    "-protection-des-donn%C3%A9es-publie-de-nouvelles-directives-en-mati%C3%A8re-de-cookies",
                    read=None,
                    dated=date(2020, 5, 11),
                ),
            ),
        ),
        "calls_need_consent": Evidence(
            Confirmed.COMMENTARY,
            (
                Source("https://www.dncm.be/nl/de-wetgeving/", read=None),
                Source(
                    "https://etaamb.openjustice.be/nl/koninklijk-besluit-van-12-mei-2015_n2015011201.html",
                    read=None,
                    dated=date(2015, 5, 22),
                ),
            ),
        ),
    },
)
