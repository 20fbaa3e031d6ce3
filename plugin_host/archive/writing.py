"""Making an archive of what storage holds, one version in memory at a time."""

import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, BinaryIO

from plugin_host import storage
from plugin_host.archive import layout
from plugin_host.archive.layout import LIMITS, ArchiveError, Limits
from plugin_host.storage import NewText, NewVersion, ShopRecord
from plugin_host.storage.chain import digest as digest_of
from plugin_host.storage.chain import sha256

_DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest that ZIP can say: the same shops give the same bytes."""


@dataclass(frozen=True, kw_only=True)
class Exported:
    """A shop in the archive: how many versions, the digest of the last, and why it cannot be restored, if so."""

    shop: str
    versions: int
    digest: str | None
    problem: str = ""


def write_archive(
    file: BinaryIO, shop_ids: Iterable[str], *, now: datetime, host_version: str, limits: Limits = LIMITS
) -> tuple[Exported, ...]:
    """Write the shops to ``file``, which can be sought in; in the order of their ids.

    All is as the database was at one instant. A shop whose chain does not hold is written as it is, and said to be so.
    Raises UnknownShop, and ArchiveError where the archive would be larger than restoring allows.
    """
    with storage.reading(), zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as target:
        writer = _Writer(target, limits)
        shops = [_summary(shop_id) for shop_id in sorted(set(shop_ids))]
        manifest = {
            "format": layout.FORMAT,
            "exported_at": layout.instant(now),
            "host_version": host_version,
            "shops": [{"id": shop.shop, "versions": shop.versions, "digest": shop.digest} for shop in shops],
        }
        writer.add(layout.MANIFEST, layout.to_bytes(manifest))
        return tuple(writer.add_shop(shop) for shop in shops)


def _summary(shop_id: str) -> Exported:
    if storage.get_shop(shop_id) is None:
        raise storage.UnknownShop(shop_id)
    number = storage.last_number(shop_id)
    newest = storage.get_version(shop_id, number)
    return Exported(shop=shop_id, versions=number, digest=newest.digest if newest else None)


class _Writer:
    """Adds files to a ZIP and keeps count of them."""

    def __init__(self, target: zipfile.ZipFile, limits: Limits) -> None:
        self._target = target
        self._limits = limits
        self._files = 0
        self._bytes = 0

    def add(self, name: str, data: bytes) -> None:
        if not layout.is_file(name):
            raise ArchiveError(f"{name!r} cannot be the name of a file in an archive")
        self._files += 1
        self._bytes += len(data)
        if len(data) > self._limits.file_bytes:
            raise ArchiveError(f"{name}: {len(data)} bytes; a file in an archive has at most {self._limits.file_bytes}")
        if self._files > self._limits.files or self._bytes > self._limits.all_bytes:
            raise ArchiveError(
                f"the archive would hold more than {self._limits.files} files or {self._limits.all_bytes} bytes; "
                "name the shops, and export them to several archives"
            )
        entry = zipfile.ZipInfo(name, _DATE)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.create_system = 3  # whatever the machine
        entry.external_attr = 0o644 << 16
        self._target.writestr(entry, data)

    def add_shop(self, summary: Exported) -> Exported:
        shop = storage.get_shop(summary.shop)
        if shop is None:
            raise storage.UnknownShop(summary.shop)
        self.add(layout.shop_file(shop.id), layout.to_bytes(_shop_value(shop)))
        if shop.draft is not None:
            self.add(layout.draft_file(shop.id), shop.draft.encode())
        problem = self._add_versions(shop.id, summary.versions)
        return Exported(shop=shop.id, versions=summary.versions, digest=summary.digest, problem=problem)

    def _add_versions(self, shop_id: str, last: int) -> str:
        """Add the versions 1 to ``last``; give the first thing that is wrong with the chain."""
        first = ""
        withdrawn: dict[int, datetime] = {}
        previous = ""
        for number in range(1, last + 1):
            wrong, previous = self._add_version(shop_id, number, previous, withdrawn)
            if wrong and not first:
                first = f"version {number}: {wrong}"
        return first

    def _add_version(self, shop_id: str, number: int, previous: str, withdrawn: dict[int, datetime]) -> tuple[str, str]:
        """Add a version, and its withdrawal to ``withdrawn``; give what is wrong with it, and its digest."""
        version = storage.get_version(shop_id, number)
        origin = storage.get_origin(shop_id, number)
        if version is None or origin is None:
            return "the version is missing", ""
        texts = [
            text for language in version.languages if (text := storage.get_text(shop_id, language, number)) is not None
        ]
        values: dict[str, Any] = {name: getattr(version, name) for name in _COLUMNS}
        new = NewVersion(
            **values,
            **vars(origin),
            texts=tuple(NewText(**{name: getattr(text, name) for name in NewText.__annotations__}) for text in texts),
        )
        hashes = [(text.language, text.sha256, sha256(text.plain_text)) for text in texts]
        until = sorted(earlier for earlier, at in withdrawn.items() if at <= version.published_at)
        value = layout.version_value(
            new,
            previous=version.previous,
            digest=version.digest,
            hashes=hashes,
            withdrawn=until,
            withdrawal=version.withdrawn,
        )
        self.add(layout.version_file(shop_id, number, "version.json"), layout.to_bytes(value))
        self.add(layout.version_file(shop_id, number, "shop.toml"), new.shop_file.encode())
        for text in texts:
            self.add(layout.version_file(shop_id, number, f"{text.language}.json"), text.canonical_json.encode())
            self.add(layout.version_file(shop_id, number, f"{text.language}.txt"), text.plain_text.encode())
        if version.withdrawn:
            withdrawn[number] = version.withdrawn.at
        if version.previous != previous:
            return "it does not follow the version before it", version.digest
        if any(text.sha256 != sha256(text.canonical_json) for text in texts):
            return "a text is not the one that was published", version.digest
        if version.digest != digest_of({**vars(new), "previous": version.previous}, hashes, until):
            return "it is not what its digest was made from", version.digest
        return "", version.digest


_COLUMNS = tuple(name for name in NewVersion.__dataclass_fields__ if name not in {"shop_file", "facts", "texts"})


def _shop_value(shop: ShopRecord) -> dict[str, Any]:
    return {
        "id": shop.id,
        "put_at": layout.instant(shop.put_at),
        "removed_at": layout.instant(shop.removed_at),
        "purged_at": layout.instant(shop.purged_at),
    }
