"""The loader as it is served."""

import base64
import gzip
import hashlib
from importlib.metadata import version

import pytest
from flask import Flask
from flask.testing import FlaskClient

from plugin_host.catalogues import Catalogues
from plugin_host.web import Site, register
from plugin_host.web.loader import Loaders, read_loaders
from tests.embed.building import built

LARGEST = 1100
RELEASED = f"/v{version('clausula')}/e.js"


@pytest.fixture
def client() -> FlaskClient:
    app = Flask("tests")
    register(app, Site(base_url="https://policies.example", catalogues=Catalogues({})))
    return app.test_client()


def test_it_is_small(client: FlaskClient) -> None:
    response = client.get("/e.js", headers={"Accept-Encoding": "identity"})
    assert len(gzip.compress(response.data, 9)) <= LARGEST


def test_what_is_served_is_made_of_the_source() -> None:
    path, text = built()
    assert path.read_text(encoding="utf-8") == text, "run make loader"


def test_the_evergreen_one_is_asked_for_again_every_five_minutes(client: FlaskClient) -> None:
    response = client.get("/e.js")
    assert response.content_type == "text/javascript; charset=utf-8"
    assert response.headers["Cache-Control"] == "public, max-age=300, stale-while-revalidate=604800"
    again = client.get("/e.js", headers={"If-None-Match": response.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    assert again.headers["Cross-Origin-Resource-Policy"] == "cross-origin"


def test_that_of_a_release_is_kept_for_good_and_proven_by_its_hash(client: FlaskClient) -> None:
    response = client.get(RELEASED)
    assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    digest = base64.b64encode(hashlib.sha384(response.data).digest()).decode()
    assert read_loaders().integrity == f"sha384-{digest}"


@pytest.mark.parametrize("path", ["/e.js", RELEASED])
def test_pages_of_any_website_may_use_it(client: FlaskClient, path: str) -> None:
    headers = client.get(path).headers
    assert headers["Access-Control-Allow-Origin"] == "*"
    assert headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "Set-Cookie" not in headers


def test_old_releases_stay_and_others_are_not_there() -> None:
    app = Flask("tests")
    app.register_blueprint(Loaders({"1.0": b"old", "1.1": b"new"}, "1.1").blueprint())
    client = app.test_client()
    assert client.get("/e.js").data == b"new"
    assert client.get("/v1.0/e.js").data == b"old"
    assert client.get("/v1.1/e.js").data == b"new"
    for other in ("/v1.2/e.js", "/v/e.js", "/v../e.js", "/v1.0/f.js", "/v1.0%2f../e.js"):
        assert client.get(other).status_code == 404
