"""The generation, which changes with all that a visitor may see, and replies that need not be rendered again.

Both are kept right by triggers, since a rule of this program would not bind another one: whatever changes a shop, its
versions or its withdrawals gives the one row of ``generation`` a new value and drops the shop's rows of ``replies``.
The value is random, so that a back-up put in place never has that of the database before.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_CHANGES = (
    ("shops_added", "shops", "INSERT", "id"),
    ("shops_changed", "shops", "UPDATE", "id"),
    ("versions_added", "versions", "INSERT", "shop"),
    ("withdrawals_added", "withdrawals", "INSERT", "shop"),
)
"""Name, table, event, column with the shop's id. What is deleted belongs to a shop just marked as purged."""


def upgrade() -> None:
    """Make the tables, the one row, and the triggers."""
    op.create_table(
        "generation",
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_generation_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_generation")),
    )
    op.create_table(
        "replies",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("shop", sa.Text, nullable=False),
        sa.Column("release", sa.Text, nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("headers", sa.Text, nullable=False),
        sa.Column("gzip", sa.LargeBinary, nullable=False),
        sa.Column("brotli", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_replies")),
    )
    op.create_index(op.f("ix_replies_shop"), "replies", ["shop"])
    sqlite = op.get_bind().dialect.name == "sqlite"
    value = "hex(randomblob(16))" if sqlite else "gen_random_uuid()::text"
    op.execute(f"INSERT INTO generation (id, value) VALUES (1, {value})")  # noqa: S608  # our own words
    for name, table, happening, column in _CHANGES:
        steps = f"UPDATE generation SET value = {value}; DELETE FROM replies WHERE shop = NEW.{column};"  # noqa: S608  # as above
        if sqlite:
            op.execute(f"CREATE TRIGGER {name} AFTER {happening} ON {table} BEGIN {steps} END")
        else:
            op.execute(
                f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {steps} RETURN NULL; END $$"
            )
            op.execute(f"CREATE TRIGGER {name} AFTER {happening} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()")


def downgrade() -> None:
    """Refuse, as the revisions before do."""
    raise RuntimeError("published versions are never dropped; to go back, restore a copy of the database")
