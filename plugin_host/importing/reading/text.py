"""Plain text: encodings, and headings by their shape."""

import re
import textwrap
from collections.abc import Iterator

from plugin_host.importing.document import Block, Link, Shape
from plugin_host.importing.unreadable import Unreadable

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"'()\[\]]+[^\s<>\"'()\[\].,;:!?]")
_UNDERLINE = re.compile(r"([=~_*-])\1{2,}\s*$")
_ITEM = re.compile(r"\s*(?:[-*•–·▪●o]\s+|\(?[a-z0-9]{1,2}\)\s+)(?=\S)")
_NUMBERED = re.compile(r"(?:artikel|article|§|hoofdstuk)?\s*(\d{1,2}(?:\.\d{1,2})*)[.):]?\s+(?=\S)", re.IGNORECASE)
_LONGEST_HEADING = 80


def decoded(data: bytes) -> str:
    """The text of bytes: by their mark, as UTF-8, or as Windows wrote it; raises Unreadable for what is no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return _checked(data[len(mark) :].decode(encoding))
            except UnicodeDecodeError:
                raise Unreadable(f"found bytes that are no {encoding}, which the file says it is") from None
    try:
        return _checked(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        if data.count(b"\x00"):
            raise Unreadable("found a binary file; allowed: text, HTML, Markdown or PDF") from None
        text = data.decode("cp1252", errors="replace")
        odd = len(re.findall("[^\\w\\s.,;:!?()\\[\\]<>/=\"'&@€$%+*#|{}`´‘’“”„–—•…°©®™§~^\\\\-]", text))
        if "�" in text or odd > len(text) / 50:
            found = f"byte 0x{data[error.start]:02x} at offset {error.start}"
            raise Unreadable(f"found {found}, which is no text; allowed: text in UTF-8 or Windows-1252") from None
        return _checked(text)


def _checked(text: str) -> str:
    if len(_CONTROL.findall(text)) > 8:
        raise Unreadable("found a binary file; allowed: text, HTML, Markdown or PDF")
    return _CONTROL.sub("", text).replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ").replace("\xad", "")


def links_in(text: str) -> tuple[Link, ...]:
    """Web addresses that stand in a text."""
    return tuple(Link("", url if url.startswith("http") else f"https://{url}") for url in _URL.findall(text))


def text_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a plain text."""
    return tuple(_blocks(textwrap.dedent(text).split("\n")))


def _blocks(lines: list[str]) -> Iterator[Block]:
    held: list[str] = []
    begin, shape, wide = 1, Shape.PARAGRAPH, _usual_width(lines)

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
        elif (level := _heading(stripped, after, alone=not held, wide=wide)) and not _ITEM.match(line):
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


def _usual_width(lines: list[str]) -> int:
    """The width at which lines are broken, 0 where every paragraph is one line."""
    widths = sorted(len(line) for line in lines if len(line) > 40)
    longest = widths[-1] if widths else 0
    return longest if longest <= 130 else 0


def _goes_on(before: str, line: str, wide: int) -> bool:
    """Whether a line continues the one before: only where lines are broken at a width, which the one before comes near."""
    return bool(wide) and (len(before) > wide * 0.6 or line.lstrip()[:1].islower())


def _heading(line: str, after: str, *, alone: bool, wide: int) -> int:
    """The level of a heading in plain text; 0 for what is none."""
    if after and _UNDERLINE.fullmatch(after):
        return {"=": 1, "-": 2}.get(after[0], 3)
    if not alone or len(line) > _LONGEST_HEADING or (line[-1:] in ".,;?!" and not _NUMBERED.match(line)):
        return 0
    if re.search(r"@|https?://|\d{4,}", line):
        return 0
    words = line.split()
    if numbered := _NUMBERED.match(line):
        return 2 + numbered[1].count(".") if len(words) <= 10 and not line.endswith((",", ";")) else 0
    if line.isupper() and len(line) > 3:
        return 2
    few = len(words) <= 8 and not line.endswith(":") and ":" not in line and line[:1].isupper()
    return 3 if few and (not after or not wide or len(after) > len(line)) else 0


def _numberless(line: str) -> str:
    numbered = _NUMBERED.match(line)
    return (line[numbered.end() :] if numbered else line).rstrip(":") or line
