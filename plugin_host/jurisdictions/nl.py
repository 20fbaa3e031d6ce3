"""The Netherlands.

The decree of the State Secretary that explains the seven years was read in a copy; the statute itself
was not. Since 1 July 2026 consumers may be phoned only with their consent, former customers too.
"""

from datetime import date

from plugin_host.api.core import Source
from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, InvoiceTerm, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, AGES_TRACKER, record

JURISDICTION = Jurisdiction(
    country="NL",
    authorities={
        "": Authority(
            name="Autoriteit Persoonsgegevens",
            names={"en": "Dutch Data Protection Authority"},
            address="Postbus 93374, 2509 AJ Den Haag",
            email="info@autoriteitpersoonsgegevens.nl",
            phone="+31 70 888 8500",
            website="https://autoriteitpersoonsgegevens.nl",
            complaint_url="https://autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap",
            sources=(
                record("nlap"),
                Source("https://autoriteitpersoonsgegevens.nl/contact/klacht-over-de-ap", read=None),
                Source("https://autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap", read=None),
            ),
        ),
    },
    invoice=InvoiceTerm(
        years=7,
        law="art. 52 lid 4 AWR",
        confirmed=False,
        sources=(
            Source(
                "https://eytaxlaw.nl/browse/NL/awr/besluit-fiscaal-bestuursrecht-2017/20-bewaarplicht-(artikel-52-awr)",
                read=None,
            ),
            Source(
                "https://www.rendement.nl/bewaarplicht/verdiepingsartikel/de-fiscale-bewaarplicht-ook"
                "-voor-digitale-gegevens.html",
                read=None,
                dated=date(2021, 8, 19),
            ),
        ),
    ),
    mail_article="art. 11.7 Telecommunicatiewet",
    device_article="art. 11.7a Telecommunicatiewet",
    child_age=16,
    exempt_statistics=True,
    calls_need_consent=True,
    evidence={
        "mail_article": Evidence(
            Confirmed.PRIMARY,
            (
                Source("https://zoek.officielebekendmakingen.nl/kst-35421-3.html", read=None),
                Source("https://www.acm.nl/nl/publicaties/publicatie/9484/OPTA-handhavingsbeleid-spam-2008", read=None),
            ),
        ),
        "device_article": Evidence(
            Confirmed.PRIMARY,
            (Source("https://zoek.officielebekendmakingen.nl/kst-33902-3.html?grootte=4", read=None),),
        ),
        "child_age": Evidence(
            Confirmed.COMMENTARY,
            (
                AGES_2020,
                AGES_TRACKER,
                Source(
                    "https://www.ouders.nl/artikelen/kinderen-en-de-avg-online-dienstverlening/4",
                    read=None,
                    dated=date(2018, 5, 30),
                ),
            ),
        ),
        "exempt_statistics": Evidence(
            Confirmed.COMMENTARY,
            (
                Source("https://twobirds.com/en/trending-topics/global-cookie-review/netherlands", read=None),
                Source(
                    "https://www.nautadutilh.com/en/information-centre/news/new-rules-on-cookies-0",
                    read=None,
                    dated=date(2013, 5, 28),
                ),
            ),
        ),
        "calls_need_consent": Evidence(
            Confirmed.COMMENTARY,
            (
                Source("https://deltaadvisory.nl/telemarketing-uw-klant-niet-meer-ongevraagd-bellen", read=None),
                Source(
                    "https://www.security.nl/posting/887912/Regels+voor+telemarketing+vanaf+1+juli+2026"
                    "+verder+aangescherpt?channel=rss",
                    read=None,
                ),
                Source("https://zoek.officielebekendmakingen.nl/kst-35421-3.html", read=None),
            ),
        ),
    },
)
