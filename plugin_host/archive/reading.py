"""Reading an archive from outside: nothing in it is believed, and nothing of it is written to disk."""

import json
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, NoReturn, TypeVar

from plugin_host.archive import layout
from plugin_host.archive.layout import LIMITS, ArchiveError, Limits

T = TypeVar("T")

_END = 22
"""Bytes of the record that ends a ZIP without a comment."""
_LOCATOR, _END_64 = 20, 56
"""Bytes of the two records before it in a large ZIP."""
_ENTRY = 160
"""The most bytes of an entry in the directory of a ZIP, on average; it is read into memory at once."""
_ENCRYPTED = 0x1
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OSError,
)
"""What ``zipfile`` raises for a file that somebody cut, changed or made up."""


@dataclass(frozen=True, kw_only=True)
class ListedShop:
    """A shop in the list that an archive starts with."""

    id: str
    versions: int
    digest: str | None


class Archive:
    """An archive whose list of files was checked. ``shops`` are those that it says it holds, by id."""

    def __init__(self, source: zipfile.ZipFile, limits: Limits) -> None:
        """Check names, number and sizes of the files, and the list of shops; raises ArchiveError."""
        self._source = source
        self._limits = limits
        self._entries = dict(self._checked())
        self.shops = self._listed()
        for name in self._entries:
            if name != layout.MANIFEST and layout.shop_of(name) not in self.shops:
                raise ArchiveError(f"{name}: {layout.MANIFEST} does not list that shop")
        self._files: dict[str, set[str]] = {shop_id: set() for shop_id in self.shops}
        for name in self._entries:
            if shop_id := layout.shop_of(name):
                self._files[shop_id].add(name)

    def _checked(self) -> Iterator[tuple[str, zipfile.ZipInfo]]:
        entries = [
            entry for entry in self._source.infolist() if entry.file_size or not layout.is_folder(entry.filename)
        ]
        if len(entries) > self._limits.files:
            raise ArchiveError(f"found {len(entries)} files; allowed: at most {self._limits.files}")
        seen = set()
        for entry in entries:
            name = entry.orig_filename
            if not layout.is_file(name) or entry.filename != name:
                raise ArchiveError(f"found a file {name!r}, which is none of an archive")
            if name in seen:
                raise ArchiveError(f"{name}: is there twice")
            seen.add(name)
            if entry.flag_bits & _ENCRYPTED:
                raise ArchiveError(f"{name}: is encrypted")
            if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise ArchiveError(f"{name}: is compressed in another way than deflate")
            if entry.file_size > self._limits.file_bytes:
                raise ArchiveError(f"{name}: found {entry.file_size} bytes; allowed: at most {self._limits.file_bytes}")
            yield name, entry
        if (size := sum(entry.file_size for entry in entries)) > self._limits.all_bytes:
            raise ArchiveError(f"found {size} bytes in all files; allowed: at most {self._limits.all_bytes}")

    def _listed(self) -> dict[str, ListedShop]:
        if layout.MANIFEST not in self._entries:
            raise ArchiveError(f"has no {layout.MANIFEST}: is no archive of clausula export")
        manifest = self.object(layout.MANIFEST)
        found = take(manifest, "format", int, layout.MANIFEST)
        if found != layout.FORMAT:
            raise ArchiveError(f"{layout.MANIFEST}: format {found}; this release reads format {layout.FORMAT}")
        only(manifest, {"format", "exported_at", "host_version", "shops"}, layout.MANIFEST)
        take_instant(manifest, "exported_at", layout.MANIFEST)
        take(manifest, "host_version", str, layout.MANIFEST)
        listed = {}
        for value in take(manifest, "shops", list, layout.MANIFEST):
            if not isinstance(value, dict):
                wrong(layout.MANIFEST, "shops", "a list of objects")
            only(value, {"id", "versions", "digest"}, layout.MANIFEST)
            shop_id = take(value, "id", str, layout.MANIFEST)
            digest = None if value["digest"] is None else take(value, "digest", str, layout.MANIFEST)
            if shop_id in listed or layout.shop_of(layout.shop_file(shop_id)) != shop_id:
                raise ArchiveError(f"{layout.MANIFEST}: {shop_id!r} is no id of a shop, or is there twice")
            versions = take(value, "versions", int, layout.MANIFEST)
            if versions < 0 or (versions == 0) != (digest is None):
                raise ArchiveError(f"{layout.MANIFEST}: shop {shop_id!r}: versions and digest do not fit together")
            listed[shop_id] = ListedShop(id=shop_id, versions=versions, digest=digest)
        return listed

    def files(self, shop_id: str) -> frozenset[str]:
        """The names of all files of a shop."""
        return frozenset(self._files[shop_id])

    def text(self, name: str) -> str:
        """A file as text in UTF-8; raises ArchiveError where it is missing, damaged or none."""
        entry = self._entries.get(name)
        if entry is None:
            raise ArchiveError(f"{name}: is missing")
        try:
            with self._source.open(entry) as file:
                data = file.read(self._limits.file_bytes + 1)
        except _BROKEN as error:
            raise ArchiveError(f"{name}: cannot be read: {error}") from error
        if len(data) != entry.file_size:
            raise ArchiveError(f"{name}: has another size than the archive says")
        try:
            text = data.decode()
        except UnicodeDecodeError as error:
            raise ArchiveError(f"{name}: is not UTF-8: {error.reason} at byte {error.start}") from error
        if "\0" in text:
            raise ArchiveError(f"{name}: holds a character NUL, which databases do not keep")
        return text

    def object(self, name: str) -> dict[str, Any]:
        """A file as a JSON object; raises ArchiveError as ``text`` does, and where it is none."""
        return json_object(self.text(name), name)


@contextmanager
def open_archive(path: Path, limits: Limits = LIMITS) -> Iterator[Archive]:
    """Open an archive to be read; raises ArchiveError for what is none, or cannot be one."""
    try:
        file = path.open("rb")
    except OSError as error:
        raise ArchiveError(error.strerror or str(error)) from error
    with file:
        try:
            _check_directory(file, limits)
            source = zipfile.ZipFile(file)
        except _BROKEN as error:
            raise ArchiveError(f"is no whole ZIP archive: {error}") from error
        with source:
            yield Archive(source, limits)


def _check_directory(file: BinaryIO, limits: Limits) -> None:
    """Refuse a ZIP whose directory would fill the memory; ``zipfile`` reads it whole, whatever its size."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _END - _LOCATOR - _END_64))
    tail = file.read()
    end = tail[-_END:]
    if len(end) < _END or not end.startswith(b"PK\5\6") or end[-2:] != b"\0\0":
        raise ArchiveError("is no whole ZIP archive: its end is missing")
    directory: int = struct.unpack_from("<L", end, 12)[0]
    if tail[-_END - _LOCATOR :].startswith(b"PK\6\7") and len(tail) == _END + _LOCATOR + _END_64:
        directory = struct.unpack_from("<Q", tail, 40)[0]
    if directory > limits.files * _ENTRY:
        raise ArchiveError(f"its list of files has {directory} bytes; allowed: at most {limits.files * _ENTRY}")
    file.seek(0)


def json_object(text: str, name: str) -> dict[str, Any]:
    """Parse a JSON object whose values can be stored and hashed; raises ArchiveError."""

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            raise ValueError("a key is there twice")
        return found

    try:
        value = json.loads(text, object_pairs_hook=unique)
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError) as error:
        raise ArchiveError(f"{name}: is no JSON that can be kept: {error}") from error
    if not isinstance(value, dict):
        raise ArchiveError(f"{name}: is no JSON object")
    return value


def wrong(name: str, key: str, allowed: str) -> NoReturn:
    """Say what a key has to hold."""
    raise ArchiveError(f"{name}: {key}: allowed is {allowed}")


def only(value: dict[str, Any], keys: set[str], name: str) -> None:
    """Refuse an object that has other keys, or lacks one."""
    if value.keys() != keys:
        key = min(value.keys() ^ keys)
        raise ArchiveError(f"{name}: {key!r} " + ("is missing" if key in keys else "is not known"))


def take(value: dict[str, Any], key: str, kind: type[T], name: str) -> T:
    """The value of a key, which must be of that type; a text without NUL, which databases do not keep."""
    found = value.get(key)
    if not isinstance(found, kind) or (isinstance(found, bool) and kind is not bool):
        wrong(name, key, {str: "a text", int: "a whole number", dict: "an object"}.get(kind, "a list"))
    if kind is str and "\0" in str(found):
        wrong(name, key, "a text without NUL")
    return found


def take_texts(value: dict[str, Any], key: str, name: str) -> dict[str, str]:
    """The value of a key, which must be an object of texts."""
    found = take(value, key, dict, name)
    if not all(isinstance(text, str) for text in found.values()):
        wrong(name, key, "an object of texts")
    return found


def take_instant(value: dict[str, Any], key: str, name: str) -> datetime:
    """The value of a key, which must be an instant as an archive writes it."""
    text = take(value, key, str, name)
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = None
    if at is None or at.tzinfo is None or at.utcoffset() != UTC.utcoffset(at) or layout.instant(at) != text:
        wrong(name, key, "an instant in UTC such as 2026-11-02T09:30:00.000000+00:00")
    return at.astimezone(UTC)
