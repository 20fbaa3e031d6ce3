"""Reading an archive from outside: nothing in it is believed, and nothing of it is written to disk."""

import io
import json
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from plugin_host.archive import layout
from plugin_host.archive.layout import LIMITS, ArchiveError, Limits, ListedShop
from plugin_host.storage.chain import instant

T = TypeVar("T")

_ENTRY = 160
"""The most bytes of an entry in the directory of a ZIP, on average."""
_YEARS = range(1970, 9999)
"""The years of an instant: elsewhere it may be in the year before or after, and there is no year 0 or 10,000."""
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
        folders: Counter[str] = Counter()
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
            folders[layout.folder_of(name)] += entry.file_size
            yield name, entry
        for folder, size in folders.items():
            if size > (most := self._limits.folder_bytes):
                raise ArchiveError(f"{folder}/: found {size} bytes; allowed in one folder: at most {most}")
        if folders.total() > self._limits.all_bytes:
            raise ArchiveError(f"found {folders.total()} bytes in all files; allowed: at most {self._limits.all_bytes}")

    def _listed(self) -> dict[str, ListedShop]:
        if layout.MANIFEST not in self._entries:
            raise ArchiveError(f"has no {layout.MANIFEST}: is no archive of clausula archive")
        manifest = self.object(layout.MANIFEST)
        found = take(manifest, "format", int, layout.MANIFEST)
        if found != layout.FORMAT:
            raise ArchiveError(f"{layout.MANIFEST}: format {found}; this release reads format {layout.FORMAT}")
        only(manifest, {"format", "made_at", "host_version", "shops"}, layout.MANIFEST)
        take_instant(manifest, "made_at", layout.MANIFEST)
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
                data = file.read(entry.file_size + 1)
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


class _Bounded(io.BufferedReader):
    """A file of which nobody reads more than ``most`` bytes at once.

    ``zipfile`` reads the directory of a ZIP whole, whatever its size, and makes an object of each entry.
    """

    def __init__(self, file: io.FileIO, most: int) -> None:
        super().__init__(file)
        self._most = most

    def read(self, size: int | None = -1, /) -> bytes:
        """Read as any file; raises ArchiveError for too much at once."""
        if size is not None and size > self._most:
            raise ArchiveError(f"has a list of files of {size} bytes; allowed: at most {self._most}")
        return super().read(size)


@contextmanager
def open_archive(path: Path, limits: Limits = LIMITS) -> Iterator[Archive]:
    """Open an archive to be read; raises ArchiveError for what is none, or cannot be one."""
    try:
        file = _Bounded(io.FileIO(path), max(limits.files * _ENTRY, limits.folder_bytes))
    except OSError as error:
        raise ArchiveError(error.strerror or str(error)) from error
    with file:
        try:
            source = zipfile.ZipFile(file)
        except _BROKEN as error:
            raise ArchiveError(f"is no whole ZIP archive: {error}") from error
        with source:
            yield Archive(source, limits)


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
    if at is None or at.tzinfo is None or at.year not in _YEARS or instant(at) != text:
        wrong(name, key, "an instant in UTC such as 2026-11-02T09:30:00.000000+00:00")
    return at.astimezone(UTC)
