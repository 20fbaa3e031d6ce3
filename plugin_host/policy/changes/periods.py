"""Lengths of time found again in worded texts, in the very form in which composing put them there."""

import re

from babel import Locale

from plugin_host.api.core import Period, Unit
from plugin_host.policy.words import duration

_MINUTES = {Unit.MINUTES: 1, Unit.DAYS: 24 * 60, Unit.MONTHS: 30 * 24 * 60, Unit.YEARS: 365 * 24 * 60}
_NUMBER = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?!\d)")


def periods(text: str, locale: Locale) -> tuple[tuple[int, ...], str]:
    """Return the lengths of time in plain text, in minutes, and the text without them.

    A number counts only with the unit as Babel words it, so that nothing is guessed.
    """
    found: list[int] = []
    rest, end = "", 0
    for match in _NUMBER.finditer(text):
        for unit in Unit:
            worded = duration(Period(int(match[0]), unit), locale)
            if re.match(rf"{re.escape(worded)}(?!\w)", text[match.start() :]):
                found.append(int(match[0]) * _MINUTES[unit])
                rest += text[end : match.start()] + "{}"
                end = match.start() + len(worded)
                break
    return tuple(found), rest + text[end:]


def longer(before: str, after: str, locale: Locale) -> bool | None:
    """Whether the second text states a longer time; None where that cannot be known: it counts from something else."""
    old, around_old = periods(before, locale)
    new, around_new = periods(after, locale)
    if around_old != around_new or old == new:
        return None
    if all(was <= now for was, now in zip(old, new, strict=True)):
        return True
    return False if all(was >= now for was, now in zip(old, new, strict=True)) else None
