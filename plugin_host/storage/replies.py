"""What spares rendering: the generation of all that visitors may see, and whole replies, which any change of their shop drops.

Nothing here is evidence: the rows of ``replies`` may be deleted at any time, and are made again when they are asked for.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from plugin_host.storage.columns import Instant
from plugin_host.storage.database import db
from plugin_host.storage.errors import StorageError
from plugin_host.storage.models import Generation, Reply
from plugin_host.storage.transactions import require_writing

_FOUND = sa.select(Reply.key, Reply.shop, Reply.release, Reply.until, Reply.headers, Reply.gzip, Reply.brotli).where(
    Reply.key == sa.bindparam("key"),
    Reply.release == sa.bindparam("release"),
    Reply.until.is_(None) | (Reply.until > sa.bindparam("now", type_=Instant)),
)
"""Put together once, which takes longer than to run it."""


@dataclass(frozen=True, kw_only=True)
class ReplyRecord:
    """An answer with status 200: ``headers`` of the uncompressed body, and the body compressed in two ways.

    ``key`` is the address that it answers, ``shop`` whose changes drop it, ``release`` what made it, ``until`` the UTC
    instant at which it ceases to be true, None where only a change ends it.
    """

    key: str
    shop: str
    release: str
    until: datetime | None
    headers: Mapping[str, str]
    gzip: bytes
    brotli: bytes


def generation() -> str:
    """Return the value that every change gives anew which a visitor may see; raises StorageError if it cannot be read."""
    try:
        with db.engine.connect() as connection:
            found: str = connection.execute(sa.select(Generation.value)).scalar_one()
    except sa.exc.SQLAlchemyError as error:
        raise StorageError(f"the generation of the database cannot be read: {error}") from error
    return found


def find_reply(key: str, release: str, now: datetime) -> ReplyRecord | None:
    """Return the reply to an address that this release made and that is still true; None if there is none."""
    with db.engine.connect() as connection:
        row = connection.execute(_FOUND, {"key": key, "release": release, "now": now}).one_or_none()
    return None if row is None else ReplyRecord(**row._mapping)


def keep_reply(reply: ReplyRecord, made_in: str) -> bool:
    """Store a reply, unless something has changed since the generation ``made_in``; tells whether it did."""
    require_writing()
    if db.session.execute(sa.select(Generation.value)).scalar_one() != made_in:
        return False
    db.session.execute(sa.delete(Reply).where(Reply.key == reply.key))
    db.session.execute(sa.insert(Reply).values(**vars(reply)))
    return True
