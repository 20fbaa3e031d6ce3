"""``export``, ``restore`` and ``backup``: shops as an archive, and the whole database as a copy."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any, BinaryIO

import click
from flask.cli import with_appcontext

from plugin_host import storage
from plugin_host.archive import (
    Archive,
    ArchiveError,
    Checks,
    DifferentShop,
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
from plugin_host.storage import NewText, NewVersion


@click.command()
@click.argument("shops", metavar="[ID]...", nargs=-1)
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False), required=True, help="The archive to write, a new file."
)
@with_database
def export(shops: tuple[str, ...], output: str) -> None:
    """Write shops with all their versions to an archive; all shops without an ID.

    Exit 1 where the chain of a shop does not hold: the archive keeps what is there, and cannot be restored.
    """
    path = Path(output)
    try:
        with _new_file(path) as file:
            done = write_archive(
                file, shops or storage.shop_ids(), now=datetime.now(UTC), host_version=version("clausula")
            )
    except ArchiveError as error:
        refuse(f"{output}: {visible(str(error), 1000)}")
    for shop in done:
        click.echo(f"{shop.shop}: {_versions(shop.versions)}" + (f", digest {shop.digest}" if shop.digest else ""))
        if shop.problem:
            click.echo(f"{shop.shop}: {shop.problem}; clausula restore will refuse it", err=True)
    click.echo(f"{output}: {len(done)} " + ("shop" if len(done) == 1 else "shops"))
    sys.exit(1 if any(shop.problem for shop in done) else 0)


@contextmanager
def _new_file(path: Path) -> Iterator[BinaryIO]:
    """A file that was not there, on disk after the block, and gone if that fails."""
    try:
        file = path.open("xb")
    except FileExistsError:
        refuse(f"{path}: exists already; name another file")
    except OSError as error:
        refuse(f"{path}: {error.strerror or error}")
    try:
        with file:
            yield file
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        path.unlink(missing_ok=True)
        refuse(f"{path}: {error.strerror or error}")
    except BaseException:
        path.unlink(missing_ok=True)
        raise


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
        with open_archive(Path(file)) as archive:
            refused = _restore(archive, _asked(archive, shops))
    except ArchiveError as error:
        refuse(f"{file}: {visible(str(error), 1000)}")
    if refused:
        sys.exit(UNUSABLE)


def _asked(archive: Archive, shops: tuple[str, ...]) -> tuple[str, ...]:
    for shop_id in shops:
        if shop_id not in archive.shops:
            raise ArchiveError(f"shop {shop_id!r} is not in it")
    return tuple(dict.fromkeys(shops or archive.shops))


def _restore(archive: Archive, shops: tuple[str, ...]) -> bool:
    """Take in shops, and tell of each; whether one was refused."""
    checks = Checks(shop_file=_check_shop_file, text=_check_text)
    for shop_id in shops:
        verify(archive, shop_id, checks)
    refused = False
    for shop_id in shops:
        try:
            new = restore_shop(archive, shop_id, checks)
        except DifferentShop as error:
            click.echo(visible(str(error), 1000), err=True)
            refused = True
            continue
        listed = archive.shops[shop_id]
        said = _versions(listed.versions) + (f", digest {listed.digest}" if listed.digest else "")
        click.echo(f"{shop_id}: " + (said if new else "is there already, and the same"))
    return refused


def _versions(count: int) -> str:
    return "1 version" if count == 1 else f"{count} versions"


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
