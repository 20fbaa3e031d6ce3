"""``messages``: catalogues in step with the code."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click
from flask.cli import with_appcontext

from plugin_host.app import composer
from plugin_host.catalogues import HOST, SOURCE_LANGUAGE
from plugin_host.cli.output import refuse
from plugin_host.contract.projects import Project, UnusableProject, read_project
from plugin_host.messages import State, extract, update
from plugin_host.registry import host_translations
from plugin_host.registry.candidates import VENDORS
from plugin_host.registry.registry import section_domain


@click.command()
@click.argument("folder", metavar="[PROJECT]", required=False, type=click.Path(file_okay=False, path_type=Path))
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit 1 if a catalogue is out of step.")
@with_appcontext
def messages(folder: Path | None, only_check: bool) -> None:
    """Bring catalogues in step with the texts of a plugin's PROJECT folder, or of the host and the built-in vendors."""
    languages = sorted(language for language in composer().languages if language != SOURCE_LANGUAGE)
    if folder is not None:
        try:
            found = project_states(read_project(folder), languages, write=not only_check)
        except UnusableProject as error:
            refuse(str(error))
    elif (host_translations().parent / "plugin_host").is_dir():
        found = states(languages, write=not only_check)
    else:
        refuse("messages: name the folder of a plugin; the host's own texts are in a checkout of Clausula only")
    behind = [state for state in found if state.changed or state.open]
    for state in behind:
        click.echo(f"{state.path}: {state.open} of {state.messages} messages to translate")
    sys.exit(1 if only_check and behind else 0)


def project_states(project: Project, languages: Iterable[str], *, write: bool) -> Iterator[State]:
    """The state of every catalogue of a plugin after, or without, an update; they lie beside its modules."""
    wanted = list(languages)
    for one in project.declared:
        if one.file is not None:
            domain = one.claim if one.group == VENDORS else section_domain(one.claim)
            template = extract([one.file], project.folder.resolve())
            for language in wanted:
                path = _catalogue(one.file.parent / "translations", language, domain)
                yield update(template, path, language, owner=project.name, write=write)


def states(languages: Iterable[str], *, write: bool) -> Iterator[State]:
    """The state of every catalogue after, or without, an update."""
    folder = host_translations()
    root = folder.parent
    host_files = (path for path in (root / "plugin_host").rglob("*.py"))
    sources = {HOST: list(host_files)}
    sources |= {path.stem.replace("_", "-"): [path] for path in (root / "vendors").glob("*.py")}
    for domain, files in sorted(sources.items()):
        template = extract(files, root)
        for language in languages:
            yield update(template, _catalogue(folder, language, domain), language, write=write)


def _catalogue(folder: Path, language: str, domain: str) -> Path:
    return folder / language / "LC_MESSAGES" / f"{domain}.po"
