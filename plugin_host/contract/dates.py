"""Dates, which need a clock and so are no reason to refuse a vendor at load."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from typing import Any

from plugin_host.api import Source
from plugin_host.contract.subject import Subject
from plugin_host.registry.anatomy import Anatomy


def not_in_the_future(subject: Subject) -> Iterator[str]:
    """Nobody can have read a page tomorrow."""
    for name, day in _dates(subject.vendor):
        if day > subject.around.today:
            yield f"{name} {day} is in the future; today is {subject.around.today}"


def sources_of(value: Any) -> Iterator[Source]:
    """Every source in a value, at any depth."""
    return (part for _, part in Anatomy().parts(value) if isinstance(part, Source))


def _dates(value: Any) -> Iterator[tuple[str, date]]:
    for _, part in Anatomy().parts(value):
        for item in fields(part):
            day = getattr(part, item.name)
            if isinstance(day, date):
                yield item.name, day
