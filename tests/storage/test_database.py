from pathlib import Path

import pytest
import sqlalchemy as sa
from flask import Flask

from plugin_host.storage import StorageError, at_newest_revision, db, init_storage, upgrade, writing
from tests.databases import close, storage_app_for


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (None, "DATABASE_URL is not set"),
        ("", "DATABASE_URL is not set"),
        ("clausula.sqlite", "not a URL of a database"),
        ("postgresql+psycopg://me:geheim@db.example:port/x", "not a URL of a database"),
        ("mysql://me:geheim@db.example/x", "found mysql://, allowed are sqlite and postgresql"),
        ("postgresql://me:geheim@db.example/x", "found postgresql://, allowed are sqlite and postgresql"),
        ("sqlite://", "name a file"),
        ("sqlite:///:memory:", "name a file"),
        ("sqlite:///file:x?mode=memory&uri=true", "name a file"),
    ],
)
def test_only_urls_of_the_two_databases_are_taken_and_passwords_never_shown(found: str | None, said: str) -> None:
    app = Flask("tests")
    app.config["DATABASE_URL"] = found
    with pytest.raises(StorageError, match=said.replace("+", r"\+")) as caught:
        init_storage(app)
    assert "geheim" not in str(caught.value)


def test_a_relative_path_is_under_the_instance_folder(tmp_path: Path) -> None:
    app = Flask("tests", instance_path=str(tmp_path / "instance"))
    app.config["DATABASE_URL"] = "sqlite:///clausula.sqlite"
    init_storage(app)
    with app.app_context(), db.engine.connect():
        pass
    close(app)
    assert (tmp_path / "instance" / "clausula.sqlite").is_file()


def test_a_database_that_cannot_be_reached_is_said_so(tmp_path: Path) -> None:
    for url in (
        f"sqlite:///{tmp_path / 'none' / 'storage.sqlite'}",
        "postgresql+psycopg://me:geheim@127.0.0.1:1/x",
    ):
        app = storage_app_for(url)
        for action in (upgrade, at_newest_revision, begin_writing):
            with pytest.raises(StorageError, match="cannot be used") as caught:
                action(app)
            assert "geheim" not in str(caught.value)
        close(app)


def begin_writing(app: Flask) -> None:
    with app.app_context(), writing():
        pass


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("busy_timeout", 10_000),
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("query_only", 1),
    ],
)
def test_every_connection_of_sqlite_is_durable_and_strict(empty_sqlite_url: str, setting: str, value: object) -> None:
    app = storage_app_for(empty_sqlite_url)
    with app.app_context():
        for _ in range(2):
            assert db.session.execute(sa.text(f"PRAGMA {setting}")).scalar_one() == value
            db.session.remove()
    close(app)
