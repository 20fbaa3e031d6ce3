"""``import``: an old policy to a shop file and what is wrong with the old text."""

from datetime import UTC, datetime

import click
from flask.cli import with_appcontext

from plugin_host.app import composer
from plugin_host.cli.output import FORMAT, print_document, print_json, read_bytes, refuse, write_file
from plugin_host.composer import Composer
from plugin_host.importing.bringing import bring
from plugin_host.importing.host import Host
from plugin_host.importing.reading import MOST_BYTES, Unreadable, read
from plugin_host.importing.report import as_dict, shop_file, summary


def host_of(composer: Composer) -> Host:
    """What importing needs of a composer, under the law of today."""
    today = datetime.now(UTC).date()
    return Host(
        registry=composer.registry,
        translate=composer.catalogues.translate,
        languages=composer.languages,
        compose=lambda data, language: composer.compose(composer.read(data), language, today),
        world=lambda shop: composer.world(shop, today),
    )


@click.command("import")
@click.argument("policy")
@click.option("-o", "--output", type=click.Path(dir_okay=False), help="Shop file to write; standard output by default.")
@FORMAT
@with_appcontext
def import_policy(policy: str, output: str | None, form: str) -> None:
    """Read an old policy, POLICY or - (text, HTML, Markdown or PDF), and write the shop file that it stands for."""
    data = read_bytes(policy, MOST_BYTES)
    host = host_of(composer())
    try:
        found = bring(read(data, "" if policy == "-" else policy), host)
    except Unreadable as error:
        refuse(f"{policy}: {error}")
    if form == "json":
        print_json(as_dict(found, host.languages))
        return
    if output:
        write_file(output, shop_file(found, host.languages), replace=False)
    else:
        print_document(shop_file(found, host.languages))
    for line in summary(found, host.languages):
        click.echo(line, err=True)
