"""What is no archive, or not what was archived, is refused with the reason, and nothing of it is stored."""

import io
import json
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plugin_host import storage
from plugin_host.archive import ArchiveError, Limits, open_archive, write_archive
from tests.archives.samples import SHOP, Files, archived, edit, everything, fill, pack, rechain, sha256, take_in
from tests.storage.samples import NOW, new_version

FIRST = f"{SHOP}/versions/1"
VERSION = f"{FIRST}/version.json"
MANIFEST = "clausula.json"


def at(name: str, **changes: Any) -> Callable[[Files], None]:
    return lambda files: edit(files, name, **changes)


def put(name: str, data: bytes) -> Callable[[Files], None]:
    return lambda files: files.update({name: data})


def without(name: str) -> Callable[[Files], None]:
    def spoil(files: Files) -> None:
        del files[name]

    return spoil


def lacking(name: str, key: str) -> Callable[[Files], None]:
    def spoil(files: Files) -> None:
        value = json.loads(files[name])
        del value[key]
        files[name] = json.dumps(value).encode()

    return spoil


def forged(*spoils: Callable[[Files], None]) -> Callable[[Files], None]:
    """Spoilt by somebody who makes all hashes and digests fit again."""

    def spoil(files: Files) -> None:
        for each in spoils:
            each(files)
        rechain(files)

    return spoil


def listed(**changes: Any) -> Callable[[Files], None]:
    def spoil(files: Files) -> None:
        shops = json.loads(files[MANIFEST])["shops"]
        next(shop for shop in shops if shop["id"] == SHOP).update(changes)
        edit(files, MANIFEST, shops=shops)

    return spoil


def withdrawn(number: int, when: str) -> Callable[[Files], None]:
    return at(f"{SHOP}/versions/{number}/version.json", withdrawal={"at": when, "by": "", "reason": ""})


DEEP = b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}"
EARLY = "2026-11-01T09:30:00.000000+00:00"
REJECTION = {"update": "a" * 64, "at": EARLY, "by": "", "reason": ""}
LATE = "2027-11-01T09:30:00.000000+00:00"

SPOILT: list[tuple[Callable[[Files], None], str]] = [
    # texts, hashes, digests and the chain
    (put(f"{FIRST}/nl.txt", b"x"), f"{FIRST}/nl.txt: is not the one whose hash {VERSION} holds"),
    (put(f"{FIRST}/nl.json", b"{}"), f"{FIRST}/nl.json: is not the one whose hash"),
    (put(f"{FIRST}/shop.toml", b"x"), "it is not what its digest was made from"),
    (at(VERSION, published_by="x"), "it is not what its digest was made from"),
    (at(VERSION, digest="0" * 64), "it is not what its digest was made from"),
    (at(f"{SHOP}/versions/2/version.json", previous=""), "versions/2/version.json: it does not follow the version"),
    (at(VERSION, withdrawn=[1]), "withdrawn: is not what the version is"),
    (at(VERSION, format=2), "format: is not what the version is"),
    (at(VERSION, number=True), "number: is not what the version is"),
    (at(VERSION, shop="anders"), "shop: is not what the version is"),
    (listed(digest="0" * 64), "clausula.json: the digest of shop 'balkonbloem' is not that of its last version"),
    (forged(put(f"{FIRST}/nl.json", b"{")), "nl.json: is no JSON that can be kept"),
    (forged(put(f"{FIRST}/nl.json", b"[]")), "nl.json: is no JSON object"),
    (forged(put(f"{FIRST}/nl.json", b'{"a":NaN}')), "nl.json: is no JSON that can be kept"),
    (forged(put(f"{FIRST}/nl.json", b'{"a":1,"a":2}')), "a key is there twice"),
    (forged(put(f"{FIRST}/nl.json", DEEP)), "nl.json: is no JSON that can be kept"),
    (forged(put(f"{FIRST}/nl.json", b'{"a":"\\ud800"}')), "nl.json: is no JSON that can be kept"),
    (put(VERSION, b'{"facts":{"a":1e999}}'), "version.json: is no JSON that can be kept"),
    # what the database would refuse
    (forged(at(VERSION, effective_at=EARLY)), "takes effect before it was published"),
    (forged(at(VERSION, effective_at=LATE)), "before an earlier version"),
    (forged(withdrawn(5, LATE)), "it was withdrawn after it took effect"),
    (
        forged(at(f"{SHOP}/versions/2/version.json", withdrawal=None)),
        "versions/3/version.json: it is not what its digest",
    ),
    (forged(at(VERSION, published_by="\0")), "published_by: allowed is a text without NUL"),
    (put(f"{SHOP}/draft.toml", b"\0"), "draft.toml: holds a character NUL"),
    (put(f"{SHOP}/draft.toml", b"\xff"), "draft.toml: is not UTF-8: invalid start byte at byte 0"),
    # values of another kind
    (at(VERSION, texts=[]), "texts: a version has at least one"),
    (at(VERSION, texts=[1]), "texts: allowed is a list of objects with a language"),
    (at(VERSION, texts=[{"language": "nl" + "-nl" * 1000}]), "texts: allowed is a list of objects with a language"),
    (at(VERSION, texts=[{"language": "../x"}]), "texts: allowed is a list of objects with a language"),
    (at(VERSION, texts="x"), "texts: allowed is a list"),
    (at(VERSION, facts=[]), "facts: allowed is an object"),
    (at(VERSION, accepted={"a": 1}), "accepted: allowed is an object of texts"),
    (at(VERSION, published_by=1), "published_by: allowed is a text"),
    (at(VERSION, effective_on="today"), "effective_on: allowed is a day such as"),
    (at(VERSION, effective_on="20261102"), "it is not what its digest|effective_on: is not what"),
    (at(VERSION, published_at="2026-11-02"), "published_at: allowed is an instant in UTC"),
    (at(VERSION, published_at="2026-11-02T10:30:00.000000+01:00"), "published_at: allowed is an instant in UTC"),
    (at(VERSION, published_at="9999-12-31T23:59:00.000000+00:00"), "published_at: allowed is an instant in UTC"),
    (at(VERSION, published_at="0001-01-01T00:00:00.000000+14:00"), "published_at: allowed is an instant in UTC"),
    (at(VERSION, published_at="x"), "published_at: allowed is an instant in UTC"),
    (at(VERSION, withdrawal=1), "withdrawal: allowed is an object"),
    (at(VERSION, withdrawal={"at": EARLY}), "is missing"),
    (at(VERSION, more=1), "'more' is not known"),
    (lacking(VERSION, "facts"), "'facts' is missing"),
    # files
    (without(VERSION), f"{VERSION}: is missing"),
    (without(f"{FIRST}/en.txt"), f"{FIRST}/en.txt: is missing"),
    (without(f"{SHOP}/draft.toml"), "draft.toml: is missing"),
    (without(f"{SHOP}/shop.json"), "shop.json: is missing"),
    (put(f"{FIRST}/fr.json", b"{}"), f"{FIRST}/fr.json: belongs to no version"),
    (put(f"{SHOP}/versions/9/shop.toml", b""), "versions/9/shop.toml: belongs to no version"),
    (put("nieuw/shop.json", b"{}"), "nieuw/shop.json: clausula.json does not list that shop"),
    (put("weg/draft.toml", b""), "weg/draft.toml: belongs to no version"),
    *(
        (put(name, b""), "which is none of an archive")
        for name in (
            *("../evil.toml", "/etc/passwd", f"{SHOP}/../anders/shop.json", f"{SHOP}\\shop.json", "C:/x", "readme.txt"),
            *(f"{SHOP}/versions/01/shop.toml", f"{SHOP}/versions/0/shop.toml", "-x/shop.json", "BALKON/shop.json"),
            *(f"{FIRST}/../2/nl.txt", f"{FIRST}/nl.html", "Evil/", "../", f"{SHOP}/versions/1/nl.txt/"),
        )
    ),
    # the shop and the list
    (at(f"{SHOP}/shop.json", id="anders"), "shop.json: id: allowed is 'balkonbloem'"),
    (at(f"{SHOP}/shop.json", put_at=None), "put_at: allowed is a text"),
    (at(f"{SHOP}/shop.json", purged_at=EARLY), "a purged shop was removed too"),
    (at(f"{SHOP}/shop.json", purged_at=EARLY, removed_at=EARLY), "a purged shop has no versions"),
    (at("weg/shop.json", rejections=[REJECTION]), "a purged shop has no versions, and rejected no updates"),
    (lacking(f"{SHOP}/shop.json", "rejections"), "'rejections' is missing"),
    (at(f"{SHOP}/shop.json", rejections={}), "rejections: allowed is a list"),
    (at(f"{SHOP}/shop.json", rejections=["x"]), "rejections: allowed is a list of objects"),
    (at(f"{SHOP}/shop.json", rejections=[REJECTION] * 2), "rejections: allowed is each update once"),
    (at(f"{SHOP}/shop.json", rejections=[REJECTION | {"more": 1}]), "'more' is not known"),
    (at(f"{SHOP}/shop.json", rejections=[REJECTION | {"at": "x"}]), "at: allowed is an instant in UTC"),
    (at(f"{SHOP}/shop.json", rejections=[REJECTION | {"by": None}]), "by: allowed is a text"),
    (at(f"{SHOP}/shop.json", rejections=[REJECTION | {"update": "a" * 4000}]), "update: allowed is a hash of 64"),
    (at(f"{SHOP}/shop.json", owner="x"), "'owner' is not known"),
    (without(MANIFEST), "has no clausula.json: is no archive of clausula archive"),
    (put(MANIFEST, b"[]"), "clausula.json: is no JSON object"),
    (at(MANIFEST, format=2), "clausula.json: format 2; this release reads format 1"),
    (at(MANIFEST, format="1"), "format: allowed is a whole number"),
    (at(MANIFEST, shops=[1]), "shops: allowed is a list of objects"),
    (at(MANIFEST, shops=[{"id": "a", "versions": 0, "digest": None}] * 2), "'a' is no id of a shop, or is there twice"),
    (at(MANIFEST, shops=[{"id": "../a", "versions": 1, "digest": None}]), "'../a' is no id of a shop"),
    (at(MANIFEST, more=1), "'more' is not known"),
    (listed(versions=4), "the digest of shop"),
    (listed(versions=6), "versions/6/version.json: is missing"),
    (listed(versions=-1), "versions and digest do not fit together"),
    (listed(versions=0), "versions and digest do not fit together"),
    (listed(digest=None), "versions and digest do not fit together"),
    (listed(versions="5"), "versions: allowed is a whole number"),
]


@pytest.mark.parametrize(("spoil", "says"), SPOILT, ids=[str(number) for number in range(len(SPOILT))])
def test_a_spoilt_archive_is_refused(
    target: Flask, files: Files, tmp_path: Path, spoil: Callable[[Files], None], says: str
) -> None:
    spoil(files)
    path = pack(files, tmp_path / "spoilt.zip")
    with pytest.raises(ArchiveError) as caught:
        take_in(target, path)
    assert any(part in str(caught.value) for part in says.split("|")), caught.value
    with target.app_context():
        assert everything() == {}


def test_a_forged_archive_that_fits_is_taken_in_but_has_another_digest(
    target: Flask, files: Files, tmp_path: Path
) -> None:
    """What only the digest that a shop kept can show, as ``clausula verify --expect`` does."""
    before = json.loads(files[VERSION])["digest"]
    forged(put(f"{FIRST}/nl.txt", b"Alles mag."))(files)
    take_in(target, pack(files, tmp_path / "forged.zip"))
    with target.app_context():
        assert list(storage.broken_links(SHOP)) == []
        assert before not in {version.digest for version in storage.list_versions(SHOP)}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damage_is_noticed_or_does_not_matter(target: Flask, shops: bytes, tmp_path: Path, data: st.DataObject) -> None:
    """Any byte changed, and any cut: refused, or the shops are the same."""
    path = tmp_path / "damaged.zip"
    where = data.draw(st.integers(0, len(shops) - 1))
    if data.draw(st.booleans()):
        path.write_bytes(shops[:where])
    else:
        path.write_bytes(shops[:where] + bytes([shops[where] ^ data.draw(st.integers(1, 255))]) + shops[where + 1 :])
    try:
        take_in(target, path)
    except ArchiveError:
        pass
    else:
        assert archived(target) == shops


@pytest.mark.parametrize(
    "content", [b"", b"x", b"PK", b"PK\5\6" + b"\0" * 17, b"\0" * 5000, b"PK\5\6" + b"\xff" * 16 + b"\0\0"]
)
def test_what_is_no_archive_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "foreign.zip"
    path.write_bytes(content)
    with pytest.raises(ArchiveError, match="is no whole ZIP archive"), open_archive(path):
        pass


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    for path, says in ((tmp_path / "no.zip", "No such file"), (tmp_path, "Is a directory")):
        with pytest.raises(ArchiveError, match=says), open_archive(path):
            pass


def test_a_huge_directory_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    size = 2**31
    with path.open("wb") as file:  # sparse
        file.seek(size)
        file.write(b"PK\5\6" + b"\0" * 8 + struct.pack("<LLH", size, 0, 0))
    with pytest.raises(ArchiveError, match="has a list of files of 2147483648 bytes; allowed"), open_archive(path):
        pass


@pytest.mark.parametrize(
    ("limits", "says"),
    [
        (Limits(files=3), "files; allowed: at most 3"),
        (Limits(folder_bytes=100), "bytes; allowed in one folder: at most 100"),
        (Limits(all_bytes=1000), "bytes in all files; allowed: at most 1000"),
    ],
)
def test_a_bomb_is_refused(tmp_path: Path, shops: bytes, limits: Limits, says: str) -> None:
    path = tmp_path / "bomb.zip"
    path.write_bytes(shops)
    with pytest.raises(ArchiveError, match=says), open_archive(path, limits):
        pass


def test_many_empty_files_are_counted(tmp_path: Path, files: Files) -> None:
    path = pack({**files, **{f"a/versions/{n}/nl.txt": b"" for n in range(1, 300)}}, tmp_path / "many.zip")
    with (
        pytest.raises(ArchiveError, match=r"found \d+ files; allowed: at most 200"),
        open_archive(path, Limits(files=200)),
    ):
        pass


def test_a_version_that_would_fill_the_memory_is_refused(tmp_path: Path, files: Files) -> None:
    """It is held as a whole: neither one large file, nor many languages."""
    large = {f"{FIRST}/shop.toml": b" " * (17 * 1024**2)}
    many = {f"{FIRST}/a{letter}.txt": b" " * 1024**2 for letter in "abcdefghijklmnopq"}
    for more in (large, many):
        path = pack({**files, **more}, tmp_path / "bomb.zip")
        assert path.stat().st_size < 100_000
        with pytest.raises(ArchiveError, match=rf"^{FIRST}/: found 178\d+ bytes; allowed"), open_archive(path):
            pass


def test_a_file_that_lies_about_its_size_is_refused(tmp_path: Path, files: Files) -> None:
    content = b" " * (17 * 1024**2)
    files[f"{SHOP}/draft.toml"] = content
    path = pack(files, tmp_path / "lies.zip")
    path.write_bytes(path.read_bytes().replace(struct.pack("<L", len(content)), struct.pack("<L", 10)))
    with open_archive(path) as archive, pytest.raises(ArchiveError, match=r"draft.toml: cannot be read"):
        archive.text(f"{SHOP}/draft.toml")


def test_a_name_there_twice_is_refused(tmp_path: Path, files: Files) -> None:
    path = pack(files, tmp_path / "twice.zip")
    with zipfile.ZipFile(path, "a") as target, pytest.warns(UserWarning, match="Duplicate name"):
        target.writestr(VERSION, b"{}")
    with pytest.raises(ArchiveError, match=f"{VERSION}: is there twice"), open_archive(path):
        pass


def test_other_compression_and_encryption_are_refused(tmp_path: Path, files: Files) -> None:
    path = tmp_path / "other.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_BZIP2) as target:
        target.writestr(MANIFEST, files[MANIFEST])
    with pytest.raises(ArchiveError, match="compressed in another way"), open_archive(path):
        pass
    data = pack({MANIFEST: files[MANIFEST]}, path).read_bytes()
    entry = data.index(b"PK\1\2")
    path.write_bytes(data[: entry + 8] + b"\1" + data[entry + 9 :])
    with pytest.raises(ArchiveError, match="is encrypted"), open_archive(path):
        pass


@pytest.mark.parametrize("limits", [Limits(files=5), Limits(all_bytes=2000), Limits(folder_bytes=100)])
def test_no_archive_is_made_that_could_not_be_taken_in(target: Flask, limits: Limits) -> None:
    with target.app_context():
        fill()
        with pytest.raises(ArchiveError, match=r"the archive would hold more|have at most 100 bytes"):
            write_archive(io.BytesIO(), storage.shop_ids(), now=NOW, host_version="", limits=limits)


def test_a_shop_that_is_not_there_is_not_archived(target: Flask) -> None:
    with target.app_context(), pytest.raises(storage.UnknownShop):
        write_archive(io.BytesIO(), ["nobody"], now=NOW, host_version="")


def test_a_name_that_cannot_be_a_file_is_not_archived(target: Flask) -> None:
    with target.app_context():
        with storage.writing():
            storage.put_shop("../x", "", now=NOW)
        with pytest.raises(ArchiveError, match=r"'\.\./x/shop.json' cannot be the name"):
            write_archive(io.BytesIO(), storage.shop_ids(), now=NOW, host_version="")


def test_a_version_is_restored_with_its_digest_only(target: Flask) -> None:
    with target.app_context():
        with storage.writing():
            storage.put_shop(SHOP, "", now=NOW)
        with pytest.raises(ValueError, match="is not what its digest was made from"), storage.writing():
            storage.restore_version(new_version(1), previous="", digest=sha256(b""))
        assert storage.last_number(SHOP) == 0
