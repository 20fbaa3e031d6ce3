"""Settings and databases that cannot be used: a message and exit code 2, whatever the command."""

import pytest

from plugin_host.storage import db, writing
from tests.cli.conftest import Cli
from tests.cli.files import ACCEPT

DATABASE_COMMANDS = (
    ("shop", "put", "shop.toml"),
    ("shop", "list"),
    ("shop", "show", "balkonbloem"),
    ("shop", "remove", "balkonbloem"),
    ("publish", "balkonbloem", *ACCEPT),
    ("versions", "balkonbloem"),
    ("run",),
)
NOT_UPGRADED = ["the database is not up to date; run: clausula db upgrade"]


@pytest.mark.parametrize("words", DATABASE_COMMANDS, ids=" ".join)
def test_a_database_that_was_not_upgraded_says_what_to_do(new_cli: Cli, words: tuple[str, ...]) -> None:
    new_cli.file()
    assert new_cli.refused(*words) == NOT_UPGRADED


def test_upgrading_helps_and_can_be_done_again(new_cli: Cli) -> None:
    assert new_cli.refused("shop", "list") == NOT_UPGRADED
    for _ in range(2):
        assert new_cli.fine("db", "upgrade") == "database is up to date\n"
    assert new_cli.fine("shop", "list") == ""


def test_the_database_of_another_release_is_refused(cli: Cli) -> None:
    with cli.app().app_context(), writing():
        db.session.execute(db.text("UPDATE alembic_version SET version_num = 'later'"))
    assert cli.refused("shop", "list") == NOT_UPGRADED
    (line,) = cli.refused("db", "upgrade")
    assert line.startswith("the database cannot be upgraded: ")


@pytest.mark.parametrize("words", [("shop", "list"), ("db", "upgrade"), ("demo", "--no-serve")], ids=" ".join)
def test_a_file_that_is_no_database_is_refused(new_cli: Cli, words: tuple[str, ...]) -> None:
    (new_cli.folder / "cli.sqlite").write_text("no database at all, but some text instead", encoding="utf-8")
    assert new_cli.refused(*words) == ["the database cannot be used: file is not a database"]


@pytest.mark.parametrize("words", [("shop", "list"), ("db", "upgrade")], ids=" ".join)
@pytest.mark.parametrize("place", ["sqlite:////nowhere/at/all.sqlite", "postgresql+psycopg://ann@127.0.0.1:1/x"])
def test_a_database_that_cannot_be_reached_is_refused(new_cli: Cli, words: tuple[str, ...], place: str) -> None:
    new_cli.settings["DATABASE_URL"] = place
    assert new_cli.refused(*words)[0].startswith("the database cannot be used: ")


WRONG = {
    "DATABASE_URL": ["nonsense", "mysql://x/y", "sqlite://", "sqlite:///:memory:", "postgres://ann:secret@host/x"],
    "CLAUSULA_BASE_URL": [
        "policies.example",
        "ftp://policies.example",
        "https://policies.example/path",
        "https://[::1",
        "https://policies.example:99999",
        "https://ann@policies.example",
    ],
    "CLAUSULA_OPERATOR": ["Hoster", "Hoster, nl", "Hoster, XX", ", NL", "Hos\nter, NL"],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in WRONG.items() for value in values])
def test_a_setting_that_cannot_be_used_is_named(new_cli: Cli, name: str, value: str) -> None:
    new_cli.settings[name] = value
    for words in (("shop", "list"), ("vendors",)):
        lines = new_cli.refused(*words)
        assert len(lines) == 1
        assert lines[0].startswith(name)
        assert "secret" not in lines[0]


def test_help_needs_no_setting(new_cli: Cli) -> None:
    new_cli.settings["DATABASE_URL"] = "nonsense"
    shown = new_cli.fine("--help")
    assert "Traceback" not in shown
    assert "render" in shown
    assert "No such command 'rendr'" in new_cli.refused("rendr")[-1]


@pytest.mark.parametrize(
    "words", [("run", "--port", "0"), ("run", "--port", "99999"), ("run", "--workers", "0")], ids=" ".join
)
def test_numbers_that_no_server_can_have_are_refused(cli: Cli, words: tuple[str, ...]) -> None:
    assert words[1] in cli.refused(*words)[-1]
