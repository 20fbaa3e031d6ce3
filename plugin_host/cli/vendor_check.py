"""``vendors check``: the scorecard of a vendor, made in a child process that may hang or die."""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from plugin_host.cli.output import FORMAT, print_json, print_table, refuse
from plugin_host.policy.shopfile.problems import visible
from plugin_host.settings import read_settings

LIMIT = 30
"""Seconds for one plugin, of which each takes well under one."""
LIMIT_ALL = 300
"""Seconds for everything."""
_STATES = {"stated": "stated", "asked": "asked", "missing": "MISSING", "not_needed": "-"}


@click.command()
@click.argument("target", metavar="[ID|PACKAGE|PATH]", required=False)
@click.option("--limit", type=click.IntRange(1, 3600), help=f"Seconds to wait for it; {LIMIT} unless stated.")
@click.option("--language", "languages", multiple=True, help="Language to be complete in; all unless stated.")
@FORMAT
def check(target: str | None, limit: int | None, languages: tuple[str, ...], form: str) -> None:
    """Check a vendor, a package of vendors, or a file or folder, against the rules and GDPR art. 13 and 14.

    Without a name, everything that would be loaded is checked. A package need not be allowed by CLAUSULA_PLUGINS.
    Exits with 1 if there are errors.
    """
    allowed = read_settings(os.environ, Path.cwd()).plugins
    if target is None and form == "text":
        click.echo("checking everything that would be loaded; this takes a while", err=True)
    found = probe(target, allowed, languages, limit or (LIMIT if target else LIMIT_ALL))
    if "unknown" in found:
        refuse(visible(found["unknown"], 1000))
    if form == "json":
        print_json(found)
    elif len(found["plugins"]) == 1:
        _print_one(found["plugins"][0])
    else:
        _print_many(found["plugins"])
    sys.exit(1 if found["errors"] else 0)


def probe(target: str | None, allowed: tuple[str, ...], languages: tuple[str, ...], limit: int) -> Any:
    """Have a child process make the report; a child that hangs or dies is the report."""
    with TemporaryDirectory() as folder:
        output = Path(folder) / "report.json"
        command = [sys.executable, "-P", "-m", "plugin_host.contract", "--output", str(output)]
        command += ["--allowed", *allowed] if allowed else []
        command += ["--languages", *languages] if languages else []
        command += ["--target", target] if target else []
        try:
            done = subprocess.run(command, capture_output=True, timeout=limit, check=False)  # noqa: S603  # our own module
        except subprocess.TimeoutExpired:
            return _dead(target, f"it hangs, or --limit is too short: not done in {limit} seconds")
        if output.is_file():
            return json.loads(output.read_bytes())
        last = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        ended = f"by signal {-done.returncode}" if done.returncode < 0 else f"with status {done.returncode}"
        return _dead(target, f"it ended the process {ended} before it could be checked. {' '.join(last)}".strip())


def _dead(target: str | None, reason: str) -> dict[str, Any]:
    plugin = {
        "id": target or "",
        "kind": "vendor",
        "name": "",
        "source": target or "everything",
        "version": "",
        "errors": [{"check": "loads", "message": reason}],
        "scorecard": None,
    }
    return {"format": 1, "errors": 1, "plugins": [plugin]}


def _print_one(plugin: dict[str, Any]) -> None:
    origin = " ".join(filter(None, (plugin["source"], plugin["version"])))
    click.echo(visible(f"{plugin['name'] or plugin['id']} ({plugin['id']}), from {origin}", 500))
    card = plugin["scorecard"]
    if card:
        rows = [
            (
                f"  {service['service']}",
                fact["code"],
                fact["article"],
                _STATES[fact["state"]],
                visible(fact["value"], 60),
            )
            for service in card["services"]
            for fact in service["facts"]
        ]
        print_table(rows)
        sources = card["sources"]
        click.echo(
            f"sources: {sources['total']}, newest {sources['newest'] or 'not known'}; "
            f"{sources['undated']} without a date, {sources['old']} older than a year"
        )
        lacking = [f"{language} lacks {count}" for language, count in card["lacking"].items() if count]
        click.echo(f"own texts: {card['texts']}; {', '.join(lacking) or 'all translated'}")
        counts = card["counts"]
        click.echo(f"questions that the shop file asks: {card['questions']}")
        click.echo(
            f"facts: {counts['stated']} stated, {counts['asked']} asked of the shop, {counts['missing']} missing"
        )
    _print_errors(plugin)


def _print_many(plugins: list[dict[str, Any]]) -> None:
    rows = [("", "errors", "stated", "asked", "missing", "sources", "undated", "old", "untranslated")]
    for plugin in plugins:
        card = plugin["scorecard"]
        if card is None:
            rows.append((plugin["id"], str(len(plugin["errors"])), *["-"] * 7))
            continue
        counts, sources = card["counts"], card["sources"]
        lacking = ", ".join(f"{language} {count}" for language, count in card["lacking"].items() if count)
        figures = (counts["stated"], counts["asked"], counts["missing"])
        dated = (sources["total"], sources["undated"], sources["old"])
        rows.append((plugin["id"], str(len(plugin["errors"])), *map(str, (*figures, *dated)), lacking or "-"))
    print_table(rows)
    for plugin in plugins:
        _print_errors(plugin)


def _print_errors(plugin: dict[str, Any]) -> None:
    for error in plugin["errors"]:
        click.echo(f"error: {visible(plugin['id'], 100)}: {error['check']}: {visible(error['message'], 1000)}")
