"""The database's guards of what was published, where a migration remakes a guarded table."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa


@contextmanager
def guards_kept(connection: sa.Connection) -> Iterator[None]:
    """Take the triggers off for the block and put them back as they were; for migrations on SQLite.

    Batch mode remakes a table and so loses its triggers, and cannot rename it while another table's
    trigger names it. PostgreSQL alters tables in place and needs nothing.
    """
    if connection.dialect.name != "sqlite":
        yield
        return
    triggers = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all()
    for name, _ in triggers:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    yield
    for _, statement in triggers:
        connection.exec_driver_sql(statement)
