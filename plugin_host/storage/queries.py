"""All that is asked of the database, in an application context; changes need ``writing()`` around them.

A version is in force from its effective instant on, by time alone, unless it was withdrawn before; of several the one
with the highest number counts. Removing a shop hides nothing here: whoever serves it looks at ``ShopRecord.removed_at``.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from plugin_host.storage.chain import digest, sha256
from plugin_host.storage.database import db
from plugin_host.storage.errors import NotScheduled, PurgedShop, UnknownShop
from plugin_host.storage.models import Rejection, Shop, Text, Version, Withdrawal
from plugin_host.storage.records import (
    NewVersion,
    Origin,
    ShopRecord,
    TextRecord,
    VersionRecord,
    WithdrawalRecord,
)
from plugin_host.storage.transactions import erase_after_commit, require_writing

_SHOP = (Shop.id, Shop.draft, Shop.put_at, Shop.removed_at, Shop.purged_at)
_TEXT = (Text.shop, Text.number, Text.language, Text.canonical_json, Text.plain_text, Text.sha256)
_VERSION = (
    Version.shop,
    Version.number,
    Version.effective_on,
    Version.effective_at,
    Version.published_at,
    Version.published_by,
    Version.host_version,
    Version.plugin_versions,
    Version.previous,
    Version.digest,
    Version.accepted,
    Version.changes,
)


def put_shop(shop_id: str, draft: str, *, now: datetime) -> None:
    """Add the shop, or replace its draft (the shop file); a removed shop is there again, with its history.

    Raises PurgedShop for the id of a purged shop.
    """
    require_writing()
    shop = get_shop(shop_id)
    if shop is None:
        db.session.execute(sa.insert(Shop).values(id=shop_id, draft=draft, put_at=now))
        return
    if shop.purged_at is not None:
        raise PurgedShop(shop_id)
    db.session.execute(sa.update(Shop).where(Shop.id == shop_id).values(draft=draft, put_at=now, removed_at=None))


def get_shop(shop_id: str) -> ShopRecord | None:
    """Return the shop, also a removed or purged one; None if it was never put."""
    row = db.session.execute(sa.select(*_SHOP).where(Shop.id == shop_id)).one_or_none()
    return None if row is None else ShopRecord(**row._mapping)


def list_shops(*, removed: bool = False) -> tuple[ShopRecord, ...]:
    """Return the shops by id; with ``removed`` also the removed and purged ones."""
    query = sa.select(*_SHOP).order_by(Shop.id)
    if not removed:
        query = query.where(Shop.removed_at.is_(None))
    return tuple(ShopRecord(**row._mapping) for row in db.session.execute(query))


def remove_shop(shop_id: str, *, now: datetime, purge: bool = False) -> None:
    """Mark the shop as removed; its versions stay. Doing it again changes nothing.

    With ``purge`` its draft and all its versions are erased for good, and its id stays taken.
    Raises UnknownShop.
    """
    require_writing()
    shop = get_shop(shop_id)
    if shop is None:
        raise UnknownShop(shop_id)
    if shop.removed_at is None:
        db.session.execute(sa.update(Shop).where(Shop.id == shop_id).values(removed_at=now))
    if purge and shop.purged_at is None:
        # the mark first: it is what the database's guards look for
        db.session.execute(sa.update(Shop).where(Shop.id == shop_id).values(purged_at=now, draft=None))
        db.session.execute(sa.delete(Text).where(Text.shop == shop_id))
        db.session.execute(sa.delete(Withdrawal).where(Withdrawal.shop == shop_id))
        db.session.execute(sa.delete(Rejection).where(Rejection.shop == shop_id))
        db.session.execute(sa.delete(Version).where(Version.shop == shop_id))
        erase_after_commit()


def add_version(new: NewVersion) -> VersionRecord:
    """Store a version and its texts, for good.

    Raises ValueError without texts or with two of one language, and SQLAlchemy's IntegrityError if the
    shop is unknown or the number is not the next one.
    """
    require_writing()
    languages = tuple(text.language for text in new.texts)
    if not languages or len(set(languages)) < len(languages):
        raise ValueError(f"a version has one text for each of its languages; found {', '.join(languages) or 'none'}")
    values = {name: value for name, value in vars(new).items() if name != "texts"}
    before = db.session.execute(
        sa.select(Version.digest).where(Version.shop == new.shop, Version.number == new.number - 1)
    ).scalar_one_or_none()
    values["previous"] = before or ""
    rows = [
        {**vars(text), "shop": new.shop, "number": new.number, "position": at, "sha256": sha256(text.canonical_json)}
        for at, text in enumerate(new.texts)
    ]
    values["digest"] = digest(
        values, _hashes(rows), _withdrawn_until(_withdrawals(new.shop), new.number, new.published_at)
    )
    db.session.execute(sa.insert(Version).values(**values))
    for row in rows:
        db.session.execute(sa.insert(Text).values(**row))
    for name in ("shop_file", "facts"):
        del values[name]
    return VersionRecord(**values, languages=languages)


def _hashes(rows: Iterable[Mapping[str, str]]) -> list[tuple[str, str, str]]:
    return [(row["language"], sha256(row["canonical_json"]), sha256(row["plain_text"])) for row in rows]


def _withdrawals(shop_id: str) -> dict[int, datetime]:
    """When each withdrawn version was, by its number."""
    query = sa.select(Withdrawal.number, Withdrawal.withdrawn_at).where(Withdrawal.shop == shop_id)
    return {row.number: row.withdrawn_at for row in db.session.execute(query)}


def _withdrawn_until(withdrawals: Mapping[int, datetime], number: int, at: datetime) -> tuple[int, ...]:
    """The versions before ``number`` that were withdrawn until then."""
    return tuple(earlier for earlier, when in withdrawals.items() if earlier < number and when <= at)


def withdraw_version(shop_id: str, number: int, *, now: datetime, by: str, reason: str) -> None:
    """Record that a scheduled version will not take effect; raises NotScheduled."""
    require_writing()
    version = get_version(shop_id, number)
    if version is None:
        raise NotScheduled(f"shop {shop_id!r} has no version {number}")
    if version.withdrawn is not None:
        raise NotScheduled(f"version {number} of {shop_id!r} is withdrawn already")
    if version.effective_at <= now:
        raise NotScheduled(
            f"version {number} of {shop_id!r} is not scheduled: it took effect on {version.effective_on}"
        )
    row = {"shop": shop_id, "number": number, "withdrawn_at": now, "withdrawn_by": by, "reason": reason}
    db.session.execute(sa.insert(Withdrawal).values(**row))


def broken_links(shop_id: str) -> Iterator[tuple[int, str]]:
    """Where the chain of a shop's versions does not hold: number and what is wrong; nothing where it does."""
    previous = ""
    withdrawals = _withdrawals(shop_id)
    query = sa.select(Version).where(Version.shop == shop_id).order_by(Version.number)
    for expected, version in enumerate(db.session.execute(query).scalars(), 1):
        if version.number != expected:
            yield expected, "the version is missing"
            return
        texts = sa.select(Text).where(Text.shop == shop_id, Text.number == version.number).order_by(Text.position)
        rows = [vars(text) for text in db.session.execute(texts).scalars()]
        for row in rows:
            if row["sha256"] != sha256(row["canonical_json"]):
                yield version.number, f"the text in {row['language']!r} is not the one that was published"
        if version.previous != previous:
            yield version.number, "it does not follow the version before it"
        withdrawn = _withdrawn_until(withdrawals, version.number, version.published_at)
        if version.digest != digest(vars(version), _hashes(rows), withdrawn):
            yield version.number, "it is not what its digest was made from"
        previous = version.digest


def get_version(shop_id: str, number: int) -> VersionRecord | None:
    """Return the version of that number, in force or not; None if there is none."""
    return _first(sa.select(*_VERSION).where(Version.shop == shop_id, Version.number == number))


def last_number(shop_id: str) -> int:
    """Return the highest number of a version, withdrawn ones included; 0 if nothing was published."""
    return db.session.execute(sa.select(sa.func.max(Version.number)).where(Version.shop == shop_id)).scalar_one() or 0


def newest_version(shop_id: str) -> VersionRecord | None:
    """Return the version of the highest number that is not withdrawn, in force or not; None if there is none."""
    query = sa.select(*_VERSION).where(Version.shop == shop_id, _stands(Version))
    return _first(query.order_by(Version.number.desc()).limit(1))


def current_version(shop_id: str, at: datetime) -> VersionRecord | None:
    """Return the version in force at that instant; None if there was none yet."""
    number = _current_number(shop_id, at)
    return _first(sa.select(*_VERSION).where(Version.shop == shop_id, Version.number == number))


def list_versions(shop_id: str) -> tuple[VersionRecord, ...]:
    """Return all versions, scheduled and withdrawn ones too, newest first."""
    return _records(sa.select(*_VERSION).where(Version.shop == shop_id).order_by(Version.number.desc()))


def next_effective_at(shop_id: str, after: datetime) -> datetime | None:
    """Return the UTC instant after ``after`` at which another version takes effect; None if none is scheduled."""
    current = sa.func.coalesce(_current_number(shop_id, after), 0)
    query = sa.select(sa.func.min(Version.effective_at)).where(
        Version.shop == shop_id, Version.effective_at > after, Version.number > current, _stands(Version)
    )
    return db.session.execute(query).scalar_one()


def get_origin(shop_id: str, number: int) -> Origin | None:
    """Return what the version was composed from; None if there is no such version."""
    query = sa.select(Version.shop_file, Version.facts).where(Version.shop == shop_id, Version.number == number)
    row = db.session.execute(query).one_or_none()
    return None if row is None else Origin(**row._mapping)


def get_text(shop_id: str, language: str, number: int) -> TextRecord | None:
    """Return the version's text; None if there is no such version or it is not in that language."""
    return _text(shop_id, language, Version.number == number)


def current_text(shop_id: str, language: str, at: datetime) -> TextRecord | None:
    """Return the text in force at that instant; None if there is none, also where only an older version had one."""
    return _text(shop_id, language, Version.number == _current_number(shop_id, at))


def _current_number(shop_id: str, at: datetime) -> sa.ScalarSelect[Any]:
    version = sa.orm.aliased(Version)
    return (
        sa.select(sa.func.max(version.number))
        .where(version.shop == shop_id, version.effective_at <= at, _stands(version))
        .scalar_subquery()
    )


def _stands(version: Any) -> sa.ColumnElement[bool]:
    """Whether a version was not withdrawn."""
    withdrawal = sa.select(Withdrawal.number).where(
        Withdrawal.shop == version.shop, Withdrawal.number == version.number
    )
    return ~withdrawal.exists()


def _text(shop_id: str, language: str, which: sa.ColumnElement[bool]) -> TextRecord | None:
    query = (
        sa.select(*_TEXT)
        .join(Version, (Version.shop == Text.shop) & (Version.number == Text.number))
        .where(Text.shop == shop_id, Text.language == language, which)
    )
    row = db.session.execute(query).one_or_none()
    return None if row is None else TextRecord(**row._mapping)


def _first(query: sa.Select[Any]) -> VersionRecord | None:
    return next(iter(_records(query)), None)


def _records(query: sa.Select[Any]) -> tuple[VersionRecord, ...]:
    rows: Sequence[sa.Row[Any]] = db.session.execute(query).all()
    if not rows:
        return ()
    spoken: dict[int, list[str]] = {row.number: [] for row in rows}
    texts = (
        sa.select(Text.number, Text.language)
        .where(Text.shop == rows[0].shop, Text.number.in_(spoken))
        .order_by(Text.number, Text.position)
    )
    for number, language in db.session.execute(texts):
        spoken[number].append(language)
    withdrawals = sa.select(Withdrawal).where(Withdrawal.shop == rows[0].shop, Withdrawal.number.in_(spoken))
    withdrawn = {
        row.number: WithdrawalRecord(at=row.withdrawn_at, by=row.withdrawn_by, reason=row.reason)
        for row in db.session.execute(withdrawals).scalars()
    }
    return tuple(
        VersionRecord(**row._mapping, languages=tuple(spoken[row.number]), withdrawn=withdrawn.get(row.number))
        for row in rows
    )


def shop_ids() -> tuple[str, ...]:
    """Return the ids of all shops, removed and purged ones too, in their order."""
    return tuple(sorted(db.session.execute(sa.select(Shop.id)).scalars()))


def restore_shop(shop: ShopRecord) -> None:
    """Store a shop as it was in another database, without its versions; raises IntegrityError if there is one."""
    require_writing()
    db.session.execute(sa.insert(Shop).values(**vars(shop)))


def restore_version(new: NewVersion, *, previous: str, digest: str) -> VersionRecord:
    """Store a version that another database had, as ``add_version`` does, if it gets the digests that it had there.

    Raises ValueError where it does not, and the transaction has to be rolled back.
    """
    stored = add_version(new)
    if (stored.previous, stored.digest) != (previous, digest):
        raise ValueError(f"version {new.number} of {new.shop!r} is not what its digest was made from")
    return stored
