import json
import re
from datetime import date

import pytest
from flask.testing import FlaskClient

from tests.web.conftest import World


def _get(client: FlaskClient, path: str, **headers: str) -> str:
    response = client.get(path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    assert response.status_code == 200, response.text
    return response.text


@pytest.mark.parametrize(
    ("accepted", "language"),
    [("de-AT,de;q=0.9", "de"), ("fr", "nl"), ("en;q=0.5, de;q=0.4", "en"), ("", "nl"), ("zz;q=x, *", "nl")],
)
def test_sends_the_visitor_to_the_language_that_suits_best(client: FlaskClient, accepted: str, language: str) -> None:
    response = client.get("/p/balkonbloem", headers={"Accept-Language": accepted})
    assert (response.status_code, response.location) == (302, f"/p/balkonbloem/{language}")
    assert response.headers["Cache-Control"] == "no-store"
    assert "Vary" not in response.headers


def test_the_page_is_for_search_engines_and_says_where_it_really_is(client: FlaskClient) -> None:
    page = client.get("/p/balkonbloem/nl", headers={"Host": "evil.example"}).text
    assert '<html lang="nl" dir="ltr"' in page
    assert "<title>Privacyverklaring – Balkonbloem</title>" in page
    assert re.search(r'<meta name="description" content="Balkonbloem is a trading name of [^"]{60,160}…?">', page)
    assert '<link rel="canonical" href="https://policies.example/p/balkonbloem/nl">' in page
    alternates = re.findall(r'rel="alternate" hreflang="([^"]+)" href="([^"]+)"', page)
    assert alternates == [
        ("nl", "https://policies.example/p/balkonbloem/nl"),
        ("en", "https://policies.example/p/balkonbloem/en"),
        ("de", "https://policies.example/p/balkonbloem/de"),
        ("x-default", "https://policies.example/p/balkonbloem"),
    ]
    assert "noindex" not in page
    assert "evil.example" not in page


def test_the_framed_page_is_for_the_shops_website_only(client: FlaskClient) -> None:
    page = _get(client, "/e/balkonbloem/nl")
    assert '<meta name="robots" content="noindex, indexifembedded">' in page
    assert "canonical" not in page
    inside = re.findall(r'href="(/[^"]*)"', page)
    assert [path for path in inside if not path.startswith(("/e/", "/a/"))] == []
    assert 'data-theme="light"' in page


@pytest.mark.parametrize("theme", ["dark", "auto"])
def test_a_framed_page_keeps_its_theme_from_link_to_link(client: FlaskClient, theme: str) -> None:
    page = _get(client, f"/e/balkonbloem/nl?theme={theme}")
    assert f'data-theme="{theme}"' in page
    assert f'href="/e/balkonbloem/de?theme={theme}"' in page


def test_an_unknown_theme_is_the_light_one(client: FlaskClient) -> None:
    assert 'data-theme="light"' in _get(client, '/e/balkonbloem/nl?theme="><script>')


def test_each_language_links_to_the_others_by_their_own_name(client: FlaskClient) -> None:
    page = _get(client, "/p/balkonbloem/nl/versions/1")
    assert re.search(r'<a href="/p/balkonbloem/de/versions/1" lang="de" hreflang="de"[^>]*>Deutsch</a>', page)
    assert re.search(r'<a href="/p/balkonbloem/nl/versions/1" lang="nl"[^>]* aria-current="page">Nederlands</a>', page)


@pytest.mark.parametrize("prefix", ["/p", "/e"])
@pytest.mark.parametrize(
    ("form", "kind", "start"),
    [
        (".fragment.html", "text/html; charset=utf-8", '<header class="cl-header">'),
        (".md", "text/markdown; charset=utf-8", "# Privacyverklaring"),
        (".txt", "text/plain; charset=utf-8", "Privacyverklaring"),
        (".json", "application/json", '{"cookies":'),
    ],
)
def test_servers_get_the_policy_without_a_page_around_it(
    client: FlaskClient, prefix: str, form: str, kind: str, start: str
) -> None:
    response = client.get(f"{prefix}/balkonbloem/nl{form}")
    assert (response.status_code, response.content_type) == (200, kind)
    assert response.text.startswith(start)


def test_a_fragment_points_to_the_public_pages(client: FlaskClient) -> None:
    fragment = _get(client, "/e/balkonbloem/nl.fragment.html")
    assert 'href="https://policies.example/p/balkonbloem/nl/versions"' in fragment


def test_the_stored_bytes_are_what_is_served(client: FlaskClient) -> None:
    stored = _get(client, "/p/balkonbloem/nl/versions/1.json")
    assert stored == _get(client, "/p/balkonbloem/nl.json")
    assert json.loads(stored)["version"] == 1
    assert _get(client, "/p/balkonbloem/nl/versions/1.txt") == _get(client, "/p/balkonbloem/nl.txt")


def test_old_versions_stay_and_say_that_they_were_replaced(world: World) -> None:
    world.publish(first="Old text.")
    world.wait(days=3)
    world.publish(first="New text.", effective=date(2026, 11, 23), at=world.now)
    client = world.app.test_client()
    assert "New text." in _get(client, "/p/balkonbloem/en")
    old = _get(client, "/p/balkonbloem/en/versions/1")
    assert "Old text." in old
    assert re.search(r"Replaced on:\s*(</span>)?\s*23 November 2026", old)
    assert 'content="noindex"' in old
    assert 'href="/p/balkonbloem/en" data-keeps-place' in old


def test_lists_all_versions_newest_first_also_one_that_is_still_to_come(world: World) -> None:
    world.publish()
    world.publish(effective=date(2026, 12, 1))
    client = world.app.test_client()
    page = _get(client, "/p/balkonbloem/en/versions")
    assert page.index("/en/versions/2") < page.index("/en/versions/1")
    assert "Not yet in force" in page
    listed = json.loads(_get(client, "/p/balkonbloem/en/versions.json"))
    assert [(version["number"], version["in_force"]) for version in listed["versions"]] == [(2, False), (1, True)]
    assert listed["versions"][1]["url"] == "https://policies.example/p/balkonbloem/en/versions/1"
    assert '<dd><a href="/p/balkonbloem/en/versions">1</a></dd>' in _get(client, "/p/balkonbloem/en")


def test_a_day_shows_what_was_in_force_at_its_end_and_names_the_others(world: World) -> None:
    world.publish(first="Morning text.", at=world.now)
    world.wait(hours=2)
    world.publish(first="Evening text.", at=world.now)
    world.wait(days=9)
    client = world.app.test_client()
    page = _get(client, "/p/balkonbloem/en/on/2026-11-25")
    assert "Evening text." in page
    assert "Other versions of that day" not in page
    page = _get(client, "/p/balkonbloem/en/on/2026-11-20")
    assert "Evening text." in page
    assert re.search(r'Other versions of that day:.*?<a href="/p/balkonbloem/en/versions/1">1</a>', page, re.DOTALL)
    found = json.loads(_get(client, "/p/balkonbloem/en/on/2026-11-20.json"))
    assert (found["version"], found["others"], found["date"]) == (2, [1], "2026-11-20")


def test_the_list_of_versions_asks_for_a_day_and_sends_on_to_it(client: FlaskClient) -> None:
    page = _get(client, "/e/balkonbloem/nl/versions?theme=dark")
    assert '<form class="day" action="/e/balkonbloem/nl/on?theme=dark">' in page
    assert '<input type="hidden" name="theme" value="dark">' in page
    found = client.get("/e/balkonbloem/nl/on?theme=dark&date=2026-11-20")
    assert (found.status_code, found.location) == (302, "/e/balkonbloem/nl/on/2026-11-20?theme=dark")
    assert found.headers["Cache-Control"] == "no-store"
    found = client.get("/p/balkonbloem/nl/on?date=2026-11-20")
    assert found.location == "/p/balkonbloem/nl/on/2026-11-20"


@pytest.mark.parametrize("date", ["", "?date=", "?date=gisteren", "?date=20-11-2026", "?date=//evil.example"])
def test_a_day_that_is_none_is_no_page(client: FlaskClient, date: str) -> None:
    response = client.get(f"/p/balkonbloem/en/on{date}")
    assert response.status_code == 404
    assert "No version of this policy was in force on that day." in response.text


def test_words_of_ours_without_translation_are_marked_as_english(client: FlaskClient) -> None:
    page = _get(client, "/p/balkonbloem/nl")
    assert ">Naar de tekst</a>" in page
    assert '<span lang="en">All versions</span>' in page


def test_the_start_page_names_no_shop(client: FlaskClient) -> None:
    assert "balkonbloem" not in _get(client, "/").lower()


def test_tells_whether_it_lives_and_whether_it_can_serve(client: FlaskClient) -> None:
    assert _get(client, "/healthz") == "ok\n"
    assert _get(client, "/readyz") == "ready\n"


def test_a_database_that_is_not_upgraded_is_not_ready(empty_world: World) -> None:
    client = empty_world.app.test_client()
    assert client.get("/healthz").status_code == 200
    response = client.get("/readyz")
    assert (response.status_code, response.text) == (503, "database not upgraded\n")


def test_names_of_files_avoid_words_that_blockers_match(client: FlaskClient) -> None:
    page = _get(client, "/p/balkonbloem/nl")
    addresses = re.findall(r'(?:src|href|class|id)="([^"]*)"', page)
    ours = [text for text in addresses if not text.startswith(("https:", "#"))]
    assert not [text for text in ours if re.search("cookie|consent|privacy|gdpr|tracker", text)]
