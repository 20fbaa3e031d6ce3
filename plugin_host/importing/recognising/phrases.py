"""The phrases of clues: parts that must, and parts that may not, stand in a sentence."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from plugin_host.api.core import LEXICON


@dataclass(frozen=True)
class Words:
    """Words, of which ``|`` parts alternatives.

    Most stand in few sentences. So a sentence is searched only where it has the beginning of one of them, and the pattern is
    compiled when first it is needed.
    """

    written: str

    def search(self, text: str) -> re.Match[str] | None:
        """Where one of them stands first in a text."""
        return self._pattern.search(text) if self._possible(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """Whether a text begins with one of them."""
        return self._pattern.match(text) if self._possible(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Whether a text is one of them."""
        return self._pattern.fullmatch(text) if self._possible(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place in a text where one of them stands."""
        return self._pattern.finditer(text) if self._possible(text) else iter(())

    def _possible(self, text: str) -> bool:
        return self._begins is None or not self._begins.isdisjoint(_beginnings(text))

    @cached_property
    def _begins(self) -> frozenset[str] | None:
        return _begin(self.written)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(_either(self.written), re.IGNORECASE)


@dataclass(frozen=True)
class Phrase:
    """One way to say something. ``needed`` must all be found, ``barred`` none."""

    needed: tuple[Words, ...]
    barred: tuple[Words, ...]

    def heard(self, text: str) -> bool:
        """Whether a sentence says it."""
        return all(part.search(text) for part in self.needed) and not any(part.search(text) for part in self.barred)


@cache
def phrase(written: str) -> Phrase:
    """Read a phrase; its form is told in ``plugin_host.api.core.clues``."""
    parts = [part.strip() for part in written.split("&")]
    return Phrase(
        tuple(words(part) for part in parts if not part.startswith("!")),
        tuple(words(part[1:]) for part in parts if part.startswith("!")),
    )


def heard(says: Iterable[str], text: str) -> bool:
    """Whether a sentence says any of these."""
    return any(phrase(written).heard(text) for written in says)


@cache
def words(alternatives: str) -> Words:
    """Words to look for, of which ``|`` parts alternatives."""
    return Words(alternatives)


_LETTERS = 5
_RUN = re.compile(r"\w+")
_FOLDED = str.maketrans("ſıİ", "sii")
"""Letters that a pattern takes for others when it disregards case, though lower case does not."""


@lru_cache(maxsize=4000)
def _beginnings(text: str) -> frozenset[str]:
    """The words of a text, each with a full stop, and what they begin with."""
    found = set(_RUN.findall(text.translate(_FOLDED).lower()))
    return frozenset(
        (*(f"{word}." for word in found), *(word[:size] for word in found for size in range(1, _LETTERS + 1)))
    )


@cache
def _begin(alternatives: str) -> frozenset[str] | None:
    """Of what a text has some if it has one of these words; None where that cannot be told."""
    found: set[str] = set()
    for one in alternatives.split("|"):
        told = [begin for word in one.replace("...", " ").split() if (begin := _begin_of(word))]
        if not told:
            return None
        found |= max(told, key=lambda begin: min(map(len, begin)))
    return frozenset(found)


def _begin_of(word: str) -> frozenset[str] | None:
    """The same of one word; a hyphen in it may stand for nothing, so that the word goes on there or ends."""
    if entry := _ENTRY.fullmatch(word):
        return _begin(LEXICON[entry[1]])
    pieces = [_RUN.match(piece) for piece in word.lower().strip("*").split("-")]
    if word.startswith("*") or not pieces[0]:
        return None
    first = pieces[0][0]
    if len(pieces) == 1:
        whole = not word.endswith("*") or first != word.lower().strip("*")
        return frozenset([f"{first}." if whole else first[:_LETTERS]])
    joined = first + (pieces[1][0] if pieces[1] else "")
    return frozenset([f"{first}.", joined[:_LETTERS]])


_ENTRY = re.compile(r"<([\w-]+)>")
_GAP = r"\W+(?:[\w'’.@-]+\W+){0,8}?"


def _either(alternatives: str) -> str:
    return "|".join(_pattern(one.strip()) for one in alternatives.split("|"))


def _pattern(one: str) -> str:
    """One alternative: words, entries of the lexicon, and gaps between them."""
    if entry := _ENTRY.fullmatch(one):
        return _either(LEXICON[entry[1]])
    return rf"(?<!\w){_GAP.join(_plain(piece.strip()) for piece in one.split('...'))}"


def _plain(piece: str) -> str:
    return r"[\s,(]+".join(_word(word) for word in piece.split())


def _word(word: str) -> str:
    if entry := _ENTRY.fullmatch(word):
        return f"(?:{_either(LEXICON[entry[1]])})"
    start = r"\w*" if word.startswith("*") else ""
    end = r"\w*" if word.endswith("*") else r"(?!\w)"
    body = r"[\s-]?".join(map(re.escape, word.strip("*").split("-")))
    return start + body.replace("'", "['’]") + end
