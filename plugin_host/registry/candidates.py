"""Discovery: built-in vendors, and what distributions that the operator allows bring; nothing is imported yet."""

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib.metadata import Distribution, EntryPoint, distributions, version
from pathlib import Path
from types import ModuleType

import vendors

VENDORS = "plugin_host.vendors"
"""The entry-point group of third-party vendors."""
SECTIONS = "plugin_host.sections"
"""The entry-point group of third-party sections."""
LISTENERS = "plugin_host.listeners"
"""The entry-point group of what wants to hear of events in the host."""
GROUPS = (VENDORS, SECTIONS, LISTENERS)


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A module not imported yet. ``claim`` is the id that its place gives it; ``built_in`` outranks strangers."""

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


def third_parties(allowed: Iterable[str], group: str = VENDORS) -> Iterator[Candidate]:
    """The entry points of the distributions that the operator lists; nothing else is even imported.

    Of a distribution that is on the path more than once the first counts, as it does for an import.
    """
    for name in dict.fromkeys(map(_normalised, allowed)):
        for distribution in distributions(name=name):
            stated: str | None = distribution.name  # a broken installation has no name
            if stated and _normalised(stated) == name:
                yield from _candidates(distribution, group)
                break


def _candidates(distribution: Distribution, group: str) -> Iterator[Candidate]:
    stated, release = distribution.name, distribution.version  # each asking reads the file
    try:
        found = [(entry.name, _importer(entry)) for entry in distribution.entry_points.select(group=group)]
    except Exception as error:
        found = [(_normalised(stated), _raiser(error))]
    for name, importer in found:
        yield Candidate(
            claim=name,
            source=stated,
            version=release,
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
