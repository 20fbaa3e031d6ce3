"""What a policy needs to know of a country."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from plugin_host.api.core import Source


class Confirmed(Enum):
    """How a fact of law was seen."""

    PRIMARY = "primary"
    """On an official site: a statute, a gazette, parliament, a court or the competent authority."""
    TEXT = "text"
    """In a word-for-word copy of the statute elsewhere."""
    COMMENTARY = "commentary"
    """Only in what lawyers and others write about it."""


@dataclass(frozen=True)
class Evidence:
    """How one fact of a jurisdiction was seen, and where."""

    confirmed: Confirmed
    sources: tuple[Source, ...]


@dataclass(frozen=True, kw_only=True)
class Authority:
    """A supervisory authority (GDPR art. 51).

    ``names`` are its official names by language; ``name`` is the one to print in languages not among
    them. ``address`` is one line without the country.
    """

    name: str
    names: Mapping[str, str] = field(default_factory=dict)
    address: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""
    complaint_url: str = ""
    sources: tuple[Source, ...] = ()

    def called(self, language: str) -> str:
        """Its name for readers of a language."""
        return self.names.get(language, self.name)


@dataclass(frozen=True, kw_only=True)
class InvoiceTerm:
    """For how many years after the end of the calendar year invoices are kept, and by which article of law.

    ``law`` is the citation as lawyers of the country write it. ``confirmed`` says whether an official
    page or a word-for-word copy of the statute was read; otherwise only other writing about it was.
    """

    years: int
    law: str
    confirmed: bool
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Jurisdiction:
    """One country of the EEA; None and empty mean not known.

    ``country`` is its ISO 3166-1 alpha-2 code. ``authorities`` by region (the part of the ISO 3166-2
    code after the hyphen), "" for the whole country. ``child_age``: from which age somebody can
    consent alone (GDPR art. 8). ``exempt_statistics``: whether statistics with little effect on
    privacy need no consent. ``calls_need_consent``: whether consumers may be phoned for sales only
    with their prior consent. ``mail_article`` and ``device_article``: where ePrivacy art. 13 and 5(3)
    stand in national law. ``evidence`` says for each of these facts, by the field's name, how it was seen.
    """

    country: str
    authorities: Mapping[str, Authority]
    invoice: InvoiceTerm | None = None
    mail_article: str = ""
    device_article: str = ""
    child_age: int | None = None
    exempt_statistics: bool | None = None
    calls_need_consent: bool | None = None
    evidence: Mapping[str, Evidence] = field(default_factory=dict)

    @property
    def regions(self) -> tuple[str, ...]:
        """The regions that have an authority of their own, sorted; empty where one authority serves the country."""
        return tuple(sorted(region for region in self.authorities if region))

    @property
    def sources(self) -> tuple[Source, ...]:
        """All sources of the country, each once, in the order in which they are given."""
        found = [source for authority in self.authorities.values() for source in authority.sources]
        found += self.invoice.sources if self.invoice else ()
        found += [source for evidence in self.evidence.values() for source in evidence.sources]
        return tuple(dict.fromkeys(found))

    def authority(self, region: str = "") -> Authority | None:
        """The authority of a region, or else that of the whole country; None where the region must be given."""
        return self.authorities.get(region) or self.authorities.get("")
