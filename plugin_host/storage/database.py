"""The database of an application: which one, and how its connections and transactions behave."""

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from flask import Flask
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import event

from plugin_host.storage.errors import StorageError
from plugin_host.storage.models import Base

DRIVERS = ("sqlite", "postgresql+psycopg")
WAIT_SECONDS = 10
WRITING = {"storage_writing": True, "postgresql_readonly": False}
"""Execution options of a connection whose transaction writes; every other one can only read."""
WRITER_LOCK = 0x636C6175
"""Key of PostgreSQL's advisory lock that gives it what SQLite has: one writer at a time."""

db = SQLAlchemy(metadata=Base.metadata)


def init_storage(app: Flask) -> None:
    """Connect ``app`` to the database that its setting ``DATABASE_URL`` names; open no connection yet.

    Allowed are ``sqlite:///…`` (a relative path is under the application's instance folder) and
    ``postgresql+psycopg://…``. Raises StorageError for any other, and for SQLite in memory.
    """
    url = _checked(app.config.get("DATABASE_URL"))
    app.config["SQLALCHEMY_DATABASE_URI"] = url
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = _engine_options(url)
    db.init_app(app)
    Migrate(
        app,
        db,
        directory=str(Path(__file__).parent / "migrations"),
        render_as_batch=True,
        compare_type=True,
        compare_server_default=True,
    )
    with app.app_context():
        if db.engine.dialect.name == "sqlite":
            event.listen(db.engine, "connect", _connect_sqlite)
            event.listen(db.engine, "begin", _begin_sqlite)
        else:
            event.listen(db.engine, "begin", _begin_postgresql)


def run_outside_transaction(connection: sa.Connection, statement: str) -> None:
    """Run a statement of SQLite's that must not be in a transaction, which SQLAlchemy would begin."""
    cursor = connection.connection.cursor()
    cursor.execute(statement)
    cursor.close()


def _checked(found: object) -> sa.URL:
    if not isinstance(found, str) or not found:
        raise StorageError(f"DATABASE_URL is not set; allowed are URLs of {' and '.join(DRIVERS)}")
    try:
        url = sa.make_url(found)
    except (sa.exc.ArgumentError, ValueError):
        # not shown, nor kept as the cause: it may hold a password
        raise StorageError("DATABASE_URL is not a URL of a database, like sqlite:///clausula.sqlite") from None
    if url.drivername not in DRIVERS:
        raise StorageError(f"DATABASE_URL: found {url.drivername}://, allowed are {' and '.join(DRIVERS)}")
    if url.drivername == "sqlite" and (url.database in (None, "", ":memory:") or "mode" in url.query):
        raise StorageError("DATABASE_URL: a database in memory loses what is published; name a file, sqlite:///NAME")
    return url


def _engine_options(url: sa.URL) -> dict[str, Any]:
    if url.drivername == "sqlite":
        return {}
    return {"pool_pre_ping": True, "execution_options": {"postgresql_readonly": True}}


def _writes(connection: sa.Connection) -> bool:
    return bool(connection.get_execution_options().get("storage_writing"))


def _connect_sqlite(raw: Any, _record: object) -> None:
    raw.isolation_level = None  # else the driver sends a BEGIN of its own, late
    cursor = raw.cursor()
    cursor.execute(f"PRAGMA busy_timeout={WAIT_SECONDS * 1000}")  # first: to switch to WAL may itself have to wait
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA secure_delete=ON")  # a purge leaves no bytes behind
    cursor.close()


def _wait(connection: sa.Connection) -> int:
    """How long a transaction waits for another writer, in milliseconds."""
    seconds: float = connection.get_execution_options().get("storage_wait", WAIT_SECONDS)
    return round(seconds * 1000)


def _begin_sqlite(connection: sa.Connection) -> None:
    write = _writes(connection)
    connection.exec_driver_sql(f"PRAGMA busy_timeout={_wait(connection)}")
    connection.exec_driver_sql(f"PRAGMA query_only={'OFF' if write else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def _begin_postgresql(connection: sa.Connection) -> None:
    if _writes(connection):
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{_wait(connection)}ms'")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITER_LOCK})")
