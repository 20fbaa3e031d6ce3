"""``messages``: the catalogues are in step with the code."""

from pathlib import Path

import pytest

from tests.cli.conftest import Cli


def test_the_shipped_catalogues_are_complete_and_in_step(new_cli: Cli) -> None:
    result = new_cli("messages", "--check")
    assert (result.exit_code, result.output) == (0, "")


def test_an_installed_copy_keeps_its_catalogues(new_cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = tmp_path / "plugin_host" / "translations"
    kept = installed / "nl" / "LC_MESSAGES" / "mollie.po"
    kept.parent.mkdir(parents=True)
    kept.write_text('msgid ""\nmsgstr ""\n\nmsgid "A"\nmsgstr "B"\n')
    monkeypatch.setattr("plugin_host.cli.catalogues.host_translations", lambda: installed)
    assert "checkout" in "".join(new_cli.refused("messages"))
    assert kept.is_file()
