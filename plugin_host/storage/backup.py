"""A copy of the whole database while it is served; SQLite only, for PostgreSQL has its own tools."""

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import sqlalchemy as sa

from plugin_host.storage.database import db
from plugin_host.storage.errors import StorageError, unusable


class NoBackup(StorageError):  # noqa: N818 - names the finding
    """The database cannot be copied to that file, or not by us."""


def back_up(path: Path) -> None:
    """Copy the database to a new file; when it returns, that is on disk, and as the database was at one instant.

    Writers do not wait for it, nor it for them. The schema may be of an older release. Raises NoBackup for PostgreSQL,
    and where there is no database, and what ``new_file`` raises.
    """
    if db.engine.dialect.name != "sqlite":
        raise NoBackup(
            "a PostgreSQL database is backed up with its own pg_dump; clausula archive writes shops to an archive"
        )
    _check_there()
    for suffix in ("-journal", "-wal", "-shm"):
        if (beside := path.with_name(path.name + suffix)).exists():
            raise NoBackup(f"{beside}: belongs to another database, and would to this one; name another file")
    with new_file(path) as part:
        try:
            _copy(part)
        except sqlite3.Error as error:
            raise NoBackup(f"{path}: {error}") from error


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """Where to write a file that gets its name, and is on disk, after the block; nothing of it is left if that fails.

    Only a killed process leaves something: a hidden folder beside ``path``. Raises StorageError for a path that exists or
    where no file can be written.
    """
    try:
        _check_free(path)
        with tempfile.TemporaryDirectory(prefix=".clausula-", dir=path.parent) as folder:
            part = Path(folder, "part")
            yield part
            _sync(part)
            _check_free(path)
            part.rename(path)
        _sync(path.parent)
    except OSError as error:
        raise StorageError(f"{path}: {error.strerror or error}") from error


def _check_free(path: Path) -> None:
    if os.path.lexists(path):
        raise StorageError(f"{path}: exists already; name another file")


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
