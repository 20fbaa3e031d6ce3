"""The phrases of clues: parts that must, and parts that may not, stand in a sentence."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from plugin_host.api.core import LEXICON


@dataclass(frozen=True)
class Phrase:
    """One way to say something. ``needed`` must all be found, ``barred`` none."""

    needed: tuple[re.Pattern[str], ...]
    barred: tuple[re.Pattern[str], ...]

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
def words(alternatives: str) -> re.Pattern[str]:
    """A pattern for words, of which ``|`` parts alternatives."""
    return re.compile(_either(alternatives), re.IGNORECASE)


_ENTRY = re.compile(r"<([\w-]+)>")
_GAP = r"\W+(?:[\w'’.@-]+\W+){0,8}?"


def _either(alternatives: str) -> str:
    """A pattern for one of these. Each begins where a word begins, which is looked at once for all of them: that is faster."""
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
    return start + body.replace("'", "['’]") + end
