"""``demo``: six shops in three languages, with every form of every page."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from plugin_host.app import composer
from plugin_host.catalogues import HOST
from plugin_host.demo import demo_files
from plugin_host.web.words import WORDS
from tests.cli.conftest import Cli

LANGUAGES = ("nl", "en", "de")
FORMS = ("", ".md", ".txt", ".json", ".fragment.html", "/versions", "/versions.json", "/versions/1", "/versions/1.md")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Flask, str]]:
    """The application with the demo shops, and what the command printed."""
    folder: Path = tmp_path_factory.mktemp("demo")
    cli = Cli(folder, {"DATABASE_URL": f"sqlite:///{folder / 'demo.sqlite'}"})
    shown = cli.fine("demo", "--no-serve")
    yield cli.app(), shown
    cli.close()


@pytest.fixture(scope="module")
def visitor(demo: tuple[Flask, str]) -> FlaskClient:
    return demo[0].test_client()


def word(app: Flask, key: str, language: str) -> str:
    with app.app_context():
        return composer().catalogues.translate(HOST, language, WORDS[key]) or ""


def test_the_addresses_of_six_shops_in_three_languages_are_printed(demo: tuple[Flask, str]) -> None:
    expected = {f"http://localhost:8000/p/{shop}/{language}" for shop, language in product(demo_files(), LANGUAGES)}
    assert len(expected) == 18
    assert set(demo[1].splitlines()) == expected


@pytest.mark.parametrize("shop", demo_files())
def test_every_page_of_every_shop_answers(visitor: FlaskClient, shop: str) -> None:
    for prefix, language, form in product("pe", LANGUAGES, FORMS):
        path = f"/{prefix}/{shop}/{language}{form}"
        answer = visitor.get(path)
        assert answer.status_code == 200, path
        assert answer.text.strip(), path


@pytest.mark.parametrize("shop", demo_files())
def test_a_page_is_in_its_language_and_leads_to_the_others(visitor: FlaskClient, shop: str) -> None:
    for language in LANGUAGES:
        page = visitor.get(f"/p/{shop}/{language}").text
        assert f'<html lang="{language}"' in page
        for other in LANGUAGES:
            assert f"/p/{shop}/{other}" in page


@pytest.mark.parametrize("shop", demo_files())
def test_the_address_without_a_language_leads_to_the_one_that_suits(visitor: FlaskClient, shop: str) -> None:
    answer = visitor.get(f"/p/{shop}", headers={"Accept-Language": "de-AT,de;q=0.9"})
    assert (answer.status_code, answer.location) == (302, f"/p/{shop}/de")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("prefix", ["p", "e"])
@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/{prefix}/nobody/{language}", "no_such_shop"),
        ("/{prefix}/balkonbloem/{language}/versions/9", "no_such_version"),
        ("/{prefix}/balkonbloem/{language}/on/1999-01-01", "nothing_that_day"),
    ],
)
def test_what_is_not_there_is_said_in_the_language_of_the_address(
    demo: tuple[Flask, str], visitor: FlaskClient, prefix: str, path: str, reason: str, language: str
) -> None:
    answer = visitor.get(path.format(prefix=prefix, language=language))
    assert answer.status_code == 404
    assert f'<html lang="{language}"' in answer.text
    assert word(demo[0], reason, language) in answer.text
    if reason != "no_such_shop":
        assert f'href="/{prefix}/balkonbloem/{language}"' in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_that_the_policy_lacks_is_said_in_the_visitors_with_those_it_has(
    demo: tuple[Flask, str], visitor: FlaskClient, language: str
) -> None:
    answer = visitor.get("/p/balkonbloem/fr", headers={"Accept-Language": language})
    assert answer.status_code == 404
    assert word(demo[0], "no_such_language", language) in answer.text
    for other in LANGUAGES:
        assert f'href="/p/balkonbloem/{other}"' in answer.text


def test_demonstrating_again_publishes_nothing_new(cli: Cli) -> None:
    for _ in range(2):
        cli.fine("demo", "--no-serve")
    for shop in demo_files():
        assert len(cli.fine("versions", shop).splitlines()) == 1


def test_the_ports_asked_for_are_those_of_the_addresses_and_of_who_may_frame(cli: Cli) -> None:
    shown = cli.fine("demo", "--no-serve", "--port", "9001", "--shop-port", "9002")
    assert "http://localhost:9001/p/balkonbloem/nl" in shown.splitlines()
    policy = cli.visit("/e/balkonbloem/nl").headers["Content-Security-Policy"]
    assert policy.endswith("frame-ancestors https://balkonbloem.example http://localhost:9002")


def test_the_public_address_of_the_operator_goes_before_the_port(cli: Cli) -> None:
    cli.settings["CLAUSULA_BASE_URL"] = "https://policies.example"
    assert "https://policies.example/p/theepot/nl" in cli.fine("demo", "--no-serve", "--port", "9001").splitlines()


def test_a_demo_shop_that_was_purged_is_named(cli: Cli) -> None:
    cli.fine("demo", "--no-serve")
    cli.fine("shop", "remove", "theepot", "--purge")
    result = cli("demo", "--no-serve")
    assert result.exit_code == 2
    assert "shop 'theepot' was purged" in result.stderr
