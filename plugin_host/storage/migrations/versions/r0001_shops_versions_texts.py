"""Shops, versions and texts, with the guards that keep what was published.

The guards are triggers, since a rule of this program would not bind another one: versions and texts are
neither changed nor replaced, and deleted only where their shop is marked as purged; a purged shop is
never changed again and no shop is ever deleted, so the mark cannot be undone. A shop's numbers are
1, 2, 3 … without a gap.
"""

import sqlalchemy as sa
from alembic import op

from plugin_host.storage.guards import add_guards

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_PURGED = "EXISTS (SELECT 1 FROM shops WHERE shops.id = OLD.shop AND shops.purged_at IS NOT NULL)"
_NOT_NEXT = "NEW.number <> 1 + COALESCE((SELECT MAX(number) FROM versions WHERE versions.shop = NEW.shop), 0)"
_SAME_TEXT = (
    "EXISTS (SELECT 1 FROM texts "
    "WHERE texts.shop = NEW.shop AND texts.number = NEW.number AND texts.language = NEW.language)"
)

_GUARDS = (
    ("shops_keep", "shops", "DELETE", "TRUE", "a shop is never deleted, only removed or purged"),
    ("shops_replace", "shops", "INSERT", "EXISTS (SELECT 1 FROM shops WHERE shops.id = NEW.id)", "the shop exists"),
    ("shops_tombstone", "shops", "UPDATE", "OLD.purged_at IS NOT NULL", "a purged shop never changes"),
    ("versions_change", "versions", "UPDATE", "TRUE", "a published version never changes"),
    ("versions_keep", "versions", "DELETE", f"NOT {_PURGED}", "a published version is never deleted"),
    ("versions_next", "versions", "INSERT", _NOT_NEXT, "versions are numbered 1, 2, 3 without a gap"),
    ("texts_change", "texts", "UPDATE", "TRUE", "a published text never changes"),
    ("texts_keep", "texts", "DELETE", f"NOT {_PURGED}", "a published text is never deleted"),
    ("texts_replace", "texts", "INSERT", _SAME_TEXT, "the text exists"),
)


def upgrade() -> None:
    """Make the tables and their guards."""
    op.create_table(
        "shops",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("draft", sa.Text, nullable=True),
        sa.Column("put_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("purged_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("(draft IS NULL) = (purged_at IS NOT NULL)", name=op.f("ck_shops_draft_until_purged")),
        sa.CheckConstraint("purged_at IS NULL OR removed_at IS NOT NULL", name=op.f("ck_shops_purged_is_removed")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shops")),
    )
    op.create_table(
        "versions",
        sa.Column("shop", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("effective_on", sa.Date, nullable=False),
        sa.Column("effective_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("published_by", sa.Text, nullable=False),
        sa.Column("shop_file", sa.Text, nullable=False),
        sa.Column("facts", sa.Text, nullable=False),
        sa.Column("host_version", sa.Text, nullable=False),
        sa.Column("plugin_versions", sa.Text, nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_versions_number_from_1")),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_versions_shop_shops")),
        sa.PrimaryKeyConstraint("shop", "number", name=op.f("pk_versions")),
    )
    op.create_table(
        "texts",
        sa.Column("shop", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("canonical_json", sa.Text, nullable=False),
        sa.Column("plain_text", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(
            ["shop", "number"], ["versions.shop", "versions.number"], name=op.f("fk_texts_shop_versions")
        ),
        sa.PrimaryKeyConstraint("shop", "number", "language", name=op.f("pk_texts")),
        sa.UniqueConstraint("shop", "number", "position", name=op.f("uq_texts_shop")),
    )
    if op.get_bind().dialect.name != "sqlite":
        op.execute(
            "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ "
            "BEGIN RAISE integrity_constraint_violation USING MESSAGE = TG_ARGV[0]; END $$"
        )
    add_guards(_GUARDS, ("shops", "versions", "texts"))


def downgrade() -> None:
    """Refuse: below this revision nothing is left of what was published."""
    raise RuntimeError("published versions are never dropped; to go back, restore a copy of the database")
