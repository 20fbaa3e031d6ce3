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


Path = tuple[str, ...]
Values = Mapping[Path, Value]
"""Values by path."""
Disputes = Mapping[Path, tuple[Value, ...]]
"""By path the values that contradict each other."""


def best(found: Iterable[Value]) -> dict[Path, Value]:
    """One value for each path: the surest, and of equally sure ones the first.

    Those that contradict each other are left out: a wrong statement is worse than a gap.
    """
    surest = _surest(found)
    return {path: values[0] for path, values in surest.items() if len(values) == 1 or path[0] in _FIRST_WINS}


def disputed(found: Iterable[Value]) -> dict[Path, tuple[Value, ...]]:
    """The values that contradict each other though they are equally sure: by path, each with the first that says so."""
    surest = _surest(found)
    return {path: tuple(values) for path, values in surest.items() if len(values) > 1 and path[0] not in _FIRST_WINS}


def _surest(found: Iterable[Value]) -> dict[Path, list[Value]]:
    """By path the different values of which none is surer, in their order."""
    order = list(Certainty)
    kept: dict[Path, list[Value]] = {}
    for item in found:
        earlier = kept.setdefault(item.path, [item])
        if order.index(item.certainty) < order.index(earlier[0].certainty):
            kept[item.path] = [item]
        elif item.certainty is earlier[0].certainty and all(item.value != other.value for other in earlier):
            earlier.append(item)
    return kept


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
