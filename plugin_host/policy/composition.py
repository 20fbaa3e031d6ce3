"""What a shop file is composed to, before anything of it is stored."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from plugin_host.policy.tree import Policy


@dataclass(frozen=True, kw_only=True)
class Composition:
    """What a shop file was composed to.

    ``policies`` holds one policy per language of the shop, its default language first; ``facts`` are those
    of the vendors that it used, as JSON values; ``errors`` are the findings that forbid publishing, as
    (code, message), and with any of them ``policies`` may be empty; ``warnings`` are the codes of findings that the
    shop has to accept. ``plugin_versions`` maps a distribution to its version.
    """

    policies: tuple[Policy, ...]
    facts: Mapping[str, Any]
    timezone: ZoneInfo
    host_version: str
    plugin_versions: Mapping[str, str] = field(default_factory=dict)
    errors: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()
