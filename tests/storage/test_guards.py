import pytest
import sqlalchemy as sa
from flask import Flask

from plugin_host.storage import add_version, db, get_shop, get_text, list_versions, put_shop, remove_shop, writing
from tests.storage.samples import NOW, new_version


@pytest.fixture
def published_app(storage_app: Flask) -> Flask:
    with storage_app.app_context(), writing():
        for shop in ("balkonbloem", "tuinkers"):
            put_shop(shop, "schema = 1", now=NOW)
            add_version(new_version(1, shop=shop))
    return storage_app


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE versions SET published_by = 'x'",
        "UPDATE versions SET number = 2",
        "UPDATE texts SET plain_text = 'x'",
        "UPDATE texts SET language = 'fr' WHERE language = 'nl'",
        "DELETE FROM versions",
        "DELETE FROM texts",
        "DELETE FROM texts WHERE language = 'en'",
        "DELETE FROM shops",
        "INSERT INTO versions SELECT shop, 3, effective_on, effective_at, published_at, published_by, shop_file,"
        " facts, host_version, plugin_versions, previous, digest, accepted, changes FROM versions WHERE shop = 'tuinkers'",
        "INSERT INTO texts SELECT * FROM texts",
    ],
)
def test_the_database_refuses_to_change_what_was_published(published_app: Flask, statement: str) -> None:
    with published_app.app_context():
        with pytest.raises(sa.exc.IntegrityError), writing():
            db.session.execute(sa.text(statement))
        assert get_text("balkonbloem", "nl", 1) is not None
        assert len(list_versions("balkonbloem")) == 1


@pytest.mark.parametrize("table", ["shops", "versions", "texts"])
def test_the_database_refuses_to_replace_or_truncate(published_app: Flask, table: str) -> None:
    with published_app.app_context():
        if db.engine.dialect.name == "sqlite":
            statement = f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}"  # noqa: S608 - a test's own tables
        else:
            statement = f"TRUNCATE {table} CASCADE"
        with pytest.raises(sa.exc.IntegrityError), writing():
            db.session.execute(sa.text(statement))
        assert get_text("balkonbloem", "nl", 1) is not None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE shops SET purged_at = NULL, draft = 'x' WHERE id = 'tuinkers'",
        "UPDATE shops SET id = 'rozemarijn' WHERE id = 'tuinkers'",
        "DELETE FROM shops WHERE id = 'tuinkers'",
    ],
)
def test_a_purge_cannot_be_undone(published_app: Flask, statement: str) -> None:
    with published_app.app_context():
        with writing():
            remove_shop("tuinkers", now=NOW, purge=True)
        with pytest.raises(sa.exc.IntegrityError), writing():
            db.session.execute(sa.text(statement))
        tombstone = get_shop("tuinkers")
        assert tombstone is not None
        assert tombstone.purged_at == NOW


def test_purging_one_shop_lets_nothing_of_another_be_deleted(published_app: Flask) -> None:
    with published_app.app_context():
        with writing():
            remove_shop("tuinkers", now=NOW, purge=True)
        with pytest.raises(sa.exc.IntegrityError, match="never deleted"), writing():
            db.session.execute(sa.text("DELETE FROM texts"))
        assert get_text("balkonbloem", "en", 1) is not None
