from datetime import date

import pytest
from flask import Flask
from flask.testing import FlaskClient

from plugin_host.catalogues import Catalogues
from plugin_host.web import Site, register
from plugin_host.web.headers import LONGEST_AGE
from plugin_host.web.reading import frame_origins, live_settings
from tests.web.conftest import World

PAGE = "/p/balkonbloem/nl"
FRAME = "/e/balkonbloem/nl"


def test_only_the_shops_own_websites_may_frame_it(client: FlaskClient) -> None:
    policy = client.get(FRAME).headers["Content-Security-Policy"]
    assert policy == (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
        "object-src 'none'; frame-ancestors https://balkonbloem.example https://www.balkonbloem.example "
        "http://shop.localhost:80"
    )
    assert "frame-ancestors 'none'" in client.get(PAGE).headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in client.get("/e/nobody/nl").headers["Content-Security-Policy"]


@pytest.mark.parametrize("path", [PAGE, FRAME, "/", "/nothing", "/healthz", f"{PAGE}.json", f"{FRAME}/versions"])
def test_every_answer_is_strict(client: FlaskClient, path: str) -> None:
    headers = client.get(path).headers
    assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Strict-Transport-Security"] == "max-age=63072000; includeSubDomains"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Embedder-Policy"] == "require-corp"
    assert headers["Cross-Origin-Resource-Policy"] == ("cross-origin" if path.startswith("/e/") else "same-origin")
    assert "camera=()" in headers["Permissions-Policy"]
    assert "X-Frame-Options" not in headers
    assert "Set-Cookie" not in headers
    assert "unsafe-inline" not in headers["Content-Security-Policy"]


def test_without_https_no_browser_is_told_to_insist_on_it() -> None:
    app = Flask("tests")
    register(app, Site(base_url="http://localhost:5000", catalogues=Catalogues({})))
    assert "Strict-Transport-Security" not in app.test_client().get("/healthz").headers


def test_nothing_in_a_page_needs_an_exception_from_the_rules(client: FlaskClient) -> None:
    for path in (PAGE, FRAME, "/", "/nothing"):
        page = client.get(path).text
        assert " style=" not in page
        assert "<style" not in page
        assert " onclick=" not in page
        assert page.count("<script") == page.count('<script src="/a/')


def test_a_policy_is_kept_for_a_minute_and_asked_for_by_its_tag(client: FlaskClient) -> None:
    for path in (PAGE, FRAME, f"{PAGE}.json", f"{PAGE}/versions", f"{PAGE}/versions/1"):
        response = client.get(path)
        assert response.headers["Cache-Control"] == "public, max-age=60, stale-if-error=86400"
        assert response.headers["Surrogate-Key"] == "shop-balkonbloem"
        tag = response.headers["ETag"]
        assert tag.startswith('"')
        again = client.get(path, headers={"If-None-Match": tag})
        assert (again.status_code, again.data) == (304, b"")
        assert again.headers["ETag"] == tag
        assert again.headers["Content-Security-Policy"]


def test_what_never_changes_is_kept_for_good(client: FlaskClient) -> None:
    for form in ("json", "md", "txt"):
        headers = client.get(f"{PAGE}/versions/1.{form}").headers
        assert headers["Cache-Control"] == "public, max-age=31536000, immutable"


def test_a_policy_is_never_kept_beyond_the_next_version(world: World) -> None:
    world.publish()
    world.publish(effective=date(2026, 11, 21))
    client = world.app.test_client()
    world.wait(hours=11, minutes=59, seconds=20)
    assert client.get(PAGE).headers["Cache-Control"].startswith("public, max-age=40,")
    old = client.get(PAGE).headers["ETag"]
    world.wait(seconds=40)
    response = client.get(PAGE, headers={"If-None-Match": old})
    assert response.status_code == 200
    assert response.headers["Cache-Control"].startswith(f"public, max-age={LONGEST_AGE},")


def test_files_are_kept_for_good_under_their_hash(client: FlaskClient) -> None:
    page = client.get(PAGE).text
    address = page.partition('rel="stylesheet" href="')[2].partition('"')[0]
    response = client.get(address)
    assert response.status_code == 200
    assert response.content_type.startswith("text/css")
    assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"


@pytest.mark.parametrize(
    ("shop_file", "origins"),
    [
        ('[shop]\nwebsite = "https://a.example/x?y#z"', ("https://a.example",)),
        ('[shop]\nwebsite = "https://A.example:8443"', ("https://a.example:8443",)),
        ('[shop]\nwebsite = "https://bücher.example"', ("https://xn--bcher-kva.example",)),
        (
            '[shop]\nwebsite = "https://a.example"\nembed_origins = ["https://*", "https:", "https://b; script-src *"]',
            ("https://a.example",),
        ),
        ('[shop]\nwebsite = "https://user@a.example"', ("https://a.example",)),
        ('[shop]\nwebsite = "https://a.example:99999"', ()),
        ("[shop]\nwebsite = 3", ()),
        ("not toml", ()),
        ("", ()),
    ],
)
def test_only_plain_origins_reach_the_header(shop_file: str, origins: tuple[str, ...]) -> None:
    assert frame_origins(live_settings(shop_file)) == origins
