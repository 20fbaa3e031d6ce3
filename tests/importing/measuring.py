"""How much of what a careful reader finds in old policies importing finds too, and how much of what it finds is right."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from plugin_host.importing.bringing import Imported, bring
from plugin_host.importing.host import Host
from plugin_host.importing.reading import read
from plugin_host.importing.report import as_dict
from plugin_host.policy.shopfile.other_vendors import vendor_id
from tests.importing.expected import FOLDER, OldPolicy, fault_codes, old_policies, squeezed

PARTS = ("vendors", "other vendors", "sections", "rights", "settings", "faults")
UNMEASURED = ("shop.id",)
"""Made up from the name, not read."""


@dataclass(frozen=True)
class Compared:
    """One part of one policy: what was found rightly, what was missed, and what was found wrongly."""

    policy: str
    part: str
    right: tuple[Any, ...]
    missed: tuple[Any, ...]
    wrong: tuple[Any, ...]


@dataclass
class Figures:
    """Sums of one part over policies."""

    right: int = 0
    missed: int = 0
    wrong: int = 0

    @property
    def recall(self) -> float:
        """The share of what there is that was found; 1 where there is nothing."""
        there = self.right + self.missed
        return self.right / there if there else 1.0

    @property
    def precision(self) -> float:
        """The share of what was found that is there; 1 where nothing was found."""
        found = self.right + self.wrong
        return self.right / found if found else 1.0


@dataclass(frozen=True)
class Measured:
    """Every comparison."""

    compared: tuple[Compared, ...] = field(default=())

    @cached_property
    def figures(self) -> Mapping[str, Figures]:
        """Sums by part."""
        sums: dict[str, Figures] = defaultdict(Figures)
        for item in self.compared:
            figures = sums[item.part]
            figures.right += len(item.right)
            figures.missed += len(item.missed)
            figures.wrong += len(item.wrong)
        return sums


def measure(host: Host, folder: Path = FOLDER) -> Measured:
    """Import every policy of a folder and compare with the expected result beside it."""
    return Measured(tuple(item for policy in old_policies(folder) for item in compare(policy, host)))


def compare(policy: OldPolicy, host: Host) -> Iterator[Compared]:
    """Import one policy and compare each part."""
    found = bring(read(policy.path.read_bytes(), policy.path.name), host)
    yield _sets(policy, "vendors", policy.vendors, found.vendors)
    yield _sets(
        policy, "other vendors", ((other.name, other.service) for other in policy.other_vendors), found.other_vendors
    )
    yield _sets(policy, "sections", policy.sections, found.sections)
    yield _sets(policy, "rights", policy.rights, found.rights)
    yield _settings(policy, found, host)
    yield _faults(policy, found)


def _sets(policy: OldPolicy, part: str, wanted: Iterable[Any], given: Iterable[Any]) -> Compared:
    want, have = dict.fromkeys(wanted), dict.fromkeys(given)
    return Compared(
        policy.name,
        part,
        tuple(item for item in want if item in have),
        tuple(item for item in want if item not in have),
        tuple(item for item in have if item not in want),
    )


def _settings(policy: OldPolicy, found: Imported, host: Host) -> Compared:
    """An answer of a vendor counts wherever it stands under the vendor: for all its services or for one."""
    given: dict[str, list[Any]] = defaultdict(list)
    for entry in as_dict(found, host.languages)["settings"]:
        given[_common(entry["path"])].append(_host(entry["path"], _plain(entry["value"])))
    for vendor in as_dict(found, host.languages)["vendors"]:
        path = f"vendors.{vendor['id']}.services"
        if path in policy.settings:
            given[path].append(_plain(vendor["services"]))
    want = {_common(path): _host(path, _plain(value)) for path, value in policy.settings.items()}
    have = {path: v for path, v in given.items() if path not in UNMEASURED and not path.startswith("other_vendors")}
    right = tuple(path for path in want if want[path] in have.get(path, ()))
    return Compared(
        policy.name,
        "settings",
        right,
        tuple((path, want[path], tuple(have.get(path, ()))) for path in want if path not in right),
        tuple((path, have[path], want.get(path)) for path in have if path not in right),
    )


def _common(path: str) -> str:
    parts = path.split(".")
    return ".".join((*parts[:2], parts[-1])) if parts[0] == "vendors" else path


def _host(path: str, value: Any) -> Any:
    """A host without a module may be given by its name or by its id."""
    return vendor_id(value.removeprefix("other-")) if path.endswith(".hosted_by") else value


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return sorted(map(str, value))
    return value.rstrip("/.") if isinstance(value, str) else value


def _faults(policy: OldPolicy, found: Imported) -> Compared:
    """A fault counts as found where its code is reported with words that share some with one of its quotations."""
    wanted: dict[str, list[str]] = defaultdict(list)
    for fault in policy.faults:
        wanted[fault.code].append(_without_bars(fault.quotation))
    given: dict[str, list[str]] = defaultdict(list)
    for found_fault in found.faults:
        given[found_fault.flaw.code].append(_without_bars(found_fault.quotation))
    right = [code for code, words in wanted.items() if code in given and _meet(words, given[code])]
    missed = [(code, tuple(words)) for code, words in wanted.items() if code not in right]
    known = fault_codes()
    wrong = [(code, tuple(words)) for code, words in given.items() if code in known and code not in right]
    return Compared(policy.name, "faults", tuple(right), tuple(missed), tuple(wrong))


def _without_bars(quotation: str) -> str:
    """A quotation with single spaces; of a row of a table the cells, which some quote with bars and some without."""
    return squeezed(quotation.replace(" | ", " "))


def _meet(wanted: Iterable[str], given: Iterable[str]) -> bool:
    return any(not one or not two or one in two or two in one for one in wanted for two in given)
