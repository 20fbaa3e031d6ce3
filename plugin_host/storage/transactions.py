"""When one may write: reading is what a session does by itself, writing is asked for."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from plugin_host.storage.database import WAIT_SECONDS, WRITING, db, run_outside_transaction
from plugin_host.storage.errors import unusable

_ERASE = "storage_erase"


@contextmanager
def writing(wait: float = WAIT_SECONDS) -> Iterator[None]:
    """Hold the database's one writing transaction: commit at the end, roll back on any exception.

    Every change needs it: outside, a session can only read, and the database itself refuses changes. What
    was read before is forgotten, so that a read-modify-write inside sees what it changes. It does not nest
    (RuntimeError). Raises DatabaseBusy after waiting ``wait`` seconds for another writer, StorageError
    if there is no database to write to. Once the block has been left, killing the process loses nothing of it.
    """
    if in_writing():
        raise RuntimeError("writing() does not nest: its transaction ends with its own block")
    session = db.session()
    if session.new or session.dirty or session.deleted:
        raise RuntimeError("changes were made before writing() began")
    session.rollback()
    try:
        _begin(session, wait)
        yield
        session.commit()
    except BaseException:
        session.info.pop(_ERASE, None)
        session.rollback()
        raise
    if session.info.pop(_ERASE, False):
        _clear_log()


@contextmanager
def reading() -> Iterator[None]:
    """Read the database as it is at one instant, whatever others write meanwhile; nobody has to wait for it.

    Raises StorageError if there is no database to read from; RuntimeError inside ``writing()``, whose transaction ends
    with its own block.
    """
    if in_writing():
        raise RuntimeError("reading() does not nest in writing()")
    session = db.session()
    session.rollback()
    # SQLite's transactions are of that kind by themselves
    options = {} if db.engine.dialect.name == "sqlite" else {"isolation_level": "REPEATABLE READ"}
    try:
        try:
            session.connection(bind_arguments={"bind": db.engine}, execution_options=options)
        except sa.exc.OperationalError as error:
            raise unusable(error) from error
        yield
    finally:
        session.rollback()


def in_writing() -> bool:
    """Whether the session of the current application context is inside ``writing()``."""
    session = db.session()
    return session.in_transaction() and bool(session.connection().get_execution_options().get("storage_writing"))


def require_writing() -> None:
    """Raise RuntimeError outside ``writing()``: for functions that change something."""
    if not in_writing():
        raise RuntimeError("this changes the database and needs `with writing():` around it")


def erase_after_commit() -> None:
    """Let ``writing()`` end by clearing SQLite's log, which would hold for a while what was deleted."""
    db.session.info[_ERASE] = True


def _begin(session: sa.orm.Session, wait: float) -> None:
    try:
        session.connection(bind_arguments={"bind": db.engine}, execution_options=WRITING | {"storage_wait": wait})
    except sa.exc.OperationalError as error:
        raise unusable(error) from error


def _clear_log() -> None:
    if db.engine.dialect.name == "sqlite":
        with db.engine.connect() as connection:
            run_outside_transaction(connection, "PRAGMA wal_checkpoint(TRUNCATE)")
