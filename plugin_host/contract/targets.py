"""What somebody wants checked: a vendor's id, an installed distribution, a file, or the folder of a plugin."""

import importlib
import importlib.util
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from plugin_host.contract.projects import UnusableProject, places, read_project
from plugin_host.policy.shopfile.problems import nearest
from plugin_host.registry import Candidate, built_ins, third_parties
from plugin_host.registry.candidates import LISTENERS, SECTIONS, VENDORS

BUILT_IN = "clausula"
"""The distribution of the vendors that come with the host."""


class UnknownTarget(Exception):  # noqa: N818  # names what was found
    """Nothing of that name can be checked; the message says what could be."""


@dataclass(frozen=True, kw_only=True)
class Target:
    """The vendors and sections to be checked."""

    vendors: tuple[Candidate, ...]
    sections: tuple[Candidate, ...] = ()


def find(name: str, allowed: Iterable[str] = ()) -> Target:
    """What a name stands for; ``allowed`` are the operator's distributions. Raises UnknownTarget."""
    path = Path(name)
    if path.suffix == ".py" or len(path.parts) > 1 or (path.exists() and name in (".", "..")):
        return of_path(path)
    known = [*built_ins(), *third_parties(tuple(allowed))]
    same = tuple(candidate for candidate in known if candidate.claim == name)
    if same:
        return Target(vendors=same)
    found = of_distribution(name)
    if found.vendors or found.sections:
        return found
    if path.exists():
        return of_path(path)
    if any(third_parties([name], LISTENERS)):
        raise UnknownTarget(f"{name} brings listeners only, of which there is nothing to check")
    near = nearest(name, {candidate.claim: candidate.claim for candidate in known})
    raise UnknownTarget(
        f"{name!r} is no vendor of this host, no installed distribution with vendors, and no file or folder"
        + (f'. Did you mean "{near}"?' if near else "")
    )


def everything(allowed: Iterable[str] = ()) -> Target:
    """All that this host would load."""
    names = tuple(allowed)
    return Target(
        vendors=(*built_ins(), *third_parties(names)),
        sections=tuple(third_parties(names, SECTIONS)),
    )


def of_distribution(name: str) -> Target:
    """What an installed distribution brings, allowed or not."""
    if name.lower() == BUILT_IN:
        return Target(vendors=tuple(built_ins()))
    return Target(vendors=tuple(third_parties([name])), sections=tuple(third_parties([name], SECTIONS)))


def of_path(path: Path) -> Target:
    """What a file, or the folder of a package, holds; nothing needs to be installed. Raises UnknownTarget."""
    if path.is_file() and path.suffix == ".py":
        return Target(vendors=(_of_file(path),))
    if (path / "pyproject.toml").is_file():
        return of_project(path)
    if (path / "__init__.py").is_file():
        return Target(vendors=(_of_file(path / "__init__.py"),))
    raise UnknownTarget(f"{path}: no Python file, and no folder with a pyproject.toml or an __init__.py")


def _of_file(path: Path) -> Candidate:
    """A file; only the place of a built-in vendor gives it an id."""
    built_in = path.resolve().parent.name == "vendors"
    claim = path.stem.replace("_", "-") if built_in else ""
    source = BUILT_IN if built_in else str(path)
    return Candidate(claim=claim, source=source, version="", built_in=built_in, load=lambda: _from_file(path))


def of_project(folder: Path) -> Target:
    """What a project declares; its modules are imported from the folder. Raises UnknownTarget."""
    try:
        project = read_project(folder)
    except UnusableProject as error:
        raise UnknownTarget(str(error)) from error
    found: dict[str, list[Candidate]] = {VENDORS: [], SECTIONS: []}
    for one in project.declared:
        found[one.group].append(
            Candidate(
                claim=one.claim,
                source=project.name,
                version=project.version,
                built_in=False,
                load=_importer(folder, one.module),
            )
        )
    return Target(vendors=tuple(found[VENDORS]), sections=tuple(found[SECTIONS]))


def _importer(folder: Path, module: str) -> Callable[[], ModuleType]:
    def load() -> ModuleType:
        for place in places(folder):
            if str(place) not in sys.path:
                sys.path.insert(0, str(place))
        return importlib.import_module(module)

    return load


def _from_file(path: Path) -> ModuleType:
    name = path.parent.name if path.stem == "__init__" else path.stem
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} cannot be imported")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
