"""What the queries return: plain values that no later change of the database touches."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any


@dataclass(frozen=True, kw_only=True)
class ShopRecord:
    """A shop. ``draft`` is its shop file as last given (TOML), None once purged; instants are UTC.

    A removed shop has ``removed_at``; a purged one ``purged_at`` too, and nothing else is left of it.
    """

    id: str
    draft: str | None
    put_at: datetime
    removed_at: datetime | None
    purged_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class VersionRecord:
    """A published version. ``languages`` are those it is published in, its default language first.

    ``effective_on`` is a date in the shop's time zone, ``effective_at`` the UTC instant of it. ``digest`` chains it to
    ``previous``, the digest of the version before (empty for the first). ``withdrawn`` says when and why a scheduled
    version was withdrawn, None where it was not.
    """

    shop: str
    number: int
    effective_on: date
    effective_at: datetime
    published_at: datetime
    published_by: str
    host_version: str
    plugin_versions: Mapping[str, str]
    previous: str
    digest: str
    accepted: Mapping[str, str]
    changes: Mapping[str, Any]
    languages: tuple[str, ...]
    withdrawn: "WithdrawalRecord | None" = None


@dataclass(frozen=True, kw_only=True)
class WithdrawalRecord:
    """When a scheduled version was withdrawn (UTC), by whom and why."""

    at: datetime
    by: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class Origin:
    """What a version was composed from: the shop file (TOML) and the facts of the vendors."""

    shop_file: str
    facts: Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class TextRecord:
    """A version's policy in one language; ``sha256`` is the hexadecimal hash of ``canonical_json`` in UTF-8."""

    shop: str
    number: int
    language: str
    canonical_json: str
    plain_text: str
    sha256: str


@dataclass(frozen=True, kw_only=True)
class NewText:
    """A policy in one language, about to be stored."""

    language: str
    canonical_json: str
    plain_text: str


@dataclass(frozen=True, kw_only=True)
class NewVersion:
    """A version about to be stored; fields as in ``VersionRecord`` and ``Origin``, ``texts`` in the shop's order."""

    shop: str
    number: int
    effective_on: date
    effective_at: datetime
    published_at: datetime
    published_by: str
    host_version: str
    plugin_versions: Mapping[str, str]
    shop_file: str
    facts: Mapping[str, Any]
    texts: tuple[NewText, ...]
    accepted: Mapping[str, str] = field(default_factory=dict)
    changes: Mapping[str, Any] = field(default_factory=dict)
