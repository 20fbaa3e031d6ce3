"""``clausula archive``, ``restore`` and ``backup``."""

import json
import os
import sqlite3
import threading
import time
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from flask import Flask

from plugin_host import storage
from plugin_host.cli import archives
from plugin_host.signals import Event, ShopRestored, Signals
from plugin_host.storage.guards import guards_kept
from tests.archives.samples import edit, pack, rechain, sha256, unpack
from tests.cli.conftest import Cli
from tests.cli.files import ACCEPT, SHOP_FILE, changed

OTHER = SHOP_FILE.replace('id = "balkonbloem"', 'id = "anders"')
RENAMED = changed('name = "Balkonbloem"', 'name = "Balkonbloem Zaden"')


@pytest.fixture
def elsewhere(cli: Cli, upgraded: Path) -> Iterator[Cli]:
    """The command line of another installation, in the same folder."""
    folder = cli.folder / "elsewhere"
    folder.mkdir()
    (folder / "cli.sqlite").write_bytes(upgraded.read_bytes())
    other = Cli(folder, {"DATABASE_URL": f"sqlite:///{folder / 'cli.sqlite'}"})
    yield other
    other.close()


@pytest.fixture
def on_postgresql(new_cli: Cli, empty_postgresql_url: str) -> Iterator[Cli]:
    """The command line of an installation on PostgreSQL."""
    other = Cli(new_cli.folder, {"DATABASE_URL": empty_postgresql_url})
    other.fine("db", "upgrade")
    yield other
    other.close()


def two_shops(cli: Cli) -> list[str]:
    """Publish one shop twice and put another; the digests."""
    cli.publish()
    cli.publish(RENAMED)
    cli.fine("shop", "put", cli.file(OTHER))
    return [version["digest"] for version in json.loads(cli.fine("versions", "balkonbloem", "--format", "json"))]


@pytest.mark.parametrize("where", ["elsewhere", "on_postgresql"])
def test_shops_move_to_another_installation(cli: Cli, where: str, request: pytest.FixtureRequest) -> None:
    newest, first = two_shops(cli)
    lines = [
        "anders: 0 versions",
        f"balkonbloem: 2 versions, digest {newest}",
    ]
    assert cli.fine("archive", "-o", "all.zip").splitlines() == [*lines, "all.zip: 2 shops"]
    other: Cli = request.getfixturevalue(where)
    assert other.fine("restore", "all.zip").splitlines() == lines
    for digest in (newest, first):
        other.fine("verify", "balkonbloem", "--expect", digest)
    for words in (("shop", "list"), ("shop", "show", "anders"), ("versions", "balkonbloem", "--format", "json")):
        assert other.fine(*words) == cli.fine(*words)
    for path in ("/p/balkonbloem/nl", "/p/balkonbloem/de/versions/1", "/p/balkonbloem/en.json"):
        assert other.visit(path).data == cli.visit(path).data
    assert other.fine("restore", "all.zip").splitlines() == [
        "anders: is there already, and the same",
        "balkonbloem: is there already, and the same",
    ]
    other.fine("shop", "put", other.file(changed("Dorpsstraat 1", "Dorpsstraat 2")))
    assert "digest" in other.fine("publish", "balkonbloem", *ACCEPT)
    other.fine("verify", "balkonbloem")


def test_the_same_shops_give_the_same_bytes(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    two_shops(cli)

    class Clock(datetime):
        @classmethod
        def now(cls, tz: object = None) -> "Clock":  # noqa: ARG003 - the same call
            return cls(2026, 11, 20, tzinfo=UTC)

    monkeypatch.setattr(archives, "datetime", Clock)
    for name in ("a.zip", "b.zip"):
        cli.fine("archive", "balkonbloem", "-o", name)
    assert Path("a.zip").read_bytes() == Path("b.zip").read_bytes()
    with zipfile.ZipFile("a.zip") as archive:
        assert json.loads(archive.read("clausula.json"))["made_at"] == "2026-11-20T00:00:00.000000+00:00"


def test_shops_are_chosen(cli: Cli, elsewhere: Cli) -> None:
    two_shops(cli)
    assert cli.fine("archive", "anders", "-o", "one.zip").splitlines() == ["anders: 0 versions", "one.zip: 1 shop"]
    cli.fine("archive", "-o", "all.zip")
    assert elsewhere.fine("restore", "all.zip", "anders", "anders") == "anders: 0 versions\n"
    assert elsewhere.refused("restore", "one.zip", "balkonbloem") == ["one.zip: shop 'balkonbloem' is not in it"]
    assert cli.refused("archive", "nobody", "-o", "x.zip") == ["shop 'nobody' is not known; put its shop file first"]
    assert not Path("x.zip").exists()


def test_a_tombstone_keeps_an_id_elsewhere(cli: Cli, elsewhere: Cli) -> None:
    cli.publish()
    cli.fine("archive", "-o", "before.zip")
    cli.fine("shop", "remove", "balkonbloem", "--purge")
    cli.fine("archive", "-o", "after.zip")
    assert elsewhere.fine("restore", "after.zip") == "balkonbloem: 0 versions\n"
    assert elsewhere.visit("/p/balkonbloem/nl").status_code == 410
    (line,) = elsewhere.refused("restore", "before.zip")
    assert line.endswith("not the same: there it was purged, and its id stays taken")


def test_another_history_is_refused_and_the_others_are_taken_in(cli: Cli, elsewhere: Cli) -> None:
    two_shops(cli)
    elsewhere.publish()
    cli.fine("archive", "-o", "all.zip")
    result = elsewhere("restore", "all.zip")
    assert (result.exit_code, result.stdout) == (2, "anders: 0 versions\n")
    assert "shop 'balkonbloem' is in the database already, but not the same" in result.stderr


def test_nothing_is_taken_in_where_one_shop_is_spoilt(cli: Cli, elsewhere: Cli) -> None:
    two_shops(cli)
    cli.fine("archive", "-o", "all.zip")
    files = unpack(Path("all.zip").read_bytes())
    files["balkonbloem/versions/2/nl.txt"] += b"."
    pack(files, Path("spoilt.zip"))
    (line,) = elsewhere.refused("restore", "spoilt.zip")
    assert line.startswith("spoilt.zip: balkonbloem/versions/2/nl.txt: is not the one whose hash ")
    assert elsewhere.fine("shop", "list") == ""


def test_a_forged_policy_that_could_not_be_served_is_refused(cli: Cli, elsewhere: Cli) -> None:
    cli.publish()
    cli.fine("archive", "-o", "all.zip")
    files = unpack(Path("all.zip").read_bytes())
    name = "balkonbloem/versions/1/nl.json"
    policy = json.loads(files[name])
    for spoilt, says in (
        ({"format": 9}, "format: found 9, this release reads 1"),
        ({**policy, "shop": "anders"}, "is the policy of another shop"),
        ({**policy, "language": "en"}, "is the policy of another shop"),
        ({**policy, "title": 1}, "policy.title"),
    ):
        files[name] = json.dumps(spoilt).encode()
        rechain(files)
        (line,) = elsewhere.refused("restore", str(pack(files, Path("forged.zip"))))
        assert line.startswith(f"forged.zip: {name}: "), line
        assert says in line
    assert elsewhere.fine("shop", "list") == ""


@pytest.mark.parametrize(
    ("draft", "says"),
    [
        (OTHER, "is the shop file of 'anders', not of 'balkonbloem'"),
        ("shop = 1", "is the shop file of None"),
        ("= 1", "draft.toml: "),
    ],
)
def test_the_draft_of_another_shop_is_refused(cli: Cli, elsewhere: Cli, draft: str, says: str) -> None:
    cli.fine("shop", "put", cli.file())
    cli.fine("archive", "-o", "all.zip")
    files = unpack(Path("all.zip").read_bytes())
    files["balkonbloem/draft.toml"] = draft.encode()
    (line,) = elsewhere.refused("restore", str(pack(files, Path("forged.zip"))))
    assert says in line


@pytest.mark.parametrize("content", [None, b"", b"not a zip", b"PK\3\4 truncated"])
def test_what_is_no_archive_is_refused(cli: Cli, content: bytes | None) -> None:
    if content is not None:
        Path("foreign.zip").write_bytes(content)
    (line,) = cli.refused("restore", "foreign.zip")
    assert line.startswith("foreign.zip: ")


def test_a_name_that_would_trick_the_terminal_is_spelt_out(cli: Cli) -> None:
    pack({"\x1b[2J\nfine": b""}, Path("trick.zip"))
    (line,) = cli.refused("restore", "trick.zip")
    assert line.isprintable()


def test_a_hostile_list_is_refused(cli: Cli) -> None:
    cli.fine("shop", "put", cli.file())
    cli.fine("archive", "-o", "all.zip")
    files = unpack(Path("all.zip").read_bytes())
    edit(files, "clausula.json", format=99)
    assert "format 99; this release reads format 1" in cli.refused("restore", str(pack(files, Path("new.zip"))))[0]


@pytest.mark.parametrize("words", [("archive", "-o"), ("backup",)])
def test_no_file_is_overwritten_and_none_is_left_behind(cli: Cli, words: tuple[str, ...]) -> None:
    cli.publish()
    Path("there").write_text("mine", encoding="utf-8")
    assert cli.refused(*words, "there") == ["there: exists already; name another file"]
    assert Path("there").read_text(encoding="utf-8") == "mine"
    (line,) = cli.refused(*words, "no/folder")
    assert line == "no/folder: No such file or directory"


def test_a_full_disk_leaves_nothing(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    cli.publish()

    def full(_: int) -> None:
        assert not Path("all.zip").exists()
        assert not Path("copy.sqlite").exists()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert cli.refused("archive", "-o", "all.zip") == ["all.zip: No space left on device"]
    assert cli.refused("backup", "copy.sqlite") == ["copy.sqlite: No space left on device"]
    assert sorted(path.name for path in Path().iterdir() if not path.name.startswith("cli.sqlite")) == ["shop.toml"]


def test_a_file_made_meanwhile_is_kept(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    sync = os.fsync

    def made(handle: int) -> None:
        Path("all.zip").write_text("mine", encoding="utf-8")
        sync(handle)

    monkeypatch.setattr(os, "fsync", made)
    assert cli.refused("archive", "-o", "all.zip") == ["all.zip: exists already; name another file"]
    assert Path("all.zip").read_text(encoding="utf-8") == "mine"
    Path("link").symlink_to("nowhere")
    for words in (("archive", "-o"), ("backup",)):
        assert cli.refused(*words, "link") == ["link: exists already; name another file"]


def test_a_restored_shop_is_announced_and_no_version_of_it(cli: Cli, elsewhere: Cli) -> None:
    two_shops(cli)
    cli.fine("archive", "-o", "all.zip")
    heard: list[Event] = []

    def hear(_: Flask, event: Event) -> None:
        heard.append(event)

    signals: Signals = elsewhere.app().extensions["clausula"][2]
    for signal in vars(signals).values():
        signal.connect(hear)
    elsewhere.fine("restore", "all.zip")
    assert heard == [ShopRestored(shop="anders", versions=0), ShopRestored(shop="balkonbloem", versions=2)]
    elsewhere.fine("restore", "all.zip")
    assert len(heard) == 2


def test_a_broken_chain_is_archived_with_a_warning(cli: Cli) -> None:
    cli.publish()
    with cli.app().app_context(), storage.writing(), guards_kept(storage.db.session.connection()):
        storage.db.session.execute(sa.text("UPDATE versions SET published_by = 'x'"))
    result = cli("archive", "-o", "all.zip")
    assert result.exit_code == 1
    assert result.stderr == (
        "balkonbloem/versions/1/version.json: it is not what its digest was made from; clausula restore will refuse it\n"
    )
    assert "it is not what its digest was made from" in cli.refused("restore", "all.zip")[0]


def test_a_backup_is_the_whole_database(cli: Cli) -> None:
    newest, _ = two_shops(cli)
    assert cli.fine("backup", "copy.sqlite") == "copy.sqlite: the database as it is now\n"
    assert [path.name for path in Path().glob("copy.sqlite*")] == ["copy.sqlite"]
    copy = Cli(cli.folder, {"DATABASE_URL": f"sqlite:///{cli.folder / 'copy.sqlite'}"})
    copy.fine("verify", "balkonbloem", "--expect", newest)
    assert copy.visit("/p/balkonbloem/nl").data == cli.visit("/p/balkonbloem/nl").data
    with copy.app().app_context(), pytest.raises(sa.exc.IntegrityError), storage.writing():
        storage.db.session.execute(sa.text("DELETE FROM texts"))
    copy.close()


def test_a_backup_is_consistent_while_others_write(cli: Cli) -> None:
    """A writer adds two rows at a time: no copy holds one of the two only."""
    cli.publish()
    path = cli.folder / "cli.sqlite"
    stop = threading.Event()

    def write() -> None:
        with closing(sqlite3.connect(path, isolation_level=None, timeout=30)) as connection:
            connection.execute("CREATE TABLE pairs (number INTEGER, filling TEXT)")
            while not stop.is_set():
                connection.execute("BEGIN IMMEDIATE")
                connection.execute("INSERT INTO pairs VALUES (1, ?)", ("x" * 5000,))
                connection.execute("INSERT INTO pairs VALUES (2, ?)", ("x" * 5000,))
                connection.execute("COMMIT")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(5):
            time.sleep(0.05)
            cli.fine("backup", f"copy{number}.sqlite")
    finally:
        stop.set()
        writer.join()
    for number in range(5):
        with closing(sqlite3.connect(f"copy{number}.sqlite")) as copy:
            assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            ones, twos = (copy.execute(f"SELECT COUNT(*) FROM pairs WHERE number = {n}").fetchone() for n in (1, 2))  # noqa: S608  # numbers of ours
            assert ones == twos
            assert copy.execute("SELECT COUNT(*) FROM texts").fetchone() == (3,)


def test_a_log_left_beside_the_new_file_is_refused_and_kept(cli: Cli) -> None:
    Path("copy.sqlite-wal").write_bytes(b"mine")
    assert "copy.sqlite-wal: belongs to another database" in cli.refused("backup", "copy.sqlite")[0]
    assert [path.name for path in Path().glob("copy.sqlite*")] == ["copy.sqlite-wal"]


def test_a_database_of_an_older_release_is_backed_up_before_its_upgrade(cli: Cli) -> None:
    with closing(sqlite3.connect(cli.folder / "cli.sqlite")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
        connection.commit()
    cli.fine("backup", "copy.sqlite")
    assert cli.refused("archive", "-o", "all.zip") == ["the database is not up to date; run: clausula db upgrade"]


def test_there_is_no_backup_of_no_database(new_cli: Cli) -> None:
    (line,) = new_cli.refused("backup", "copy.sqlite")
    assert line.startswith("there is no database ")
    with closing(sqlite3.connect(new_cli.folder / "cli.sqlite")) as connection:
        connection.execute("CREATE TABLE others (id INTEGER)")
    (line,) = new_cli.refused("backup", "copy.sqlite")
    assert line.endswith("cli.sqlite: holds no database of Clausula")
    assert sorted(path.name for path in Path().glob("*.sqlite")) == ["cli.sqlite"]


def test_postgresql_is_backed_up_by_its_own_tools(on_postgresql: Cli) -> None:
    (line,) = on_postgresql.refused("backup", "copy.sqlite")
    assert "pg_dump" in line
    assert "clausula archive" in line


def test_the_texts_are_those_of_the_pages(cli: Cli) -> None:
    cli.publish()
    cli.fine("archive", "-o", "all.zip")
    files = unpack(Path("all.zip").read_bytes())
    for end in ("json", "txt"):
        assert files[f"balkonbloem/versions/1/de.{end}"] == cli.visit(f"/p/balkonbloem/de.{end}").data
    version = json.loads(files["balkonbloem/versions/1/version.json"])
    assert version["texts"][0]["text"] == sha256(files["balkonbloem/versions/1/nl.txt"])
    assert version["accepted"]["practice-unanswered"] == "test"
