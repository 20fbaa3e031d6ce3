"""The commands, make targets, variables and addresses in the documents exist; and what exists is documented."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from plugin_host.app import create_app
from plugin_host.cli import make_cli
from plugin_host.settings import read_settings
from tests.docs.files import DOCS, ROOT, documents, inline, read, shell_lines

NAMES = [path.relative_to(ROOT).as_posix() for path in documents()]
COMMAND = re.compile(r"(?:^|\s)clausula(?=\s|$)((?:\s+[^\s;&|]+)*)")
TARGET = re.compile(r"(?:^|\s)make\s+([a-z][a-z-]*)")
MAKEFILE_TARGET = re.compile(r"^([a-z][a-z-]*):", re.MULTILINE)


def commands(text: str) -> Iterator[tuple[list[str], bool]]:
    """The arguments of every command in a text, and whether it stands in a block, where it has to be complete."""
    for line in shell_lines(text):
        if found := COMMAND.search(line):
            yield shlex.split(found[1]), True
    for code in inline(text):
        if code.startswith("clausula ") and (found := COMMAND.match(code)):
            yield shlex.split(found[1]), False


def leaf(arguments: list[str]) -> tuple[click.Command, list[str]]:
    """The command that is meant, and its own arguments."""
    command: click.Command = make_cli()
    while isinstance(command, click.Group) and arguments and not arguments[0].startswith("-"):
        found = command.get_command(click.Context(command), arguments[0])
        assert found, f"there is no command {arguments[0]!r}"
        command, arguments = found, arguments[1:]
    return command, arguments


@pytest.mark.parametrize("name", NAMES)
def test_every_command_in_a_document_is_a_real_one(name: str) -> None:
    for arguments, complete in commands(read(ROOT / name)):
        command, rest = leaf(arguments)
        if isinstance(command, click.Group) and not command.invoke_without_command:
            assert not complete, f"clausula {shlex.join(arguments)} is not a whole command"
            continue
        try:
            command.make_context("clausula", list(rest)).close()
        except click.MissingParameter:
            assert not complete, f"clausula {shlex.join(arguments)} lacks an argument"
        except click.UsageError as error:
            pytest.fail(f"clausula {shlex.join(arguments)}: {error.message}")


def test_a_wrong_command_would_be_noticed() -> None:
    assert list(commands("```sh\nA=1 clausula shop put x # no\n```\nand `clausula\ncheck x`")) == [
        (["shop", "put", "x"], True),
        (["check", "x"], False),
    ]
    with pytest.raises(AssertionError, match="no command"):
        leaf(["shop", "sell"])


def every_command(group: click.Group, before: str = "") -> Iterator[str]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command, f"the command {name!r} is listed and not there"
        if isinstance(command, click.Group):
            yield from every_command(command, f"{before}{name} ")
        else:
            yield before + name


@pytest.mark.parametrize("command", list(every_command(make_cli())))
def test_every_command_is_documented(command: str) -> None:
    words = command.split()
    if words[-1] == "list":
        words = words[:-1]
    texts = [read(path) for path in documents()]
    assert any(arguments[: len(words)] == words for text in texts for arguments, _ in commands(text))


def test_every_make_target_is_documented_and_the_documented_ones_exist() -> None:
    there = set(MAKEFILE_TARGET.findall(read(ROOT / "Makefile")))
    said = {target for path in documents() for code in inline(read(path)) for target in TARGET.findall(code)}
    said |= {target for path in documents() for line in shell_lines(read(path)) for target in TARGET.findall(line)}
    assert said <= there
    assert there - said <= {"machine"}


@pytest.mark.parametrize("name", ["README.md", "docs/operating.md"])
def test_every_setting_is_documented(name: str, tmp_path: Path) -> None:
    asked: set[str] = set()

    class Environment(dict[str, str]):
        def get(self, key: str, default: str = "") -> str:  # type: ignore[override]  # all that settings ask of it
            asked.add(key)
            return default

    read_settings(Environment(), tmp_path)
    assert len(asked) >= 4
    assert sorted(asked - set(inline(read(ROOT / name)))) == []


def addresses(tmp_path: Path) -> set[str]:
    app = create_app({"DATABASE_URL": f"sqlite:///{tmp_path / 'docs.sqlite'}"})
    rules = [rule.rule for rule in app.url_map.iter_rules() if rule.endpoint != "static"]
    return {re.sub(r"<\w+:(\w+)>", r"<\1>", rule) for rule in rules}


def test_every_address_is_documented_and_the_documented_ones_exist(tmp_path: Path) -> None:
    there = addresses(tmp_path)
    said = {code for code in inline(read(DOCS / "operating.md")) if code.startswith("/")}
    framed = {rule for rule in there if rule.startswith("/e/") and rule.replace("/e/", "/p/", 1) in said}
    assert sorted(there - said - framed) == []
    assert sorted(said - there - {"/p", "/e"}) == []
