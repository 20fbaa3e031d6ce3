"""Which files an archive holds, how large it may be, and the JSON in it."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from plugin_host.storage import WithdrawalRecord
from plugin_host.storage.chain import canonical, instant

FORMAT = 1
"""The number of this layout, which stands in ``clausula.json``."""

MANIFEST = "clausula.json"

_ID = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_NUMBER = r"[1-9][0-9]{0,8}"
_LANGUAGE = r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,4}){0,2}"
_FILE = re.compile(
    rf"clausula\.json|(?P<shop>{_ID})/(?:shop\.json|draft\.toml"
    rf"|versions/{_NUMBER}/(?:version\.json|shop\.toml|{_LANGUAGE}\.(?:json|txt)))"
)
_FOLDER = re.compile(rf"{_ID}/(?:versions/(?:{_NUMBER}/)?)?")
_LANGUAGE_CODE = re.compile(_LANGUAGE)


class ArchiveError(Exception):
    """The archive cannot be used or made; the message says which file in it, and why."""


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What an archive may hold: number of files; bytes, uncompressed, of the files in one folder and of all.

    A folder is that of a version, which is held in memory as a whole.
    """

    files: int = 250_000
    folder_bytes: int = 16 * 1024**2
    all_bytes: int = 16 * 1024**3


LIMITS = Limits()
"""What writing keeps to and reading allows: some 30,000 versions in three languages, each of half a megabyte."""


@dataclass(frozen=True, kw_only=True)
class ListedShop:
    """A shop in the list that an archive starts with: how many versions it has, and the digest of the last."""

    id: str
    versions: int
    digest: str | None


def is_file(name: str) -> bool:
    """Whether an archive may hold a file of that name."""
    return _FILE.fullmatch(name) is not None


def is_folder(name: str) -> bool:
    """Whether the name is that of a folder, which an archive packed anew by hand has entries for."""
    return _FOLDER.fullmatch(name) is not None


def is_language(code: str) -> bool:
    """Whether a code can be a part of a file's name."""
    return _LANGUAGE_CODE.fullmatch(code) is not None


def shop_of(name: str) -> str | None:
    """The id of the shop in whose folder the file is."""
    match = _FILE.fullmatch(name)
    return match["shop"] if match else None


def folder_of(name: str) -> str:
    """The folder in which the file is."""
    return name.rpartition("/")[0]


def shop_file(shop_id: str) -> str:
    """The name of what is known of a shop."""
    return f"{shop_id}/shop.json"


def draft_file(shop_id: str) -> str:
    """The name of a shop's draft."""
    return f"{shop_id}/draft.toml"


def version_file(shop_id: str, number: int, name: str) -> str:
    """The name of one of a version's files."""
    return f"{shop_id}/versions/{number}/{name}"


def to_bytes(value: Mapping[str, Any]) -> bytes:
    """JSON as people can read it, and always the same."""
    return (json.dumps(value, sort_keys=True, indent=2, ensure_ascii=False, allow_nan=False) + "\n").encode()


def version_value(
    version: Mapping[str, Any],
    hashes: Iterable[tuple[str, str, str]],
    withdrawn: Iterable[int],
    *,
    withdrawal: WithdrawalRecord | None,
) -> dict[str, Any]:
    """What ``version.json`` holds: the canonical form without the shop file, the digest, and a withdrawal, if any.

    ``version`` holds the columns of its row; ``hashes`` and ``withdrawn`` are as for the digest.
    """
    value: dict[str, Any] = json.loads(canonical(version, hashes, withdrawn))
    del value["shop_file"]
    said = {"at": instant(withdrawal.at), "by": withdrawal.by, "reason": withdrawal.reason} if withdrawal else None
    return {**value, "digest": version["digest"], "withdrawal": said}
