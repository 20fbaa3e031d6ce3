"""The folder of exported files."""

import json
from pathlib import Path

import pytest

from plugin_host.static_site.folder import LIST, Folder, NotOurs


def contents(path: Path) -> dict[str, str]:
    return {str(file.relative_to(path)): file.read_text() for file in sorted(path.rglob("*")) if file.is_file()}


def export(path: Path, groups: dict[str, dict[str, str]], mark: str = "1") -> Folder:
    folder = Folder(path)
    folder.keep_only(groups)
    for name, files in groups.items():
        folder.write(name, mark, {file: text.encode() for file, text in files.items()})
    folder.finish()
    return folder


def test_a_second_run_writes_only_what_changed(tmp_path: Path) -> None:
    path = tmp_path / "new" / "site"
    first = export(path, {"rose": {"p/rose/nl.html": "a", "p/rose/nl/versions.html": "b"}})
    assert (first.done.written, first.done.same, first.done.deleted) == (2, 0, 0)
    before = (path / "p/rose/nl.html").stat()
    second = export(path, {"rose": {"p/rose/nl.html": "a", "p/rose/nl/versions.html": "c"}})
    assert (second.done.written, second.done.same, second.done.deleted) == (1, 1, 0)
    after = (path / "p/rose/nl.html").stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)
    assert contents(path)["p/rose/nl/versions.html"] == "c"


def test_what_somebody_changed_or_deleted_is_written_again(tmp_path: Path) -> None:
    groups = {"rose": {"a.html": "a", "b.html": "b"}}
    export(tmp_path, groups)
    (tmp_path / "a.html").write_text("spoilt")
    (tmp_path / "b.html").unlink()
    assert not Folder(tmp_path).unchanged("rose", "1")
    assert export(tmp_path, groups).done.written == 2
    assert contents(tmp_path)["a.html"] == "a"


def test_what_is_gone_is_deleted_and_what_others_put_there_is_not(tmp_path: Path) -> None:
    export(tmp_path, {"rose": {"p/rose/nl.html": "a"}, "tulip": {"p/tulip/nl.html": "a", "p/tulip/en.html": "b"}})
    (tmp_path / "p/rose/own.html").write_text("mine")
    done = export(tmp_path, {"tulip": {"p/tulip/nl.html": "a"}}).done
    assert done.deleted == 2
    assert contents(tmp_path).keys() == {LIST, "p/rose/own.html", "p/tulip/nl.html"}
    export(tmp_path, {})
    assert not (tmp_path / "p/tulip").exists()


def test_a_group_made_from_the_same_need_not_be_made_again(tmp_path: Path) -> None:
    export(tmp_path, {"rose": {"a.html": "a"}})
    assert Folder(tmp_path).unchanged("rose", "1")
    assert not Folder(tmp_path).unchanged("rose", "2")
    assert not Folder(tmp_path).unchanged("tulip", "1")


def test_a_folder_of_others_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.odt").write_text("years of work")
    with pytest.raises(NotOurs, match="holds files of others"):
        Folder(tmp_path)


@pytest.mark.parametrize("file", ["../thesis.odt", "/etc/passwd", "a/../../b", ""])
def test_a_list_that_names_files_elsewhere_is_refused(tmp_path: Path, file: str) -> None:
    groups = {"rose": {"mark": "1", "files": {file: "0"}, "needs": []}}
    (tmp_path / LIST).write_text(json.dumps({"format": 1, "groups": groups}))
    with pytest.raises(NotOurs, match="not in the folder"):
        Folder(tmp_path)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"format": 2, "groups": {}}', '{"format": 1, "groups": {"rose": 1}}']
)
def test_a_list_that_is_none_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / LIST).write_text(text)
    with pytest.raises(NotOurs, match="no list of ours"):
        Folder(tmp_path)
