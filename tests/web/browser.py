"""A real browser, and axe in it. A browser that is missing fails the tests that need it."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import axe_playwright_python  # type: ignore[import-untyped]  # ships no types; only its file is used
import pytest
from playwright.sync_api import Browser, Frame, Page, sync_playwright

EXECUTABLE = os.environ.get("CHROMIUM") or shutil.which("chromium-headless-shell") or "/usr/bin/chromium"
"""Chromium, without its window where Debian has it so: the same engine takes half the time."""
AXE = Path(axe_playwright_python.__file__).parent / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@contextmanager
def chromium() -> Iterator[Browser]:
    """Run Chromium; its sandbox is off only where it cannot work, as root."""
    arguments = ["--disable-background-networking", "--disable-component-update"]
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=EXECUTABLE, args=arguments)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def real_browser() -> Iterator[Browser]:
    """A real browser."""
    with chromium() as started:
        yield started


def wait_until(place: Page | Frame, expression: str, argument: Any = None) -> None:
    """Wait until an expression holds, up to 30 s.

    It is asked from outside again and again: a page whose policy forbids ``eval`` lets Playwright ask inside it only once.
    """
    for _ in range(600):
        if place.evaluate(expression, argument):
            return
        place.wait_for_timeout(50)
    raise AssertionError(f"after 30 s it does not hold that {expression}")


def axe_findings(page: Page | Frame) -> list[str]:
    """What axe has against a page or frame, in words; what it could not decide counts."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    options = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations", "incomplete"]}
    found: dict[str, Any] = page.evaluate(f"axe.run(document, {json.dumps(options)})")
    return [
        f"{item['id']}: {node['html']} {node.get('failureSummary', '')}"
        for item in [*found["violations"], *found["incomplete"]]
        for node in item["nodes"]
    ]
