"""What only a real browser shows."""

from collections.abc import Iterable, Iterator
from typing import Any, Literal, TypeAlias
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.web.browser import axe_findings, wait_until
from tests.web.conftest import World

PAGES = [
    "/p/balkonbloem/nl",
    "/e/balkonbloem/nl",
    "/p/balkonbloem/nl/versions",
    "/p/balkonbloem/nl/versions/1",
    "/",
    "/x",
]
Scheme: TypeAlias = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")


class Visitor:
    """Opens pages, each in a browser profile of its own, and remembers what the browser asked for and said."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.browser = browser
        self.address = address
        self.contexts: list[BrowserContext] = []
        self.complaints: list[str] = []
        self.requests: list[str] = []

    def __call__(self, path: str, **properties: Any) -> Page:
        context = self.browser.new_context(**properties)
        self.contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: self.complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))
        page.goto(urljoin(self.address, path))
        return page


@pytest.fixture
def visit(real_browser: Browser, address: str) -> Iterator[Visitor]:
    """A visitor whose browser keeps no cookie and has nothing to complain about, but that a page is missing."""
    visitor = Visitor(real_browser, address)
    yield visitor
    for context in visitor.contexts:
        assert context.cookies() == []
        context.close()
    assert [text for text in visitor.complaints if "404 (NOT FOUND)" not in text] == []


def test_is_read_without_javascript(visit: Visitor) -> None:
    page = visit("/p/balkonbloem/nl", java_script_enabled=False)
    assert page.title() == "Privacyverklaring – Balkonbloem"
    assert page.get_by_role("heading", name="Your rights").is_visible()
    assert not page.get_by_role("button").is_visible()
    page.get_by_role("link", name="Your rights").click()
    assert page.url.endswith("#rights")
    page.get_by_role("link", name="Deutsch").click()
    assert page.url.endswith("/p/balkonbloem/de")


def test_asks_nobody_else_for_anything(visit: Visitor) -> None:
    for path in PAGES:
        visit(path)
    assert len(visit.requests) > 2 * len(PAGES)
    assert {url.startswith(f"{visit.address}/") for url in visit.requests} == {True}


WIDE_TABLES = "[...document.querySelectorAll('.cl-table')].filter(t => t.scrollWidth > t.clientWidth).length"


def barriers(page: Page, *widths: int, schemes: Iterable[Scheme] = SCHEMES) -> Iterator[str]:
    """What is in the way of somebody with a phone, in the dark or with a disability: one page, looked at in each way."""
    for width in widths:
        page.set_viewport_size({"width": width, "height": 800})
        wide = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        if wide != [width, width] or page.evaluate(WIDE_TABLES):
            yield f"does not fit {width}: {wide}"
        for scheme in schemes:
            page.emulate_media(color_scheme=scheme)
            yield from (f"{scheme}, {width}: {finding}" for finding in axe_findings(page))


@pytest.mark.parametrize("path", [*PAGES, "/e/balkonbloem/nl?theme=dark"])
def test_has_no_barriers_and_fits(visit: Visitor, path: str) -> None:
    assert list(barriers(visit(path), 320, 1280)) == []


PLANT = """() => {
  document.querySelector("h1").append(new Image());
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("h1 { min-width: 340px } @media (prefers-color-scheme: dark) { h1 { color: #222 } }");
  document.adoptedStyleSheets = [sheet];
}"""
"""A picture without words, a title wider than a phone, and dark letters in the dark."""


def test_barriers_would_be_seen(visit: Visitor) -> None:
    page = visit("/p/balkonbloem/nl")
    page.evaluate(PLANT)
    found = list(barriers(page, 320, 1280))
    assert len([line for line in found if line.startswith("does not fit 320: ")]) == 1
    looks = {
        name: {line.split(":")[0] for line in found if f": {name}: " in line}
        for name in ("image-alt", "color-contrast")
    }
    assert looks["image-alt"] == {"light, 320", "dark, 320", "light, 1280", "dark, 1280"}
    assert looks["color-contrast"] == {"dark, 320", "dark, 1280"}
    assert len(found) == 7


def test_the_page_follows_the_visitors_device_and_the_frame_does_not(visit: Visitor) -> None:
    paint = "getComputedStyle(document.documentElement).backgroundColor"
    assert visit("/p/balkonbloem/nl", color_scheme="dark").evaluate(paint) == "rgb(20, 24, 26)"
    assert visit("/e/balkonbloem/nl", color_scheme="dark").evaluate(paint) == "rgb(255, 255, 255)"
    dark = visit("/e/balkonbloem/nl?theme=dark", color_scheme="light")
    assert dark.evaluate(paint) == "rgb(20, 24, 26)"


AT_THE_TOP = """(id) => {
  const { top } = document.getElementById(id).getBoundingClientRect();
  return top > 0 && top < innerHeight / 2;
}"""
"""Whether a place stands below the bar with the languages."""


def click(page: Page, language: str) -> None:
    """Click a link in the bar where it stands; Playwright's own click scrolls it to the middle of the window first."""
    box = page.get_by_role("link", name=language).bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def test_another_language_opens_at_the_same_place(visit: Visitor) -> None:
    page = visit("/p/balkonbloem/nl#rights", viewport={"width": 1000, "height": 250}, reduced_motion="reduce")
    wait_until(page, AT_THE_TOP, "rights")
    click(page, "English")
    page.wait_for_url("**/p/balkonbloem/en#rights")
    wait_until(page, AT_THE_TOP, "rights")
    page.evaluate("document.getElementById('analytics').scrollIntoView()")
    page.evaluate("scrollBy(0, -60)")  # as a browser does when a link in the bar gets the focus
    click(page, "Deutsch")
    page.wait_for_url("**/p/balkonbloem/de#*")
    assert page.url.endswith("#analytics")


def test_at_the_top_another_language_opens_at_the_top(visit: Visitor) -> None:
    page = visit("/p/balkonbloem/nl")
    page.get_by_role("link", name="English").click()
    page.wait_for_url("**/p/balkonbloem/en")


def test_the_shop_may_frame_it(visit: Visitor, shop_port: int) -> None:
    page = visit(f"http://shop.localhost:{shop_port}/")
    frame = page.frame_locator("iframe")
    frame.get_by_role("link", name="English").click()
    frame.get_by_role("heading", level=1, name="Privacy policy").wait_for()


def test_nobody_else_may_frame_it(real_browser: Browser, shop_port: int) -> None:
    page = real_browser.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(f"http://thief.localhost:{shop_port}/")
    wait_until(page, "document.querySelector('iframe')")
    page.wait_for_timeout(300)
    assert any("frame-ancestors" in text for text in complaints)
    assert page.frame_locator("iframe").get_by_role("heading").count() == 0
    page.close()


def test_a_frame_of_any_height_shows_a_page_that_keeps_its_height(visit: Visitor) -> None:
    heights = []
    for height in (300, 3000):
        page = visit("/e/balkonbloem/nl", viewport={"width": 700, "height": height})
        heights.append(page.evaluate("document.body.offsetHeight"))
    assert heights[0] == heights[1]


def test_the_keyboard_reaches_the_text_first_and_shows_where_it_is(visit: Visitor) -> None:
    page = visit("/p/balkonbloem/nl")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Naar de tekst")
    assert skip.is_visible()
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    assert page.url.endswith("#title")


def test_a_printed_page_has_the_tables_and_the_addresses_of_links(visit: Visitor) -> None:
    page = visit("/p/balkonbloem/nl")
    page.emulate_media(media="print")
    assert not page.get_by_role("link", name="Deutsch").is_visible()
    assert page.get_by_role("columnheader", name="Who can read it").is_visible()
    after = page.evaluate("getComputedStyle(document.querySelector('.cl-text a[href^=\"https\"]'), '::after').content")
    assert "https://mollie.example" in after


CHANGES = ["/p/balkonbloem/en/changes/2/3", "/e/balkonbloem/en/changes/2/3", "/p/balkonbloem/nl/changes/2/3"]
LONG = "Zwangerschapsverlofregelingsgegevensverwerkingsovereenkomstenadministratie"


@pytest.fixture
def changed(world: World, address: str) -> None:  # noqa: ARG001  # the first version is published there
    """Two more versions, with changes that matter and others, and a word longer than a phone is wide."""
    world.publish(first="In our shop on the dike we sell tea to everybody.", recipients=1)
    world.publish(first=f"In our shop on the dike we sell *{LONG}* to everybody.")


@pytest.mark.usefixtures("changed")
@pytest.mark.parametrize("path", [*CHANGES, "/p/balkonbloem/en/versions", "/p/balkonbloem/en/versions/3"])
def test_what_changed_has_no_barriers_and_fits(visit: Visitor, path: str) -> None:
    assert list(barriers(visit(path), 320, 360, 1280)) == []


@pytest.mark.usefixtures("changed")
def test_the_keyboard_alone_reaches_what_changed(visit: Visitor) -> None:
    page = visit("/p/balkonbloem/en/versions", java_script_enabled=False)
    link = page.get_by_role("link", name="What changed since version: 2")
    _tab_to(page, "What changed since version: 2")
    assert link.evaluate("link => getComputedStyle(link).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    page.wait_for_url("**/p/balkonbloem/en/changes/2/3")
    assert page.get_by_role("heading", level=1, name="What changed").is_visible()
    _tab_to(page, "Earlier version: 2")
    page.keyboard.press("Enter")
    page.wait_for_url("**/p/balkonbloem/en/versions/2")


def _tab_to(page: Page, name: str) -> None:
    """Press Tab until the link of that name has the focus."""
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.locator(":focus").inner_text() == name:
            return
    raise AssertionError(f"Tab does not reach {name!r}")


@pytest.mark.usefixtures("changed")
def test_new_and_removed_words_differ_by_more_than_colour(visit: Visitor) -> None:
    page = visit("/p/balkonbloem/en/changes/2/3")
    line = "mark => getComputedStyle(mark).textDecorationLine"
    assert page.locator("ins").first.evaluate(line) == "underline"
    assert page.locator("del").first.evaluate(line) == "line-through"
