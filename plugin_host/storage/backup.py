"""A copy of the whole database while it is served; SQLite only, for PostgreSQL has its own tools."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa

from plugin_host.storage.database import db
from plugin_host.storage.errors import StorageError, unusable


class NoBackup(StorageError):  # noqa: N818 - names the finding
    """The database cannot be copied to that file, or not by us."""


def back_up(path: Path) -> None:
    """Copy the database to a new file; when it returns, that is on disk, and as the database was at one instant.

    Writers do not wait for it, nor it for them. The schema may be of an older release. Raises NoBackup for PostgreSQL,
    for a file that exists or cannot be written, and where there is no database; nothing is left at ``path`` then but
    what was there.
    """
    if db.engine.dialect.name != "sqlite":
        raise NoBackup(
            "a PostgreSQL database is backed up with its own pg_dump; clausula export writes shops to an archive"
        )
    _check_there()
    beside = [path.with_name(path.name + suffix) for suffix in ("-journal", "-wal", "-shm")]
    for name in beside:
        if name.exists():
            raise NoBackup(f"{name}: belongs to another database, and would to this one; name another file")
    try:
        path.open("xb").close()
    except FileExistsError:
        raise NoBackup(f"{path}: exists already; name another file") from None
    except OSError as error:
        raise NoBackup(f"{path}: {error.strerror or error}") from error
    try:
        _copy(path)
        for part in (path, path.parent):
            _sync(part)
    except BaseException as error:
        for name in (path, *beside):
            name.unlink(missing_ok=True)
        if isinstance(error, OSError | sqlite3.Error):
            raise NoBackup(f"{path}: {getattr(error, 'strerror', None) or error}") from error
        raise


def _check_there() -> None:
    """Refuse where there is no file, which to connect would make, and a file without our tables."""
    file = Path(db.engine.url.database or "")
    if not file.is_file():
        raise NoBackup(f"there is no database {file}")
    try:
        there = sa.inspect(db.engine).has_table("shops")
    except sa.exc.OperationalError as error:
        raise unusable(error) from error
    if not there:
        raise NoBackup(f"{file}: holds no database of Clausula")


def _copy(path: Path) -> None:
    with db.engine.connect() as connection, closing(sqlite3.connect(path)) as target:
        source = connection.connection.driver_connection
        if not isinstance(source, sqlite3.Connection):  # pragma: no cover - the driver that DATABASE_URL allows
            raise NoBackup("the driver of the database cannot copy it")
        source.backup(target)  # all pages in one step: a writer between steps would start it anew


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
