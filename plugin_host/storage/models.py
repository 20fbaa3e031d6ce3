"""The tables. Vendors appear by id only, inside texts, so rows outlive an uninstalled vendor.

``versions``, ``texts`` and ``withdrawals`` are written once: triggers of the database refuse every change of them,
except the deletion of what belongs to a purged shop (see the first migration).
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from plugin_host.storage.columns import Instant, JsonText

NAMING_CONVENTION = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """What all tables share: names for every constraint, and the column type of each Python type."""

    metadata = sa.MetaData(naming_convention=NAMING_CONVENTION)
    type_annotation_map = {  # noqa: RUF012 - the form that SQLAlchemy reads
        str: sa.Text,
        date: sa.Date,
        datetime: Instant,
        Mapping[str, Any]: JsonText,
    }


class Shop(Base):
    """A shop: ``draft`` is its shop file as last given, None once purged."""

    __tablename__ = "shops"
    __table_args__ = (
        sa.CheckConstraint("(draft IS NULL) = (purged_at IS NOT NULL)", name="draft_until_purged"),
        sa.CheckConstraint("purged_at IS NULL OR removed_at IS NOT NULL", name="purged_is_removed"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    draft: Mapped[str | None]
    put_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]
    purged_at: Mapped[datetime | None]


class Version(Base):
    """One published version of a shop's policy.

    ``effective_on`` is a date in the shop's time zone, ``effective_at`` the instant at which it took or
    takes effect; ``shop_file`` and ``facts`` are what the texts were composed from. ``accepted`` holds the warnings that
    the shop accepted, ``changes`` how it differs from the version before; ``digest`` chains it to ``previous``.
    """

    __tablename__ = "versions"
    __table_args__ = (sa.CheckConstraint("number >= 1", name="number_from_1"),)

    shop: Mapped[str] = mapped_column(sa.ForeignKey("shops.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    effective_on: Mapped[date]
    effective_at: Mapped[datetime]
    published_at: Mapped[datetime]
    published_by: Mapped[str]
    shop_file: Mapped[str]
    facts: Mapped[Mapping[str, Any]]
    host_version: Mapped[str]
    plugin_versions: Mapped[Mapping[str, Any]]
    previous: Mapped[str]
    digest: Mapped[str]
    accepted: Mapped[Mapping[str, Any]]
    changes: Mapped[Mapping[str, Any]]


class Withdrawal(Base):
    """That a scheduled version will not take effect."""

    __tablename__ = "withdrawals"
    __table_args__ = (sa.ForeignKeyConstraint(["shop", "number"], ["versions.shop", "versions.number"]),)

    shop: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    withdrawn_at: Mapped[datetime]
    withdrawn_by: Mapped[str]
    reason: Mapped[str]


class Rejection(Base):
    """That a shop does not want an update; ``update`` is the hash of what it would publish."""

    __tablename__ = "rejections"
    __table_args__ = (sa.ForeignKeyConstraint(["shop"], ["shops.id"]),)

    shop: Mapped[str] = mapped_column(primary_key=True)
    update: Mapped[str] = mapped_column(primary_key=True)
    rejected_at: Mapped[datetime]
    rejected_by: Mapped[str]
    reason: Mapped[str]


class Generation(Base):
    """One row, whose value triggers change with all that a visitor may see (see the third migration)."""

    __tablename__ = "generation"
    __table_args__ = (sa.CheckConstraint("id = 1", name="one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    value: Mapped[str]


class Reply(Base):
    """A whole answer, so that it is not rendered again; triggers drop it when its shop changes. Disposable."""

    __tablename__ = "replies"

    key: Mapped[str] = mapped_column(primary_key=True)
    shop: Mapped[str] = mapped_column(index=True)
    release: Mapped[str]
    until: Mapped[datetime | None]
    headers: Mapped[Mapping[str, Any]]
    gzip: Mapped[bytes]
    brotli: Mapped[bytes]


class Text(Base):
    """A version's policy in one language; ``position`` 0 is the version's default language."""

    __tablename__ = "texts"
    __table_args__ = (
        sa.ForeignKeyConstraint(["shop", "number"], ["versions.shop", "versions.number"]),
        sa.UniqueConstraint("shop", "number", "position"),
    )

    shop: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    language: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    canonical_json: Mapped[str]
    plain_text: Mapped[str]
    sha256: Mapped[str]
