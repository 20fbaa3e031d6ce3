"""What is published, as the pages read it: one look at the database, then plain values."""

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from plugin_host import storage
from plugin_host.formats.json import from_json
from plugin_host.policy.appearance import Appearance
from plugin_host.policy.shopfile import settled_appearance
from plugin_host.policy.tree import Policy
from plugin_host.storage import TextRecord, VersionRecord

_ORIGIN = re.compile(r"https?://[a-z0-9.-]+(:[0-9]{1,5})?")


class Missing(Exception):  # noqa: N818  # names the finding, as storage does
    """There is no such page. ``word`` is the key of the reason; ``history`` is what there is of the shop."""

    def __init__(self, word: str, history: "History | None" = None) -> None:
        """Keep the reason and what there is."""
        super().__init__(word)
        self.word = word
        self.history = history


@dataclass(frozen=True, kw_only=True)
class History:
    """All that a shop published, as seen at the instant ``now``. ``versions`` come newest first.

    ``origins`` are the websites that may frame it, ``appearance`` is how its pages look; ``gone`` tells that the shop
    was removed.
    """

    shop: str
    versions: tuple[VersionRecord, ...]
    origins: tuple[str, ...]
    appearance: Appearance
    gone: bool
    now: datetime

    @property
    def standing(self) -> tuple[VersionRecord, ...]:
        """The versions that were not withdrawn, newest first."""
        return tuple(version for version in self.versions if version.withdrawn is None)

    @property
    def current(self) -> VersionRecord | None:
        """The version in force, None before the first."""
        return next((version for version in self.standing if version.effective_at <= self.now), None)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the version in force, the default first."""
        return self.current.languages if self.current else ()

    @property
    def next_change(self) -> datetime | None:
        """The instant at which another version takes effect, None where none is scheduled."""
        current = self.current.number if self.current else 0
        coming = [v.effective_at for v in self.standing if v.effective_at > self.now and v.number > current]
        return min(coming, default=None)

    def version(self, number: int) -> VersionRecord | None:
        """The version of that number."""
        return next((version for version in self.versions if version.number == number), None)

    def before(self, version: VersionRecord, language: str) -> VersionRecord | None:
        """The version before another in a language, those that were withdrawn left out; None before the first."""
        earlier = (other for other in self.standing if other.number < version.number)
        return next((other for other in earlier if language in other.languages), None)

    def replaced_on(self, version: VersionRecord) -> date | None:
        """The day on which a version ceased to be in force; None if it is in force, or is still to be."""
        after = [v for v in self.standing if v.number > version.number and v.effective_at <= self.now]
        return min(after, key=lambda v: v.effective_at).effective_on if after else None

    def on(self, day: date) -> tuple[VersionRecord, ...]:
        """What was in force at the end of a day in the shop's time zone, then the others of that day."""
        until = [version for version in self.standing if version.effective_on <= day]
        return (*until[:1], *(version for version in until[1:] if version.effective_on == day))


@dataclass(frozen=True, kw_only=True)
class Published:
    """One version in one language. ``policy`` is what ``text`` holds."""

    history: History
    version: VersionRecord
    text: TextRecord
    policy: Policy


def read_history(shop_id: str, now: datetime) -> History:
    """Return what a shop published. Raises Missing where nothing ever was."""
    shop = storage.get_shop(shop_id)
    if shop is None:
        raise Missing("no_such_shop")
    settings = live_settings(shop.draft or "")
    history = History(
        shop=shop_id,
        versions=storage.list_versions(shop_id),
        origins=frame_origins(settings),
        appearance=settled_appearance(_table(settings, "appearance")),
        gone=shop.removed_at is not None,
        now=now,
    )
    if not history.versions and not history.gone:
        raise Missing("no_such_shop")
    return history


def read_version(history: History, language: str, version: VersionRecord | None, word: str) -> Published:
    """Return a version in a language. Raises Missing, for the reason ``word``, where it does not exist."""
    text = version and storage.get_text(history.shop, language, version.number)
    if not version or not text:
        raise Missing(word, history)
    return Published(history=history, version=version, text=text, policy=from_json(json.loads(text.canonical_json)))


def live_settings(shop_file: str) -> Mapping[str, Any]:
    """Return the tables of a shop file as they stand, so that one that no longer composes still has its settings."""
    try:
        return tomllib.loads(shop_file)
    except (ValueError, RecursionError):  # whatever stands there, the page is served
        return {}


def _table(settings: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = settings.get(name)
    return found if isinstance(found, dict) else {}


def frame_origins(settings: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the origins that a shop file lets frame the policy: the website's and ``embed_origins``."""
    shop = _table(settings, "shop")
    others = shop.get("embed_origins")
    named = [shop.get("website"), *(others if isinstance(others, list) else [])]
    origins = [_origin(address) for address in named if isinstance(address, str)]
    return tuple(dict.fromkeys(filter(None, origins)))


def _origin(address: str) -> str:
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port else ""
    except (UnicodeError, ValueError):
        return ""
    origin = f"{parts.scheme}://{host}{port}"
    return origin if _ORIGIN.fullmatch(origin) else ""
