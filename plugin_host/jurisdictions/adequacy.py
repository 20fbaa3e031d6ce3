"""Countries outside the EEA with an adequacy decision of the European Commission (GDPR art. 45).

The Commission's list was read in a copy that bears no date; it is younger than 9 October 2024 and
older than the decision on Brazil. Whether the EU–US Data Privacy Framework still stood after
June 2026 was not seen (appeal C-703/25 P).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from types import MappingProxyType

from plugin_host.api.core import Source


class Limit(Enum):
    """The recipients to whom a decision is limited."""

    COMMERCIAL = "commercial"
    """Commercial organisations."""
    BUSINESSES = "businesses"
    """Business operators that handle personal information (Japan's law on its protection)."""
    DPF = "dpf"
    """Organisations on the list of the EU–US Data Privacy Framework."""


@dataclass(frozen=True, kw_only=True)
class Adequacy:
    """One country's decision.

    ``country`` is its ISO 3166-1 alpha-2 code. ``limit`` is None where no limit is known. ``decision``
    is the number of the implementing decision, ``adopted`` its date, ``until`` the last day on which
    it holds; empty and None mean not known, for ``until`` that no end is set. ``unconfirmed_from`` are
    countries of the EEA for which it was not seen that the decision applies to transfers from there.
    """

    country: str
    limit: Limit | None = None
    decision: str = ""
    adopted: date | None = None
    until: date | None = None
    unconfirmed_from: frozenset[str] = frozenset()
    sources: tuple[Source, ...] = ()

    def holds(self, day: date, exporter: str) -> bool:
        """Whether a shop in a country of the EEA can rely on it on a day, with a recipient within its limit."""
        begun = self.adopted is None or self.adopted <= day
        ended = self.until is not None and self.until < day
        return begun and not ended and exporter not in self.unconfirmed_from


_LIST = Source(
    "https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection"
    "/adequacy-decisions_en?etrans=de&prefLang=de",
    read=None,
)
_REVIEW_2024 = Source("https://kpmglaw.ie/insights-personal-data.html", read=None, dated=date(2024, 1, 19))


def _by_country(decisions: Iterable[Adequacy]) -> Mapping[str, Adequacy]:
    return MappingProxyType({decision.country: decision for decision in decisions})


ADEQUACY: Mapping[str, Adequacy] = _by_country(
    (
        Adequacy(country="AD", sources=(_LIST, _REVIEW_2024)),
        Adequacy(country="AR", sources=(_LIST, _REVIEW_2024)),
        Adequacy(
            country="BR",
            decision="2026/179",
            adopted=date(2026, 1, 26),
            unconfirmed_from=frozenset({"IS", "LI", "NO"}),
            sources=(
                Source("https://eur-lex.europa.eu/eli/dec_impl/2026/179/oj", read=None, dated=date(2026, 1, 26)),
                Source(
                    "https://europalov.no/rettsakt"
                    "/beskyttelse-av-personopplysninger-ved-datautveksling-med-brasil/id-34841",
                    read=None,
                ),
            ),
        ),
        Adequacy(country="CA", limit=Limit.COMMERCIAL, sources=(_LIST, _REVIEW_2024)),
        Adequacy(country="CH", sources=(_LIST, _REVIEW_2024)),
        Adequacy(country="FO", sources=(_LIST, _REVIEW_2024)),
        Adequacy(
            country="GB",
            until=date(2031, 12, 27),
            sources=(
                _LIST,
                Source("https://www.dpocentre.com/news/eu-renews-uk-personal-data-adequacy-decisions", read=None),
                Source(
                    "https://www.security.nl/posting/918554"
                    "/Europese+Unie+mag+komende+6+jaar+persoonsgegevens+met+VK+uitwisselen?channel=rss",
                    read=None,
                    dated=date(2025, 12, 23),
                ),
            ),
        ),
        Adequacy(country="GG", sources=(_LIST, _REVIEW_2024)),
        Adequacy(country="IL", sources=(_LIST, _REVIEW_2024)),
        Adequacy(country="IM", sources=(_LIST, _REVIEW_2024)),
        Adequacy(country="JE", sources=(_LIST, _REVIEW_2024)),
        Adequacy(
            country="JP",
            limit=Limit.BUSINESSES,
            decision="2019/419",
            adopted=date(2019, 1, 23),
            sources=(_LIST, Source("https://www.legislation.gov.uk/eudn/2019/419/body/2020-01-31", read=None)),
        ),
        Adequacy(country="KR", sources=(_LIST,)),
        Adequacy(country="NZ", sources=(_LIST, _REVIEW_2024)),
        Adequacy(
            country="US",
            limit=Limit.DPF,
            decision="2023/1795",
            adopted=date(2023, 7, 10),
            sources=(
                _LIST,
                Source(
                    "https://www.data-privacy-framework.com/Commission_Implementing_Decision_EU_2023_1795.html",
                    read=None,
                    dated=date(2023, 7, 10),
                ),
                Source("https://eur-lex.europa.eu/eli/C/2025/6610/oj/eng", read=None, dated=date(2025, 12, 22)),
            ),
        ),
        Adequacy(country="UY", sources=(_LIST, _REVIEW_2024)),
    )
)
"""Every country with a decision by its ISO 3166-1 alpha-2 code."""
