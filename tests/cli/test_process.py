"""The command as a process of its own: exit codes, streams and terminals."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.files import ACCEPT, SHOP_FILE, WITH_ERRORS

SCRIPT = Path(sys.executable).with_name("clausula")
PLAIN_TERMINALS = {
    "C": {"LC_ALL": "C"},
    "C without UTF-8 mode": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "Latin-1": {"PYTHONIOENCODING": "latin-1"},
    "NO_COLOR": {"NO_COLOR": "1", "TERM": "xterm-256color"},
}

ONE_AFTER_ANOTHER = """
import sys
from plugin_host.cli import main

codes = []
for words in {!a}:
    sys.argv[1:] = words
    try:
        main()
    except SystemExit as ended:
        codes.append(ended.code)
sys.stdout.flush()
print("exit codes:", *codes, file=sys.stderr)
"""
"""The command several times in one process, which takes most of the time to start."""


def clausula(folder: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[bytes]:
    return run(folder, str(SCRIPT), *words, **settings)


def run(folder: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[bytes]:
    inherited = {
        name: value for name, value in os.environ.items() if not name.startswith(("CLAUSULA_", "LC_", "PYTHONIO"))
    }
    environment = inherited | {"DATABASE_URL": f"sqlite:///{folder / 'cli.sqlite'}"} | settings
    return subprocess.run(words, cwd=folder, env=environment, capture_output=True, check=False, timeout=60)  # noqa: S603  # our own commands


def test_exit_codes_tell_fine_from_findings_from_unusable_input(tmp_path: Path) -> None:
    for name, text, code in (("fine", SHOP_FILE, 0), ("findings", WITH_ERRORS, 1), ("unusable", "schema = 2", 2)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        done = clausula(tmp_path, "check", name)
        assert done.returncode == code, done.stderr
        assert b"Traceback" not in done.stderr


def test_from_an_empty_folder_to_a_published_policy(tmp_path: Path) -> None:
    (tmp_path / "shop.toml").write_text(SHOP_FILE, encoding="utf-8")
    unready = clausula(tmp_path, "shop", "put", "shop.toml")
    assert (unready.returncode, unready.stdout) == (2, b"")
    assert unready.stderr.decode().strip() == "the database is not up to date; run: clausula db upgrade"
    for words in (("db", "upgrade"), ("shop", "put", "shop.toml"), ("publish", "balkonbloem", *ACCEPT)):
        done = clausula(tmp_path, *words)
        assert done.returncode == 0, done.stderr
    assert b"/p/balkonbloem/nl" in done.stdout


def test_without_a_database_url_the_database_is_a_file_in_the_folder(tmp_path: Path) -> None:
    assert clausula(tmp_path, "db", "upgrade", DATABASE_URL="").returncode == 0
    assert (tmp_path / "clausula.sqlite").is_file()


def test_a_wrong_setting_is_a_message_and_no_traceback(tmp_path: Path) -> None:
    done = clausula(tmp_path, "vendors", CLAUSULA_OPERATOR="Hoster")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"CLAUSULA_OPERATOR: found 'Hoster'")
    assert done.stderr.count(b"\n") == 1


def test_what_was_refused_is_told_on_the_error_stream(tmp_path: Path) -> None:
    done = clausula(tmp_path, "vendors", "list", "--format", "json", CLAUSULA_PLUGINS="nowhere")
    assert done.returncode == 0
    assert done.stdout.startswith(b"{")
    assert b"CLAUSULA_PLUGINS: nowhere is not installed" in done.stderr


@pytest.mark.parametrize("terminal", PLAIN_TERMINALS)
def test_a_terminal_without_unicode_gets_documents_in_utf8_and_messages_at_all(tmp_path: Path, terminal: str) -> None:
    text = SHOP_FILE.replace("Voorbeeld Handel", "Crème Brûlée – €")
    (tmp_path / "shop.toml").write_text(text, encoding="utf-8")
    words = ("render", "shop.toml"), ("shop", "new", "--vendor", "€ Brûlée")
    done = run(tmp_path, sys.executable, "-c", ONE_AFTER_ANOTHER.format(words), **PLAIN_TERMINALS[terminal])
    assert done.returncode == 0, done.stderr
    assert "Crème Brûlée – € B.V." in done.stdout.decode("utf-8")
    assert b"the unknown vendor" in done.stderr
    assert done.stderr.endswith(b"exit codes: 0 2\n")
    assert b"\x1b" not in done.stdout + done.stderr


def test_the_module_and_the_script_are_the_same_command(tmp_path: Path) -> None:
    words = [sys.executable, "-c", "from plugin_host.cli import main; main()", "--help"]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, check=True, timeout=60)  # noqa: S603  # our own
    assert done.stdout == clausula(tmp_path, "--help").stdout
    assert done.stdout.startswith(b"Usage: clausula ")


def test_a_command_waits_for_no_library_that_only_another_one_uses(tmp_path: Path) -> None:
    listed = "import sys; from plugin_host.cli import make_cli; make_cli().main(['vendors'], standalone_mode=False); "
    asked = "print('loaded:', sorted({'granian', 'pypdf', 'selectolax'} & set(sys.modules)))"
    done = run(tmp_path, sys.executable, "-c", listed + asked)
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith(b"loaded: []\n")
