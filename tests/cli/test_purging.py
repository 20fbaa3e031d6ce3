"""The command that tells a cache what no longer holds."""

import logging
from pathlib import Path

import pytest

from plugin_host.serve import generation
from tests.cli.conftest import Cli
from tests.cli.files import ACCEPT, SHOP_FILE


@pytest.fixture(autouse=True)
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long each command was held back; nobody waits here."""
    found: list[float] = []
    monkeypatch.setattr("plugin_host.purging.sleep", found.append)
    return found


@pytest.fixture
def said(cli: Cli) -> Path:
    """The file in which a command notes its arguments."""
    file = cli.folder / "purged"
    script = cli.folder / "purge now"
    script.write_text(f'#!/bin/sh\necho "$@" >> {file}\n')
    script.chmod(0o755)
    cli.settings["CLAUSULA_PURGE"] = f"'{script}' --soft 'my service'"
    return file


def test_each_change_of_what_visitors_see_is_told_with_the_key_of_the_pages(cli: Cli, said: Path) -> None:
    cli.publish()
    line = "--soft my service shop-balkonbloem\n"
    assert said.read_text() == line * 2  # stored and published
    assert cli.visit("/p/balkonbloem/nl").headers["Surrogate-Key"] == "shop-balkonbloem"
    cli.fine("publish", "balkonbloem", *ACCEPT)
    assert said.read_text() == line * 2
    cli.fine("shop", "put", cli.file(SHOP_FILE.replace("Utrecht", "Zwolle")))
    cli.fine("publish", "balkonbloem", *ACCEPT, "--summary", "Wij zijn verhuisd.", "--effective", "2100-01-01")
    cli.fine("withdraw", "balkonbloem", "2")
    cli.fine("shop", "remove", "balkonbloem")
    assert said.read_text() == line * 6


def test_a_cache_forgets_only_when_every_process_shows_what_is_new(cli: Cli, said: Path, waits: list[float]) -> None:
    cli.publish()
    assert len(waits) == len(said.read_text().splitlines())
    assert min(waits) > generation.SECONDS


def test_what_the_command_prints_is_no_part_of_what_ours_prints(cli: Cli, capfd: pytest.CaptureFixture[str]) -> None:
    cli.settings["CLAUSULA_PURGE"] = "echo purged"
    assert "purged" not in cli.fine("shop", "put", cli.file())
    assert capfd.readouterr() == ("", "purged shop-balkonbloem\n")


@pytest.mark.parametrize("command", ["/no/such/program", "false", "sh -c 'kill -9 $$'"])
def test_a_command_that_fails_is_in_the_log_and_the_version_is_published(
    cli: Cli, caplog: pytest.LogCaptureFixture, command: str
) -> None:
    cli.settings["CLAUSULA_PURGE"] = command
    caplog.set_level(logging.ERROR)
    cli.publish()
    assert cli.visit("/p/balkonbloem/nl").status_code == 200
    assert "a receiver of VersionPublished failed" in caplog.text


def test_a_command_that_cannot_be_read_is_unusable(cli: Cli) -> None:
    cli.settings["CLAUSULA_PURGE"] = "purge 'my"
    assert cli.refused("versions", "balkonbloem") == [
        'CLAUSULA_PURGE: found "purge \'my", allowed is a command with its arguments (No closing quotation)'
    ]
