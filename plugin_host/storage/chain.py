"""The chain of a shop's versions: each has a digest over all that it is, and over the digest of the one before.

Whoever changes a stored version breaks the chain there; whoever recomputes the whole chain ends with another last
digest than the one that was printed when it was published.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

FORMAT = 1
"""The number of the canonical form, which stands in it."""


def sha256(text: str) -> str:
    """The hexadecimal hash of a text in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def digest(version: Mapping[str, Any], texts: Iterable[tuple[str, str, str]], withdrawn: Iterable[int]) -> str:
    """The digest of a version.

    ``version`` holds the columns of its row but the digest itself; ``texts`` are (language, hash of the canonical JSON,
    hash of the plain text) in their order; ``withdrawn`` the numbers of earlier versions withdrawn until it was published.
    """
    return sha256(canonical(version, texts, withdrawn))


def canonical(version: Mapping[str, Any], texts: Iterable[tuple[str, str, str]], withdrawn: Iterable[int]) -> str:
    """The canonical form: JSON with sorted keys, no spaces, characters as they are, instants in UTC."""
    value = {
        "format": FORMAT,
        "shop": version["shop"],
        "number": version["number"],
        "previous": version["previous"],
        "effective_on": version["effective_on"].isoformat(),
        "effective_at": instant(version["effective_at"]),
        "published_at": instant(version["published_at"]),
        "published_by": version["published_by"],
        "shop_file": version["shop_file"],
        "facts": version["facts"],
        "host_version": version["host_version"],
        "plugin_versions": version["plugin_versions"],
        "accepted": version["accepted"],
        "changes": version["changes"],
        "withdrawn": sorted(withdrawn),
        "texts": [{"language": language, "json": of_json, "text": of_text} for language, of_json, of_text in texts],
    }
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def instant(at: datetime) -> str:
    """An instant in the canonical form: in UTC, to the microsecond."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")
