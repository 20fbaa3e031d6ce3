"""The database: shops, their published versions and the texts of these. Imports nothing of ours.

``init_storage(app)`` once, ``upgrade(app)`` to migrate; then, in an application context, the queries,
with ``writing()`` around whatever changes something. Records are plain frozen values.
"""

from plugin_host.storage.backup import NoBackup, back_up
from plugin_host.storage.database import db, init_storage
from plugin_host.storage.errors import DatabaseBusy, NotScheduled, PurgedShop, StorageError, UnknownShop
from plugin_host.storage.queries import (
    add_version,
    broken_links,
    current_text,
    current_version,
    get_origin,
    get_shop,
    get_text,
    get_version,
    last_number,
    list_shops,
    list_versions,
    newest_version,
    next_effective_at,
    put_shop,
    remove_shop,
    restore_shop,
    restore_version,
    shop_ids,
    withdraw_version,
)
from plugin_host.storage.records import (
    NewText,
    NewVersion,
    Origin,
    ShopRecord,
    TextRecord,
    VersionRecord,
    WithdrawalRecord,
)
from plugin_host.storage.replies import ReplyRecord, find_reply, generation, keep_reply
from plugin_host.storage.schema import at_newest_revision, upgrade
from plugin_host.storage.transactions import in_writing, reading, writing

__all__ = [
    "DatabaseBusy",
    "NewText",
    "NewVersion",
    "NoBackup",
    "NotScheduled",
    "Origin",
    "PurgedShop",
    "ReplyRecord",
    "ShopRecord",
    "StorageError",
    "TextRecord",
    "UnknownShop",
    "VersionRecord",
    "WithdrawalRecord",
    "add_version",
    "at_newest_revision",
    "back_up",
    "broken_links",
    "current_text",
    "current_version",
    "db",
    "find_reply",
    "generation",
    "get_origin",
    "get_shop",
    "get_text",
    "get_version",
    "in_writing",
    "init_storage",
    "keep_reply",
    "last_number",
    "list_shops",
    "list_versions",
    "newest_version",
    "next_effective_at",
    "put_shop",
    "reading",
    "remove_shop",
    "restore_shop",
    "restore_version",
    "shop_ids",
    "upgrade",
    "withdraw_version",
    "writing",
]
