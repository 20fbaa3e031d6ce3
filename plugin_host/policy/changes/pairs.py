"""Which text of a section became which."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from plugin_host.policy.changes.plain import bare, plain

_LEAD = re.compile(r"\*\*(.+?)[.:]?\*\*")
_LABEL = re.compile(r"([^:*]{1,40}): ")
_LIKE = 0.5
"""Texts that share fewer of their words are not one text that changed."""


def paired(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[str | None, str | None]]:
    """Texts that differ: the changed with what they were, the new, then those that are gone."""
    old, new = _without(before, after), _without(after, before)
    likeness = sorted(
        ((_likeness(was, now), -abs(at - to), at, to) for at, was in enumerate(old) for to, now in enumerate(new)),
        key=lambda found: (-found[0], -found[1], found[2]),
    )
    became: dict[int, int] = {}
    for alike, _, at, to in likeness:
        if alike >= _LIKE and at not in became.values() and to not in became:
            became[to] = at
    for to, now in enumerate(new):
        yield old[became[to]] if to in became else None, now
    for at, was in enumerate(old):
        if at not in became.values():
            yield was, None


def _without(texts: Sequence[str], others: Sequence[str]) -> list[str]:
    """Texts that do not stand among the others as well, each as often as it is left over."""
    there = Counter(others)
    left = []
    for text in texts:
        if there[text]:
            there[text] -= 1
        else:
            left.append(text)
    return left


def reordered(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether what stands in both stands in another order."""
    both = set(before) & set(after)
    return list(dict.fromkeys(item for item in before if item in both)) != list(
        dict.fromkeys(item for item in after if item in both)
    )


def lead(text: str) -> str:
    """The bold words that a text starts with, plain, without their full stop; empty where there are none."""
    match = _LEAD.match(text)
    return plain(match[1]) if match else ""


def _about(text: str) -> str:
    """The bold words or the label that a text starts with."""
    label = _LABEL.match(text)
    return lead(text) or (label[1] if label else "")


def _likeness(before: str, after: str) -> float:
    if _about(before) and _about(before) == _about(after):
        return 1.0
    old, new = Counter(bare(plain(before))), Counter(bare(plain(after)))
    return 2 * (old & new).total() / max(1, old.total() + new.total())
