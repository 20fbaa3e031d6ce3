"""``scan``: what a page uses, set against a shop file or a stored shop, with an exit code for the shop's CI."""

import json
from pathlib import Path
from typing import Any

import pytest

from plugin_host.cli import scanning
from tests.cli.conftest import Cli
from tests.cli.files import SHOP_FILE

PAGE = """<!doctype html><html><head><link rel="canonical" href="https://balkonbloem.example/">
<script async src="https://www.googletagmanager.com/gtag/js?id=G-1&user=7"></script>
<link rel="stylesheet" href="https://fonts.googleapis.com/css?family=X"></head>
<body><img src="https://cdn.elsewhere.example/a.png"></body></html>
"""
WITH_BOTH = SHOP_FILE + "\n[vendors.google-analytics]\n\n[vendors.google-fonts]\n\n[vendors.hotjar]\n"


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    return str(path)


def test_undeclared_vendors_exit_with_1_and_say_why(new_cli: Cli, page: str) -> None:
    result = new_cli("scan", page, "--shop", new_cli.file())
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "page of balkonbloem.example, shop balkonbloem",
        "error    used but not declared: Google Analytics (google-analytics, analytics)",
        "         request: www.googletagmanager.com/gtag/js",
        "error    used but not declared: Google Fonts (google-fonts, media)",
        "         request: fonts.googleapis.com/css",
        "note     unknown host: cdn.elsewhere.example (1 addresses)",
        "2 used but not declared, 0 declared but not seen, 1 unknown hosts. "
        "A page shows only what it loaded when it was saved.",
    ]


def test_declared_vendors_exit_with_0_and_what_is_not_seen_is_a_warning(new_cli: Cli, page: str) -> None:
    shown = new_cli.fine("scan", page, "--shop", new_cli.file(WITH_BOTH))
    assert "fine     used and declared: Google Fonts (google-fonts, media)" in shown
    assert "warning  declared but not seen: Hotjar (hotjar, analytics)" in shown
    assert "0 used but not declared, 1 declared but not seen" in shown


def test_a_stored_shop_is_named_by_its_id(cli: Cli, page: str) -> None:
    cli.fine("shop", "put", cli.file(WITH_BOTH))
    assert "shop balkonbloem" in cli.fine("scan", page, "--shop", "balkonbloem")
    assert cli.refused("scan", page, "--shop", "nobody") == [
        "--shop: found 'nobody'; allowed: a shop file (.toml), or the id of a stored shop"
    ]


def test_without_a_shop_the_vendors_are_listed(new_cli: Cli, page: str) -> None:
    shown = new_cli.fine("scan", page)
    assert "found    used: Google Analytics (google-analytics, analytics)" in shown
    assert shown.splitlines()[-1].startswith("2 vendors, 1 unknown hosts. --shop ")


def test_json_holds_all_of_it_and_no_query(new_cli: Cli, page: str) -> None:
    result = new_cli("scan", page, "--shop", new_cli.file(), "--format", "json")
    assert result.exit_code == 1
    found: dict[str, Any] = json.loads(result.stdout)
    assert found["page"] == "balkonbloem.example"
    assert found["used"][0] == {
        "parties": [{"vendor": "google-analytics", "name": "Google Analytics", "service": "analytics"}],
        "declared": False,
        "evidence": [
            {
                "kind": "request",
                "seen": "www.googletagmanager.com/gtag/js",
                "mark": "www.googletagmanager.com/gtag/js?id=G-",
            }
        ],
    }
    assert found["unknown_hosts"] == [{"host": "cdn.elsewhere.example", "addresses": 1, "near": None}]
    assert "user=7" not in result.stdout


def test_standard_input_can_be_a_har_file(new_cli: Cli) -> None:
    entry = {"request": {"url": "https://js.mollie.com/v1/mollie.js"}}
    har = json.dumps({"log": {"entries": [entry]}}).encode()
    assert "used: Mollie (mollie, payments)" in new_cli.fine("scan", "-", given=har)


def test_a_long_list_of_evidence_is_cut_and_counted(new_cli: Cli) -> None:
    tags = "".join(f'<img src="https://static.hotjar.com/{n}.png">' for n in range(9))
    shown = new_cli.fine("scan", "-", given=f"<html>{tags}</html>".encode())
    assert shown.count("request: static.hotjar.com/") == scanning.SHOWN
    assert "         and 6 more" in shown


def test_what_is_no_page_exits_with_2(new_cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(b"\x1b[31mnothing")
    (line,) = new_cli.refused("scan", str(path))
    assert line == f"{path}: found neither a HAR file nor HTML; allowed: what a browser saves of a page"
    assert "No such file" in new_cli.refused("scan", str(tmp_path / "none.har"))[0]


def test_too_large_a_file_exits_with_2(new_cli: Cli, page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanning, "MOST_BYTES", 10)
    assert "found more than 10 bytes" in new_cli.refused("scan", page)[0]
