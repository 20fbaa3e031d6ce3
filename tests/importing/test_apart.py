"""A process apart is bounded, knows nothing of who started it, and leaves nothing behind."""

import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from plugin_host.importing.apart import Failed, Limits, run_apart
from plugin_host.importing.reading import Unreadable, Why

LIMITS = Limits(seconds=1, patience=60)


def tried(what: str, limits: Limits = LIMITS) -> str:
    return run_apart("tests.importing.probe", what.encode(), limits).decode().strip()


def test_processor_time_ends() -> None:
    with pytest.raises(Unreadable) as refused:
        tried("spin")
    assert refused.value.why is Why.TOO_LONG


def test_patience_ends_and_the_process_with_it() -> None:
    start = time.monotonic()
    with pytest.raises(Unreadable) as refused:
        tried("sleep", Limits(seconds=1, patience=3))
    assert refused.value.why is Why.TOO_LONG
    assert time.monotonic() - start < 30


def test_memory_ends() -> None:
    assert tried("fill") == "no memory"


def test_no_file_can_be_written(tmp_path: Path) -> None:
    file = tmp_path / "kept"
    assert tried(f"write\n{file}") == "OSError"
    assert not file.exists() or file.read_bytes() == b""


def test_it_knows_nothing_of_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://secret")
    monkeypatch.setenv("PGPASSWORD", "secret")
    monkeypatch.setenv("CLAUSULA_PLUGINS", "secret")
    assert "secret" not in tried("environment")


def test_it_inherits_no_open_file_or_connection() -> None:
    with socket.socket() as connection:
        os.set_inheritable(connection.fileno(), True)
        found = json.loads(tried("files"))
    assert len(found) <= 4, found  # the three of every process, and the folder that is read


def test_a_crash_is_a_file_that_cannot_be_read() -> None:
    with pytest.raises(Unreadable):
        tried("abort")


def test_any_other_end_is_a_fault_of_ours() -> None:
    with pytest.raises(Failed, match="ended with 7"):
        tried("fail")


def test_the_importer_s_own_faults_name_no_word_of_the_text() -> None:
    script = (
        "import plugin_host.importer.process as importer\n"
        "def broken(*_): raise KeyError('Zonnebloempitten')\n"
        "importer.bring = broken\n"
        "importer._main()\n"
    )
    limits = {"seconds": 60, "patience": 60, "memory": 2**30}
    task: dict[str, object] = {"ending": "", "language": "en", "plugins": [], "operator": None, "limits": limits}
    policy = "Privacy\n\nWij gebruiken de persoonsgegevens van u voor de bestelling, met cookies en met Mollie.\n"
    done = subprocess.run(  # noqa: S603  # our own script
        [sys.executable, "-c", script],
        input=json.dumps(task).encode() + b"\n" + policy.encode(),
        capture_output=True,
        check=True,
    )
    said = json.loads(done.stdout)
    assert said["failed"].startswith("KeyError at <string>:2 < process.py:")
    assert b"Zonnebloempitten" not in done.stdout + done.stderr
