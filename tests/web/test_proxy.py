"""A cache in front of the service: the nginx of docs/delivery.md."""

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import quote
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

import pytest

from plugin_host.front import in_front_of
from tests.nginx import documented, nginx
from tests.web.conftest import BASE_URL, World, served

FRAME = "/e/balkonbloem/nl"


@dataclass
class Origin:
    """The service: what it is asked, and whether it is well."""

    app: WSGIApplication
    well: bool = True
    asked: list[str] = field(default_factory=list)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        query = environ["QUERY_STRING"]
        self.asked.append(environ["PATH_INFO"] + (f"?{query}" if query else ""))
        if self.well:
            return self.app(environ, start_response)
        start_response("503 Service Unavailable", [("Content-Type", "text/plain")])
        return [b"ill"]


@dataclass
class Cache:
    """What visitors reach, and the service behind it."""

    port: int
    origin: Origin

    def get(self, path: str, **headers: str) -> tuple[HTTPResponse, bytes]:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer, body

    def asked(self) -> list[str]:
        """What the service was asked since this was last said."""
        found = self.origin.asked.copy()
        self.origin.asked.clear()
        return found


@pytest.fixture
def cache(world: World, tmp_path: Path) -> Iterator[Cache]:
    world.publish()
    origin = Origin(in_front_of(world.app, BASE_URL, clock=lambda: world.now.timestamp()))
    with served(origin) as port:
        configuration = documented(1).replace("127.0.0.1:8000", f"127.0.0.1:{port}")
        with nginx(configuration.replace("/srv/cache", f"{tmp_path}/cache"), tmp_path) as front:
            origin.asked.clear()
            yield Cache(front, origin)


def test_each_page_is_asked_for_once_in_each_theme_whatever_else_the_query_says(cache: Cache) -> None:
    plain = cache.get(FRAME)[1]
    assert cache.asked() == [FRAME]
    for query in ("", "?", "?utm_source=x", "?theme=", "?theme=blue", "?%74heme=dark", "?Theme=x"):
        answer, body = cache.get(FRAME + query)
        assert (answer.status, body) == (200, plain)
    assert cache.asked() == []
    dark = cache.get(f"{FRAME}?theme=dark")[1]
    assert dark != plain
    for query in ("?x=y&theme=dark", "?theme=dark&theme=light"):
        assert cache.get(FRAME + query)[1] == dark
    assert cache.asked() == [f"{FRAME}?theme=dark"]
    zipped, body = cache.get(FRAME, Accept_Encoding="gzip")
    assert zipped.headers["Content-Encoding"] == "gzip"
    assert body != plain
    assert cache.get(FRAME, If_None_Match=zipped.headers["ETag"], Accept_Encoding="gzip")[0].status == 304
    assert cache.get(FRAME)[1] == plain
    assert cache.asked() == [FRAME]


def test_nobody_can_put_a_page_where_another_belongs(cache: Cache) -> None:
    path = "/e/balkonbloem/de"
    for query in ("%3Ftheme=dark", "?%74heme=dark", "?Theme=dark"):
        cache.get(path + query)
    assert cache.asked() == [f"{path}?theme=dark", path, f"{path}?theme=dark"]
    assert b'data-theme="light"' in cache.get(path)[1]
    assert b'data-theme="dark"' in cache.get(f"{path}?theme=dark")[1]


def test_what_needs_its_query_has_it(cache: Cache) -> None:
    for language, title in (("nl", "Privacyverklaring"), ("de", "Datenschutzerklärung")):
        answer, body = cache.get(f"/oembed?url={quote(f'{BASE_URL}/p/balkonbloem/{language}')}")
        assert (answer.status, f"/e/balkonbloem/{language}".encode() in body) == (200, True), title
    answer, _ = cache.get("/p/balkonbloem/nl/on?date=2026-11-20")
    assert (answer.status, answer.headers["Location"]) == (302, "/p/balkonbloem/nl/on/2026-11-20")
    cache.asked()
    for _ in range(2):
        assert cache.get("/p/balkonbloem", Accept_Language="de")[0].headers["Location"] == "/p/balkonbloem/de"
        assert cache.get("/p/nobody/nl")[0].status == 404
    assert cache.asked() == ["/p/balkonbloem", "/p/nobody/nl"] * 2


def test_a_page_that_is_too_old_is_shown_while_the_service_is_ill(cache: Cache, world: World) -> None:
    world.publish(at=world.now + timedelta(seconds=1), first="A new beginning.")
    plain = cache.get(FRAME)
    assert plain[0].headers["Cache-Control"].startswith("public, max-age=1,")
    cache.origin.well = False
    time.sleep(2.1)  # nginx has no other clock, and counts whole seconds
    cache.asked()
    answer, body = cache.get(FRAME)
    assert (answer.status, body) == (200, plain[1])
    assert cache.asked() == [FRAME]
    assert cache.get("/p/balkonbloem/de")[0].status == 503
    cache.origin.well = True
    world.wait(seconds=2)
    assert b"A new beginning." in cache.get(FRAME)[1]
