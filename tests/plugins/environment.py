"""A fresh virtual environment with wheels of Clausula and of a stranger's package, used by its own commands."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple
from zipfile import ZipFile

from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).parent.parent.parent

SESSION = """
import json, sys
from click.testing import CliRunner
from plugin_host.app import create_app
from plugin_host.cli import make_cli

commands, addresses = json.loads(sys.argv[1])
done = [CliRunner().invoke(make_cli(), words) for words in commands]
client = create_app().test_client() if addresses else None
answers = [client.get(address) for address in addresses]
print(json.dumps([
    [[one.exit_code, one.stdout, one.stderr] for one in done],
    [f"{answer.status_code} {answer.text}" for answer in answers],
]))
"""


def run(command: Sequence[str], **more: object) -> subprocess.CompletedProcess[str]:
    """Run a command; it must end well."""
    return subprocess.run(command, capture_output=True, text=True, check=True, **more)  # type: ignore[call-overload,no-any-return]  # noqa: S603  # our own commands


def build_wheel(project: Path, into: Path) -> Path:
    """Build the wheel of a project, as its author would."""
    (built,) = WheelBuilder(str(project)).build(directory=str(into), versions=["standard"])
    return Path(built)


class Done(NamedTuple):
    """How a command ended, and what it said."""

    exit_code: int
    stdout: str
    stderr: str


@dataclass
class Environment:
    """A virtual environment; ``allowed`` is CLAUSULA_PLUGINS, ``database`` a SQLite file."""

    folder: Path
    database: Path
    allowed: str = ""
    python: Path = field(init=False)
    site: Path = field(init=False)

    def __post_init__(self) -> None:
        """Make it; what Clausula depends on is taken from the environment of the tests, Clausula itself is not."""
        venv.create(self.folder, with_pip=False, symlinks=True)
        self.python = self.folder / "bin" / "python"
        self.site = self.folder / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"
        (self.site / "dependencies.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")

    def pip(self, *words: str) -> None:
        """Install or remove packages, without the network."""
        run(
            [
                sys.executable,
                "-m",
                "pip",
                "--python",
                str(self.python),
                "--quiet",
                "--disable-pip-version-check",
                *words,
            ]
        )

    def install(self, wheel: Path) -> None:
        """Install a wheel with pip."""
        self.pip("install", "--no-index", "--no-deps", "--no-compile", str(wheel))

    def replace(self, wheel: Path) -> None:
        """Put the files of a wheel in place of those of an older one with the same files, without waiting for pip."""
        with ZipFile(wheel) as files:
            files.extractall(self.site)

    def __call__(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run a command of Clausula."""
        return self._run([str(self.folder / "bin" / "clausula"), *words])

    def session(self, *commands: Sequence[str], addresses: Sequence[str] = ()) -> tuple[list[Done], list[str]]:
        """Run commands one after another in one process, then visit: status and text of each page."""
        done = self._run([str(self.python), "-c", SESSION, json.dumps([commands, addresses])])
        assert done.returncode == 0, done.stderr
        said, pages = json.loads(done.stdout)
        return [Done(*one) for one in said], pages

    def _run(self, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
        ours = {name: value for name, value in os.environ.items() if not name.startswith(("CLAUSULA_", "PYTHON"))}
        settings = {"DATABASE_URL": f"sqlite:///{self.database}", "CLAUSULA_PLUGINS": self.allowed}
        return subprocess.run(  # noqa: S603  # our own commands
            command, cwd=self.folder, env={**ours, **settings}, capture_output=True, text=True, check=False, timeout=60
        )
