"""The JSON of a policy: the tree as it is, documented, stable and numbered by ``format``.

The canonical JSON is what a version keeps and hashes.
"""

import json
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from types import UnionType
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

from plugin_host.policy.tree import (
    Coded,
    CookieRow,
    Policy,
    PolicySection,
    Recipient,
    SourceNote,
    VendorClause,
)

FORMAT = 1


class _Shape(NamedTuple):
    """The keys of an object with the kinds of their values, and those that it must have."""

    known: Mapping[str, Any]
    needed: frozenset[str]


def _shape(kind: type[Any]) -> _Shape:
    needed = (item.name for item in fields(kind) if item.default is MISSING and item.default_factory is MISSING)
    return _Shape(get_type_hints(kind), frozenset(needed))


_SHAPES: Mapping[type, _Shape] = {
    kind: _shape(kind) for kind in (Policy, PolicySection, VendorClause, Recipient, CookieRow, SourceNote, Coded)
}
"""Every kind of object in a policy: looked up here, for a page is read from JSON for each visitor."""


def to_json(policy: Policy) -> dict[str, Any]:
    """Return the policy as plain JSON values."""
    return {item.name: _plain(getattr(policy, item.name)) for item in fields(policy)}


def canonical(policy: Policy) -> str:
    """Return the one text of the policy's JSON: sorted keys, no spaces, characters as they are."""
    return json.dumps(to_json(policy), sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def from_json(value: Mapping[str, Any]) -> Policy:
    """Return the policy whose JSON ``value`` is.

    Raises ValueError, saying where and what, for anything else.
    """
    found = value.get("format")
    if found != FORMAT:
        raise ValueError(f"format: found {found!r}, this release reads {FORMAT}")
    policy: Policy = _read(Policy, value, "policy")
    return policy


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {item.name: _plain(getattr(value, item.name)) for item in fields(value)}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return value


def _read(kind: Any, value: Any, where: str) -> Any:
    if kind is Any or type(value) is kind:
        return value
    if kind in _SHAPES:
        return _read_object(kind, value, where)
    origin = get_origin(kind)
    if origin is UnionType:
        return None if value is None else _read(get_args(kind)[0], value, where)
    if origin is tuple:
        entries, (item_kind, _) = _expect(list, value, where), get_args(kind)
        return tuple(_read(item_kind, item, f"{where}[{at}]") for at, item in enumerate(entries))
    if origin is not None:
        entries, (_, item_kind) = _expect(dict, value, where), get_args(kind)
        return {key: _read(item_kind, item, f"{where}.{key}") for key, item in entries.items()}
    return _expect(kind, value, where)


def _read_object(kind: type, value: Any, where: str) -> Any:
    given = _expect(dict, value, where)
    known, needed = _SHAPES[kind]
    if unknown := sorted(given.keys() - known.keys()):
        raise ValueError(f"{where}: unknown key {unknown[0]!r}; known are {', '.join(known)}")
    if missing := sorted(needed - given.keys()):
        raise ValueError(f"{where}: key {missing[0]!r} is missing")
    return kind(**{key: _read(known[key], item, f"{where}.{key}") for key, item in given.items()})


def _expect(kind: type, value: Any, where: str) -> Any:
    allowed = (int, float) if kind is float else kind
    if not isinstance(value, allowed) or (kind in (int, float) and isinstance(value, bool)):
        raise ValueError(f"{where}: found {value!r}, which is not a {kind.__name__}")
    return value
