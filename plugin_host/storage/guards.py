"""The database's guards of what was published: making them, and keeping them where a migration remakes a guarded table."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeAlias

import sqlalchemy as sa
from alembic import op

Guard: TypeAlias = tuple[str, str, str, str, str]
"""Name, table, event, condition under which the event is refused, message."""


def add_guards(guards: Iterable[Guard], tables: Iterable[str]) -> None:
    """Make the triggers that refuse events; none of ``tables`` can be truncated. For migrations."""
    if op.get_bind().dialect.name == "sqlite":
        for name, table, happening, condition, message in guards:
            op.execute(
                f"CREATE TRIGGER {name} BEFORE {happening} ON {table} WHEN {condition} "
                f"BEGIN SELECT RAISE(ABORT, '{message}'); END"
            )
        return
    for name, table, happening, condition, message in guards:
        # a condition of a trigger may not hold a query there, that of a function may
        passed = "OLD" if happening == "DELETE" else "NEW"
        op.execute(
            f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF {condition} THEN "
            f"RAISE integrity_constraint_violation USING MESSAGE = '{message}'; "
            f"END IF; RETURN {passed}; END $$"
        )
        op.execute(f"CREATE TRIGGER {name} BEFORE {happening} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()")
    for table in tables:
        op.execute(
            f"CREATE TRIGGER {table}_truncate BEFORE TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse('published versions are never truncated')"
        )


@contextmanager
def guards_kept(connection: sa.Connection) -> Iterator[None]:
    """Take the triggers off for the block and put them back as they were; for migrations.

    On SQLite batch mode remakes a table and so loses its triggers, and cannot rename it while another table's
    trigger names it. PostgreSQL alters tables in place; there the triggers are switched off, so that a migration can
    fill what it adds.
    """
    if connection.dialect.name != "sqlite":
        tables = sa.inspect(connection).get_table_names()
        for table in tables:
            connection.exec_driver_sql(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        yield
        for table in tables:
            connection.exec_driver_sql(f"ALTER TABLE {table} ENABLE TRIGGER USER")
        return
    triggers = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all()
    for name, _ in triggers:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    yield
    for _, statement in triggers:
        connection.exec_driver_sql(statement)
