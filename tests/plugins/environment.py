"""A fresh virtual environment with wheels of Clausula and of a stranger's package, used by its own commands."""

import os
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent

VISIT = """
import sys
from plugin_host.app import create_app

client = create_app().test_client()
for address in sys.argv[1:]:
    answer = client.get(address)
    print(answer.status_code, answer.text.replace("\\n", " "))
"""


def run(command: Sequence[str], **more: object) -> subprocess.CompletedProcess[str]:
    """Run a command; it must end well."""
    return subprocess.run(command, capture_output=True, text=True, check=True, **more)  # type: ignore[call-overload,no-any-return]  # noqa: S603  # our own commands


def build_wheel(project: Path, into: Path) -> Path:
    """Build the wheel of a project, as its author would."""
    into.mkdir(parents=True, exist_ok=True)
    run([sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(into)], cwd=project)
    (wheel,) = into.glob("*.whl")
    return wheel


@dataclass
class Environment:
    """A virtual environment; ``allowed`` is CLAUSULA_PLUGINS, ``database`` a SQLite file."""

    folder: Path
    database: Path
    allowed: str = ""
    python: Path = field(init=False)

    def __post_init__(self) -> None:
        """Make it; what Clausula depends on is taken from the environment of the tests, Clausula itself is not."""
        venv.create(self.folder, with_pip=False, symlinks=True)
        self.python = self.folder / "bin" / "python"
        site = self.folder / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"
        (site / "dependencies.pth").write_text(f"{sysconfig.get_path('purelib')}\n", encoding="utf-8")

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
        """Install a wheel, in place of an older one of its name."""
        self.pip("install", "--no-index", "--no-deps", "--no-compile", "--force-reinstall", str(wheel))

    def __call__(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run a command of Clausula."""
        return self._run([str(self.folder / "bin" / "clausula"), *words])

    def visit(self, *addresses: str) -> list[str]:
        """What visitors get: status and text of each page."""
        done = self._run([str(self.python), "-c", VISIT, *addresses])
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    def _run(self, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
        ours = {name: value for name, value in os.environ.items() if not name.startswith(("CLAUSULA_", "PYTHON"))}
        settings = {"DATABASE_URL": f"sqlite:///{self.database}", "CLAUSULA_PLUGINS": self.allowed}
        return subprocess.run(  # noqa: S603  # our own commands
            command, cwd=self.folder, env={**ours, **settings}, capture_output=True, text=True, check=False, timeout=60
        )
