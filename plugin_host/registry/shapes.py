"""Whether a value is of the types that its dataclass states: nobody checks the types of a stranger's module."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from types import UnionType
from typing import Any, TypeAlias, TypeVar, Union, get_args, get_origin, get_type_hints

from plugin_host.api import Ask
from plugin_host.registry.anatomy import asks_for

Hints: TypeAlias = Callable[[type], Mapping[str, Any]]
"""Gives the types of a dataclass's fields; whoever checks many values passes one that remembers."""


def mistyped(value: object, hint: Any, where: str, hints_of: Hints = get_type_hints) -> Iterator[str]:
    """What is not of the type that ``hint`` states, at any depth; ``where`` names the value."""
    origin, args = get_origin(hint), get_args(hint)
    if hint is Any or isinstance(hint, TypeVar):
        return
    if origin in (Union, UnionType):
        faults = [list(mistyped(value, part, where, hints_of)) for part in args]
        if all(faults):
            inner = (found for part, found in zip(args, faults, strict=True) if _is(value, get_origin(part) or part))
            yield from next(inner, [f"{where}: {_shown(value)} is not {' or '.join(map(_called, args))}"])
    elif origin is tuple:
        yield from _mistyped_entries(value, args[0], where, hints_of)
    elif not _is(value, origin or hint):
        yield f"{where}: {_shown(value)} is not {_called(hint)}"
    elif isinstance(value, Ask) and args and not asks_for(value, args[0]):
        yield f"{where}: the question {value.key!r} asks for {_called(value.of)}, not for {_called(args[0])}"
    elif is_dataclass(value) and not isinstance(value, type):
        hints = hints_of(type(value))
        for item in fields(value):
            stated = getattr(value, item.name)
            if stated is not item.default:
                yield from mistyped(stated, hints[item.name], f"{where}.{item.name}" if where else item.name, hints_of)


def _mistyped_entries(value: object, hint: Any, where: str, hints_of: Hints) -> Iterator[str]:
    if not isinstance(value, tuple):
        yield f"{where}: {_shown(value)} is not a tuple; one entry alone needs a comma, as in (entry,)"
        return
    for at, entry in enumerate(value):
        yield from mistyped(entry, hint, f"{where}[{at}]", hints_of)


def _is(value: object, kind: Any) -> bool:
    return isinstance(value, kind) and not (kind is int and isinstance(value, bool))


def _shown(value: object) -> str:
    return repr(value)[:60]


def _called(hint: Any) -> str:
    if hint is type(None):
        return "None"
    return str(getattr(get_origin(hint) or hint, "__name__", hint))
