"""What was recognised: a value of the shop file with the sentence that it came from, and how sure it is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from plugin_host.importing.document import Sentence


class Certainty(Enum):
    """How sure a value is: in our own words, said clearly, or concluded from what is said."""

    EXACT = "exact"
    SURE = "sure"
    LIKELY = "likely"


@dataclass(frozen=True)
class Value:
    """One value of the shop file. ``path`` leads to it; in ``other_vendors`` by the party's name and its service."""

    path: tuple[str, ...]
    value: Any
    certainty: Certainty
    evidence: Sentence | None = None


Values = Mapping[tuple[str, ...], Value]
"""Values by path."""


def best(found: Iterable[Value]) -> dict[tuple[str, ...], Value]:
    """One value for each path: the surest, and of equally sure ones the first.

    Two that are equally sure and contradict each other are left out: a wrong statement is worse than a gap.
    """
    order = list(Certainty)
    kept: dict[tuple[str, ...], Value] = {}
    torn = set()
    for item in found:
        earlier = kept.get(item.path)
        if earlier is None or order.index(item.certainty) < order.index(earlier.certainty):
            kept[item.path] = item
            torn.discard(item.path)
        elif earlier.certainty is item.certainty and earlier.value != item.value and item.path[0] not in _FIRST_WINS:
            torn.add(item.path)
    return {path: value for path, value in kept.items() if path not in torn}


def dotted(path: tuple[str, ...], values: Values) -> str:
    """A path as it stands in the file: an answer of a vendor's only service stands under the vendor itself."""
    if path[0] == "vendors" and len(path) == 4 and _single(path[1], values):
        return ".".join((*path[:2], path[3]))
    return ".".join(path)


def _single(vendor: str, values: Values) -> bool:
    services = values.get(("vendors", vendor, "services"))
    return services is not None and len(services.value) == 1


_FIRST_WINS = ("shop", "controller", "privacy_contact", "data_protection_officer")
"""Tables about who the shop is, whose details a page may hold twice."""


def as_file(values: Values) -> dict[str, Any]:
    """The shop file of these values as tables."""
    file: dict[str, Any] = {"schema": 1}
    others: dict[tuple[str, str], dict[str, Any]] = {}
    for path, item in values.items():
        if path[0] == "other_vendors":
            _, name, service, *key = path
            entry = others.setdefault((name, service), {"service": service, "name": name})
            if key:
                entry[key[0]] = item.value
            continue
        table = file
        below = (*path[:2], path[3]) if path[0] == "vendors" and len(path) == 4 and _single(path[1], values) else path
        for part in below[:-1]:
            table = table.setdefault(part, {})
        table[path[-1]] = item.value
    if others:
        file["other_vendors"] = list(others.values())
    return file
