"""The facts that a version was composed from, as JSON: what each vendor module stated that day."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from plugin_host.api.core import Ask
from plugin_host.policy.world import World

_RECOGNISED_BY = ("hosts", "markers", "clues")
"""Fields that no sentence rests on: a change in them is none of the policy."""


def vendor_facts(world: World) -> dict[str, Any]:
    """Per vendor: its id, name and the services used, with every fact, question and source."""
    found: dict[str, Any] = {}
    for item in world.placed:
        entry = found.setdefault(item.vendor.id, {"name": item.vendor.name, "entity": plain(item.vendor.entity)})
        stated = next(service for service in item.vendor.services if service.kind == item.kind.id)
        entry.setdefault("services", {})[item.kind.id] = {
            "facts": {name: fact for name, fact in plain(stated).items() if name not in _RECOGNISED_BY},
            "answers": plain(dict(item.case.answers)),
        }
    return found


def plain(value: Any) -> Any:
    """A value of the API as JSON values: enums by code, dates in ISO form, questions by key."""
    if isinstance(value, Ask):
        return {"ask": value.key, "question": value.question}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {item.name: plain(getattr(value, item.name)) for item in fields(value)}
    return value
