"""Names with a letter or two wrong."""

import re
from collections.abc import Container, Iterable

from rapidfuzz.distance import OSA

_SHORTEST = 5
"""A name of fewer letters with one wrong may be any word."""
_TWO_WRONG = 8
"""From so many letters on, two may be wrong."""

_LETTERS_TO_ONE_WRONG = 2


def nearest(key: str, known: Iterable[str], barred: Container[str]) -> str:
    """The known name that a word is a misspelling of; empty where there is none."""
    sounds = (key.replace("ight", "ite"), re.sub("ie$", "y", key), re.sub("y$", "ie", key))
    for name in known:
        if len(name) < _SHORTEST or name[0] != key[0] or name in barred:
            continue
        allowed = 1 if len(name) < _TWO_WRONG else 2
        if key.startswith(name):
            continue
        if 0 < distance(key, name, allowed) <= allowed or (name in sounds and name != key):
            return name
    return ""


def by_word(written: str, name: str) -> bool:
    """Whether each word of a name is near too, if there are as many: a short word that is another one is no slip."""
    pairs = list(zip(written.lower().split(), name.lower().split(), strict=False))
    same = len(written.split()) == len(name.split()) > 1
    return not same or all(distance(one, two, 2) <= max(1, len(two) // _LETTERS_TO_ONE_WRONG) for one, two in pairs)


def distance(one: str, two: str, most: int) -> int:
    """Letters to change, add, leave out or swap; more than ``most`` is not told apart."""
    return OSA.distance(one, two, score_cutoff=most)
