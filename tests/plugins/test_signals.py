"""What an operator's package hears of the host."""

import importlib
from typing import Any

import pytest

from tests.cli.conftest import Cli
from tests.cli.files import ACCEPT, SHOP_FILE
from tests.plugins.packages import Packages

LISTENER = """
HEARD = []

def heard(app, event):
    HEARD.append((app.name, event))

def connect(signals):
    for signal in (signals.version_published, signals.shop_removed, signals.vendor_refused):
        signal.connect(heard)
"""
RAISING = """
def raises(app, event):
    raise RuntimeError("the cache is away")

def connect(signals):
    signals.version_published.connect(raises)
"""
BROKEN_VENDOR = "raise ValueError('no')"


def allow(cli: Cli, packages: Packages, code: str, name: str = "stranger-listener") -> None:
    module = name.replace("-", "_")
    packages.install(name, f"[plugin_host.listeners]\n{name} = {module}\n", {f"{module}.py": code})
    cli.settings["CLAUSULA_PLUGINS"] = " ".join(filter(None, (cli.settings.get("CLAUSULA_PLUGINS"), name)))


def events() -> list[Any]:
    listener = importlib.import_module("stranger_listener")
    return [event for _, event in listener.HEARD]


def test_a_version_is_announced_once_and_a_repetition_is_not(cli: Cli, packages: Packages) -> None:
    allow(cli, packages, LISTENER)
    cli.publish()
    cli.fine("publish", "balkonbloem", *ACCEPT)
    (event,) = events()
    assert (event.shop, event.number, event.languages) == ("balkonbloem", 1, ("nl", "en", "de"))
    assert event.effective_at.tzinfo is not None


def test_nothing_is_announced_that_was_not_published(cli: Cli, packages: Packages) -> None:
    allow(cli, packages, LISTENER)
    cli.fine("shop", "put", cli.file(SHOP_FILE.replace("order_years = 2\n", "")))
    cli.refused("publish", "balkonbloem", *ACCEPT)
    assert events() == []


def test_a_removal_is_announced(cli: Cli, packages: Packages) -> None:
    allow(cli, packages, LISTENER)
    cli.publish()
    cli.fine("shop", "remove", "balkonbloem", "--purge")
    assert (events()[-1].shop, events()[-1].purged) == ("balkonbloem", True)


def test_a_refused_vendor_is_announced_when_the_process_starts(cli: Cli, packages: Packages) -> None:
    packages.install(
        "stranger-vendor", "[plugin_host.vendors]\nx = stranger_vendor\n", {"stranger_vendor.py": BROKEN_VENDOR}
    )
    cli.settings["CLAUSULA_PLUGINS"] = "stranger-vendor"
    allow(cli, packages, LISTENER)
    cli.fine("vendors", "list")
    (event,) = events()
    assert (event.id, event.source, event.reason) == (
        "x",
        "stranger-vendor",
        "ValueError: no (stranger_vendor.py, line 1)",
    )


def test_a_receiver_that_raises_harms_neither_the_version_nor_the_others(
    cli: Cli, packages: Packages, caplog: pytest.LogCaptureFixture
) -> None:
    allow(cli, packages, RAISING, "stranger-raising")
    allow(cli, packages, LISTENER)
    cli.publish()
    assert cli.visit("/p/balkonbloem/nl").status_code == 200
    assert len(events()) == 1
    assert "a receiver of VersionPublished failed" in caplog.messages


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("raise SystemExit(1)", "SystemExit: 1"),
        ("", "AttributeError"),
        ("def connect(signals):\n    raise KeyError('x')", "KeyError"),
    ],
)
def test_a_listener_that_cannot_connect_is_logged_and_nothing_else(
    cli: Cli, packages: Packages, caplog: pytest.LogCaptureFixture, code: str, reason: str
) -> None:
    allow(cli, packages, code)
    cli.publish()
    assert any("stranger-listener" in line and reason in line for line in caplog.messages)


def test_a_package_of_listeners_only_is_no_missing_package(
    cli: Cli, packages: Packages, caplog: pytest.LogCaptureFixture
) -> None:
    allow(cli, packages, LISTENER)
    cli.fine("vendors", "list")
    assert not any("is not installed" in line for line in caplog.messages)


def test_one_that_is_not_allowed_hears_nothing(cli: Cli, packages: Packages) -> None:
    allow(cli, packages, LISTENER)
    cli.settings["CLAUSULA_PLUGINS"] = ""
    cli.publish()
    assert events() == []
