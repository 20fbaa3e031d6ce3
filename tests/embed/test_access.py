"""The element for everybody: without barriers, by keyboard alone, enlarged, in the visitor's colours, without script."""

import json
from typing import Any

import pytest
from playwright.sync_api import Frame, Page

from tests.embed.conftest import ELEMENT, FRAME, Open, Visit
from tests.web.browser import AXE, TAGS, wait_until

LEFT_TO_PEOPLE: dict[str, str] = {}
"""What axe cannot judge by itself, by the id of its rule: what people found."""

LANGUAGES = {"nl": "Privacyverklaring", "en": "Privacy policy", "de": "Datenschutzerklärung"}
BODY = f"<main><h1>Shop</h1>{ELEMENT}</main>"
MARGIN = 16
"""Pixels that a browser leaves at the sides of a page without a style of its own."""


def turned(visited: Visit, language: str, theme: str) -> Frame:
    """The frame in another language and theme."""
    visited.page.evaluate(
        """([lang, theme]) => {
          const element = document.querySelector("shop-policy");
          element.setAttribute("lang", lang);
          element.setAttribute("theme", theme);
        }""",
        [language, theme],
    )
    visited.frame().wait_for_selector(f"html[lang={language}][data-theme={theme}] main")
    wait_until(visited.page, f"{FRAME}.title === '{LANGUAGES[language]} – Balkonbloem'")
    return visited.frame()


def axe(page: Page) -> list[str]:
    """What axe has against a page with all its frames, and what it leaves to people without a reason of ours.

    It has to be in every frame: for one that it cannot look into, it leaves ``frame-tested`` to people.
    """
    for frame in page.frames:
        frame.evaluate(AXE.read_text(encoding="utf-8"))
        frame.evaluate("axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })")
    options = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations", "incomplete"]}
    found: dict[str, Any] = page.evaluate(f"axe.run(document, {json.dumps(options)})")
    assert any(len(node["target"]) > 1 for rule in found["passes"] for node in rule["nodes"]), "not in the frame"
    left = [rule for rule in found["incomplete"] if rule["id"] not in LEFT_TO_PEOPLE]
    return [f"{rule['id']}: {node['html']}" for rule in [*found["violations"], *left] for node in rule["nodes"]]


@pytest.mark.parametrize(
    ("language", "looks"),
    [
        ("nl", (("light", 320), ("dark", 1280))),
        ("en", (("dark", 320), ("light", 1280))),
        ("de", (("light", 320), ("dark", 1280))),
    ],
)
def test_axe_finds_nothing_in_the_frame_nor_around_it(
    visit: Open, language: str, looks: tuple[tuple[str, int], ...]
) -> None:
    visited = visit(BODY)
    for theme, width in looks:
        visited.page.set_viewport_size({"width": width, "height": 800})
        frame = turned(visited, language, theme)
        wait_until(frame, f"innerWidth === {width - MARGIN}")
        assert axe(visited.page) == []


def test_axe_sees_what_is_wrong_in_the_frame(visit: Open) -> None:
    visited = visit(BODY)
    visited.frame().evaluate("document.querySelector('main').replaceChildren(new Image())")
    assert "image-alt" in [text.partition(":")[0] for text in axe(visited.page)]


def test_the_keyboard_alone_goes_through_the_frame(visit: Open) -> None:
    visited = visit(f"<a href='#before'>Before</a>{ELEMENT}<a href='#after'>After</a>")
    page, frame = visited.page, visited.frame()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    focus = frame.locator(":focus")
    assert focus.inner_text() == "Skip to the text"
    assert focus.is_visible()
    page.keyboard.press("Tab")
    assert focus.inner_text() == "Nederlands"
    assert focus.evaluate("link => getComputedStyle(link).outlineStyle") == "solid"
    links = frame.locator(".cl-contents a")
    for _ in range(20):
        if focus.evaluate("link => !!link.closest('.cl-contents')"):
            break
        page.keyboard.press("Tab")
    words, target = focus.inner_text(), str(focus.get_attribute("href"))
    assert words == links.first.inner_text()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{target}")
    wait_until(frame, "document.activeElement.matches('h2, h3')")
    assert frame.evaluate("'#' + document.activeElement.id") == target
    # and out of it again, the way that it came
    frame.locator("button[data-prints]").focus()
    for _ in range(3):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == "After":
            break
    assert page.evaluate("document.activeElement.textContent") == "After"
    page.keyboard.press("Shift+Tab")
    assert frame.locator(":focus").count() == 1


@pytest.mark.parametrize("zoom", [2, 4])
def test_enlarged_nothing_is_cut_off(visit: Open, zoom: int) -> None:
    """A window of 1280 pixels enlarged twice is 640 wide to the page, four times 320."""
    visited = visit(BODY, viewport={"width": 1280 // zoom, "height": 800 // zoom}, device_scale_factor=zoom)
    frame = visited.frame()
    for part in (visited.page.main_frame, frame):
        assert part.evaluate("document.documentElement.scrollWidth <= innerWidth")
    wait_until(frame, "document.documentElement.scrollHeight === innerHeight")
    frame.locator('.cl-contents a[href="#rights"]').click()
    visited.page.wait_for_url("**/#rights")


def test_it_follows_what_the_visitor_set(visit: Open) -> None:
    """Forced colours, reduced motion, and dark only where the shop asks for it."""
    visited = visit(BODY.replace('lang="en"', 'lang="en" theme="auto"'), color_scheme="dark", reduced_motion="reduce")
    page, frame = visited.page, visited.frame()
    paint = "getComputedStyle(document.documentElement).backgroundColor"
    assert frame.evaluate(paint) == "rgb(20, 24, 26)"
    assert frame.evaluate("document.body.focus(), getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    assert visit(BODY, color_scheme="dark").frame().evaluate(paint) == "rgb(255, 255, 255)"
    page.emulate_media(forced_colors="active")
    wait_until(frame, "matchMedia('(forced-colors: active)').matches")
    current = frame.locator(".languages [aria-current]")
    assert current.evaluate("link => getComputedStyle(link).borderBlockEndStyle") == "solid"


def test_without_javascript_the_link_is_there(visit: Open) -> None:
    page = visit(BODY, java_script_enabled=False).page
    assert page.get_by_role("link", name="Our privacy policy").is_visible()


def test_a_screen_reader_reads_the_policy_where_it_stands(visit: Open) -> None:
    visited = visit(f"<main><h1>Shop</h1>{ELEMENT}<p>After</p></main>")
    frame = visited.frame()
    around = visited.page.locator("body").aria_snapshot()
    assert [line.strip("- ") for line in around.splitlines()] == [
        "main:",
        'heading "Shop" [level=1]',
        "iframe",
        "paragraph: After",
    ]
    read = frame.locator("body").aria_snapshot()
    order = (
        'link "Skip to the text"',
        'navigation "Languages"',
        'main "Privacy policy"',
        'heading "Privacy policy" [level=1]',
        'navigation "Contents"',
        'heading "Your rights" [level=2]',
        'navigation "Other forms of this policy"',
    )
    places = [read.find(part) for part in order]
    assert -1 not in places
    assert places == sorted(places)
