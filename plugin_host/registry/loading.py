"""Discovery: built-in vendors, and those of distributions that the operator allows."""

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from importlib.metadata import Distribution, EntryPoint, distributions, version
from pathlib import Path
from types import ModuleType
from typing import get_type_hints

import vendors
from plugin_host.api import Vendor
from plugin_host.api.core import Section
from plugin_host.registry.registry import Loaded, Refused, Registry
from plugin_host.registry.rules import problems
from plugin_host.registry.shapes import Hints

GROUP = "plugin_host.vendors"
"""The entry-point group of third-party vendors."""


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A vendor not loaded yet. ``claim`` is the id that its place gives it; ``built_in`` outranks strangers."""

    claim: str
    source: str
    version: str
    built_in: bool
    load: Callable[[], ModuleType]


def translations_folder(package: Path) -> Path:
    """Where the catalogues of the built-ins are: inside the package in a wheel, beside it in a checkout."""
    inside = package / "translations"
    return inside if inside.is_dir() else package.parent / "translations"


def host_translations() -> Path:
    """The host's own folder of catalogues."""
    return translations_folder(Path(__file__).parent.parent)


def built_ins() -> Iterator[Candidate]:
    """The modules of the package ``vendors``."""
    own_version = version("clausula")
    for found in pkgutil.iter_modules(vendors.__path__):
        yield Candidate(
            claim=found.name.replace("_", "-"),
            source="clausula",
            version=own_version,
            built_in=True,
            load=partial(importlib.import_module, f"{vendors.__name__}.{found.name}"),
        )


def third_parties(allowed: Iterable[str]) -> Iterator[Candidate]:
    """The entry points of the distributions that the operator lists; nothing else is even imported.

    Of a distribution that is on the path more than once the first counts, as it does for an import.
    """
    left = {_normalised(name) for name in allowed}
    for distribution in distributions():
        stated: str | None = distribution.name  # a broken installation has no name
        if stated and _normalised(stated) in left:
            left.remove(_normalised(stated))
            yield from _candidates(distribution)


def _candidates(distribution: Distribution) -> Iterator[Candidate]:
    try:
        found = [(entry.name, _importer(entry)) for entry in distribution.entry_points.select(group=GROUP)]
    except Exception as error:
        found = [(_normalised(distribution.name), _raiser(error))]
    for name, importer in found:
        yield Candidate(
            claim=name,
            source=distribution.name,
            version=distribution.version,
            built_in=False,
            load=importer,
        )


def _normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _importer(entry_point: EntryPoint) -> Callable[[], ModuleType]:
    return lambda: importlib.import_module(entry_point.module)


def _raiser(error: Exception) -> Callable[[], ModuleType]:
    def fail() -> ModuleType:
        raise error

    return fail


def discover(sections: tuple[Section, ...], allowed: Iterable[str] = ()) -> Registry:
    """Load every built-in and every allowed third-party vendor."""
    return load([*built_ins(), *third_parties(allowed)], sections)


def load(candidates: Iterable[Candidate], sections: tuple[Section, ...]) -> Registry:
    """Load candidates; what raises, exits, breaks a rule or claims another's id is refused with the reason.

    A built-in keeps its id even when broken; rival strangers are all refused.
    """
    loaded: dict[str, list[tuple[Candidate, Loaded]]] = {}
    refused: list[Refused] = []
    taken = set()
    kinds = {kind.id: kind.service for section in sections for kind in section.kinds}
    hints_of = cache(get_type_hints)  # of a few dataclasses, asked for by every vendor
    for candidate in candidates:
        if candidate.built_in:
            taken.add(candidate.claim)
        result = _load_one(candidate, kinds, hints_of)
        if isinstance(result, Refused):
            refused.append(result)
        else:
            loaded.setdefault(candidate.claim, []).append((candidate, result))
    accepted = {}
    for vendor_id, claims in loaded.items():
        own = [found for candidate, found in claims if candidate.built_in]
        strangers = [found for candidate, found in claims if not candidate.built_in]
        if own:
            accepted[vendor_id] = own[0]
        if vendor_id in taken:
            refused += [_refuse(stranger, "this id belongs to a built-in vendor") for stranger in strangers]
        elif len(strangers) == 1:
            accepted[vendor_id] = strangers[0]
        else:
            rivals = ", ".join(sorted(stranger.source for stranger in strangers))
            refused += [_refuse(stranger, f"this id is claimed by several: {rivals}") for stranger in strangers]
    return Registry(
        sections=sections,
        loaded=dict(sorted(accepted.items())),
        refusals=tuple(sorted(refused, key=lambda item: (item.id, item.source, item.reason))),
    )


def _refuse(loaded: Loaded, reason: str) -> Refused:
    return Refused(id=loaded.vendor.id, source=loaded.source, reason=reason)


def _load_one(candidate: Candidate, kinds: dict[str, type], hints_of: Hints) -> Loaded | Refused:
    def refuse(reason: str) -> Refused:
        return Refused(id=candidate.claim, source=candidate.source, reason=reason)

    try:
        module = candidate.load()
        vendor = getattr(module, "VENDOR", None)
        reasons = list(problems(vendor, kinds, hints_of))
        beside = Path(str(module.__file__)).parent / "translations"
        name = module.__name__
    except (Exception, SystemExit) as error:
        return refuse(f"{type(error).__name__}: {error}"[:500])
    if reasons:
        return refuse("; ".join(reasons)[:1000])
    if not isinstance(vendor, Vendor) or vendor.id != candidate.claim:
        return refuse(f"calls itself {getattr(vendor, 'id', None)!r}, but stands at {candidate.claim!r}")
    return Loaded(
        vendor=vendor,
        source=candidate.source,
        version=candidate.version,
        module=name,
        translations=host_translations() if candidate.built_in else beside,
    )
