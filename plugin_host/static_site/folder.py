"""The folder that the site is written to: only what changed is written, and only what we wrote is ever deleted."""

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import Any

LIST = ".clausula.json"
"""The list of what was written, by whom a later run knows its own files."""
FORMAT = 1


class NotOurs(Exception):  # noqa: N818  # names what was found
    """The folder cannot be written to: something that we did not write stands there."""


@dataclass(frozen=True)
class Group:
    """Files that belong together, such as those of a shop, each with its digest.

    ``mark`` stands for all that they were made from; ``needs`` are the addresses of files of the site that they use.
    """

    mark: str
    files: Mapping[str, str]
    needs: tuple[str, ...] = ()


@dataclass
class Written:
    """How many files were written, were the same already, and were deleted."""

    written: int = 0
    same: int = 0
    deleted: int = 0


class Folder:
    """A folder of exported files. ``groups`` are what an earlier run, and this one so far, have written, by name."""

    def __init__(self, path: Path) -> None:
        """Read the list of an earlier run; raises NotOurs where the folder is not ours, OSError where it cannot be used."""
        self._path = path
        self.groups: dict[str, Group] = {}
        self.done = Written()
        path.mkdir(parents=True, exist_ok=True)
        if (path / LIST).exists():
            self.groups = _groups(path / LIST)
        elif any(path.iterdir()):
            raise NotOurs(f"{path}: holds files of others; name a new folder")

    def unchanged(self, name: str, mark: str) -> bool:
        """Whether a group was made from the same and all its files are there, so that it need not be made again."""
        group = self.groups.get(name)
        if group is None or group.mark != mark or not all((self._path / file).is_file() for file in group.files):
            return False
        self.done.same += len(group.files)
        return True

    def write(self, name: str, mark: str, files: Mapping[str, bytes], needs: Iterable[str] = ()) -> None:
        """Write the files of a group, and delete those that it had before and has no longer."""
        before = self.groups[name].files if name in self.groups else {}
        digests = {file: hashlib.sha256(content).hexdigest() for file, content in files.items()}
        for file, content in files.items():
            if before.get(file) == digests[file] and self._holds(file, content):
                self.done.same += 1
            else:
                self._write(file, content)
                self.done.written += 1
        self._delete(before.keys() - digests.keys())
        self.groups[name] = Group(mark, digests, tuple(sorted(needs)))

    def _holds(self, file: str, content: bytes) -> bool:
        path = self._path / file
        return path.is_file() and path.read_bytes() == content

    def _write(self, file: str, content: bytes) -> None:
        """Replace a file as a whole, so that nobody is ever served half of it."""
        path = self._path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f".{path.name}.partial")
        partial.write_bytes(content)
        os.replace(partial, path)

    def keep_only(self, names: Iterable[str]) -> None:
        """Delete the files of all other groups."""
        for name in self.groups.keys() - set(names):
            self._delete(self.groups.pop(name).files)

    def _delete(self, files: Iterable[str]) -> None:
        for file in files:
            path = self._path / file
            path.unlink(missing_ok=True)
            self.done.deleted += 1
            for folder in path.parents:
                if folder == self._path or any(folder.iterdir()):
                    break
                folder.rmdir()

    def finish(self) -> None:
        """Write the list of what there is; without it the next run finds a folder of others."""
        groups = {name: asdict(group) for name, group in sorted(self.groups.items())}
        self._write(LIST, (json.dumps({"format": FORMAT, "groups": groups}, indent=1) + "\n").encode())


def _groups(path: Path) -> dict[str, Group]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        if found["format"] != FORMAT:
            raise ValueError(f"format {found['format']!r}")
        groups = {name: _group(group) for name, group in found["groups"].items()}
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise NotOurs(f"{path}: is no list of ours ({error}); name a new folder") from None
    return groups


def _group(value: Any) -> Group:
    files = {str(file): str(digest) for file, digest in value["files"].items()}
    for file in files:
        if not file or PurePosixPath(file).is_absolute() or ".." in PurePosixPath(file).parts:
            raise ValueError(f"names {file!r}, which is not in the folder")
    return Group(str(value["mark"]), files, tuple(map(str, value["needs"])))
