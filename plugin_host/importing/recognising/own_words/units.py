"""What a composed policy says, in pieces that an old text holds or does not hold."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from plugin_host.importing.recognising.own_words.texts import links, seen, sentences, squashed
from plugin_host.policy.tree import CookieRow, Policy, PolicySection, Recipient


class Kind(StrEnum):
    """What a piece is: decides where and how it is looked for."""

    SENTENCE = "sentence"
    BEGINNING = "beginning of an item"
    ITEM = "item"
    ORDER = "two items in their order"
    LINK = "link"
    ROW = "row of the table of recipients"
    RECIPIENT = "cell of the table of recipients"
    COOKIE = "cell of the table of cookies"


class Unit(NamedTuple):
    """A piece. ``place`` is the title of its section, ``party`` whose clause or row it is; all without spaces."""

    kind: Kind
    place: str
    party: str
    said: str


@dataclass
class Pieces:
    """Cuts policies into pieces; remembers how texts were cut, since nearly all come again with every answer tried."""

    _cut: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = field(default_factory=dict)
    _cells: dict[str, str] = field(default_factory=dict)

    def cut(self, markdown: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The sentences of a text, without spaces, and its links: words and address."""
        found = self._cut.get(markdown)
        if found is None:
            said = tuple(squashed(sentence) for sentence in sentences(seen(markdown)))
            found = self._cut[markdown] = (said, tuple(f"{words} {url}" for words, url in links(markdown)))
        return found

    def title(self, markdown: str) -> str:
        """A title as places are named."""
        return "".join(self.cut(markdown)[0])

    def of_policy(self, policy: Policy) -> Iterator[Unit]:
        """All pieces of a policy."""
        for section in policy.sections:
            yield from self.of_section(section)
        yield from self.of_recipients(policy.recipients)
        yield from self.of_cookies(policy.cookies)

    def of_section(self, section: PolicySection) -> Iterator[Unit]:
        """The pieces of a section and those below it."""
        title = self.title(section.title)
        yield from self.of_paragraphs(section.paragraphs, title)
        for item in section.items:
            yield from self.of_item(item, title)
        for clause in section.vendors:
            yield from self.of_paragraphs(clause.paragraphs, title, squashed(clause.name))
        for below in section.sections:
            yield from self.of_section(below)

    def of_paragraphs(self, paragraphs: tuple[str, ...], title: str, party: str = "") -> Iterator[Unit]:
        """The sentences and links of paragraphs."""
        for text in paragraphs:
            said, linked = self.cut(text)
            yield from (Unit(Kind.SENTENCE, title, party, sentence) for sentence in said)
            yield from (Unit(Kind.LINK, title, party, link) for link in linked)

    def of_item(self, item: str, title: str) -> Iterator[Unit]:
        """An item, and how it begins: what one sentence of it says belongs to what stands before it."""
        begun = ""
        said, linked = self.cut(item)
        for sentence in said:
            begun += sentence
            yield Unit(Kind.BEGINNING, title, "", begun)
        yield Unit(Kind.ITEM, title, "", begun)
        yield from (Unit(Kind.LINK, title, "", link) for link in linked)

    def of_order(self, items: tuple[str, ...], title: str) -> Iterator[Unit]:
        """That items stand in this order: each with the next one."""
        said = ["".join(self.cut(item)[0]) for item in items]
        yield from (Unit(Kind.ORDER, title, "", f"{one}\n{two}") for one, two in pairwise(said))

    def cell(self, *entries: str) -> str:
        """A cell of a table as it is compared: formats separate its entries in several ways, or not at all."""
        return "".join(self._entry(entry) for entry in entries)

    def _entry(self, markdown: str) -> str:
        found = self._cells.get(markdown)
        if found is None:
            found = self._cells[markdown] = bare(seen(markdown))
        return found

    def of_recipients(self, rows: tuple[Recipient, ...]) -> Iterator[Unit]:
        """The cells of the table of recipients."""
        for row in rows:
            entity = "" if row.entity == row.name else row.entity
            cells = (
                bare(row.name) + bare(entity) + self.cell(row.role.text),
                self.cell(*(coded.text for coded in row.data)),
                self.cell(*(coded.text for coded in row.purposes)),
                self.cell(*(coded.text for coded in row.legal_bases)),
                self.cell(row.country.text, row.transfer.text),
                self.cell(row.retention.text),
            )
            yield from (Unit(Kind.RECIPIENT, "", bare(row.name), said) for said in cells if said)
            yield Unit(Kind.ROW, "", bare(row.name), "".join(cells))

    def of_cookies(self, rows: tuple[CookieRow, ...]) -> Iterator[Unit]:
        """The cells of the table of cookies."""
        for row in rows:
            cells = (
                bare(row.name) + self.cell(row.storage.text),
                self.cell(row.purpose),
                self.cell(row.lifetime),
                self.cell(row.party.text),
                self.cell(row.consent.text),
            )
            yield from (Unit(Kind.COOKIE, bare(row.vendor_name), bare(row.name), said) for said in cells if said)


def bare(name: str) -> str:
    """A name as it is compared in cells; it is no Markdown."""
    return squashed(name).replace(";", "")
