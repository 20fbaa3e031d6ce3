"""The chain of digests, withdrawals of scheduled versions, rejected updates; versions take effect in their order.

The versions that are there get their digests here, from what they hold.
"""

from itertools import groupby
from typing import Any

import sqlalchemy as sa
from alembic import op

from plugin_host.storage.chain import digest, sha256
from plugin_host.storage.columns import Instant, JsonText
from plugin_host.storage.guards import add_guards, guards_kept

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_PURGED = "EXISTS (SELECT 1 FROM shops WHERE shops.id = OLD.shop AND shops.purged_at IS NOT NULL)"
_EARLY = (
    "NEW.effective_at < NEW.published_at OR NEW.effective_at < (SELECT MAX(v.effective_at) FROM versions v "
    "WHERE v.shop = NEW.shop AND NOT EXISTS (SELECT 1 FROM withdrawals w WHERE w.shop = v.shop AND w.number = v.number))"
)
_IN_FORCE = (
    "NOT EXISTS (SELECT 1 FROM versions v "
    "WHERE v.shop = NEW.shop AND v.number = NEW.number AND v.effective_at > NEW.withdrawn_at)"
)
_AGAIN = "EXISTS (SELECT 1 FROM withdrawals w WHERE w.shop = NEW.shop AND w.number = NEW.number)"

_GUARDS = (
    (
        "versions_order",
        "versions",
        "INSERT",
        _EARLY,
        "versions take effect in their order, and not before they are published",
    ),
    ("withdrawals_scheduled", "withdrawals", "INSERT", _IN_FORCE, "only a scheduled version can be withdrawn"),
    ("withdrawals_replace", "withdrawals", "INSERT", _AGAIN, "the version is withdrawn already"),
    ("withdrawals_change", "withdrawals", "UPDATE", "TRUE", "a withdrawal never changes"),
    ("withdrawals_keep", "withdrawals", "DELETE", f"NOT {_PURGED}", "a withdrawal is never deleted"),
)


def upgrade() -> None:
    """Add the columns and the table, compute the digests, add the guards."""
    with guards_kept(op.get_bind()):
        with op.batch_alter_table("versions") as versions:
            for name in ("previous", "digest", "accepted", "changes"):
                versions.add_column(sa.Column(name, sa.Text, nullable=True))
        _fill(op.get_bind())
        with op.batch_alter_table("versions") as versions:
            for name in ("previous", "digest", "accepted", "changes"):
                versions.alter_column(name, existing_type=sa.Text, nullable=False)
    op.create_table(
        "withdrawals",
        sa.Column("shop", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_by", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(
            ["shop", "number"], ["versions.shop", "versions.number"], name=op.f("fk_withdrawals_shop_versions")
        ),
        sa.PrimaryKeyConstraint("shop", "number", name=op.f("pk_withdrawals")),
    )
    op.create_table(
        "rejections",
        sa.Column("shop", sa.Text, nullable=False),
        sa.Column("update", sa.Text, nullable=False),
        sa.Column("rejected_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rejected_by", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["shop"], ["shops.id"], name=op.f("fk_rejections_shop_shops")),
        sa.PrimaryKeyConstraint("shop", "update", name=op.f("pk_rejections")),
    )
    add_guards(_GUARDS, ("withdrawals",))


def downgrade() -> None:
    """Refuse: what was withdrawn would be in force again."""
    raise RuntimeError("published versions are never dropped; to go back, restore a copy of the database")


_VERSIONS = sa.table(
    "versions",
    sa.column("shop", sa.Text),
    sa.column("number", sa.Integer),
    sa.column("effective_on", sa.Date),
    sa.column("effective_at", Instant),
    sa.column("published_at", Instant),
    sa.column("published_by", sa.Text),
    sa.column("shop_file", sa.Text),
    sa.column("facts", JsonText),
    sa.column("host_version", sa.Text),
    sa.column("plugin_versions", JsonText),
    sa.column("previous", sa.Text),
    sa.column("digest", sa.Text),
    sa.column("accepted", JsonText),
    sa.column("changes", JsonText),
)
_TEXTS = sa.table(
    "texts",
    *(sa.column(name, sa.Text) for name in ("shop", "language", "canonical_json", "plain_text")),
    sa.column("number", sa.Integer),
    sa.column("position", sa.Integer),
)


def _fill(connection: sa.Connection) -> None:
    """Chain the versions that are there, shop by shop."""
    keys = connection.execute(
        sa.select(_VERSIONS.c.shop, _VERSIONS.c.number).order_by(_VERSIONS.c.shop, _VERSIONS.c.number)
    ).all()
    for _, numbers in groupby(keys, key=lambda key: key.shop):
        previous = ""
        for shop, number in numbers:
            previous = _chain(connection, shop, number, previous)


def _chain(connection: sa.Connection, shop: str, number: int, previous: str) -> str:
    which = (_VERSIONS.c.shop == shop) & (_VERSIONS.c.number == number)
    row: dict[str, Any] = dict(connection.execute(sa.select(_VERSIONS).where(which)).mappings().one())
    row |= {"previous": previous, "accepted": {}, "changes": {}}
    texts = connection.execute(
        sa.select(_TEXTS).where((_TEXTS.c.shop == shop) & (_TEXTS.c.number == number)).order_by(_TEXTS.c.position)
    )
    found = digest(row, [(text.language, sha256(text.canonical_json), sha256(text.plain_text)) for text in texts], ())
    connection.execute(
        sa.update(_VERSIONS).where(which).values(previous=previous, digest=found, accepted={}, changes={})
    )
    return found
