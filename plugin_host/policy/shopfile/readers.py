"""Readers of values: each knows what it allows, reads it, and can say it as JSON Schema.

A reader gives None after it noted a problem. Its schema never refuses what it would read.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, Protocol, TypeVar

from plugin_host.policy.shopfile.problems import Problems, describe, unprintable

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
E = TypeVar("E", bound=Enum)
Schema = Mapping[str, Any]

LONGEST = 200
"""The most characters of a text."""

_PLACEHOLDER = re.compile(r"\[[^\[\]a-zà-ÿ]*[A-ZÀ-Þ]{2}[^\[\]a-zà-ÿ]*\]|\bEXAMPLE\b|(?<![^\W\d_])XXX+(?![^\W\d_])")


class Reader(Protocol[T_co]):
    """Reads one value of a shop file."""

    @property
    def allowed(self) -> str:
        """What is allowed, in a few words."""
        ...

    @property
    def schema(self) -> Schema:
        """The same as JSON Schema."""
        ...

    def read(self, value: object, where: str, problems: Problems) -> T_co | None:
        """Give the value, or note a problem and give None."""
        ...


@dataclass(frozen=True)
class YesNo:
    """Reads true or false."""

    allowed: str = "true or false, without quotes"

    @property
    def schema(self) -> Schema:
        """A boolean."""
        return {"type": "boolean"}

    def read(self, value: object, where: str, problems: Problems) -> bool | None:
        """Give the boolean, or note a problem and give None."""
        if isinstance(value, bool):
            return value
        problems.add(where, describe(value), self.allowed)
        return None


@dataclass(frozen=True)
class Whole:
    """Reads a whole number from ``least`` to ``most``."""

    least: int
    most: int

    @property
    def allowed(self) -> str:
        """The range."""
        return f"a whole number from {self.least} to {self.most}, without quotes"

    @property
    def schema(self) -> Schema:
        """An integer of the range."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}

    def read(self, value: object, where: str, problems: Problems) -> int | None:
        """Give the number, or note a problem and give None."""
        if isinstance(value, int) and not isinstance(value, bool) and self.least <= value <= self.most:
            return value
        problems.add(where, describe(value), self.allowed)
        return None


def _nothing_meant(_: str) -> Mapping[str, str]:
    return {}


@dataclass(frozen=True)
class Text(Generic[T]):
    """Reads a text of one line, without the spaces around it.

    ``accept`` gives the value that a text stands for, or None; ``meant`` maps what people write
    instead to what they should.
    """

    allowed: str
    accept: Callable[[str], T | None]
    schema: Schema
    meant: Callable[[str], Mapping[str, str]] = _nothing_meant
    most: int = LONGEST

    def read(self, value: object, where: str, problems: Problems) -> T | None:
        """Give what the text stands for, or note a problem and give None."""
        if not isinstance(value, str) or not value.strip():
            problems.add(where, describe(value), self.allowed)
        elif len(value) > self.most:
            problems.add(where, f"{len(value)} characters", f"{self.allowed}, at most {self.most} characters")
        elif bad := unprintable(text := value.strip()):
            problems.add(where, bad, "visible characters on one line")
        elif held := _PLACEHOLDER.search(text):
            problems.add(where, f"{describe(held[0])}, which looks like a placeholder", self.allowed)
        elif (accepted := self.accept(text)) is not None:
            return accepted
        else:
            problems.add(where, describe(text), self.allowed, seen=text, meant=lambda: self.meant(text))
        return None


@dataclass(frozen=True)
class Choice(Generic[T]):
    """Reads one of a few codes; ``meant`` maps what people write instead to codes."""

    options: Mapping[str, T]
    meant: Callable[[], Mapping[str, str]] = dict

    @property
    def allowed(self) -> str:
        """The codes."""
        return ", ".join(map('"{}"'.format, self.options)) or "nothing: there is none to choose from"

    @property
    def schema(self) -> Schema:
        """An enumeration of the codes."""
        return {"enum": list(self.options)}

    def read(self, value: object, where: str, problems: Problems) -> T | None:
        """Give what the code stands for, or note a problem and give None."""
        if isinstance(value, str) and value in self.options:
            return self.options[value]
        seen = value if isinstance(value, str) else ""
        problems.add(where, describe(value), self.allowed, seen=seen, meant=self._meant)
        return None

    def _meant(self) -> Mapping[str, str]:
        return {option: option for option in self.options} | dict(self.meant())


def choice_of(members: Iterable[E]) -> Choice[E]:
    """Read one of these members of an enum by its value."""
    return Choice({str(member.value): member for member in members})


@dataclass(frozen=True)
class Many(Generic[T]):
    """Reads a list of at least ``least`` different values."""

    item: Reader[T]
    least: int = 0

    @property
    def allowed(self) -> str:
        """A list of what the item allows."""
        return (
            f"a list of at least {self.least} of: {self.item.allowed}"
            if self.least
            else f"a list of: {self.item.allowed}"
        )

    @property
    def schema(self) -> Schema:
        """An array of different items."""
        return {"type": "array", "items": self.item.schema, "minItems": self.least}

    def read(self, value: object, where: str, problems: Problems) -> tuple[T, ...] | None:
        """Give the values, or note every problem and give None."""
        if not isinstance(value, list) or len(value) < self.least:
            problems.add(where, "an empty list" if value == [] else describe(value), self.allowed)
            return None
        before, found = len(problems), dict[T, int]()
        for index, raw in enumerate(value):
            item = self.item.read(raw, f"{where}[{index}]", problems)
            if item is not None and found.setdefault(item, index) != index:
                problems.add(f"{where}[{index}]", f"{describe(raw)} a second time", "each value once")
        return tuple(found) if len(problems) == before else None
