"""``render``: from a shop file to a policy, without the database."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.cli.files import changed

BEGINS = {"html": "<", "md": "# Privacy", "text": "Privacy", "json": "{"}


@pytest.mark.parametrize("form", BEGINS)
def test_a_policy_is_printed_in_each_format(new_cli: Cli, form: str) -> None:
    shown = new_cli.fine("render", new_cli.file(), "--language", "nl", "--format", form)
    assert shown.lstrip().startswith(BEGINS[form])
    assert "Voorbeeld Handel B.V." in shown
    assert shown.endswith("\n")


def test_the_first_language_and_plain_text_are_the_default(new_cli: Cli) -> None:
    path = new_cli.file()
    assert new_cli.fine("render", path) == new_cli.fine("render", path, "--language", "nl", "--format", "text")


def test_the_json_is_a_policy_that_was_not_published(new_cli: Cli) -> None:
    found = json.loads(new_cli.fine("render", new_cli.file(), "--language", "de", "--format", "json"))
    assert (found["format"], found["language"], found["version"], found["effective"]) == (1, "de", None, None)


def test_a_file_gets_what_would_be_printed_and_is_replaced(new_cli: Cli) -> None:
    output = new_cli.folder / "policy.md"
    for language in ("nl", "de"):
        words = ("render", new_cli.file(), "--language", language, "--format", "md")
        assert new_cli.fine(*words, "-o", str(output)) == ""
        assert output.read_text("utf-8").rstrip() == new_cli.fine(*words).rstrip()


def test_a_shop_file_can_come_from_standard_input(new_cli: Cli) -> None:
    path = Path(new_cli.file())
    assert new_cli.fine("render", "-", given=path.read_bytes()) == new_cli.fine("render", str(path))


def test_no_database_is_touched(new_cli: Cli) -> None:
    new_cli.fine("render", new_cli.file())
    assert not (new_cli.folder / "cli.sqlite").exists()


def test_a_language_that_the_shop_does_not_list_is_refused_with_those_it_lists(new_cli: Cli) -> None:
    path = new_cli.file(changed('["nl", "en", "de"]', '["nl", "en"]'))
    assert new_cli.refused("render", path, "--language", "de") == ["--language: found 'de'; the shop file lists nl, en"]


@pytest.mark.parametrize("command", ["render", "check"])
def test_a_file_that_is_not_there_is_named(new_cli: Cli, command: str) -> None:
    assert new_cli.refused(command, "nowhere.toml") == ["nowhere.toml: No such file or directory"]


@pytest.mark.parametrize("command", ["render", "check"])
def test_a_folder_is_no_shop_file(new_cli: Cli, command: str) -> None:
    assert new_cli.refused(command, str(new_cli.folder)) == [f"{new_cli.folder}: Is a directory"]


def test_a_place_that_cannot_be_written_is_named(new_cli: Cli) -> None:
    output = str(new_cli.folder / "nowhere" / "policy.md")
    assert new_cli.refused("render", new_cli.file(), "-o", output) == [f"{output}: No such file or directory"]


def test_a_format_that_is_unknown_is_refused(new_cli: Cli) -> None:
    assert "'pdf' is not one of" in new_cli.refused("render", new_cli.file(), "--format", "pdf")[-1]


def test_the_operator_is_a_recipient(new_cli: Cli) -> None:
    def recipients() -> list[tuple[str, str]]:
        policy = json.loads(new_cli.fine("render", new_cli.file(), "--format", "json"))
        return [(row["entity"], row["country"]["code"]) for row in policy["recipients"]]

    without = recipients()
    new_cli.settings["CLAUSULA_OPERATOR"] = "Hoster <b>& Co, NL"
    assert recipients() == [*without, ("Hoster <b>& Co", "NL")]
    assert "<b>" not in new_cli.fine("render", new_cli.file(), "--format", "html")
