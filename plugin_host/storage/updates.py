"""Updates that a shop rejected: what a change of the vendors' modules would make of its newest version.

An update is named by the hash of the policies that it would publish, so that a later, different one is asked about again.
"""

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from plugin_host.storage.database import db
from plugin_host.storage.models import Rejection
from plugin_host.storage.transactions import require_writing


@dataclass(frozen=True, kw_only=True)
class RejectionRecord:
    """When an update was rejected (UTC), by whom and why; ``update`` is the hexadecimal hash that names it."""

    update: str
    at: datetime
    by: str
    reason: str


def list_rejections(shop_id: str) -> tuple[RejectionRecord, ...]:
    """Return the updates that the shop rejected, by their hash."""
    rows = db.session.execute(sa.select(Rejection).where(Rejection.shop == shop_id)).scalars()
    found = (
        RejectionRecord(update=row.update, at=row.rejected_at, by=row.rejected_by, reason=row.reason) for row in rows
    )
    return tuple(sorted(found, key=lambda rejection: rejection.update))


def reject_update(shop_id: str, update: str, *, now: datetime, by: str, reason: str) -> None:
    """Remember that a shop does not want an update; doing it again changes nothing."""
    require_writing()
    if not is_rejected(shop_id, update):
        row = {"shop": shop_id, "update": update, "rejected_at": now, "rejected_by": by, "reason": reason}
        db.session.execute(sa.insert(Rejection).values(**row))


def is_rejected(shop_id: str, update: str) -> bool:
    """Whether the shop rejected this update."""
    query = sa.select(sa.func.count()).where(Rejection.shop == shop_id, Rejection.update == update)
    return bool(db.session.execute(query).scalar_one())
