"""The JSON of a policy: the tree as it is, documented, stable and numbered by ``format``.

The canonical JSON is what a version keeps and hashes.
"""

import json
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from types import UnionType
from typing import Any, TypeAlias, get_args, get_origin, get_type_hints

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

_Hints: TypeAlias = Mapping[type, Mapping[str, Any]]


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
    kinds = (Policy, PolicySection, VendorClause, Recipient, CookieRow, SourceNote, Coded)
    policy: Policy = _read(Policy, value, "policy", {kind: get_type_hints(kind) for kind in kinds})
    return policy


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {item.name: _plain(getattr(value, item.name)) for item in fields(value)}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return value


def _read(kind: Any, value: Any, where: str, hints: _Hints) -> Any:
    if kind is Any:
        return value
    if kind in hints:
        return _read_object(kind, value, where, hints)
    if get_origin(kind) is UnionType:
        return None if value is None else _read(get_args(kind)[0], value, where, hints)
    if get_origin(kind) is tuple:
        entries = _expect(list, value, where)
        return tuple(_read(get_args(kind)[0], item, f"{where}[{at}]", hints) for at, item in enumerate(entries))
    if get_origin(kind) is not None:
        item_kind = get_args(kind)[1]
        entries = _expect(dict, value, where)
        return {key: _read(item_kind, item, f"{where}.{key}", hints) for key, item in entries.items()}
    return _expect(kind, value, where)


def _read_object(kind: type, value: Any, where: str, hints: _Hints) -> Any:
    given = _expect(dict, value, where)
    known = hints[kind]
    if unknown := sorted(given.keys() - known.keys()):
        raise ValueError(f"{where}: unknown key {unknown[0]!r}; known are {', '.join(known)}")
    needed = {item.name for item in fields(kind) if item.default is MISSING and item.default_factory is MISSING}
    if missing := sorted(needed - given.keys()):
        raise ValueError(f"{where}: key {missing[0]!r} is missing")
    return kind(**{key: _read(known[key], item, f"{where}.{key}", hints) for key, item in given.items()})


def _expect(kind: type, value: Any, where: str) -> Any:
    allowed = (int, float) if kind is float else kind
    if not isinstance(value, allowed) or (kind in (int, float) and isinstance(value, bool)):
        raise ValueError(f"{where}: found {value!r}, which is not a {kind.__name__}")
    return value
