"""Making an archive of what storage holds, one version in memory at a time."""

import zipfile
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from typing import Any, BinaryIO

from plugin_host import storage
from plugin_host.archive import layout
from plugin_host.archive.layout import LIMITS, ArchiveError, Limits, ListedShop
from plugin_host.storage import ShopRecord
from plugin_host.storage.chain import instant, sha256
from plugin_host.storage.updates import list_rejections

_DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest that ZIP can say: the same shops give the same bytes."""


def write_archive(
    file: BinaryIO, shop_ids: Iterable[str], *, now: datetime, host_version: str, limits: Limits = LIMITS
) -> tuple[ListedShop, ...]:
    """Write the shops to ``file``, which can be sought in; in the order of their ids.

    All is as the database was at one instant, also what was changed there behind our back: ``verify`` tells. Raises
    UnknownShop, and ArchiveError where the archive would be larger than reading allows.
    """
    with storage.reading(), zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as target:
        writer = _Writer(target, limits)
        shops = tuple(_listed(shop_id) for shop_id in sorted(set(shop_ids)))
        manifest = {
            "format": layout.FORMAT,
            "made_at": instant(now),
            "host_version": host_version,
            "shops": [vars(shop) for shop in shops],
        }
        writer.add(layout.MANIFEST, layout.to_bytes(manifest))
        for shop in shops:
            _add_shop(writer, shop)
        return shops


def _listed(shop_id: str) -> ListedShop:
    number = storage.last_number(shop_id)
    newest = storage.get_version(shop_id, number)
    return ListedShop(id=_shop(shop_id).id, versions=number, digest=newest.digest if newest else None)


def _shop(shop_id: str) -> ShopRecord:
    shop = storage.get_shop(shop_id)
    if shop is None:
        raise storage.UnknownShop(shop_id)
    return shop


class _Writer:
    """Adds files to a ZIP and keeps count of them."""

    def __init__(self, target: zipfile.ZipFile, limits: Limits) -> None:
        self._target = target
        self._limits = limits
        self._files = 0
        self._folders: Counter[str] = Counter()

    def add(self, name: str, data: bytes) -> None:
        if not layout.is_file(name):
            raise ArchiveError(f"{name!r} cannot be the name of a file in an archive")
        self._files += 1
        folder = layout.folder_of(name)
        self._folders[folder] += len(data)
        if self._folders[folder] > (most := self._limits.folder_bytes):
            raise ArchiveError(f"{name}: the files beside it and this one have at most {most} bytes in an archive")
        if self._files > self._limits.files or self._folders.total() > self._limits.all_bytes:
            raise ArchiveError(
                f"the archive would hold more than {self._limits.files} files or {self._limits.all_bytes} bytes; "
                "name the shops, and write them to several archives"
            )
        entry = zipfile.ZipInfo(name, _DATE)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.create_system = 3  # whatever the machine
        entry.external_attr = 0o644 << 16
        self._target.writestr(entry, data)


def _add_shop(writer: _Writer, listed: ListedShop) -> None:
    shop = _shop(listed.id)
    writer.add(layout.shop_file(shop.id), layout.to_bytes(_shop_value(shop)))
    if shop.draft is not None:
        writer.add(layout.draft_file(shop.id), shop.draft.encode())
    withdrawn: dict[int, datetime] = {}
    for number in range(1, listed.versions + 1):
        _add_version(writer, shop.id, number, withdrawn)


def _shop_value(shop: ShopRecord) -> dict[str, Any]:
    return {
        "id": shop.id,
        "put_at": instant(shop.put_at),
        "removed_at": instant(shop.removed_at) if shop.removed_at else None,
        "purged_at": instant(shop.purged_at) if shop.purged_at else None,
        "rejections": [{**vars(rejection), "at": instant(rejection.at)} for rejection in list_rejections(shop.id)],
    }


def _add_version(writer: _Writer, shop_id: str, number: int, withdrawn: dict[int, datetime]) -> None:
    """Add a version, and its withdrawal to ``withdrawn``; nothing where it is missing."""
    version = storage.get_version(shop_id, number)
    origin = storage.get_origin(shop_id, number)
    if version is None or origin is None:
        return
    texts = [text for language in version.languages if (text := storage.get_text(shop_id, language, number))]
    value = layout.version_value(
        {**vars(version), **vars(origin)},
        [(text.language, sha256(text.canonical_json), sha256(text.plain_text)) for text in texts],
        [earlier for earlier, at in withdrawn.items() if at <= version.published_at],
        withdrawal=version.withdrawn,
    )
    files = {"version.json": layout.to_bytes(value), "shop.toml": origin.shop_file.encode()}
    for text in texts:
        files[f"{text.language}.json"] = text.canonical_json.encode()
        files[f"{text.language}.txt"] = text.plain_text.encode()
    for name, data in files.items():
        writer.add(layout.version_file(shop_id, number, name), data)
    if version.withdrawn:
        withdrawn[number] = version.withdrawn.at
