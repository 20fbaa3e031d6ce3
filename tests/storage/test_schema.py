import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from flask import Flask

from plugin_host.storage import (
    StorageError,
    add_version,
    at_newest_revision,
    db,
    get_text,
    list_versions,
    put_shop,
    upgrade,
    writing,
)
from tests.storage.samples import NOW, finish, new_version, start

HEAD = 'revision = "0004"\ndown_revision = "0003"\nbranch_labels = depends_on = None\n'

REMAKE_SHOPS = """
from alembic import op
from plugin_host.storage.guards import guards_kept

def upgrade():
    with guards_kept(op.get_bind()), op.batch_alter_table("shops") as batch:
        batch.create_check_constraint("id_short", "length(id) < 64")
"""

BREAK_REFERENCES = """
from alembic import op
from plugin_host.storage.guards import guards_kept

def upgrade():
    with guards_kept(op.get_bind()):
        op.execute("DELETE FROM shops")
"""

FAIL_HALF_WAY = """
from alembic import op

def upgrade():
    op.execute("CREATE TABLE half (id INTEGER)")
    op.execute("SELECT * FROM no_such_table")
"""


def use_revision(app: Flask, directory: Path, body: str) -> None:
    """Let ``app`` have a second migration."""
    migrate = app.extensions["migrate"].migrate
    shutil.copytree(migrate.directory, directory)
    (directory / "versions" / "r0004_next.py").write_text(HEAD + body, encoding="utf-8")
    migrate.directory = str(directory)


def store_a_version(app: Flask) -> None:
    with app.app_context(), writing():
        put_shop("balkonbloem", "schema = 1", now=NOW)
        add_version(new_version(1))


def test_an_empty_database_is_behind_until_upgraded(empty_app: Flask) -> None:
    assert not at_newest_revision(empty_app)
    upgrade(empty_app)
    assert at_newest_revision(empty_app)


def test_upgrading_again_changes_nothing(storage_app: Flask) -> None:
    store_a_version(storage_app)
    upgrade(storage_app)
    with storage_app.app_context():
        assert [version.number for version in list_versions("balkonbloem")] == [1]


def test_the_migrations_make_what_the_models_say(storage_app: Flask) -> None:
    with storage_app.app_context(), db.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True, "render_as_batch": True}
        )
        assert compare_metadata(context, db.metadata) == []


def test_every_constraint_has_the_name_that_the_models_give_it(storage_app: Flask) -> None:
    with storage_app.app_context():
        inspector = sa.inspect(db.engine)
        for table in db.metadata.sorted_tables:
            found = {item["name"] for item in inspector.get_check_constraints(table.name)}
            found |= {item["name"] for item in inspector.get_unique_constraints(table.name)}
            found |= {item["name"] for item in inspector.get_foreign_keys(table.name)}
            found |= {inspector.get_pk_constraint(table.name)["name"]}
            assert found == {constraint.name for constraint in table.constraints}


def test_two_processes_may_upgrade_at_once(empty_app: Flask, empty_url: str) -> None:
    assert finish([start("tests.storage.migrate", empty_url) for _ in range(2)]) == ["True\n", "True\n"]
    assert at_newest_revision(empty_app)


def test_a_database_of_a_later_release_is_neither_current_nor_upgraded(storage_app: Flask) -> None:
    with storage_app.app_context(), writing():
        db.session.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    assert not at_newest_revision(storage_app)
    with pytest.raises(StorageError, match="9999"):
        upgrade(storage_app)


def test_a_migration_that_remakes_a_table_keeps_referring_rows_and_guards(storage_app: Flask, tmp_path: Path) -> None:
    store_a_version(storage_app)
    use_revision(storage_app, tmp_path / "migrations", REMAKE_SHOPS)
    assert not at_newest_revision(storage_app)
    upgrade(storage_app)
    with storage_app.app_context():
        assert get_text("balkonbloem", "nl", 1) is not None
        with pytest.raises(sa.exc.IntegrityError, match="never deleted"), writing():
            db.session.execute(sa.text("DELETE FROM shops"))


def test_foreign_keys_hold_again_after_a_migration(storage_app: Flask) -> None:
    with (
        storage_app.app_context(),
        pytest.raises(sa.exc.IntegrityError, match=r"(?i)foreign key"),
        writing(),
    ):
        add_version(new_version(1))


def test_a_migration_that_breaks_references_is_undone(storage_app: Flask, tmp_path: Path) -> None:
    store_a_version(storage_app)
    use_revision(storage_app, tmp_path / "migrations", BREAK_REFERENCES)
    with pytest.raises((StorageError, sa.exc.IntegrityError), match=r"broken references|still referenced"):
        upgrade(storage_app)
    assert not at_newest_revision(storage_app)
    with storage_app.app_context():
        assert len(list_versions("balkonbloem")) == 1


def test_a_migration_that_fails_half_way_is_undone(storage_app: Flask, tmp_path: Path) -> None:
    use_revision(storage_app, tmp_path / "migrations", FAIL_HALF_WAY)
    with pytest.raises((StorageError, sa.exc.ProgrammingError), match="no_such_table"):
        upgrade(storage_app)
    with storage_app.app_context():
        assert not sa.inspect(db.engine).has_table("half")


def test_a_new_migration_starts_from_the_template(storage_app: Flask, tmp_path: Path) -> None:
    migrate = storage_app.extensions["migrate"].migrate
    directory = tmp_path / "migrations"
    shutil.copytree(migrate.directory, directory)
    arguments = ["db", "revision", "--directory", str(directory), "--rev-id", "0004", "--message", "Next"]
    result = storage_app.test_cli_runner().invoke(args=arguments)
    assert result.exit_code == 0, result.output
    assert "guards_kept" in (directory / "versions" / "r0004_next.py").read_text(encoding="utf-8")
    migrate.directory = str(directory)
    upgrade(storage_app)
    assert at_newest_revision(storage_app)


def test_no_migration_goes_back_below_what_was_published(storage_app: Flask) -> None:
    result = storage_app.test_cli_runner().invoke(args=["db", "downgrade", "base"])
    assert result.exit_code == 1
    assert at_newest_revision(storage_app)
