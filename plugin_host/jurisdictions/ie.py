"""Ireland."""

from plugin_host.api.core import Source
from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, Jurisdiction
from plugin_host.jurisdictions.references import AGES_2020, AGES_TRACKER, record

JURISDICTION = Jurisdiction(
    country="IE",
    authorities={
        "": Authority(
            name="Data Protection Commission",
            address="21 Fitzwilliam Square South, Dublin 2, D02 RD28",
            email="info@dataprotection.ie",
            phone="+353 1800 437 737",
            website="https://www.dataprotection.ie",
            complaint_url="https://forms.dataprotection.ie/contact",
            sources=(record("iedpc"),),
        ),
    },
    mail_article="reg. 13 S.I. No. 336/2011",
    device_article="reg. 5 S.I. No. 336/2011",
    child_age=16,
    exempt_statistics=False,
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
                    "https://www.digitaldoughnut.com/articles/2013/march/irish-cookies-law-what-you-need-to-do",
                    read=None,
                ),
                Source("https://www.dataprotection.ie/docs/Cookies/1416.htm", read=None),
            ),
        ),
        "child_age": Evidence(
            Confirmed.COMMENTARY,
            (
                AGES_2020,
                AGES_TRACKER,
            ),
        ),
        "exempt_statistics": Evidence(
            Confirmed.COMMENTARY,
            (Source("https://www.twobirds.com/en/trending-topics/global-cookie-review/ireland", read=None),),
        ),
    },
)
