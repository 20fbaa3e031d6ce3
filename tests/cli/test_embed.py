"""``embed``."""

import json

import pytest

from plugin_host.formats.snippets import ELEMENT_STYLE
from tests.cli.conftest import Cli
from tests.cli.files import SHOP_FILE

BASE = "https://policies.example"


@pytest.fixture
def published(cli: Cli) -> Cli:
    """The command line of a service at BASE with one shop, which also has a blog."""
    cli.settings["CLAUSULA_BASE_URL"] = BASE
    blog = 'languages = ["nl", "en", "de"]\nembed_origins = ["https://blog.example"]'
    cli.publish(SHOP_FILE.replace('languages = ["nl", "en", "de"]', blog))
    return cli


def test_all_ways_to_embed_are_printed_with_what_they_need(published: Cli) -> None:
    shown = published.fine("embed", "balkonbloem")
    headings = [line for line in shown.splitlines() if line.startswith("#")]
    assert headings == [
        "# Frame that grows with the text",
        "# Frame of a fixed height",
        "# Text from your own server",
        "# WordPress",
    ]
    link = f'<a href="{BASE}/p/balkonbloem/nl">Privacyverklaring – Balkonbloem</a>'
    assert f'\n<shop-policy shop="balkonbloem" lang="nl">{link}</shop-policy>\n' in shown
    assert f'\n<script defer src="{BASE}/e.js"></script>\n' in shown
    assert f'\n<iframe src="{BASE}/e/balkonbloem/nl" title="Privacyverklaring – Balkonbloem" width="100%" ' in shown
    assert f"\n<p>{link}</p>\n</div>\n" in shown
    assert f"\n{BASE}/p/balkonbloem/nl\n" in shown
    assert "\n  https://balkonbloem.example\n  https://blog.example\n" in shown
    assert "List others, such as your blog, under embed_origins in the shop file.\n" in shown
    assert f"\n  {ELEMENT_STYLE}\n" in shown
    assert f"\n  script-src {BASE}; frame-src {BASE}\n" in shown
    assert "clausula embed balkonbloem --language nl --form fragment\n" in shown
    assert "def policy_html" not in shown


def test_one_form_in_one_language(published: Cli) -> None:
    shown = published.fine("embed", "balkonbloem", "--language", "de", "--form", "fragment")
    assert [line for line in shown.splitlines() if line.startswith("## ")] == [
        "## policy.php",
        "## policy.mjs",
        "## policy.py",
    ]
    assert shown.count(f"{BASE}/p/balkonbloem/de") == 3
    assert "<iframe" not in shown
    assert "embed_origins" not in shown
    assert f"{BASE}/p/balkonbloem/de\n" in published.fine("embed", "balkonbloem", "--language=de", "--form=wordpress")


def test_as_json(published: Cli) -> None:
    found = json.loads(published.fine("embed", "balkonbloem", "--format", "json"))
    snippets = found.pop("snippets")
    assert found == {
        "shop": "balkonbloem",
        "language": "nl",
        "may_frame": ["https://balkonbloem.example", "https://blog.example"],
        "content_security": f"script-src {BASE}; frame-src {BASE}",
        "element_style": ELEMENT_STYLE,
    }
    assert [(one["form"], one["language"], one["file"]) for one in snippets] == [
        ("element", "html", None),
        ("element", "html", None),
        ("iframe", "html", None),
        ("fragment", "php", "policy.php"),
        ("fragment", "js", "policy.mjs"),
        ("fragment", "python", "policy.py"),
        ("wordpress", "text", None),
    ]
    assert '/e.js" integrity="sha384-' in snippets[1]["code"]
    assert all(one["code"] and one["explanation"] for one in snippets)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("nobody",), "shop 'nobody' has published nothing; run: clausula publish nobody"),
        (("balkonbloem", "--language", "fr"), "--language: found 'fr'; allowed: nl, en, de"),
    ],
)
def test_what_cannot_be_embedded_is_said(published: Cli, words: tuple[str, ...], says: str) -> None:
    assert published.refused("embed", *words) == [says]


def test_a_shop_that_was_removed_has_nothing_to_embed(published: Cli) -> None:
    published.fine("shop", "remove", "balkonbloem")
    assert published.refused("embed", "balkonbloem") == ["shop 'balkonbloem' was removed"]
