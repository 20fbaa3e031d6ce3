"""A policy as a reader meets it: headings with what stands under them, every text inline Markdown.

HTML, plain text and Markdown are written from the same outline, so that they say the same in the same order.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import quote

from babel.dates import format_date

from plugin_host.policy.locales import locale_of
from plugin_host.policy.markdown_escape import escape_inline
from plugin_host.policy.tree import CookieRow, Policy, PolicySection, Recipient, SourceNote, VendorClause


@dataclass(frozen=True)
class Cell:
    """A table cell: the heading of its column, and what it lists."""

    label: str
    entries: tuple[str, ...]


@dataclass(frozen=True)
class Row:
    """A table row. ``target`` is the id of the part that tells more about it, or empty."""

    target: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Table:
    """A table; the first cell of a row names the row."""

    id: str
    caption: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Source:
    """A source in small print: the words that link to it, and its address, which is https or empty."""

    url: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Part:
    """A heading of ``level`` 2 to 6 and what stands under it, in the order of the fields."""

    id: str
    level: int
    title: str
    notice: bool = False
    paragraphs: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    table: Table | None = None
    sources: tuple[Source, ...] = ()
    parts: tuple["Part", ...] = ()

    def texts(self) -> Iterator[str]:
        """Every text of this part and those below it."""
        yield self.title
        yield from self.paragraphs
        yield from self.items
        if self.table:
            yield self.table.caption
            yield from self.table.columns
            for row in self.table.rows:
                for cell in row.cells:
                    yield from cell.entries
        for source in self.sources:
            yield source.text
        for part in self.parts:
            yield from part.texts()


@dataclass(frozen=True, kw_only=True)
class Outline:
    """The whole policy. ``website``, ``version`` and ``effective`` are label and value; None where not known."""

    title: str
    name: str
    website: tuple[str, str]
    version: tuple[str, str] | None
    effective: tuple[str, str] | None
    contents: str
    sources: str
    parts: tuple[Part, ...] = field(default_factory=tuple)

    def facts(self) -> Iterator[tuple[str, str]]:
        """Labels and values at the top of the document."""
        yield from (fact for fact in (self.website, self.version, self.effective) if fact)

    def texts(self) -> Iterator[str]:
        """Every text of the document."""
        yield from (self.title, self.name, self.contents, self.sources)
        for fact in self.facts():
            yield from fact
        for part in self.parts:
            yield from part.texts()


def outline(policy: Policy) -> Outline:
    """Return the outline of a policy."""
    labels = policy.labels
    name = escape_inline(policy.name)
    website, address = escape_inline(policy.website), _address(policy.website)
    return Outline(
        title=policy.title,
        name="" if name in policy.title else name,
        website=(labels["website"], f"[{website}]({address})" if address else website),
        version=None if policy.version is None else (labels["version"], str(policy.version)),
        effective=None if policy.effective is None else (labels["effective"], _day(policy.effective, policy.language)),
        contents=labels["contents"],
        sources=labels["sources"],
        parts=tuple(_section(section, policy, 2) for section in policy.sections),
    )


def _day(iso: str, language: str) -> str:
    return format_date(date.fromisoformat(iso), format="long", locale=locale_of(language))


def _section(section: PolicySection, policy: Policy, level: int) -> Part:
    return Part(
        id=section.id,
        level=level,
        title=section.title,
        notice=section.notice,
        paragraphs=section.paragraphs,
        items=section.items,
        table=_table(section.table, policy),
        parts=(
            *(_clause(clause, level + 1) for clause in section.vendors),
            *(_section(below, policy, level + 1) for below in section.sections),
        ),
    )


def _clause(clause: VendorClause, level: int) -> Part:
    return Part(
        id=clause.id,
        level=level,
        title=escape_inline(clause.name),
        paragraphs=clause.paragraphs,
        sources=tuple(_source(note) for note in clause.sources),
    )


def _source(note: SourceNote) -> Source:
    return Source(_address(note.url), note.text)


def _address(url: str) -> str:
    """Return an https address that cannot break out of a link, and nothing for any other."""
    return quote(url, safe=":/?#@!$&'*+,;=%~-._") if url.startswith("https://") else ""


def _table(name: str, policy: Policy) -> Table | None:
    labels = policy.labels
    if name == "recipients":
        keys = ("col_recipient", "col_data", "col_purpose", "col_basis", "col_country", "col_retention")
        columns = tuple(labels[key] for key in keys)
        rows = tuple(_recipient(row, columns) for row in policy.recipients)
        return Table("recipients-table", labels["recipients_caption"], columns, rows)
    if name == "cookies":
        keys = ("col_cookie", "col_vendor", "col_cookie_purpose", "col_lifetime", "col_access", "col_consent")
        columns = tuple(labels[key] for key in keys)
        rows = tuple(_cookie(row, columns) for row in policy.cookies)
        return Table("device-table", labels["cookies_caption"], columns, rows)
    return None


def _recipient(row: Recipient, columns: tuple[str, ...]) -> Row:
    entity = "" if row.entity == row.name else escape_inline(row.entity)
    cells = (
        (escape_inline(row.name), entity, row.role.text),
        tuple(coded.text for coded in row.data),
        tuple(coded.text for coded in row.purposes),
        tuple(coded.text for coded in row.legal_bases),
        (row.country.text, row.transfer.text),
        (row.retention.text,),
    )
    return _row(row.anchor, columns, cells)


def _cookie(row: CookieRow, columns: tuple[str, ...]) -> Row:
    cells = (
        (escape_inline(row.name), row.storage.text),
        (escape_inline(row.vendor_name),),
        (row.purpose,),
        (row.lifetime,),
        (row.party.text,),
        (row.consent.text,),
    )
    return _row("", columns, cells)


def _row(target: str, columns: tuple[str, ...], cells: tuple[tuple[str, ...], ...]) -> Row:
    filled = (tuple(entry for entry in cell if entry) for cell in cells)
    return Row(target, tuple(Cell(*pair) for pair in zip(columns, filled, strict=True)))
