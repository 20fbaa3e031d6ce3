"""The phrases of clues: parts that must, and parts that may not, stand in a sentence."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from plugin_host.api.core import LEXICON, MEANINGS


@dataclass(frozen=True)
class Words:
    """Words, of which ``|`` parts alternatives.

    Most stand in few sentences, and to make a pattern takes long. So only those alternatives are looked for of which a text
    has a beginning, each with a pattern of its own, which is made when first it is needed.
    """

    written: str

    def within(self, text: str) -> bool:
        """Whether one of them stands in a text."""
        return any(pattern.search(text) for pattern in self._possible(text))

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Where one of them stands first in a text."""
        found = [match for pattern in self._possible(text) if (match := pattern.search(text, start))]
        return min(found, key=lambda match: match.start(), default=None)

    def match(self, text: str) -> re.Match[str] | None:
        """Whether a text begins with one of them."""
        return next((match for pattern in self._possible(text) if (match := pattern.match(text))), None)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Whether a text is one of them."""
        return next((match for pattern in self._possible(text) if (match := pattern.fullmatch(text))), None)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place in a text where one of them stands."""
        start = 0
        while match := self.search(text, start):
            yield match
            start = max(match.end(), match.start() + 1)

    def _possible(self, text: str) -> Iterator[re.Pattern[str]]:
        """The patterns of the alternatives of which a text has a beginning, in their order."""
        begun = self.places.keys() & _beginnings(text)
        return (_compiled(one) for _, one in sorted({placed for begin in begun for placed in self.places[begin]}))

    @cached_property
    def places(self) -> Mapping[str, list[tuple[int, str]]]:
        """The alternatives, each with its place, by what they begin with."""
        found: dict[str, list[tuple[int, str]]] = {}
        for place, one in enumerate(_alternatives(self.written)):
            for begin in _begin(one):
                found.setdefault(begin, []).append((place, one))
        return found


@dataclass(frozen=True)
class Meaning:
    """A meaning by its name."""

    name: str

    def within(self, text: str) -> bool:
        """Whether a text has it."""
        return heard(MEANINGS[self.name], text)


@dataclass(frozen=True)
class Phrase:
    """One way to say something. ``needed`` must all be found, ``barred`` none."""

    needed: tuple[Words | Meaning, ...]
    barred: tuple[Words | Meaning, ...]

    @cached_property
    def begins(self) -> Iterable[str]:
        """What a text that says it has some of: the beginnings of the part that has fewest; empty where it may have any."""
        told = [part.places.keys() for part in self.needed if isinstance(part, Words) and "" not in part.places]
        return min(told, key=len, default=_ANYWHERE)

    def heard(self, text: str) -> bool:
        """Whether a sentence says it."""
        return all(part.within(text) for part in self.needed) and not any(part.within(text) for part in self.barred)


@cache
def phrase(written: str) -> Phrase:
    """Read a phrase; its form is told in ``plugin_host.api.core.clues``."""
    parts = [part.strip() for part in written.split("&")]
    return Phrase(
        tuple(_part(part) for part in parts if not part.startswith("!")),
        tuple(_part(part[1:]) for part in parts if part.startswith("!")),
    )


def _part(written: str) -> Words | Meaning:
    return Meaning(written[1:]) if written.startswith("=") else words(written)


def heard(says: Iterable[str], text: str) -> bool:
    """Whether a sentence says any of these; most of them are ruled out at once by the beginnings of its words."""
    written = tuple(says)
    places = _by_beginning(written)
    possible = {place for begin in places.keys() & _beginnings(text) for place in places[begin]}
    return any(phrase(written[place]).heard(text) for place in possible)


@cache
def _by_beginning(says: tuple[str, ...]) -> Mapping[str, list[int]]:
    """The places of phrases by what a text that says them has some of."""
    found: dict[str, list[int]] = {}
    for place, written in enumerate(says):
        for begin in phrase(written).begins:
            found.setdefault(begin, []).append(place)
    return found


@cache
def words(alternatives: str) -> Words:
    """Words to look for, of which ``|`` parts alternatives."""
    return Words(alternatives)


_ENTRY = re.compile(r"<([\w-]+)>")


def _alternatives(written: str) -> Iterator[str]:
    """What ``|`` parts, and for an entry of the lexicon that stands alone what it stands for."""
    for one in map(str.strip, written.split("|")):
        entry = _ENTRY.fullmatch(one)
        yield from _alternatives(LEXICON[entry[1]]) if entry else [one]


@cache
def _compiled(one: str) -> re.Pattern[str]:
    return re.compile(_either(one), re.IGNORECASE)


_LETTERS = 5
_RUN = re.compile(r"\w+")
_FOLDED = str.maketrans("ſıİ", "sii")
"""Letters that a pattern takes for others when it disregards case, though lower case does not."""


_LONG = 10_000
"""What a text of more characters begins with takes so much memory that few of them are remembered."""


def _beginnings(text: str) -> frozenset[str]:
    return _of_long(text) if len(text) > _LONG else _of_short(text)


def _read_beginnings(text: str) -> frozenset[str]:
    """The words of a text, each with a full stop, and what they begin with, which may be nothing."""
    found = set(_RUN.findall(text.translate(_FOLDED).lower()))
    begun = (word[:size] for word in found for size in range(1, _LETTERS + 1))
    return frozenset(("", *(f"{word}." for word in found), *begun))


_of_short = lru_cache(maxsize=1000)(_read_beginnings)
_of_long = lru_cache(maxsize=2)(_read_beginnings)


@cache
def _begin(one: str) -> frozenset[str]:
    """What a text has some of where it has this alternative: what its longest word begins with, empty if none is plain."""
    told = [_begin_of(word) for word in one.replace("...", " ").split()]
    return max(told, key=lambda begin: min(map(len, begin)), default=_ANYWHERE)


_ANYWHERE = frozenset([""])


@cache
def _begin_of(word: str) -> frozenset[str]:
    """The same of one word; a hyphen in it may stand for nothing, so that the word goes on there or ends."""
    if entry := _ENTRY.fullmatch(word):
        return frozenset(begin for one in _alternatives(LEXICON[entry[1]]) for begin in _begin(one))
    pieces = [_RUN.match(piece) for piece in word.lower().strip("*").split("-")]
    if word.startswith("*") or not pieces[0]:
        return _ANYWHERE
    first = pieces[0][0]
    if len(pieces) == 1:
        goes_on = word.endswith("*") and first == word.lower().strip("*")
        return frozenset([first[:_LETTERS] if goes_on else f"{first}."])
    return frozenset([f"{first}.", (first + (pieces[1][0] if pieces[1] else ""))[:_LETTERS]])


_GAP = r"\W+(?:[\w'’.@-]+\W+){0,8}?"


def _either(alternatives: str) -> str:
    """A pattern for one of these, each of which begins where a word begins."""
    return rf"(?<!\w)(?:{'|'.join(_pattern(one.strip()) for one in alternatives.split('|'))})"


def _pattern(one: str) -> str:
    """One alternative: words, entries of the lexicon, and gaps between them."""
    if entry := _ENTRY.fullmatch(one):
        return _either(LEXICON[entry[1]])
    return _GAP.join(_plain(piece.strip()) for piece in one.split("..."))


def _plain(piece: str) -> str:
    return r"[\s,(]+".join(_word(word) for word in piece.split())


def _word(word: str) -> str:
    if entry := _ENTRY.fullmatch(word):
        return f"(?:{_either(LEXICON[entry[1]])})"
    start = r"\w*" if word.startswith("*") else ""
    end = r"\w*" if word.endswith("*") else r"(?!\w)"
    body = r"[\s-]?".join(map(re.escape, word.strip("*").split("-")))
    if word.endswith("."):
        body += "?"
    return start + body.replace("'", "['’]") + end
