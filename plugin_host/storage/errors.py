"""What storage refuses, as types that a caller can tell apart."""

import sqlalchemy as sa

_BUSY_SQLITE = {5, 6}  # SQLITE_BUSY, SQLITE_LOCKED
_BUSY_POSTGRESQL = "55P03"  # lock_not_available


class StorageError(Exception):
    """The database cannot be used as asked; the message says what was found and what is allowed."""


class DatabaseBusy(StorageError):  # noqa: N818 - names the state, as the message does
    """Another writer kept the database for longer than a writer waits."""


class UnknownShop(StorageError):  # noqa: N818 - names the finding, as publishing and the web do
    """No shop of that id was ever put."""

    def __init__(self, shop_id: str) -> None:
        """Say which shop it is and what to do."""
        super().__init__(f"shop {shop_id!r} is not known; put its shop file first")
        self.shop_id = shop_id


class PurgedShop(StorageError):  # noqa: N818 - names the finding, as publishing and the web do
    """The shop was purged: its id stays taken, so that old links never show another shop's policy."""

    def __init__(self, shop_id: str) -> None:
        """Say which shop it is and what to do."""
        super().__init__(f"shop {shop_id!r} was purged and its id stays taken; choose another id")
        self.shop_id = shop_id


class NotScheduled(StorageError):  # noqa: N818 - names the finding, as publishing and the web do
    """The version cannot be withdrawn: there is none of that number, it is in force or was, or is withdrawn already."""


def unusable(error: sa.exc.OperationalError) -> StorageError:
    """Return what a failure of the database, rather than of a statement, is called here."""
    code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF  # the rest tells variants apart
    if code in _BUSY_SQLITE or getattr(error.orig, "sqlstate", "") == _BUSY_POSTGRESQL:
        return DatabaseBusy(f"another process kept the database busy for too long: {error.orig}")
    return StorageError(f"the database cannot be used: {error.orig}")
