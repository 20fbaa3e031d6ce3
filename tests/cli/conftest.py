"""The command line as a test runs it: on a database of its own, in a folder of its own."""

import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from flask import Flask
from flask.cli import ScriptInfo
from werkzeug.test import TestResponse

from plugin_host.app import create_app
from plugin_host.cli import make_cli
from plugin_host.web.site import utc_now
from tests.cli.files import ACCEPT, SHOP_FILE
from tests.databases import close


@dataclass
class Cli:
    """Runs commands. ``settings`` are the environment variables that an operator would set.

    Each command has the application of the one before, as long as the settings are the same: to make one takes
    longer than most commands.
    """

    folder: Path
    settings: dict[str, str]
    now: datetime | None = None
    """What the clock of the pages shows, where it is not the present."""
    stores: bool = False
    """Whether publishing stores the pages for the first visitor, who is no part of most tests: it takes longest of all."""
    apps: list[tuple[dict[str, str], Flask]] = field(default_factory=list)

    def __call__(self, *words: str, given: bytes | None = None) -> Result:
        """Run a command; what it raises besides an exit fails the test."""
        info = ScriptInfo(create_app=self.app, set_debug_flag=False)
        ours = {name: None for name in os.environ if name.startswith("CLAUSULA_")}
        environment: Mapping[str, str | None] = {**ours, **self.settings}
        with pytest.MonkeyPatch.context() as patch:
            if not self.stores:
                patch.setattr("plugin_host.cli.approving.store_pages", lambda *_: None)
            result = CliRunner().invoke(make_cli(), words, input=given, env=environment, obj=info)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    def fine(self, *words: str, given: bytes | None = None) -> str:
        """Run a command that must exit with 0 and give what it prints."""
        result = self(*words, given=given)
        assert result.exit_code == 0, result.output
        return result.stdout

    def refused(self, *words: str, given: bytes | None = None) -> list[str]:
        """Run a command that must exit with 2 and print nothing but messages; give their lines."""
        result = self(*words, given=given)
        assert result.exit_code == 2, result.output
        assert result.stdout == ""
        return result.stderr.splitlines()

    def app(self) -> Flask:
        """The application with these settings."""
        if not self.apps or self.apps[-1][0] != self.settings:
            self.start_again()
        return self.apps[-1][1]

    def start_again(self) -> None:
        """Make the application anew, as every process does."""
        self.apps.append((dict(self.settings), create_app(self.settings, clock=lambda: self.now or utc_now())))

    def visit(self, path: str) -> TestResponse:
        """What a visitor gets."""
        return self.app().test_client().get(path)

    def close(self) -> None:
        """Close what was opened."""
        for _, app in self.apps:
            close(app)

    def file(self, text: str = SHOP_FILE, name: str = "shop.toml") -> str:
        """Write a file and give its path."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    def publish(self, text: str = SHOP_FILE) -> None:
        """Store and publish the shop."""
        self.fine("shop", "put", self.file(text))
        self.fine("publish", "balkonbloem", *ACCEPT)


@pytest.fixture
def new_cli(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cli]:
    """The command line before its database is made."""
    monkeypatch.chdir(tmp_path)
    cli = Cli(tmp_path, {"DATABASE_URL": f"sqlite:///{tmp_path / 'cli.sqlite'}"})
    yield cli
    cli.close()


@pytest.fixture(scope="session")
def upgraded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a database without shops, to be copied."""
    path = tmp_path_factory.mktemp("upgraded") / "cli.sqlite"
    cli = Cli(path.parent, {"DATABASE_URL": f"sqlite:///{path}"})
    cli.fine("db", "upgrade")
    cli.close()
    return path


@pytest.fixture
def cli(new_cli: Cli, upgraded: Path) -> Cli:
    """The command line on a database without shops."""
    shutil.copy(upgraded, new_cli.folder)
    return new_cli
