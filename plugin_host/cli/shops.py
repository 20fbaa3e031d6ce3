"""``shop``: drafts in the database."""

from datetime import UTC, datetime

import click
from flask.cli import with_appcontext

from plugin_host import storage
from plugin_host.app import announce, composer
from plugin_host.catalogues import HOST
from plugin_host.cli.output import (
    FORMAT,
    print_document,
    print_json,
    print_table,
    read_bytes,
    read_shop,
    refuse,
    refuse_unspoken,
    with_database,
    write_file,
)
from plugin_host.policy.shopfile import ShopFileError
from plugin_host.policy.shopfile.template import new_shop_file
from plugin_host.signals import ShopRemoved, ShopStored


@click.group()
def shop() -> None:
    """Make, store, list and remove shops."""


@shop.command()
@click.option("--vendor", "vendors", multiple=True, help="Id of a vendor that the shop uses; may be repeated.")
@click.option("--language", default="en", help="Language of the comments.")
@click.option("-o", "--output", type=click.Path(dir_okay=False), help="File to write; standard output by default.")
@with_appcontext
def new(vendors: tuple[str, ...], language: str, output: str | None) -> None:
    """Write a commented shop file to start from."""
    made = composer()
    refuse_unspoken(language, made.languages)

    def translate(message: str) -> str:
        domains = (HOST, *vendors, *made.registry.domains().values())
        found = (made.catalogues.translate(domain, language, message) for domain in domains)
        return next(filter(None, found), message)

    try:
        text = new_shop_file(made.registry, list(vendors), language=language, translate=translate)
    except ShopFileError as error:
        refuse(*map(str, error.problems))
    if output:
        write_file(output, text, replace=False)
        click.echo(f"{output}: fill in what is empty, then run: clausula check {output}")
    else:
        print_document(text)


@shop.command()
@with_appcontext
def schema() -> None:
    """Print the JSON Schema of shop files, for editors that check while you type."""
    print_document(composer().schema())


@shop.command()
@click.argument("shop_file")
@with_database
def put(shop_file: str) -> None:
    """Add the shop of SHOP_FILE, or replace its draft; nothing is published by this."""
    data = read_bytes(shop_file)
    found = read_shop(shop_file, data)
    text = data.decode("utf-8-sig")
    with storage.writing():
        before = storage.get_shop(found.id)
        storage.put_shop(found.id, text, now=datetime.now(UTC))
    state = "the same draft as before" if before is not None and before.draft == text else "draft stored"
    announce(ShopStored(shop=found.id))
    click.echo(f"{found.id}: {state}; publish it with: clausula publish {found.id}")


@shop.command("list")
@FORMAT
@with_database
def list_shops(form: str) -> None:
    """List the shops, with the number of their newest version."""
    rows = [(record.id, storage.newest_version(record.id)) for record in storage.list_shops()]
    if form == "json":
        print_json([{"id": shop_id, "version": newest.number if newest else None} for shop_id, newest in rows])
    else:
        print_table([(shop_id, f"version {newest.number}" if newest else "not published") for shop_id, newest in rows])


@shop.command()
@click.argument("shop_id", metavar="ID")
@with_database
def show(shop_id: str) -> None:
    """Print the draft of a shop."""
    record = storage.get_shop(shop_id)
    if record is None or record.draft is None:
        refuse(f"shop {shop_id!r} is not known")
    print_document(record.draft)


@shop.command()
@click.argument("shop_id", metavar="ID")
@click.option("--purge", is_flag=True, help="Delete the history as well and keep a tombstone only.")
@with_database
def remove(shop_id: str, purge: bool) -> None:
    """Remove a shop: its pages answer 410; the history is kept unless --purge."""
    with storage.writing():
        storage.remove_shop(shop_id, now=datetime.now(UTC), purge=purge)
    announce(ShopRemoved(shop=shop_id, purged=purge))
    click.echo(f"{shop_id}: removed" + (", history deleted" if purge else "; its history is kept"))
