"""``archive``, ``restore`` and ``backup``: shops as an archive, and the whole database as a copy."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import click
from flask.cli import with_appcontext

from plugin_host import storage
from plugin_host.app import announce
from plugin_host.archive import (
    Archive,
    ArchiveError,
    Checks,
    DifferentShop,
    ListedShop,
    open_archive,
    verify,
    write_archive,
)
from plugin_host.archive import restore as restore_shop
from plugin_host.cli.output import UNUSABLE, refuse, with_database
from plugin_host.formats.json import from_json
from plugin_host.policy.shopfile import ShopFileError
from plugin_host.policy.shopfile.problems import visible
from plugin_host.policy.shopfile.source import read_tables
from plugin_host.signals import ShopRestored
from plugin_host.storage import NewText, NewVersion
from plugin_host.storage.backup import new_file


@click.command()
@click.argument("shops", metavar="[ID]...", nargs=-1)
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False), required=True, help="The archive to write, a new file."
)
@with_database
def archive(shops: tuple[str, ...], output: str) -> None:
    """Write shops with all their versions to an archive, and prove it; all shops without an ID.

    Exit 1 where the chain of a shop does not hold: the archive keeps what is there, and cannot be restored.
    """
    now, release = datetime.now(UTC), version("clausula")
    try:
        with new_file(Path(output)) as part:
            with part.open("wb") as file:
                listed = write_archive(file, shops or storage.shop_ids(), now=now, host_version=release)
            problems = tuple(_problems(part))
    except ArchiveError as error:
        refuse(f"{output}: {visible(str(error), 1000)}")
    for shop in listed:
        click.echo(_said(shop))
    for problem in problems:
        click.echo(f"{visible(problem, 1000)}; clausula restore will refuse it", err=True)
    click.echo(f"{output}: {len(listed)} " + ("shop" if len(listed) == 1 else "shops"))
    sys.exit(1 if problems else 0)


def _problems(path: Path) -> Iterator[str]:
    """Why shops in an archive cannot be restored, for each the first reason."""
    with open_archive(path) as made:
        for shop_id in made.shops:
            try:
                verify(made, shop_id)
            except ArchiveError as error:
                yield str(error)


@click.command()
@click.argument("file")
@click.argument("shops", metavar="[ID]...", nargs=-1)
@with_database
def restore(file: str, shops: tuple[str, ...]) -> None:
    """Take in the shops of an archive that the database does not have; all of them without an ID.

    All are proved whole before any is stored. A shop that is there and the same is left as it is; one that is there and
    differs is refused, and the others are taken in.
    """
    try:
        with open_archive(Path(file)) as found:
            refused = _restore(found, _asked(found, shops))
    except ArchiveError as error:
        refuse(f"{file}: {visible(str(error), 1000)}")
    if refused:
        sys.exit(UNUSABLE)


def _asked(found: Archive, shops: tuple[str, ...]) -> tuple[str, ...]:
    for shop_id in shops:
        if shop_id not in found.shops:
            raise ArchiveError(f"shop {shop_id!r} is not in it")
    return tuple(dict.fromkeys(shops or found.shops))


def _restore(found: Archive, shops: tuple[str, ...]) -> bool:
    """Take in shops, and tell of each; whether one was refused."""
    checks = Checks(shop_file=_check_shop_file, text=_check_text)
    for shop_id in shops:
        verify(found, shop_id, checks)
    refused = False
    for shop_id in shops:
        try:
            new = restore_shop(found, shop_id)
        except DifferentShop as error:
            click.echo(visible(str(error), 1000), err=True)
            refused = True
            continue
        if new:
            announce(ShopRestored(shop=shop_id, versions=found.shops[shop_id].versions))
        click.echo(_said(found.shops[shop_id]) if new else f"{shop_id}: is there already, and the same")
    return refused


def _said(shop: ListedShop) -> str:
    count = "1 version" if shop.versions == 1 else f"{shop.versions} versions"
    return f"{shop.id}: {count}" + (f", digest {shop.digest}" if shop.digest else "")


def _check_shop_file(shop_id: str, text: str) -> None:
    """Refuse what is no TOML, or the file of another shop; an older release may have asked other things."""
    try:
        tables = read_tables(text.encode())
    except ShopFileError as error:
        raise ValueError("; ".join(map(str, error.problems))) from error
    shop = tables.get("shop")
    found = shop.get("id") if isinstance(shop, dict) else None
    if found != shop_id:
        raise ValueError(f"is the shop file of {found!r}, not of {shop_id!r}")


def _check_text(new: NewVersion, text: NewText, value: dict[str, Any]) -> None:
    """Refuse a policy that could not be served, or is that of another shop, version, language or day."""
    policy = from_json(value)
    expected = (new.shop, text.language, new.number, new.effective_on.isoformat())
    if (policy.shop, policy.language, policy.version, policy.effective) != expected:
        raise ValueError("is the policy of another shop, language, version or day")


@click.command()
@click.argument("file", type=click.Path(dir_okay=False))
@with_appcontext
def backup(file: str) -> None:
    """Copy the whole SQLite database to a new FILE, also while it is served."""
    storage.back_up(Path(file))
    click.echo(f"{file}: the database as it is now")
