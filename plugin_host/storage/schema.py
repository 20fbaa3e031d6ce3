"""The database's schema: bring it to the newest revision, or tell whether it is there.

A migration runs alone: in the one writing transaction, which on SQLite has foreign keys switched off
(batch mode drops and remakes tables, and would take every referring row along) and is checked for
broken references before it commits.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import command, context
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from flask import Flask, current_app

from plugin_host.storage.database import WRITING, db, run_outside_transaction
from plugin_host.storage.errors import StorageError, unusable


def upgrade(app: Flask) -> None:
    """Bring the database of ``app`` to the newest revision; nothing happens if it is there already.

    All or nothing. Several processes may call it at once: one migrates, the others wait and find it done.
    Raises DatabaseBusy if the database stays in use, StorageError if it cannot be reached, is of another
    release, or if the migrated rows do not fit together.
    """
    with app.app_context():
        try:
            command.upgrade(_config(app), "head")
        except CommandError as error:
            raise StorageError(f"the database cannot be upgraded: {error}") from error
        except sa.exc.OperationalError as error:
            raise unusable(error) from error


def at_newest_revision(app: Flask) -> bool:
    """Whether the database of ``app`` has exactly the schema of this release.

    Raises StorageError if it cannot be reached.
    """
    with app.app_context():
        newest = ScriptDirectory.from_config(_config(app)).get_heads()
        try:
            with db.engine.connect() as connection:
                found = MigrationContext.configure(connection).get_current_heads()
        except sa.exc.OperationalError as error:
            raise unusable(error) from error
    return set(found) == set(newest)


def run_environment() -> None:
    """Do what Alembic asked for, in the current application's database; called by ``migrations/env.py``."""
    if context.is_offline_mode():
        raise CommandError("migrations are run, not printed: they need the database")
    with db.engine.connect() as connection, _alone(connection.execution_options(**WRITING)):
        context.configure(
            connection=connection,
            target_metadata=db.metadata,
            **current_app.extensions["migrate"].configure_args,
        )
        context.run_migrations()


def _config(app: Flask) -> Config:
    config: Config = app.extensions["migrate"].migrate.get_config()
    return config


@contextmanager
def _alone(connection: sa.Connection) -> Iterator[None]:
    if connection.dialect.name != "sqlite":
        with connection.begin():
            yield
        return
    run_outside_transaction(connection, "PRAGMA foreign_keys=OFF")
    try:
        with connection.begin():
            yield
            _check_references(connection)
    finally:
        run_outside_transaction(connection, "PRAGMA foreign_keys=ON")


def _check_references(connection: sa.Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        table, row, parent, _ = broken[0]
        raise StorageError(
            f"the migration was undone: it leaves {len(broken)} broken references, "
            f"the first from table {table}, row {row}, to table {parent}"
        )
