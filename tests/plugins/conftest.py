"""A folder of packages, and the command line, for tests of what third parties bring."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import cli, new_cli, upgraded
from tests.plugins.packages import Packages

__all__ = ["cli", "new_cli", "packages", "upgraded"]


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Packages]:
    """An empty folder of packages, whose modules are forgotten afterwards."""
    folder = tmp_path / "packages"
    folder.mkdir()
    monkeypatch.syspath_prepend(folder)
    monkeypatch.setenv("PYTHONPATH", str(folder))  # for child processes
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    before = set(sys.modules)
    yield Packages(folder)
    for name in set(sys.modules) - before:
        if name.startswith("stranger"):
            del sys.modules[name]
