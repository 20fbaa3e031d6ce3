"""The project of a plugin as it lies in a folder: what it declares, and where its modules are."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from plugin_host.registry.candidates import LISTENERS, SECTIONS, VENDORS


class UnusableProject(Exception):  # noqa: N818  # names what was found
    """The folder holds no project of a plugin; the message says what is missing."""


@dataclass(frozen=True, kw_only=True)
class Declared:
    """An entry point: ``group`` and ``claim`` say what it is, ``module`` where; ``file`` is that module's, if there."""

    group: str
    claim: str
    module: str
    file: Path | None


@dataclass(frozen=True, kw_only=True)
class Project:
    """A project with what it declares."""

    folder: Path
    name: str
    version: str
    declared: tuple[Declared, ...]


def read_project(folder: Path) -> Project:
    """Read a folder's pyproject.toml; raises UnusableProject."""
    path = folder / "pyproject.toml"
    try:
        stated = tomllib.loads(path.read_text(encoding="utf-8"))["project"]
        points = stated.get("entry-points", {})
        declared = tuple(
            _declared(folder, group, claim, str(place).partition(":")[0].strip())
            for group in (VENDORS, SECTIONS)
            for claim, place in points.get(group, {}).items()
        )
    except OSError as error:
        raise UnusableProject(f"{path}: {error.strerror or error}") from error
    except KeyError as error:
        raise UnusableProject(f"{path}: there is no [project]") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, AttributeError) as error:
        raise UnusableProject(f"{path}: {error}") from error
    if not declared and LISTENERS in points:
        raise UnusableProject(f"{path}: it brings listeners only, of which there is nothing to check")
    if not declared:
        raise UnusableProject(f'{path}: no entry points; add [project.entry-points."{VENDORS}"]')
    return Project(
        folder=folder,
        name=str(stated.get("name", folder)),
        version=str(stated.get("version", "")),
        declared=declared,
    )


def places(folder: Path) -> tuple[Path, ...]:
    """Where the modules of a project may lie."""
    return (folder.resolve() / "src", folder.resolve())


def _declared(folder: Path, group: str, claim: str, module: str) -> Declared:
    path = Path(*module.split("."))
    candidates = (
        file
        for place in places(folder)
        for file in (place / path.with_suffix(".py"), place / path / "__init__.py")
        if file.is_file()
    )
    return Declared(group=group, claim=claim, module=module, file=next(candidates, None))
