"""Shops to archive, and archives as another program reads, spoils and writes them."""

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from flask import Flask

from plugin_host import storage
from plugin_host.archive import open_archive, restore, verify, write_archive
from plugin_host.storage.updates import list_rejections, reject_update
from tests.storage.samples import DAY, NOW, new_text, new_version

SHOP = "balkonbloem"
Files = dict[str, bytes]


def fill() -> None:
    """A shop with five versions of which two were withdrawn and two rejected updates, a draft only, a removed
    shop, and a purged one.
    """
    with storage.writing():
        for shop in (SHOP, "anders", "tuinkers", "weg"):
            storage.put_shop(shop, f"schema = 1\r\n# {shop} “ö”", now=NOW)
        storage.add_version(new_version(1))
        storage.add_version(new_version(2, at=NOW + 20 * DAY, changes={"a": [1, 1.5, None]}, accepted={"x": "y"}))
        storage.withdraw_version(SHOP, 2, now=NOW, by="Redactie", reason="te vroeg")
        storage.add_version(new_version(3, at=NOW + 2 * DAY, published_at=NOW + DAY))
        storage.add_version(new_version(4, at=NOW + 30 * DAY, texts=(new_text("pt-BR", 4), new_text("nl", 4))))
        storage.withdraw_version(SHOP, 4, now=NOW + 3 * DAY, by="", reason="")
        storage.add_version(new_version(5, at=NOW + 5 * DAY, published_at=NOW + 4 * DAY))
        for shop in ("tuinkers", "weg"):
            storage.add_version(new_version(1, shop=shop))
            reject_update(shop, "e" * 64, now=NOW, by="", reason="“ö”")
        for update in ("f0", "0f"):
            reject_update(SHOP, update * 32, now=NOW + DAY, by="Redactie", reason="klopt niet")
        storage.remove_shop("tuinkers", now=NOW + DAY)
        storage.remove_shop("weg", now=NOW + DAY, purge=True)


def archived(app: Flask, *shops: str) -> bytes:
    """The archive of shops; of all without one."""
    file = io.BytesIO()
    with app.app_context():
        write_archive(file, shops or storage.shop_ids(), now=NOW, host_version="0.1.0")
    return file.getvalue()


def take_in(app: Flask, path: Path, *shops: str) -> dict[str, bool]:
    """Prove and restore shops; all without one. Whether each was new."""
    with app.app_context(), open_archive(path) as archive:
        for shop in shops or archive.shops:
            verify(archive, shop)
        return {shop: restore(archive, shop) for shop in shops or archive.shops}


def everything() -> dict[str, Any]:
    """All that storage holds, as its records."""
    return {shop: everything_of(shop) for shop in storage.shop_ids()}


def everything_of(shop: str) -> tuple[object, ...]:
    """All that storage holds of a shop, as its records."""
    versions = storage.list_versions(shop)
    return (
        storage.get_shop(shop),
        versions,
        [storage.get_origin(shop, version.number) for version in versions],
        [storage.get_text(shop, code, version.number) for version in versions for code in version.languages],
        list(storage.broken_links(shop)),
        list_rejections(shop),
    )


def unpack(data: bytes) -> Files:
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        return {name: source.read(name) for name in source.namelist()}


def pack(files: Mapping[str, bytes], path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in files.items():
            target.writestr(name, data)
    return path


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def digest(files: Files, shop: str, number: int) -> str:
    """The digest of a version, from its files alone, as docs/operating.md says."""
    folder = f"{shop}/versions/{number}"
    value = json.loads(files[f"{folder}/version.json"])
    del value["digest"], value["withdrawal"]
    value["shop_file"] = files[f"{folder}/shop.toml"].decode()
    return sha256(json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode())


def edit(files: Files, name: str, **changes: Any) -> None:
    files[name] = json.dumps(json.loads(files[name]) | changes).encode()


def rechain(files: Files, shop: str = SHOP) -> None:
    """Make hashes, digests and the list fit again, as a forger does who knows how."""
    previous, number = "", 0
    while (name := f"{shop}/versions/{number + 1}/version.json") in files:
        number += 1
        folder = name.removesuffix("version.json")
        texts = [
            entry
            | {
                "json": sha256(files[f"{folder}{entry['language']}.json"]),
                "text": sha256(files[f"{folder}{entry['language']}.txt"]),
            }
            for entry in json.loads(files[name])["texts"]
        ]
        edit(files, name, previous=previous, texts=texts)
        previous = digest(files, shop, number)
        edit(files, name, digest=previous)
    listed = json.loads(files["clausula.json"])["shops"]
    for entry in listed:
        if entry["id"] == shop:
            entry |= {"versions": number, "digest": previous or None}
    edit(files, "clausula.json", shops=listed)
