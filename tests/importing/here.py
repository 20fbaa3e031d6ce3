"""Reading an old policy in the process of a test, for tests of what is made of it: to start a process takes longer."""

import io
import json
from datetime import UTC, datetime

import pytest

from plugin_host.importer.process import answer
from plugin_host.importing.apart import Limits


def read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let an importer do all that it does apart in this process, within no limits: for what harms nobody."""

    def run(_module: str, given: bytes, _limits: Limits) -> bytes:
        return json.dumps(answer(io.BytesIO(given), lambda _: None, datetime.now(UTC).date())).encode()

    monkeypatch.setattr("plugin_host.importer.run_apart", run)
