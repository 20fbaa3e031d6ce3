"""Taking names, numbers and addresses out of the sentences in which we would write them.

A sentence is composed with a stand-in first; where the stand-in stands, the old text has what is looked for.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from plugin_host.importing.recognising.own_words.composing import Path
from plugin_host.importing.recognising.own_words.page import Page
from plugin_host.importing.recognising.own_words.texts import squashed
from plugin_host.importing.recognising.own_words.units import Kind, Unit
from plugin_host.policy.shopfile.readers import Reader
from plugin_host.policy.shopfile.texts import EMAIL, NAME, PHONE

_STOPS = ".!?…"
_MOST_ENDS = 5
_MOST_KNOWN = 2


def stand_in(reader: Reader[object], number: int) -> str | None:
    """Something that stands in no text, of the kind that a reader reads; None where none is needed."""
    letter = chr(ord("a") + number % 26) + chr(ord("a") + number // 26)
    stand_ins = {
        NAME.allowed: f"Qxq{letter}xq",
        EMAIL.allowed: f"qxq{letter}@q.example",
        PHONE.allowed: f"+99 {990000 + number}",
    }
    return stand_ins.get(reader.allowed)


def captured(page: Page, units: Iterable[Unit], sought: Mapping[str, Path]) -> dict[Path, list[str]]:
    """What stands where the stand-ins would, most certain first. ``sought`` are the paths by stand-in."""
    paths = {squashed(text): path for text, path in sought.items()}
    asked = sorted((names, unit) for unit in units if (names := _stand_ins(unit, paths)) and unit.kind in _LOOKED_AT)
    found: dict[Path, Counter[str]] = {}
    for names, unit in sorted(asked, key=lambda pair: (len(set(pair[0])), pair[1].kind is not Kind.ITEM)):
        known = {
            name: [value for value, _ in found[paths[name]].most_common(_MOST_KNOWN)]
            for name in names
            if paths[name] in found
        }
        for values in _matches(page, unit, names, known):
            for name, value in values.items():
                found.setdefault(paths[name], Counter())[value] += 1
    return {path: [value for value, _ in values.most_common()] for path, values in found.items()}


_LOOKED_AT = {Kind.SENTENCE, Kind.ITEM, Kind.RECIPIENT}


def _stand_ins(unit: Unit, paths: Mapping[str, Path]) -> tuple[str, ...]:
    return tuple(name for name in paths if name in unit.said)


def _loosely(text: str) -> str:
    """A pattern for a text that has spaces, or what parts the entries of a cell, anywhere."""
    return r"[\s;]*".join(map(re.escape, text))


def _matches(
    page: Page, unit: Unit, names: tuple[str, ...], known: Mapping[str, list[str]]
) -> Iterator[dict[str, str]]:
    pieces = re.split("(" + "|".join(map(re.escape, names)) + ")", unit.said)
    open_end = pieces[-1] == "."
    if open_end:
        pieces[-1] = ""
    groups = {name: f"g{at}" for at, name in enumerate(dict.fromkeys(piece for piece in pieces if piece in names))}
    for swallowed in (False, True):
        pattern = _pattern(pieces, groups, known, unit, swallowed=swallowed)
        for text in _texts(page, unit) if pattern else ():
            for match in _ends(pattern, text, unit, open_end=open_end):
                yield {name: match[group].strip() for name, group in groups.items()}


def _pattern(
    pieces: Sequence[str], groups: Mapping[str, str], known: Mapping[str, list[str]], unit: Unit, *, swallowed: bool
) -> str:
    """A pattern of the pieces; with ``swallowed`` where a stop at the end of a name is that of the sentence too."""
    pattern, opened, stops = "", set[str](), 0
    for before, piece in zip(("", *pieces), pieces, strict=False):
        if piece not in groups:
            stop = swallowed and before in groups and piece.startswith(".")
            stops += stop
            written = r"(?<=[.!?…])[\s;]*" + _loosely(piece[1:]) if stop else _loosely(piece)
            pattern += written + (r"[\s;]*" if piece else "")
        elif piece in opened:
            pattern += f"(?P={groups[piece]})[\\s;]*"
        else:
            opened.add(piece)
            values = "|".join(_loosely(squashed(value)) for value in known.get(piece, [])) if len(groups) > 1 else ""
            anything = ".+" if unit.kind is Kind.ITEM else ".+?"
            pattern += f"(?P<{groups[piece]}>{values or anything})[\\s;]*"
    return pattern if stops or not swallowed else ""


def _texts(page: Page, unit: Unit) -> Iterator[str]:
    if unit.kind is Kind.RECIPIENT:
        yield from (cell for row in page.rows[unit.kind] for cell in row.cells)
    else:
        yield from (text for region in page.at(unit.place, unit.party) for text in region.texts)


def _ends(pattern: str, text: str, unit: Unit, *, open_end: bool) -> Iterator[re.Match[str]]:
    if unit.kind is not Kind.SENTENCE:
        if match := re.fullmatch(pattern, text):
            yield match
        if open_end and (match := re.fullmatch(pattern + r"\.", text)):
            yield match
        return
    if not open_end:
        if match := re.search(rf"(?:^|(?<=\s)){pattern}(?=\s|$)", text):
            yield match
        return
    ends = [at + 1 for at, char in enumerate(text) if char in _STOPS and (at + 1 == len(text) or text[at + 1] == " ")]
    count = 0
    for end in ends:
        for last in (end - 1, end):
            if match := re.search(rf"(?:^|(?<=\s)){pattern}$", text[:last]):
                yield match
                count += 1
        if count > _MOST_ENDS:
            return
