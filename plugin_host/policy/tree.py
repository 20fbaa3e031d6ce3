"""The composed policy: a tree of plain values, the same as its JSON.

Every text is inline Markdown in the policy's language: links, emphasis and strong emphasis, nothing
else; everything that came from a shop or a vendor is escaped in it. The tree carries all words
that a format needs, column headings included, so that a format never translates.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Coded:
    """A stable English code with its wording in the policy's language."""

    code: str
    text: str


@dataclass(frozen=True, kw_only=True)
class SourceNote:
    """Where a vendor's facts come from. ``read`` is an ISO date or None; ``text`` words it for a reader."""

    url: str
    read: str | None
    dated: str | None
    text: str


@dataclass(frozen=True, kw_only=True)
class VendorClause:
    """What the policy says about one service of one vendor; ``id`` is unique in the policy."""

    id: str
    vendor: str
    name: str
    service: str
    paragraphs: tuple[str, ...]
    facts: Mapping[str, Any] = field(default_factory=dict)
    sources: tuple[SourceNote, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PolicySection:
    """A heading and what stands under it, in this order: paragraphs, items, table, vendors, subsections.

    ``table`` is "recipients", "cookies" or empty: the table of that name of the policy stands here.
    ``notice`` marks what the law wants set apart (the right to object, GDPR art. 21(4)).
    """

    id: str
    title: str
    paragraphs: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    table: str = ""
    notice: bool = False
    vendors: tuple[VendorClause, ...] = ()
    sections: tuple["PolicySection", ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing under the heading."""
        return not (self.paragraphs or self.items or self.table or self.vendors or self.sections)


@dataclass(frozen=True, kw_only=True)
class Recipient:
    """One row of the recipients table: one activity of one vendor."""

    vendor: str
    name: str
    service: str
    anchor: str
    role: Coded
    entity: str
    country: Coded
    data: tuple[Coded, ...]
    purposes: tuple[Coded, ...]
    legal_bases: tuple[Coded, ...]
    retention: Coded
    transfer: Coded
    sources: tuple[SourceNote, ...] = ()


@dataclass(frozen=True, kw_only=True)
class CookieRow:
    """One row of the cookie table; ``days`` is None where not known, 0 for the length of a visit, a fraction for minutes."""

    name: str
    vendor: str
    vendor_name: str
    purpose: str
    days: float | None
    lifetime: str
    party: Coded
    storage: Coded
    consent: Coded


@dataclass(frozen=True, kw_only=True)
class Policy:
    """A policy in one language. ``version`` and ``effective`` (ISO date) are None before publishing.

    ``labels`` holds the words of tables and furniture that belong to the text, by key.
    """

    shop: str
    language: str
    title: str
    name: str
    website: str
    sections: tuple[PolicySection, ...]
    recipients: tuple[Recipient, ...]
    cookies: tuple[CookieRow, ...]
    labels: Mapping[str, str]
    version: int | None = None
    effective: str | None = None
    format: int = 1
