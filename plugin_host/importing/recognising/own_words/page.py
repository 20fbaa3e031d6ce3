"""The old text by places: its head, its sections, the clauses about parties, and the rows of its tables."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from plugin_host.importing.document import Block, Document, Sentence, Shape
from plugin_host.importing.recognising.own_words.texts import flat, links_read, seen, sentences, squashed
from plugin_host.importing.recognising.own_words.units import Kind, Unit, bare
from plugin_host.policy.tree import Policy

_BAR = " | "
_COLUMNS = 6


@dataclass(frozen=True)
class Landmarks:
    """What is always written, in the words of the language, without spaces: by it the places are found."""

    sections: tuple[str, ...]
    below: frozenset[str]
    parties: str
    about_parties: frozenset[str]
    tables: Mapping[str, Kind]
    columns: tuple[str, ...]
    sources: str
    vendors: frozenset[str] = frozenset()

    @classmethod
    def of(cls, plain: Policy, parties: str, about_parties: frozenset[str], vendors: frozenset[str]) -> "Landmarks":
        """The landmarks of a policy that says nothing but what every policy says."""
        labels = {key: squashed(label) for key, label in plain.labels.items()}
        return cls(
            sections=tuple(squashed(seen(section.title)) for section in plain.sections),
            below=frozenset(squashed(seen(below.title)) for section in plain.sections for below in section.sections),
            parties=parties,
            about_parties=about_parties,
            tables={labels["recipients_caption"]: Kind.RECIPIENT, labels["cookies_caption"]: Kind.COOKIE},
            columns=tuple(label for key, label in labels.items() if key.startswith("col_")),
            sources=labels["sources"],
            vendors=vendors,
        )


@dataclass
class Region:
    """What stands under one heading. ``title`` and ``party`` as they are written there.

    ``introduces`` marks what is only written above the clauses about parties.
    """

    title: str
    party: str = ""
    introduces: bool = False
    blocks: list[tuple[int, Block]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)

    def add(self, index: int, block: Block) -> None:
        """Take in a block."""
        self.blocks.append((index, block))
        self.said.append(squashed(block.text))
        self.links += links_read(block)

    @property
    def texts(self) -> Iterator[str]:
        """The blocks, each on one line."""
        yield from (flat(block.text) for _, block in self.blocks)


@dataclass
class Row:
    """A row of a table: its cells as they are written, and as they are compared."""

    block: int
    line: int
    cells: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def add(self, text: str) -> None:
        """Take in a cell."""
        self.cells.append(flat(text))
        self.said.append(bare(text))

    def holds(self, said: str) -> bool:
        """Whether a cell says this; of more cells than there are columns, some are parts of one."""
        return said in self.said or (len(self.said) > _COLUMNS and said in "".join(self.said))


class Page:
    """The old text by places. ``broken`` says that lines are broken anywhere, as in a PDF."""

    def __init__(self, document: Document, marks: Landmarks, *, broken: bool = False) -> None:
        """Read the blocks in their order."""
        self.head = Region("")
        self.regions: list[Region] = []
        self.rows: dict[Kind, list[Row]] = {Kind.RECIPIENT: [], Kind.COOKIE: []}
        self.broken = broken
        self._loose: dict[Kind, str] = {Kind.RECIPIENT: "", Kind.COOKIE: ""}
        self._known: dict[Unit, bool] = {}
        self._read(document, marks)
        self._by_place: dict[tuple[str, str], list[Region]] = {}
        for region in self.regions:
            self._by_place.setdefault((squashed(region.title), squashed(region.party)), []).append(region)

    def _read(self, document: Document, marks: Landmarks) -> None:
        region, table, parties, level = self.head, None, False, 0
        headings = frozenset((*marks.sections, *marks.below, marks.parties, *marks.about_parties))
        for index, block in enumerate(document.blocks):
            text = squashed(block.text)
            if region is self.head and text != marks.sections[0]:
                region.add(index, block)
            elif text in marks.tables and not parties:
                table = marks.tables[text]
            elif block.shape is Shape.HEADING or text in headings or (parties and text in marks.vendors):
                table, heading = None, flat(block.text)
                parties = (parties or text == marks.parties) and text not in marks.sections
                titled = text in marks.about_parties and not (
                    level and block.level > level
                )  # a party may have its name
                within = parties and not titled and region.title and text != marks.parties
                level = block.level if parties and titled else level if parties else 0
                region = Region(region.title, heading) if within else Region(heading, introduces=parties)
                self.regions.append(region)
            elif table is not None:
                self._add_cell(table, index, block, marks)
            elif not text.startswith(marks.sources):
                region.add(index, block)

    def _add_cell(self, table: Kind, index: int, block: Block, marks: Landmarks) -> None:
        rows, text = self.rows[table], squashed(block.text)
        self._loose[table] += bare(block.text)
        label = next((label for label in marks.columns if text.startswith(f"{label}:")), None)
        if block.shape is Shape.ROW:
            cells = block.text.split(_BAR)
            if not all(squashed(cell) in marks.columns for cell in cells):
                rows.append(Row(index, block.line))
                for one in cells:
                    rows[-1].add(one)
        elif block.shape is Shape.ITEM:
            rows.append(Row(index, block.line))
            rows[-1].add(block.text)
        elif rows and label is not None:
            rows[-1].add(block.text.partition(":")[2])

    def texts(self, region: Region) -> tuple[str, ...]:
        """The blocks of a region; its sentences where lines are broken anywhere."""
        return tuple(sentences(" ".join(region.texts))) if self.broken else tuple(region.texts)

    @property
    def clauses(self) -> Iterator[Region]:
        """The clauses about parties, in the order of the text."""
        yield from (region for region in self.regions if region.party)

    def at(self, title: str, party: str = "") -> list[Region]:
        """The regions under a title, in the clauses about a party; both without spaces."""
        return self._by_place.get((title, party), [])

    def rows_of(self, table: Kind, name: str) -> list[Row]:
        """The rows whose first cell begins with a name."""
        return [row for row in self.rows[table] if row.said[0].startswith(name)]

    def holds(self, unit: Unit) -> bool:
        """Whether the old text says this at the same place."""
        if unit not in self._known:
            self._known[unit] = self._holds(unit)
        return self._known[unit]

    def _holds(self, unit: Unit) -> bool:
        if unit.kind is Kind.ROW:
            rows = self.rows[Kind.RECIPIENT]
            return any("".join(row.said) == unit.said for row in rows) or (not rows and self._loosely(unit))
        if unit.kind is Kind.RECIPIENT:
            return self._tabled(unit.kind, unit.party, unit.said)
        if unit.kind is Kind.COOKIE:
            rows = [row for row in self.rows_of(unit.kind, unit.party) if unit.place in row.said]
            return any(row.holds(unit.said) for row in rows) or (not self.rows[unit.kind] and self._loosely(unit))
        regions = self.at(unit.place, unit.party)
        if self.broken and not regions and not unit.party:
            regions = [region for region in self.regions if not region.party]  # its title was not seen to be one
        if unit.kind is Kind.LINK:
            words, _, url = unit.said.partition(" ")
            linked = (link for region in regions for link in region.links)
            return any(url == address and before.endswith(words) for before, address in linked)
        said = [text for region in regions for text in region.said]
        if unit.kind is Kind.ORDER:
            one, _, two = unit.said.partition("\n")
            return self.broken or (one in said and two in said[said.index(one) + 1 :])
        if unit.kind is Kind.SENTENCE or self.broken:
            return unit.said in "".join(said)
        if unit.kind is Kind.ITEM:
            return unit.said in said
        return any(text.startswith(unit.said) for text in said)

    def _tabled(self, table: Kind, name: str, said: str) -> bool:
        if not self.rows[table]:
            return said in self._loose[table]
        return any(row.holds(said) for row in self.rows_of(table, name))

    def _loosely(self, unit: Unit) -> bool:
        return unit.said in self._loose[Kind.COOKIE if unit.kind is Kind.COOKIE else Kind.RECIPIENT]

    def explained_by(self, units: Collection[Unit], name: str = "") -> bool:
        """Whether these, all of which it holds, are all that it says: about a party, or else outside of all clauses."""
        return not self.left_by(units, name) and (not name or self._rows_explained(units, name))

    def left_by(self, units: Collection[Unit], name: str = "") -> int:
        """How many letters of it none of these says: about a party, or else outside of all clauses."""
        party, said = squashed(name), _by_place(units)
        return sum(
            _left(regions, said.get(place, []))
            for place, regions in self._by_place.items()
            if place[1] == party and not regions[0].introduces
        )

    def _rows_explained(self, units: Collection[Unit], name: str) -> bool:
        cells = {(unit.kind, unit.said) for unit in units}
        own = bare(name)
        longer = {bare(region.party) for region in self.clauses if bare(region.party).startswith(own)} - {own}
        rows = [
            *((Kind.RECIPIENT, row) for row in self.rows_of(Kind.RECIPIENT, own)),
            *((Kind.COOKIE, row) for row in self.rows[Kind.COOKIE] if own in row.said[1:]),
        ]
        about = [(kind, row) for kind, row in rows if not row.said[0].startswith(tuple(longer)) or kind is Kind.COOKIE]
        if not all((kind, cell) in cells or cell == own for kind, row in about for cell in row.said):
            return False
        whole = [row for kind, row in about if kind is Kind.RECIPIENT]
        if not all((Kind.ROW, "".join(row.said)) in cells for row in whole):
            return False
        begins = f"{squashed(name).rstrip('.')}."
        return all(
            text in items
            for (place, party), items in _by_place(units).items()
            if not party
            for region in self.at(place)
            for text in region.said
            if text.startswith(begins)
        )

    def evidence(self, unit: Unit) -> Sentence | None:
        """The sentence of the old text that says this."""
        if unit.kind is Kind.ROW:
            return None
        if unit.kind in self.rows:
            row = next((row for row in self.rows_of(unit.kind, unit.party) if row.holds(unit.said)), None)
            return Sentence(_BAR.join(row.cells), row.line, row.block, Shape.ROW) if row else None
        for region in self.at(unit.place, unit.party):
            for (index, block), said in zip(region.blocks, region.said, strict=True):
                linked = unit.kind is Kind.LINK and any(unit.said.endswith(f" {link.url}") for link in block.links)
                if unit.said in said or linked:
                    text = flat(block.text)
                    inner = (sentence for sentence in sentences(text) if unit.said.endswith(squashed(sentence)))
                    return Sentence(next(inner, text), block.line, index, block.shape)
        return None


def _by_place(units: Collection[Unit]) -> Mapping[tuple[str, str], list[str]]:
    said: dict[tuple[str, str], list[str]] = {}
    for unit in units:
        if unit.kind in (Kind.SENTENCE, Kind.ITEM):
            said.setdefault((unit.place, unit.party), []).append(unit.said)
    return said


def _left(regions: list[Region], said: list[str]) -> int:
    left = "".join(text for region in regions for text in region.said)
    for text in sorted(said, key=len, reverse=True):
        left = left.replace(text, "")
    return len(left)
