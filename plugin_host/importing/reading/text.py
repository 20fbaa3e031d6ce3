"""Plain text: encodings, and headings by their shape."""

import re
import textwrap
from collections.abc import Iterator
from itertools import islice

from plugin_host.importing.document import Block, Link, Shape
from plugin_host.importing.unreadable import Unreadable, Why

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"'()\[\]]+[^\s<>\"'()\[\].,;:!?]")
_UNDERLINE = re.compile(r"([=~_*-])\1{2,}\s*$")
_ITEM = re.compile(r"\s*(?:[-*•–·▪●o]\s+|\(?[a-z0-9]{1,2}\)\s+)(?=\S)")
_NUMBERED = re.compile(r"(?:artikel|article|§|hoofdstuk)?\s*(\d{1,2}(?:\.\d{1,2})*)[.):]?\s+(?=\S)", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?:(?:artikel|article|hoofdstuk|§)\s*\d{1,2}(?:\.\d{1,2})*|\d{1,2}(?:\.\d{1,2})+|\d{1,2}(?=[.):]))[.):]?\s+(?=\S)",
    re.IGNORECASE,
)
"""The number that a heading begins with; the number of a house has no sign behind it."""
_PARAGRAPH = re.compile(
    r"\s*(?:(?:artikel|article|§)\s*\d{1,2}(?:\.\d{1,2})*|\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]) \S", re.IGNORECASE
)
"""The number of a heading, which no sentence goes on with."""
_LONGEST_HEADING = 80
_QUESTION = re.compile(r"[^.!?:;]+\?")
"""A heading that asks something."""


def decoded(data: bytes) -> str:
    """The text of bytes: by their mark, as UTF-8, or as Windows wrote it; raises Unreadable for what is no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return _checked(data[len(mark) :].decode(encoding))
            except UnicodeDecodeError:
                raise Unreadable(
                    f"found bytes that are no {encoding}, which the file says it is", Why.ENCODING
                ) from None
    try:
        return _checked(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        if data.count(b"\x00"):
            raise Unreadable("found a binary file; allowed: text, HTML, Markdown or PDF", Why.BINARY) from None
        text = data.decode("cp1252", errors="replace")
        odd = len(re.findall("[^\\w\\s.,;:!?()\\[\\]<>/=\"'&@€$%+*#|{}`´‘’“”„–—•…°©®™§~^\\\\-]", text))
        if "�" in text or odd > len(text) / 50:
            found = f"byte 0x{data[error.start]:02x} at offset {error.start}"
            raise Unreadable(
                f"found {found}, which is no text; allowed: text in UTF-8 or Windows-1252", Why.ENCODING
            ) from None
        return _checked(text)


def _checked(text: str) -> str:
    if len(_CONTROL.findall(text)) > 8:
        raise Unreadable("found a binary file; allowed: text, HTML, Markdown or PDF", Why.BINARY)
    return _CONTROL.sub("", text).replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ").replace("\xad", "")


def links_in(text: str) -> tuple[Link, ...]:
    """Web addresses that stand in a text."""
    return tuple(Link("", url if url.startswith("http") else f"https://{url}") for url in _URL.findall(text))


def wide_gaps(text: str) -> tuple[tuple[str, str], ...]:
    """The two words before and after each place where more than one space stands between words, if there are few."""
    gaps = [match.span() for match in islice(_WIDE.finditer(text), _MOST_WIDE + 1)]
    if len(gaps) > _MOST_WIDE:
        return ()
    lines = ((text[max(0, a - _NEAR) : a].split("\n")[-1], text[b : b + _NEAR].split("\n")[0]) for a, b in gaps)
    return tuple((" ".join(before.split()[-2:]), " ".join(after.split()[:2])) for before, after in lines)


_WIDE = re.compile(r"(?<=\w) {2,3}(?=[\w(])")
_MOST_WIDE = 3
"""In a text with more of them spaces are set by hand, or for columns."""
_NEAR = 60


def text_blocks(text: str, *, joined: bool = True) -> tuple[Block, ...]:
    """The blocks of a plain text; not ``joined``, each line is one."""
    lines = textwrap.dedent(text).split("\n")
    return tuple(_blocks(lines, usual_width(lines) if joined else 0))


def _blocks(lines: list[str], wide: int) -> Iterator[Block]:
    held: list[str] = []
    begin, shape = 1, Shape.PARAGRAPH
    titles = _bracketed_titles(lines)

    def flush() -> Iterator[Block]:
        nonlocal shape
        if held:
            joined = " ".join(" ".join(held).split())
            yield Block(shape, joined, begin, links=links_in(joined))
            held.clear()
        shape = Shape.PARAGRAPH

    for number, line in enumerate(lines, 1):
        stripped = line.strip()
        after = lines[number].strip() if number < len(lines) else ""
        if not stripped or _UNDERLINE.fullmatch(stripped):
            yield from flush()
        elif _ROW.search(stripped):
            yield from flush()
            yield Block(Shape.ROW, _cells(stripped), number, links=links_in(stripped))
        elif (level := _heading(stripped, after, alone=_ended(held, line, after, wide), wide=wide)) and (
            number in titles or not _ITEM.match(line)
        ):
            yield from flush()
            yield Block(Shape.HEADING, _numberless(stripped), number, level)
        elif _ITEM.match(line):
            yield from flush()
            begin, shape = number, Shape.ITEM
            held.append(_ITEM.sub("", line, count=1))
        else:
            if held and not _goes_on(held[-1], line, wide):
                yield from flush()
            if not held:
                begin = number
            held.append(stripped)
    yield from flush()


_BRACKETED = re.compile(r"\s*\d{1,2}\)\s+(?=[^\W\d_])")
_FEWEST_TITLES = 3
_MOSTLY = 0.6


def _bracketed_titles(lines: list[str]) -> frozenset[int]:
    """The numbers of the lines such as "1) Payment" that are headings: most of them, each by itself, have a text below."""
    told = [number for number, line in enumerate(lines, 1) if line.strip()]
    found, with_text = [], 0
    for place, number in enumerate(told):
        line = lines[number - 1].rstrip()
        below = told[place + 1] if place + 1 < len(told) else 0
        apart = (place == 0 or told[place - 1] != number - 1) and below != number + 1
        if _BRACKETED.match(line) and apart and len(line) <= _LONGEST_HEADING and line[-1] not in ".,;":
            found.append(number)
            with_text += below > 0 and not _BRACKETED.match(lines[below - 1])
    return frozenset(found if with_text >= max(_FEWEST_TITLES, _MOSTLY * len(found)) else ())


_WIDEST = 180
_FULL = 0.8
"""A line that is so near to the width was broken there."""
_FULL_LINES = 0.3
"""So many of the longer lines are full where lines are broken at a width."""


_ROW = re.compile(r"\S[ \t]+\|[ \t]+\S|\S\t+\S.*\t+\S")
"""A line of a table: cells with a bar between them, or three with tabs."""


def _cells(line: str) -> str:
    return " | ".join(cell.strip() for cell in re.split(r"\||\t+", line.strip("| ")) if cell.strip())


def usual_width(lines: list[str]) -> int:
    """The width at which lines are broken, 0 where every paragraph is one line."""
    widths = [len(line) for line in lines if len(line) > 40]
    longest = max(widths, default=0)
    full = sum(width > longest * _FULL for width in widths)
    return longest if longest <= _WIDEST and full >= _FULL_LINES * len(widths) else 0


def _ended(held: list[str], line: str, after: str, wide: int) -> bool:
    """Whether what stands before a line is over, so that the line can be a heading."""
    if not held or not wide or held[-1][-1:] not in ".!?:":
        return not held
    return not _goes_on(held[-1], line, wide) or bool(_PARAGRAPH.match(line)) or _titled(line, after, wide)


def _titled(line: str, after: str, wide: int) -> bool:
    """Whether a short line after the end of a sentence is a title: the next line begins anew."""
    words = line.split()
    short = len(line) < wide / 2 and len(words) <= _WORDS_OF_A_TITLE and line.strip()[-1:] not in ".,;:!?"
    return short and line.strip()[:1].isupper() and (after[:1].isupper() or after[:1].isdigit())


_WORDS_OF_A_TITLE = 7


def _goes_on(before: str, line: str, wide: int) -> bool:
    """Whether a line continues the one before: only where lines are broken at a width, which the one before comes near."""
    return bool(wide) and (len(before) > wide * 0.6 or line.lstrip()[:1].islower())


_MOST_BEFORE_A_STOP = 5
"""A numbered line of more words with a full stop is a sentence."""


def _heading(line: str, after: str, *, alone: bool, wide: int) -> int:
    """The level of a heading in plain text; 0 for what is none."""
    if after and _UNDERLINE.fullmatch(after):
        return {"=": 1, "-": 2}.get(after[0], 3)
    ended = line[-1:] in ".,;?!" and not _QUESTION.fullmatch(line)
    if not alone or len(line) > _LONGEST_HEADING or (ended and not _NUMBERED.match(line)):
        return 0
    if re.search(r"@|https?://|\d{4,}", line):
        return 0
    words = line.split()
    if numbered := _NUMBERED.match(line):
        sentence = line.endswith((",", ";")) or (line.endswith(".") and len(words) > _MOST_BEFORE_A_STOP)
        return 2 + numbered[1].count(".") if len(words) <= 10 and not sentence else 0
    if line.isupper() and len(line) > 3:
        return 2
    few = (
        len(words) <= (12 if line.endswith("?") else 8)
        and not re.search(r"[(;]", line)
        and not line.endswith(":")
        and ":" not in line
        and line[:1].isupper()
    )
    return 3 if few and (not after or not wide or len(after) > len(line)) else 0


def _numberless(line: str) -> str:
    bare = line[match.end() :] if (match := _NUMBER.match(line)) else line
    return bare.rstrip(":") or line
