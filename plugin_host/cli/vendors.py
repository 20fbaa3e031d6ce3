"""``vendors``: the registry."""

from importlib.metadata import entry_points
from typing import Any

import click
from flask.cli import with_appcontext

from plugin_host.app import composer
from plugin_host.cli.output import FORMAT, print_json, print_table, refuse
from plugin_host.cli.vendor_check import check
from plugin_host.cli.vendor_new import new
from plugin_host.policy.facts_json import plain
from plugin_host.policy.shopfile.problems import nearest, visible
from plugin_host.registry import Loaded
from plugin_host.registry.candidates import VENDORS


@click.group(invoke_without_command=True)
@click.pass_context
def vendors(context: click.Context) -> None:
    """Show the vendors that are known."""
    if context.invoked_subcommand is None:
        context.invoke(list_vendors)


@vendors.command("list")
@FORMAT
@with_appcontext
def list_vendors(form: str = "text") -> None:
    """List all vendors, and those that were refused with the reason."""
    registry = composer().registry
    if form == "json":
        print_json(
            {
                "vendors": [_brief(loaded) for loaded in registry.loaded.values()],
                "refused": [plain(refusal) for refusal in registry.refusals],
            }
        )
        return
    rows = [
        (loaded.vendor.id, loaded.vendor.name, ", ".join(service.kind for service in loaded.vendor.services))
        for loaded in registry.loaded.values()
    ]
    print_table(rows)
    for refusal in registry.refusals:
        named = refusal.id if refusal.what == "vendor" else f"{refusal.what} {refusal.id}"
        click.echo(f"refused: {named} of {refusal.source}: {visible(refusal.reason, 1000)}", err=True)


def _brief(loaded: Loaded) -> dict[str, Any]:
    return {
        "id": loaded.vendor.id,
        "name": loaded.vendor.name,
        "services": [service.kind for service in loaded.vendor.services],
        "source": loaded.origin.source,
        "version": loaded.origin.version,
    }


@vendors.command()
@click.argument("vendor_id", metavar="ID")
@FORMAT
@with_appcontext
def show(vendor_id: str, form: str) -> None:
    """Show all facts of a vendor, with its questions and sources."""
    registry = composer().registry
    loaded = registry.loaded.get(vendor_id)
    if loaded is None:
        known = {**{known: known for known in registry.ids()}, **registry.aliases()}
        near = nearest(vendor_id.lower(), known)
        known_as = elsewhere(vendor_id)
        refuse(
            f"vendor {vendor_id!r} is not known"
            + (f"; {known_as} has it: name that in CLAUSULA_PLUGINS" if known_as else "")
            + (f'. Did you mean "{near}"?' if near and not known_as else "")
        )
    if form == "json":
        print_json({**_brief(loaded), "facts": plain(loaded.vendor)})
        return
    click.echo(f"{loaded.vendor.name} ({loaded.vendor.id}), from {loaded.origin.source} {loaded.origin.version}")
    _print_facts(plain(loaded.vendor), "  ")
    for service in loaded.vendor.services:
        for ask in service.questions().values():
            answers = [plain(answer) for answer in ask.offered] or [ask.of.__name__]
            click.echo(f"  question {service.kind}.{ask.key}: {ask.question} ({', '.join(answers)})")


def elsewhere(vendor_id: str) -> str:
    """The installed distribution that would bring a vendor, were it allowed; empty where there is none."""
    found = (point.dist.name for point in entry_points(group=VENDORS, name=vendor_id) if point.dist)
    return next(found, "")


def _print_facts(value: Any, indent: str) -> None:
    for key, item in value.items():
        if isinstance(item, dict) and "question" not in item:
            click.echo(f"{indent}{key}:")
            _print_facts(item, indent + "  ")
        elif isinstance(item, list) and item and isinstance(item[0], dict):
            for entry in item:
                click.echo(f"{indent}{key}:")
                _print_facts(entry, indent + "  ")
        elif item not in (None, "", []):
            shown = f"asked: {item['question']}" if isinstance(item, dict) else item
            click.echo(f"{indent}{key}: {', '.join(map(str, shown)) if isinstance(shown, list) else shown}")


vendors.add_command(check)
vendors.add_command(new)
