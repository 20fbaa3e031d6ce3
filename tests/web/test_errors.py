import pytest
from flask.testing import FlaskClient

from tests.web.conftest import World


@pytest.mark.parametrize(
    "path",
    [
        "/nothing",
        "/p/nobody",
        "/p/nobody/nl",
        "/p/balkonbloem/NL",
        "/p/balkonbloem/nl/",
        "/p/balkonbloem/nl.xml",
        "/p/balkonbloem/nl.json.txt",
        "/p/balkonbloem/fr",
        "/p/balkonbloem/nl/versions/0",
        "/p/balkonbloem/nl/versions/01",
        "/p/balkonbloem/nl/versions/2",
        "/p/balkonbloem/nl/versions/999999999",
        "/p/balkonbloem/nl/on/2026-02-30",
        "/p/balkonbloem/nl/on/2020-01-01",
        "/p/..%2f..%2fetc/nl",
        "/a/000000000000/page.css",
        "/a/000000000000/..%2f__init__.py",
    ],
)
def test_what_is_not_there_is_not_found(client: FlaskClient, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["Content-Security-Policy"].startswith("default-src 'none'")


def test_the_language_is_that_of_the_address_if_we_speak_it(client: FlaskClient) -> None:
    page = client.get("/p/balkonbloem/nl/versions/7", headers={"Accept-Language": "en"}).text
    assert '<html lang="nl"' in page
    assert '<h1 id="title">Deze pagina bestaat niet</h1>' in page


def test_otherwise_it_is_the_visitors(client: FlaskClient) -> None:
    assert '<html lang="nl"' in client.get("/p/balkonbloem/fr", headers={"Accept-Language": "nl-BE"}).text
    assert '<html lang="en"' in client.get("/nothing", headers={"Accept-Language": "fr"}).text


def test_a_missing_language_leads_to_those_that_exist(client: FlaskClient) -> None:
    page = client.get("/e/balkonbloem/fr").text
    for language in ("nl", "en", "de"):
        assert f'href="/e/balkonbloem/{language}"' in page
        assert f'href="/e/balkonbloem/{language}/versions"' in page


def test_a_language_given_up_keeps_its_old_versions(world: World) -> None:
    world.publish("nl", "de")
    world.publish("nl")
    client = world.app.test_client()
    assert client.get("/p/balkonbloem/de").status_code == 404
    assert client.get("/p/balkonbloem/de/versions/1").status_code == 200
    assert client.get("/p/balkonbloem/de/versions").status_code == 200


def test_a_policy_that_is_still_to_come_is_not_there_yet(world: World) -> None:
    world.publish(effective=world.now.date().replace(month=12))
    client = world.app.test_client()
    assert client.get("/p/balkonbloem").status_code == 404
    assert client.get("/p/balkonbloem/nl").status_code == 404
    assert client.get("/p/balkonbloem/nl/versions/1").status_code == 200
    world.wait(days=30)
    assert client.get("/p/balkonbloem/nl").status_code == 200


@pytest.mark.parametrize("path", ["/p/balkonbloem", "/p/balkonbloem/nl", "/e/balkonbloem/nl.json"])
def test_a_removed_shop_is_gone_and_can_come_back(world: World, client: FlaskClient, path: str) -> None:
    world.remove()
    response = client.get(path)
    assert response.status_code == 410
    assert "Balkonbloem" not in response.text
    world.put()
    assert client.get(path).status_code in (200, 302)


def test_a_shop_that_published_nothing_is_not_told_apart_from_none(world: World) -> None:
    client = world.app.test_client()
    assert client.get("/p/balkonbloem").text == client.get("/p/nobody").text


def test_a_fault_of_ours_says_so_and_nothing_else(empty_world: World, caplog: pytest.LogCaptureFixture) -> None:
    response = empty_world.app.test_client().get("/p/balkonbloem/nl", headers={"Accept-Language": "en"})
    assert response.status_code == 500
    assert "Something went wrong" in response.text
    assert "no such table" not in response.text
    assert "no such table" in caplog.text


def test_other_methods_are_refused(client: FlaskClient) -> None:
    assert client.post("/p/balkonbloem/nl").status_code == 405
