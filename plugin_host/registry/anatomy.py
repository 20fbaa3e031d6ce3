"""The shapes of dataclasses, looked up once for many vendors: asking each time takes most of the time of loading."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from types import UnionType
from typing import Any, TypeAlias, TypeVar, Union, get_args, get_origin, get_type_hints

from plugin_host.api import Ask, Service, When

Fits: TypeAlias = Callable[[object], bool]
"""Whether a value is of a type, at any depth."""


class Anatomy:
    """What is known of the dataclasses that have been met; an object of its own for each loading."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._hints: dict[type, Mapping[str, Any]] = {}
        self._stated: dict[type, tuple[tuple[str, object], ...]] = {}
        self._urls: dict[type, tuple[str, ...]] = {}
        self._fits: dict[Any, Fits] = {}
        self._fields: dict[type, tuple[tuple[str, object, Fits], ...]] = {}

    def hints(self, kind: type) -> Mapping[str, Any]:
        """The types of a dataclass's fields."""
        if kind not in self._hints:
            self._hints[kind] = get_type_hints(kind)
        return self._hints[kind]

    def urls(self, kind: type) -> tuple[str, ...]:
        """The fields of a dataclass that hold addresses."""
        if kind not in self._urls:
            names = (item.name for item in fields(kind))
            self._urls[kind] = tuple(n for n in names if n in ("url", "website") or n.endswith("_url"))
        return self._urls[kind]

    def parts(self, value: Any, where: str = "") -> Iterator[tuple[str, Any]]:
        """Every dataclass value in a value, itself included, with the kind of the service that it stands in.

        Questions and conditions are no parts.
        """
        if isinstance(value, tuple):
            for item in value:
                yield from self.parts(item, where)
        elif is_dataclass(value) and not isinstance(value, type | Ask | When):
            where = value.kind if isinstance(value, Service) else where
            yield where, value
            for name, default in self._with_defaults(type(value)):
                stated = getattr(value, name)
                if stated is not default and not isinstance(stated, str):
                    yield from self.parts(stated, where)

    def _with_defaults(self, kind: type) -> tuple[tuple[str, object], ...]:
        if kind not in self._stated:
            self._stated[kind] = tuple((item.name, item.default) for item in fields(kind))
        return self._stated[kind]

    def fits(self, hint: Any) -> Fits:
        """A quick answer to whether values are of a type; ``shapes.mistyped`` says in words what is wrong."""
        if hint not in self._fits:
            self._fits[hint] = self._made(hint)
        return self._fits[hint]

    def _made(self, hint: Any) -> Fits:
        origin, args = get_origin(hint), get_args(hint)
        if hint is Any or isinstance(hint, TypeVar):
            return lambda _: True
        if origin in (Union, UnionType):
            each = tuple(self.fits(part) for part in args)
            return lambda value: any(fit(value) for fit in each)
        if origin is tuple:
            entry = self.fits(args[0])
            return lambda value: isinstance(value, tuple) and all(map(entry, value))
        kind: type = origin or hint
        if kind is Ask and args:
            asked = args[0]
            return lambda value: isinstance(value, Ask) and asks_for(value, asked) and self._fields_fit(value)
        if is_dataclass(kind):
            return lambda value: isinstance(value, kind) and self._fields_fit(value)
        if kind is int:
            return lambda value: isinstance(value, int) and not isinstance(value, bool)
        return lambda value: isinstance(value, kind)

    def _fields_fit(self, value: Any) -> bool:
        kind = type(value)
        if kind not in self._fields:
            hints = self.hints(kind)
            self._fields[kind] = tuple((i.name, i.default, self.fits(hints[i.name])) for i in fields(kind))
        for name, default, fit in self._fields[kind]:
            stated = getattr(value, name)
            if (stated is not default or default is MISSING) and not fit(stated):
                return False
        return True


def asks_for(ask: Ask[Any], kind: Any) -> bool:
    """Whether the answers to a question are of a type."""
    return kind is Any or not isinstance(kind, type) or (isinstance(ask.of, type) and issubclass(ask.of, kind))
