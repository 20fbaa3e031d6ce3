"""Names with a letter or two wrong."""

from collections.abc import Container, Iterable

_SHORTEST = 5
"""A name of fewer letters with one wrong may be any word."""
_TWO_WRONG = 8
"""From so many letters on, two may be wrong."""


def nearest(key: str, known: Iterable[str], barred: Container[str]) -> str:
    """The known name that a word is a misspelling of; empty where there is none."""
    for name in known:
        if len(name) < _SHORTEST or name[0] != key[0] or name in barred:
            continue
        allowed = 1 if len(name) < _TWO_WRONG else 2
        if abs(len(name) - len(key)) > allowed or key.startswith(name):
            continue
        if 0 < distance(key, name, allowed) <= allowed:
            return name
    return ""


def word_by_word(written: str, name: str) -> bool:
    """Whether no word of a name is written with more wrong than it would have alone; "Google Tag" is not "Google Pay"."""
    pairs = zip(written.lower().split(), name.split(), strict=False)
    alike = len(written.split()) == len(name.split())
    return not alike or all(distance(one, two, 2) <= (1 if len(two) < _TWO_WRONG else 2) for one, two in pairs)


def distance(one: str, two: str, most: int) -> int:
    """Letters to change, add, leave out or swap; more than ``most`` is not told apart."""
    before: list[int] = []
    row = list(range(len(two) + 1))
    for i, a in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(two, 1):
            cost = min(before[j] + 1, row[-1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == two[j - 2] and one[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]
