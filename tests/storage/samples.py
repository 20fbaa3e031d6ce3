"""Rows to store, and a second process to store them with."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from plugin_host.storage import NewText, NewVersion

NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
DAY = timedelta(days=1)


def new_version(number: int, *, shop: str = "balkonbloem", at: datetime = NOW, **changes: Any) -> NewVersion:
    values: dict[str, Any] = {
        "shop": shop,
        "number": number,
        "effective_on": at.date(),
        "effective_at": at,
        "published_at": NOW,
        "published_by": "Redactie",
        "host_version": "0.1.0",
        "plugin_versions": {"clausula": "0.1.0"},
        "shop_file": "schema = 1",
        "facts": {"mollie": {"name": "Mollie"}},
        "texts": (new_text("nl", number), new_text("en", number)),
    }
    return NewVersion(**(values | changes))


def new_text(language: str, number: int) -> NewText:
    return NewText(
        language=language,
        canonical_json=f'{{"language":"{language}","version":{number}}}',
        plain_text=f"Privacyverklaring … {language} {number}",
    )


def start(module: str, *arguments: str) -> subprocess.Popen[str]:
    """Start a module of the tests in a process of its own."""
    return subprocess.Popen(  # noqa: S603 - our own module
        [sys.executable, "-W", "error", "-m", module, *arguments],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(processes: list[subprocess.Popen[str]]) -> list[str]:
    """Wait for the processes and return what each printed; every one must have ended well."""
    printed = []
    for process in processes:
        out, err = process.communicate(timeout=60)
        assert process.returncode == 0, err
        printed.append(out)
    return printed
