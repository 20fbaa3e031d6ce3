"""``messages``: catalogues in step with the code."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click
from flask.cli import with_appcontext

from plugin_host.app import composer
from plugin_host.catalogues import HOST, SOURCE_LANGUAGE
from plugin_host.cli.output import refuse
from plugin_host.messages import State, extract, update
from plugin_host.registry import host_translations


@click.command()
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit 1 if a catalogue is out of step.")
@with_appcontext
def messages(only_check: bool) -> None:
    """Bring the catalogues of the host and of the built-in vendors in step with their texts."""
    if not (host_translations().parent / "plugin_host").is_dir():
        refuse("messages: works in a checkout of Clausula only; an installed one has no texts to compare with")
    languages = [language for language in composer().languages if language != SOURCE_LANGUAGE]
    behind = [state for state in states(sorted(languages), write=not only_check) if state.changed or state.open]
    for state in behind:
        click.echo(f"{state.path}: {state.open} of {state.messages} messages to translate")
    sys.exit(1 if only_check and behind else 0)


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
