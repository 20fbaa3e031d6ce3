"""``import``: an old policy to a shop file and what is wrong with the old text."""

from collections.abc import Iterator
from pathlib import PurePath

import click
from flask.cli import with_appcontext

from plugin_host.app import composer, settings
from plugin_host.cli.output import FORMAT, print_document, print_json, read_bytes, refuse, refuse_unspoken, write_file
from plugin_host.importer import FOR_THE_OPERATOR, Importer
from plugin_host.importing.amounts import MOST_BYTES
from plugin_host.importing.unreadable import REFUSALS, Unreadable
from plugin_host.importing.wording import ENGLISH, Wording


@click.command("import")
@click.argument("policy")
@click.option("-o", "--output", type=click.Path(dir_okay=False), help="Shop file to write; standard output by default.")
@click.option("--language", default="en", help="Language of the comments and of the summary.")
@FORMAT
@with_appcontext
def import_policy(policy: str, output: str | None, language: str, form: str) -> None:
    """Read an old policy, POLICY or - (text, HTML, Markdown or PDF), and write the shop file that it stands for."""
    refuse_unspoken(language, composer().languages)
    data = read_bytes(policy, MOST_BYTES)
    importer = Importer(settings().plugins, settings().operator, limits=FOR_THE_OPERATOR)
    try:
        found = importer(data, "" if policy == "-" else PurePath(policy).suffix, language=language)
    except Unreadable as error:
        refuse(f"{policy}: {error}", *_in_words(error, language))
    if form == "json":
        print_json(found.report)
        return
    if output:
        write_file(output, found.report["shop_file"], replace=False)
    else:
        print_document(found.report["shop_file"])
    for line in found.summary:
        click.echo(line, err=True)


def _in_words(error: Unreadable, language: str) -> Iterator[str]:
    """What a refusal means, for those who asked for another language than that of its message."""
    if language != ENGLISH.language:
        yield Wording(language=language, translate=composer().catalogues.translate)(REFUSALS[error.why])
