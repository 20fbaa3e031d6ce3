"""Denmark.

Since 1 January 2024 the age is 15; older tables still say 13.
"""

from datetime import date

from plugin_host.api.core import Source
from plugin_host.jurisdictions.model import Authority, Confirmed, Evidence, Jurisdiction
from plugin_host.jurisdictions.references import record

JURISDICTION = Jurisdiction(
    country="DK",
    authorities={
        "": Authority(
            name="Datatilsynet",
            address="Carl Jacobsens Vej 35, 2500 Valby",
            email="dt@datatilsynet.dk",
            phone="+45 33 19 32 00",
            website="https://www.datatilsynet.dk/",
            sources=(record("dkdi"),),
        ),
    },
    child_age=15,
    evidence={
        "child_age": Evidence(
            Confirmed.COMMENTARY,
            (
                Source(
                    "https://gapsolutions.dk/artikel_aendringer_databeskyttelsesloven/",
                    read=None,
                    dated=date(2024, 3, 7),
                ),
                Source(
                    "https://teknomers.com/en/it-went-badly-news-norway-overview-of-news-from-various-parts"
                    "-of-the-country",
                    read=None,
                ),
            ),
        ),
    },
)
