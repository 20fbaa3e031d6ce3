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
    whole = _ENTRY.sub(lambda entry: LEXICON[entry[1]], alternatives)
    return re.compile("|".join(_pattern(one.strip()) for one in whole.split("|")), re.IGNORECASE)


_ENTRY = re.compile(r"<([\w-]+)>")
_GAP = r"\W+(?:[\w'’.@-]+\W+){0,8}?"


def _pattern(words_of_one: str) -> str:
    gaps = [_plain(piece.strip()) for piece in words_of_one.split("...")]
    return rf"(?<!\w){_GAP.join(gaps)}"


def _plain(piece: str) -> str:
    found = [_word(word) for word in piece.split()]
    return r"[\s,(]+".join(found)


def _word(word: str) -> str:
    start = r"\w*" if word.startswith("*") else ""
    end = r"\w*" if word.endswith("*") else r"(?!\w)"
    body = r"[\s-]?".join(map(re.escape, word.strip("*").split("-")))
    return start + body.replace("'", "['’]") + end
