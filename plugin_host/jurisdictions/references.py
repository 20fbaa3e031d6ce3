"""Sources that several countries share."""

from datetime import date

from plugin_host.api.core import Source

AGES_2020 = Source("https://blog.kuan0.com/2020/06/", read=None, dated=date(2020, 6, 29))
"""The ages of GDPR art. 8 in the Commission's staff working document of 2020, as a blog reproduces them."""

AGES_TRACKER = Source(
    "https://www.twobirds.com/en/capabilities/practices/privacy-and-data-protection"
    "/general-data-protection-regulation/gdpr-tracker/children",
    read=None,
)
"""A law firm's table of the ages of GDPR art. 8, of 2018 and 2019."""


def record(slug: str) -> Source:
    """The record of a supervisory authority in the data of Datenanfragen.de (CC0)."""
    return Source(
        f"https://github.com/datenanfragen/data/blob/master/supervisory-authorities/{slug}.json",
        read=date(2026, 7, 21),
    )
