"""The reference of the plugin API, made from its docstrings."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from plugin_host import api
from plugin_host.api import Activity, Ask, Case, Fact, Kind, Party, Practices, Say, Section, Service

SECTION_SHAPES = (Activity, Case, Kind, Party, Practices, Say, Section)
"""What only a section of one's own needs."""

_GROUPS: tuple[tuple[str, Callable[[object], bool]], ...] = (
    ("Shapes", lambda value: _is_shape(value) and value not in SECTION_SHAPES),
    ("Sections of your own", lambda value: value in SECTION_SHAPES or isinstance(value, Say)),
    ("Kinds of service", lambda value: _is_service(value)),
    ("Codes", lambda value: isinstance(value, type) and issubclass(value, Enum)),
    ("Questions", lambda value: isinstance(value, Ask)),
    ("Others", lambda value: value is not None),
)


def reference() -> str:
    """Every name of ``plugin_host.api``, each once."""
    return "\n".join(_lines()).rstrip()


def _lines() -> Iterator[str]:
    names = {name: getattr(api, name) for name in api.__all__}
    for heading, belongs in _GROUPS:
        group = {name: value for name, value in names.items() if belongs(value)}
        names = {name: value for name, value in names.items() if name not in group}
        yield f"### {heading}\n"
        for name, value in group.items():
            yield f"#### `{name}`\n"
            yield from _entry(value)


def _is_shape(value: object) -> bool:
    return isinstance(value, type) and is_dataclass(value) and not _is_service(value)


def _is_service(value: object) -> bool:
    return isinstance(value, type) and issubclass(value, Service) and value is not Service


def _entry(value: Any) -> Iterator[str]:
    if isinstance(value, Ask):
        answers = ", ".join(f"`{member.name}`" for member in value.offered) or f"`{value.of.__name__}`"
        yield f"“{value.question}” Key `{value.key}`; answers: {answers}.\n"
    elif value is Fact:
        yield f"`{_type(value)}`: stated by the vendor, left to the shop with a question, or not known.\n"
    elif isinstance(value, Say):
        yield f"“{value.text}”\n"
    elif isinstance(value, int):
        yield f"The number of the API: {value}. A vendor module names the number that it was written for.\n"
    elif isinstance(value, type) and issubclass(value, Enum):
        yield f"{_prose(value)}\n"
        yield from (f"- `{member.name}` – {getattr(member, 'text', member.value)}" for member in value)
        yield ""
    else:
        yield f"{_prose(value)}\n"
        if is_dataclass(value):
            yield from _fields(value)


def _prose(value: Any) -> str:
    return (inspect.getdoc(value) or "").replace("``", "`")


def _fields(kind: Any) -> Iterator[str]:
    inherited = {field.name: field for field in fields(Service)} if _is_service(kind) else {}
    own = [field for field in fields(kind) if _differs(field, inherited.get(field.name))]
    types = get_type_hints(kind)
    if own:
        yield from (f"- `{field.name}`: `{_type(types[field.name])}`{_default(field)}" for field in own)
        yield ""


def _differs(field: Field[Any], inherited: Field[Any] | None) -> bool:
    return inherited is None or field.default != inherited.default


def _type(kind: Any) -> str:
    if isinstance(kind, list):
        return f"[{', '.join(map(_type, kind))}]"
    parts = [_type(part) for part in get_args(kind)]
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return " | ".join(parts)
    name = {NoneType: "None", Ellipsis: "..."}.get(kind) or (origin or kind).__name__
    return f"{name}[{', '.join(parts)}]" if parts else str(name)


def _default(field: Field[Any]) -> str:
    if field.default is MISSING:
        return " – required" if field.default_factory is MISSING else ""
    if isinstance(field.default, Ask):
        return f" – asked of the shop as `{field.default.key}`"
    if field.default is None or field.default in ("", ()):
        return ""
    shown = field.default.name if isinstance(field.default, Enum) else field.default
    return f" – `{getattr(shown, '__name__', shown)}` unless stated"
