"""A database with shops, and one to take them in."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from plugin_host.storage import upgrade
from tests.archives.samples import Files, archived, fill, unpack
from tests.databases import close, storage_app_for


@pytest.fixture(scope="session")
def shops(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The archive of the sample shops."""
    app = storage_app_for(f"sqlite:///{tmp_path_factory.mktemp('archives') / 'source.sqlite'}")
    upgrade(app)
    with app.app_context():
        fill()
    data = archived(app)
    close(app)
    return data


@pytest.fixture
def files(shops: bytes) -> Files:
    """The files of that archive."""
    return unpack(shops)


@pytest.fixture
def target(tmp_path: Path, migrated_sqlite: Path) -> Iterator[Flask]:
    """A SQLite database without shops."""
    path = tmp_path / "target.sqlite"
    shutil.copy(migrated_sqlite, path)
    app = storage_app_for(f"sqlite:///{path}")
    yield app
    close(app)
