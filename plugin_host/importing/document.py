"""A policy as it was read: blocks of text in the order of the page, and the sentences in them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property


class Shape(Enum):
    """What a block is on the page."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"


@dataclass(frozen=True)
class Link:
    """An address with the words that link to it."""

    text: str
    url: str


@dataclass(frozen=True)
class Block:
    """One block: text without line breaks, the line of the source where it begins, and its links.

    ``level`` is that of a heading, 1 to 6. Cells of a row stand in ``text`` with a bar between them.
    """

    shape: Shape
    text: str
    line: int
    level: int = 0
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Sentence:
    """One sentence, with its line, the index of its block and the headings above it, the nearest last."""

    text: str
    line: int
    block: int
    shape: Shape
    headings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Document:
    """A policy in one language. ``foreign`` are the lines of blocks that stand in another language.

    ``title`` is that of the page in a browser, which often names the shop; only HTML has one. ``lines`` are
    the blocks of a printed page with each line apart. ``by_line`` says whether its lines are those that its author sees:
    of plain text they are. ``wide`` are the words before and after each place where more than one space stands between two words,
    of plain text and Markdown, unless that is usual in it.
    """

    language: str
    blocks: tuple[Block, ...]
    foreign: tuple[int, ...] = ()
    title: str = ""
    lines: tuple[Block, ...] = ()
    by_line: bool = False
    wide: tuple[tuple[str, str], ...] = ()

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence, headings included."""
        return tuple(_sentences(self.blocks))

    @cached_property
    def text(self) -> str:
        """All of it, one block a line."""
        return "\n".join(block.text for block in self.blocks)

    @property
    def links(self) -> Iterator[tuple[Link, Block]]:
        """Every link with its block."""
        yield from ((link, block) for block in self.blocks for link in block.links)


_ABBREVIATED = re.compile(
    r"(?:(?<!['’])\b(?:[A-Za-z]|[BNCV]\.V|[a-z]\.[a-z]|[Aa]rt|bijv|evt|incl|excl|nr|[Tt]el|art|resp|ca|enz|etc|(?i:bzw|ggf)|Abs|Nr|Str|vgl|usw|inkl|gem"
    r"|Inc|Ltd|Co|Mr|Mrs|Ms|Dr|dhr|mevr|lid|no|approx|d\.w\.z|m\.b\.t|o\.a|i\.v\.m|z\.B|e\.g|i\.e))$"
)
_TO_YOU = re.compile(r"\b(?:aan|van|voor|met|bij|naar|door|over|dan|en) u$")
"""No initial but a pronoun at the end of a sentence."""
_END = re.compile(
    r"(?<![.!?…])(?!(?<=\d)(?<!\d\d\d)\.\s(?:Jan|Feb|Mär|April|Mai|Juni|Juli|Aug|Sept|Okt|Nov|Dez)\w*\s\d{4}\b)"
    r"([.!?…]+[”\"»’)]*)\s+(?=[“\"„«‘(]?(?:[A-ZÀ-Þ0-9*]|[a-z][a-z0-9-]{1,30}\.[a-z]{2,6}\s[a-z]|[a-z]{1,10}(?:[A-Z]|\d\b)))"
)
"""The stop after the day of a German date ends no sentence; a name such as eBay, in3 or one.com begins one."""


_END_WITHOUT_CAPITALS = re.compile(r"(?<![.!?…])([.!?…]+[”\"»’)]*)\s+(?=[“\"„«‘(]?\w)")


def _without_capitals(text: str) -> bool:
    small = len(_SMALL.findall(text))
    return small > 0 and (text[:1].islower() or small > max(1, len(_END.findall(text))))


_SMALL = re.compile(r"\w{3}[.!?]\s+(?=[a-zà-þ])")


def split(text: str) -> Iterator[str]:
    """The sentences of a text; a full stop after an abbreviation or an initial ends none.

    Who begins a text, or most sentences in it, without a capital begins all of them so.
    """
    yield from _split(text, small=_without_capitals(text))


def split_at_capitals(text: str) -> Iterator[str]:
    """The sentences of a text in which each begins with a capital, except those that begin with a name in small letters."""
    yield from _split(text, small=False)


def _split(text: str, *, small: bool) -> Iterator[str]:
    start = 0
    for end in (_END_WITHOUT_CAPITALS if small else _END).finditer(text):
        before = text[start : end.start()]
        if end[1].startswith(".") and len(end[1]) == 1 and _ABBREVIATED.search(before) and not _TO_YOU.search(before):
            continue
        if end[1] in ("...", "…") and before.endswith(" ") and not small:
            continue  # a blank to be filled in
        yield text[start : end.end(1)].strip()
        start = end.end()
    if rest := text[start:].strip():
        yield rest


def _header(blocks: tuple[Block, ...], index: int) -> str:
    """The first row of the table that a row stands in, where it names the columns; empty for other blocks."""
    first = index
    while first and blocks[index].shape is Shape.ROW and blocks[first - 1].shape is Shape.ROW:
        first -= 1
    text = blocks[first].text
    names = text.split(" | ")
    titled = len(names) > 1 and all(
        (len(name.split()) <= _WORDS_OF_A_COLUMN or name.endswith("?")) and not re.search(r"\d|@", name)
        for name in names
    )
    return text if first != index and titled else ""


_WORDS_OF_A_COLUMN = 4


def _sentences(blocks: tuple[Block, ...]) -> Iterator[Sentence]:
    above: list[tuple[int, str]] = []
    for index, block in enumerate(blocks):
        if block.shape is Shape.HEADING:
            above = [(level, title) for level, title in above if level < block.level]
            titles = tuple(title for _, title in above)
            yield Sentence(block.text, block.line, index, block.shape, titles)
            above.append((block.level, block.text))
            continue
        header = _header(blocks, index)
        titles = (*(title for _, title in above), *([header] if header else []))
        for text in split(block.text) if block.shape is not Shape.ROW else (block.text,):
            yield Sentence(text, block.line, index, block.shape, titles)
