"""What changed between two versions, for visitors and for programs."""

import json
import re
from datetime import date
from typing import Any

import pytest
from flask.testing import FlaskClient

from plugin_host.storage import withdraw_version, writing
from tests.web.conftest import World

EVIL = "<script>alert(1)</script>"


@pytest.fixture
def two(world: World) -> FlaskClient:
    """A visitor of a shop with two versions; the second lacks German."""
    world.publish(first="We sell tea in our shop.")
    world.wait(days=3)
    world.publish("nl", "en", first="We sell coffee in our shop.", effective=date(2026, 11, 23), at=world.now)
    return world.app.test_client()


def _get(client: FlaskClient, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200, response.text
    return response.text


def _words(page: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", page).split())


def test_shows_what_changed_with_both_versions_and_their_dates(two: FlaskClient) -> None:
    page = _get(two, "/p/balkonbloem/en/changes/1/2")
    assert '<h1 id="title">What changed</h1>' in page
    assert "<title>What changed: 1 – 2 – Balkonbloem</title>" in page
    words = _words(page)
    assert "Earlier version: 1 In force from: 20 November 2026 Replaced on: 23 November 2026" in words
    assert "Later version: 2 In force from: 23 November 2026 In force now" in words
    assert "<h2>Other changes</h2>" in page
    assert "[removed: tea ]" in words
    assert "[added: coffee ]" in words
    assert '<meta name="robots" content="noindex">' in page


def test_what_matters_comes_first(world: World) -> None:
    world.publish(recipients=1, first="Old words.")
    world.publish(first="New words.")
    page = _get(world.app.test_client(), "/p/balkonbloem/en/changes/1/2")
    headings = re.findall(r"<h([1-6])[^>]*>(.*?)</h", page)
    assert [int(level) for level, _ in headings] == [1, 2, 3, 4, 3, 4, 2, 3]
    assert headings[1] == ("2", "Changes that matter to you")
    assert headings[-2:] == [("2", "Other changes"), ("3", "About this policy")]


def test_either_order_is_shown_from_the_earlier_to_the_later(two: FlaskClient) -> None:
    assert _get(two, "/p/balkonbloem/en/changes/2/1") == _get(two, "/p/balkonbloem/en/changes/1/2")
    assert _get(two, "/p/balkonbloem/en/changes/2/1.json") == _get(two, "/p/balkonbloem/en/changes/1/2.json")


def test_gives_the_difference_as_json(two: FlaskClient) -> None:
    response = two.get("/p/balkonbloem/en/changes/1/2.json")
    assert response.content_type == "application/json"
    found = json.loads(response.text)
    assert (found["format"], found["shop"], found["language"]) == (1, "balkonbloem", "en")
    assert (found["before"], found["after"]) == (1, 2)
    (change,) = found["changes"]
    assert (change["code"], change["section"], change["material"]) == ("text-changed", "about", False)
    assert change["evidence"] == {"before": "We sell tea in our shop.", "after": "We sell coffee in our shop."}


def test_two_versions_that_say_the_same_have_no_difference(world: World) -> None:
    world.publish()
    world.publish()
    client = world.app.test_client()
    assert "<p>Nothing has changed.</p>" in _get(client, "/p/balkonbloem/en/changes/1/2")
    assert json.loads(_get(client, "/p/balkonbloem/en/changes/1/2.json"))["changes"] == []


NOT_COMPARABLE = "Only two versions that both exist in this language can be compared."


@pytest.mark.parametrize("prefix", ["/p", "/e"])
@pytest.mark.parametrize("form", ["", ".json"])
@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("en/changes/1/3", NOT_COMPARABLE),
        ("en/changes/3/1", NOT_COMPARABLE),
        ("en/changes/8/9", NOT_COMPARABLE),
        ("de/changes/1/2", NOT_COMPARABLE),
        ("fr/changes/1/2", NOT_COMPARABLE),
        ("en/changes/2/2", "A version can only be compared with another version."),
    ],
)
def test_what_cannot_be_compared_is_not_found_for_a_reason(
    two: FlaskClient, prefix: str, form: str, path: str, reason: str
) -> None:
    response = two.get(f"{prefix}/balkonbloem/{path}{form}", headers={"Accept-Language": "en"})
    assert response.status_code == 404
    assert response.headers["Cache-Control"] == "no-store"
    assert reason in response.text
    assert f'href="{prefix}/balkonbloem/nl/versions"' in response.text


@pytest.mark.parametrize("numbers", ["0/1", "01/2", "1/x", "1/2/", "1/2.txt", "1", "-1/2", "1/9999999999"])
def test_other_addresses_are_not_found(two: FlaskClient, numbers: str) -> None:
    assert two.get(f"/p/balkonbloem/en/changes/{numbers}").status_code == 404


def test_a_removed_shop_has_no_differences(world: World, two: FlaskClient) -> None:
    world.remove()
    for form in ("", ".json"):
        response = two.get(f"/p/balkonbloem/en/changes/1/2{form}")
        assert response.status_code == 410
        assert "coffee" not in response.text


def test_text_is_shown_as_text(world: World) -> None:
    world.publish(first=f"We sell {EVIL} here and <b>there</b>.")
    world.publish(first=f"We sell {EVIL * 2} here and &lt;i&gt; \" onload=x ' there.")
    page = _get(world.app.test_client(), "/p/balkonbloem/en/changes/1/2")
    assert "<script>" not in page
    assert "<b>" not in page
    assert "<i>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_only_languages_of_both_versions_are_offered(world: World, two: FlaskClient) -> None:
    page = _get(two, "/p/balkonbloem/en/changes/2/1")
    assert 'href="/p/balkonbloem/nl/changes/1/2"' in page
    assert "/p/balkonbloem/de/" not in page
    world.publish("en", effective=date(2026, 11, 24))
    assert 'class="languages"' not in _get(two, "/p/balkonbloem/en/changes/1/3")


def test_links_to_both_versions_and_to_all(two: FlaskClient) -> None:
    page = _get(two, "/p/balkonbloem/en/changes/1/2")
    for path in ("/versions/1", "/versions/2", "/versions", "", "/changes/1/2.json"):
        address = f"/p/balkonbloem/en{path}"
        assert f'href="{address}"' in page
        _get(two, address)


def test_a_language_given_up_has_differences_and_no_link_to_what_is_in_force(world: World) -> None:
    world.publish("nl", "de", first="Old.")
    world.publish("nl", "de", first="New.")
    world.publish("nl")
    page = _get(world.app.test_client(), "/p/balkonbloem/de/changes/1/2")
    assert 'href="/p/balkonbloem/de/versions"' in page
    assert 'href="/p/balkonbloem/de"' not in page


def test_framed_pages_link_to_framed_ones_in_their_theme(two: FlaskClient) -> None:
    for path in ("changes/1/2", "versions", "versions/2"):
        page = _get(two, f"/e/balkonbloem/en/{path}?theme=dark")
        assert 'data-theme="dark"' in page
        inside = [address for address in re.findall(r'href="(/[^"]*)"', page) if not address.startswith("/a/")]
        assert [address for address in inside if not re.fullmatch(r"/e/.*\?theme=dark", address)] == []
    assert (
        "frame-ancestors https://balkonbloem.example"
        in (two.get("/e/balkonbloem/en/changes/1/2").headers["Content-Security-Policy"])
    )


def _since(page: str) -> list[tuple[str, str]]:
    return re.findall(r'<a href="[^"]*/changes/([^"?]*)">What changed since version: (\d+)</a>', page)


def test_each_version_links_to_what_changed_since_the_one_before(two: FlaskClient) -> None:
    assert _since(_get(two, "/p/balkonbloem/en/versions")) == [("1/2", "1")]
    assert _since(_get(two, "/p/balkonbloem/en/versions/2")) == [("1/2", "1")]
    assert _since(_get(two, "/p/balkonbloem/en/on/2026-11-23")) == [("1/2", "1")]
    assert _since(_get(two, "/p/balkonbloem/en/versions/1")) == []


def test_a_withdrawn_version_is_passed_over_and_can_be_compared(world: World) -> None:
    world.publish(first="One.")
    world.publish(first="Two.", effective=date(2026, 12, 1))
    with world.app.app_context(), writing():
        withdraw_version("balkonbloem", 2, now=world.now, by="", reason="too early")
    world.publish(first="Three.", effective=date(2026, 12, 2))
    client = world.app.test_client()
    assert _since(_get(client, "/p/balkonbloem/en/versions")) == [("1/3", "1"), ("1/2", "1")]
    assert _since(_get(client, "/p/balkonbloem/en/versions/3")) == [("1/3", "1")]
    page = _get(client, "/p/balkonbloem/en/changes/2/3")
    assert "Withdrawn before it took effect, on: 20 November 2026" in _words(page)


def test_a_version_without_the_language_is_passed_over(world: World) -> None:
    world.publish("nl", "de")
    world.publish("nl")
    world.publish("nl", "de")
    client = world.app.test_client()
    assert "/p/balkonbloem/de/changes/1/3" in _get(client, "/p/balkonbloem/de/versions")
    assert "/p/balkonbloem/nl/changes/2/3" in _get(client, "/p/balkonbloem/nl/versions")
    _get(client, "/p/balkonbloem/de/changes/1/3")


def test_words_without_translation_are_marked_as_english(two: FlaskClient) -> None:
    assert '<div class="cl-text differences" lang="en">' in _get(two, "/p/balkonbloem/nl/changes/1/2")
    assert '<div class="cl-text differences">' in _get(two, "/p/balkonbloem/en/changes/1/2")


def test_the_page_and_its_json_are_kept_for_a_minute_since_their_words_can_be_mended(two: FlaskClient) -> None:
    for path, control in (
        ("/p/balkonbloem/en/changes/1/2", "public, max-age=60, stale-if-error=86400"),
        ("/e/balkonbloem/en/changes/1/2", "public, max-age=60, stale-if-error=86400"),
        ("/p/balkonbloem/en/changes/1/2.json", "public, max-age=60, stale-if-error=86400"),
    ):
        headers = two.get(path).headers
        assert headers["Cache-Control"] == control
        assert headers["Surrogate-Key"] == "shop-balkonbloem"
        again = two.get(path, headers={"If-None-Match": headers["ETag"]})
        assert (again.status_code, again.data) == (304, b"")


def _told(against: int = 1, *, material: bool = True) -> dict[str, Any]:
    """What a shop told its customers, in hostile words, of the one change of its text."""
    item = {"change": "text-changed:about", "code": "text-changed", "proposed": False, "sentence": "", "evidence": {}}
    return {
        "against": against,
        "summary": f"Wij verkopen <b>{EVIL}\u202e\nen koffie.",
        "items": [item | {"material": material, "reason": f"Koffie {EVIL} telt."}],
        "tell": {"nl": ["Gewijzigde tekst:"], "en": ["Changed text:"]},
    }


@pytest.fixture
def told(world: World) -> FlaskClient:
    """A visitor of a shop that told its customers, in Dutch, what its second version changes, but not its third."""
    world.publish(first="We sell tea here.")
    world.publish(first="We sell coffee here.", changes=_told())
    world.publish(first="We sell milk here.", recipients=1)
    return world.app.test_client()


def test_the_shop_speaks_for_itself_in_its_own_language(told: FlaskClient) -> None:
    page = _get(told, "/p/balkonbloem/en/changes/1/2")
    assert "<h2>What the shop says about it</h2>" in page
    said = "<p>Wij verkopen &lt;b&gt;&lt;script&gt;alert(1)&lt;/script&gt;</p>\n<p>en koffie.</p>"
    assert f'<blockquote lang="nl">\n{said}\n</blockquote>' in page
    assert "<script>alert" not in page
    for path in ("changes/1/3", "changes/2/3"):
        assert "What the shop says" not in _get(told, f"/p/balkonbloem/en/{path}")


def test_a_change_that_the_shop_judged_stands_where_it_put_it_with_its_reason(told: FlaskClient) -> None:
    page = _get(told, "/p/balkonbloem/en/changes/1/2")
    assert "<h2>Changes that matter to you</h2>" in page
    assert "<h2>Other changes</h2>" not in page
    reason = '<q lang="nl">Koffie &lt;script&gt;alert(1)&lt;/script&gt; telt.</q>'
    assert f"<p>The shop counts this as a change that matters. Its reason: {reason}</p>" in page
    (change,) = json.loads(_get(told, "/p/balkonbloem/en/changes/1/2.json"))["changes"]
    assert (change["material"], change["proposed"], change["reason"]) == (True, False, f"Koffie {EVIL} telt.")


def test_what_the_shop_says_does_not_matter_is_not_hidden(world: World) -> None:
    world.publish(first="We sell tea here.")
    world.publish(first="We sell coffee here.", changes=_told(material=False))
    words = _words(_get(world.app.test_client(), "/p/balkonbloem/en/changes/1/2"))
    assert "Other changes" in words
    assert "The shop does not count this as a change that matters. Its reason: Koffie" in words


def test_the_list_of_versions_says_what_the_shop_told(told: FlaskClient) -> None:
    page = _get(told, "/p/balkonbloem/de/versions")
    said = "Wij verkopen &lt;b&gt;&lt;script&gt;alert(1)&lt;/script&gt; en koffie."
    assert page.count("<q ") == 1
    assert f'<q lang="nl">{said}</q>' in page
    newest, second, first = json.loads(_get(told, "/p/balkonbloem/en/versions.json"))["versions"]
    assert newest["changes"] is first["changes"] is None
    assert second["changes"] == {
        "against": 1,
        "summary": _told()["summary"],
        "own_language": "nl",
        "tell": ["Changed text:"],
        "judged": [
            {
                "change": "text-changed:about",
                "material": True,
                "proposed": False,
                "reason": f"Koffie {EVIL} telt.",
            }
        ],
    }


def test_a_summary_is_told_in_the_json_of_changes(told: FlaskClient) -> None:
    found = json.loads(_get(told, "/p/balkonbloem/en/changes/1/2.json"))
    assert (found["summary"], found["own_language"]) == (_told()["summary"], "nl")
    other = json.loads(_get(told, "/p/balkonbloem/en/changes/2/3.json"))
    assert (other["summary"], other["own_language"]) == ("", "")
