"""A policy and the website of its shop, on two sites, in a real browser."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Frame, Page

from plugin_host import storage
from plugin_host.app import composer, create_app
from plugin_host.cli.approving import Approval, publish_shop
from plugin_host.demo import FRAMED, SITE, demo_files
from tests.web.browser import wait_until
from tests.web.conftest import served

ELEMENT = '<shop-policy shop="balkonbloem" lang="en"><a href="/policy">Our privacy policy</a></shop-policy>'


@dataclass
class Website:
    """A WSGI application of pages that tests write: path to headers and HTML; ``{policy}`` is the policy's address."""

    policy: str = ""
    pages: dict[str, tuple[Mapping[str, str], str]] = field(default_factory=dict)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        headers, body = self.pages.get(environ["PATH_INFO"], ({}, ""))
        start_response("200 OK", [("Content-Type", "text/html; charset=utf-8"), *headers.items()])
        return [body.replace("{policy}", self.policy).encode()]


@dataclass
class Gate:
    """A proxy before the service: while it is shut it answers itself. Remembers what was asked for."""

    app: WSGIApplication | None = None
    open: bool = True
    asked: list[str] = field(default_factory=list)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        self.asked.append(environ["PATH_INFO"])
        if self.app and (self.open or environ["PATH_INFO"] == "/e.js"):  # the loader is one that the browser kept
            return self.app(environ, start_response)
        start_response("503 Service Unavailable", [("Content-Type", "text/html"), ("Cache-Control", "no-store")])
        return [b"<h1>503</h1>"]


@dataclass(frozen=True)
class Stage:
    """Where all stands."""

    browser: Browser
    gate: Gate
    website: Website
    policy: str
    shop: str


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory, real_browser: Browser) -> Iterator[Stage]:
    """A demo shop with its policy in three languages, and its website on another site."""
    gate, website = Gate(), Website()
    with served(gate) as port, served(website) as shop_port:
        policy, shop = f"http://policy.localhost:{port}", f"http://shop.localhost:{shop_port}"
        database = tmp_path_factory.mktemp("embed") / "embed.sqlite"
        app = create_app({"DATABASE_URL": f"sqlite:///{database}", "CLAUSULA_BASE_URL": policy})
        with app.app_context():
            storage.upgrade(app)
            text = demo_files()[FRAMED].replace(SITE, shop)
            with storage.writing():
                storage.put_shop(FRAMED, text, now=datetime.now(UTC))
            warnings = composer().composition(text, datetime.now(UTC).date()).warnings
            publish_shop(FRAMED, None, Approval(by="test", accept=dict.fromkeys(warnings, "a test")))
            storage.db.session.remove()
        gate.app, website.policy = app, policy
        yield Stage(real_browser, gate, website, policy, shop)
        with app.app_context():
            storage.db.engine.dispose()


@dataclass
class Visit:
    """A visitor in the shop's page: what the browser says and asks for is remembered."""

    stage: Stage
    page: Page
    said: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    expected: str = "status of"

    def listen(self) -> None:
        def heard(message: ConsoleMessage) -> None:
            if message.type in ("error", "warning"):
                self.said.append(message.text)

        self.page.on("console", heard)
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))

    def frame(self, text: str = "") -> Frame:
        """The framed policy, once its script has told the element that it is there; ``text`` is part of its address."""
        wait_until(self.page, SHOWN)
        (found,) = [frame for frame in self.page.frames[1:] if frame.url.startswith(f"{self.stage.policy}/e/{text}")]
        return found


SHOWN = """() => [...document.querySelectorAll("shop-policy")].every(
  (element) => element.shadowRoot?.querySelector("iframe")?.style.visibility === "")"""
"""Whether every element shows its frame."""

FRAME = "document.querySelector('shop-policy').shadowRoot.querySelector('iframe')"
"""The frame of the first element."""

Open = Callable[..., Visit]


@pytest.fixture
def visit(stage: Stage) -> Iterator[Open]:
    """Opens a page of the shop: ``body`` around the script of the element; the browser has nothing to complain about."""
    contexts: list[BrowserContext] = []
    visits: list[Visit] = []

    def open_page(
        body: str = ELEMENT,
        *,
        path: str = "/",
        place: str = "",
        head: str = '<script defer src="{policy}/e.js"></script>',
        headers: Mapping[str, str] | None = None,
        before: Callable[[Page], object] = lambda page: page,
        wait: str = "load",
        **properties: Any,
    ) -> Visit:
        html = (
            f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>{head}</head><body>{body}'
        )
        stage.website.pages[path] = (headers or {}, html)
        contexts.append(stage.browser.new_context(**properties))
        page = contexts[-1].new_page()
        found = Visit(stage, page)
        visits.append(found)
        found.listen()
        before(page)
        page.goto(stage.shop + path + place, wait_until=wait)  # type: ignore[arg-type]  # one of four words
        return found

    stage.gate.open = True
    stage.gate.asked.clear()
    yield open_page
    for context in contexts:
        assert context.cookies() == []
        context.close()
    for one in visits:  # web/headers.py says why it does not know two features
        ignored = re.compile(f"Unrecognized feature: '(bluetooth|web-share)'|status of (404|503)|{one.expected}")
        assert [text for text in one.said if not ignored.search(text)] == []
