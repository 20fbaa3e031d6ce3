"""Dates, which need a clock and so are no reason to refuse a vendor at load."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from plugin_host.api import Ask, Source, When
from plugin_host.contract.subject import Subject


def not_in_the_future(subject: Subject) -> Iterator[str]:
    """Nobody can have read a page tomorrow."""
    for name, day in _dates(subject.vendor):
        if day > subject.around.today:
            yield f"{name} {day} is in the future; today is {subject.around.today}"


def sources_of(value: Any) -> Iterator[Source]:
    """Every source in a value, at any depth."""
    return (part for part in _parts(value) if isinstance(part, Source))


def _dates(value: Any) -> Iterator[tuple[str, date]]:
    for part in _parts(value):
        for item in fields(part):
            day = getattr(part, item.name)
            if isinstance(day, date):
                yield item.name, day


def _parts(value: Any) -> Iterator[Any]:
    if isinstance(value, tuple):
        for item in value:
            yield from _parts(item)
    elif is_dataclass(value) and not isinstance(value, type | Ask | When):
        yield value
        for field in fields(value):
            yield from _parts(getattr(value, field.name))
