"""What was recognised: a value of the shop file with the sentence that it came from, and how sure it is."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
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
    """One value of the shop file. ``path`` leads to it; in ``other_vendors`` by the party's name and its service.

    ``also`` are further sentences that say it, or say it together with the first.
    """

    path: tuple[str, ...]
    value: Any
    certainty: Certainty
    evidence: Sentence | None = None
    also: tuple[Sentence, ...] = ()

    @property
    def sentences(self) -> Iterator[Sentence]:
        """All that it came from."""
        yield from (said for said in (self.evidence, *self.also) if said)


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
        earlier = kept.setdefault(item.path, [])
        same = next((other for other in earlier if other.value == item.value), None)
        surer = order.index(earlier[0].certainty) - order.index(item.certainty) if earlier else 1
        if surer > 0:
            kept[item.path] = [_together(item, same)]
        elif same:
            earlier[earlier.index(same)] = _together(same, item)
        elif surer == 0:
            earlier.append(item)
    return kept


def _together(first: Value, second: Value | None) -> Value:
    """A value with the sentences of another that says the same."""
    further = dict.fromkeys((*first.also, *(second.sentences if second else ())))
    return replace(first, also=tuple(sentence for sentence in further if sentence != first.evidence))


def is_answer(path: Path) -> bool:
    """Whether a value answers a question about the shop or about a vendor."""
    return path[0] in ("practices", "retention") or (path[0] == "vendors" and path[2:] != ("services",))


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
