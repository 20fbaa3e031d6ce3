"""How the pages of a shop look: its options, the compact form, and pages that run from right to left."""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urljoin
from wsgiref.types import StartResponse, WSGIEnvironment

import pytest
from flask.testing import FlaskClient
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from plugin_host.policy import appearance
from plugin_host.policy.appearance import Appearance
from plugin_host.policy.contrast import TEXT, least_contrast, nearest_readable
from plugin_host.policy.shopfile import ShopFileError, settled_appearance
from plugin_host.policy.shopfile.keys import APPEARANCE
from plugin_host.policy.shopfile.problems import Problems
from plugin_host.policy.shopfile.tables import read_keys
from plugin_host.web import assets
from plugin_host.web.appearance import SHEET, named_appearance, sheet_name, style_sheet
from tests.docs.files import DOCS, blocks, read
from tests.web.browser import axe_findings, wait_until
from tests.web.conftest import World, served

STYLE = (Path(assets.__file__).parent / "static" / SHEET).read_text(encoding="utf-8")
OWN = """
[appearance]
theme = "auto"
accent = "#9c1458"
font = "old_style"
radius = 14
density = "tight"
"""
COMPACT = '[appearance]\nform = "compact"\n'


def values_of(name: str) -> set[str]:
    """What a custom property of the style sheet is set to."""
    return set(re.findall(rf"--cl-{name}: ([^;]+);", STYLE))


def both(values: set[str]) -> tuple[set[str], set[str]]:
    """The light and the dark colours of values such as ``light-dark(#fff, #000)``."""
    pairs = [re.fullmatch(r"light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)", value) for value in values]
    found = [(pair[1], pair[2]) for pair in pairs if pair]
    return {light.replace("#fff", "#ffffff") if len(light) == 4 else light for light, _ in found}, {d for _, d in found}


def test_contrast_is_measured_on_the_backgrounds_that_the_style_sheet_has() -> None:
    papers, shades = both(values_of("paper")), both(values_of("shade"))
    assert papers[0] | shades[0] == set(appearance.ON_LIGHT)
    assert papers[1] | shades[1] == set(appearance.ON_DARK)


def test_the_colours_of_the_style_sheet_can_be_read() -> None:
    for backgrounds, mode in ((appearance.ON_LIGHT, 0), (appearance.ON_DARK, 1)):
        for name in ("ink", "soft"):
            colours = [colour for colour in both(values_of(name))[mode] if len(colour) == 7]
            assert all(least_contrast(colour, backgrounds) >= TEXT for colour in colours), name
    (light,), (dark,) = values_of("accent-light"), values_of("accent-dark")
    assert least_contrast(light, appearance.ON_LIGHT) >= TEXT
    assert least_contrast(dark, appearance.ON_DARK) >= TEXT


def test_the_style_sheet_knows_every_option() -> None:
    for font in appearance.FONTS:
        assert values_of(f"font-{font.replace('_', '-')}"), font
    for density in appearance.DENSITIES:
        assert values_of(f"density-{density}"), density
    assert "url(" not in STYLE
    assert "@import" not in STYLE
    assert "@font-face" not in STYLE


def test_the_style_sheet_speaks_of_start_and_end_only() -> None:
    assert not re.findall(r"[\w-]*(?:margin|padding|border|inset)-(?:left|right)|(?<!-)\b(?:left|right)\s*:", STYLE)
    assert not re.findall(r"text-align: (?:left|right)", STYLE)


def accents(backgrounds: tuple[str, ...]) -> st.SearchStrategy[str]:
    found = st.from_regex("#[0-9a-f]{6}", fullmatch=True).map(lambda colour: nearest_readable(colour, backgrounds))
    return st.just("") | found


looks = st.builds(
    Appearance,
    accent=accents(appearance.ON_LIGHT),
    accent_dark=accents(appearance.ON_DARK),
    font=st.sampled_from(["", *appearance.FONTS]),
    radius=st.none() | st.integers(0, appearance.WIDEST_RADIUS),
    density=st.sampled_from(["", *appearance.DENSITIES]),
)


@given(looks)
def test_the_name_of_a_style_sheet_holds_the_options(look: Appearance) -> None:
    name = sheet_name(look)
    assert named_appearance(name) == look
    made = style_sheet(b"", look).decode()
    assert re.fullmatch(r"(:root\{(--cl-[a-z-]+:[#0-9a-z()-]+;)+\}\n)?", made)
    assert not re.search("cookie|consent|privacy|gdpr|tracker", name)


@given(st.text(max_size=30) | st.from_regex(r"page(\.[a-z_]{1,12}-[#0-9a-zA-Z_;}]{0,9}){0,3}\.css", fullmatch=True))
def test_no_other_name_makes_a_style_sheet(name: str) -> None:
    look = named_appearance(name)
    assert look is None or sheet_name(look) == name


def sheet_of(client: FlaskClient, path: str) -> str:
    """The address of a page's style sheet."""
    (address,) = re.findall(r'rel="stylesheet" href="([^"]+)"', client.get(path).text)
    return str(address)


def test_every_page_of_a_shop_has_its_look_in_one_style_sheet(world: World) -> None:
    world.publish()
    client = world.app.test_client()
    plain = sheet_of(client, "/p/balkonbloem/nl")
    world.put(more=OWN)
    paths = ("/p/balkonbloem/nl", "/e/balkonbloem/de", "/p/balkonbloem/nl/versions", "/e/balkonbloem/fr")
    (address,) = {sheet_of(client, path) for path in paths}
    assert address.endswith("/page.accent-9c1458.font-old_style.radius-14.density-tight.css")
    response = client.get(address)
    assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert response.content_type.startswith("text/css")
    base, options = client.get(plain).text, response.text
    assert options == base + (
        ":root{--cl-accent-light:#9c1458;--cl-accent-dark:#e9549f;--cl-font:var(--cl-font-old-style);"
        "--cl-font-plain:var(--cl-font-old-style);--cl-radius:14px;--cl-density:var(--cl-density-tight);}\n"
    )
    assert 'data-theme="auto"' in client.get("/e/balkonbloem/nl").text
    assert 'data-theme="light"' in client.get("/e/balkonbloem/nl?theme=light").text
    assert sheet_of(client, "/") == plain
    digest = address.split("/")[2]
    for name in ("page.accent-ffff00.css", "page.radius-014.css", "page.radius-14.accent-9c1458.css", "page..css"):
        assert client.get(f"/a/{digest}/{name}").status_code == 404


@pytest.mark.parametrize(
    "table",
    [
        'accent = "#ffff00"',
        'accent = "red"',
        'accent = "#000;}*{display:none}"',
        "accent = [[]]",
        'accent_dark = "#000000"',
        'font = "url(https://evil.example)"',
        "radius = -1",
        "radius = true",
        "density = {}",
        'form = "hidden"',
        'theme = "pink"',
        'unknown = "x"',
        "accent",
    ],
)
def test_a_wrong_option_in_a_draft_leaves_the_default(world: World, table: str) -> None:
    world.publish()
    client = world.app.test_client()
    before = client.get("/e/balkonbloem/nl")
    world.put(more=f"[appearance]\n{table}\n")
    after = client.get("/e/balkonbloem/nl")
    assert (after.status_code, after.text) == (200, before.text)


def test_one_wrong_option_does_not_take_the_others_along(world: World) -> None:
    world.publish()
    world.put(more='[appearance]\naccent = "#ffff00"\nradius = 3\n')
    assert sheet_of(world.app.test_client(), "/p/balkonbloem/nl").endswith("/page.radius-3.css")


def test_no_other_parameter_changes_a_page(client: FlaskClient) -> None:
    page = client.get("/e/balkonbloem/nl").text
    assert client.get("/e/balkonbloem/nl?form=compact&accent=%23ff0000&font=serif&density=roomy").text == page


def test_the_compact_form_is_of_pages_and_not_of_what_servers_fetch(world: World) -> None:
    world.publish()
    client = world.app.test_client()
    fragment, text = client.get("/p/balkonbloem/nl.fragment.html").text, client.get("/p/balkonbloem/nl.txt").text
    world.put(more=COMPACT)
    for path in ("/p/balkonbloem/nl", "/e/balkonbloem/nl", "/p/balkonbloem/nl/versions/1"):
        assert client.get(path).text.count("<details") == 9
    assert client.get("/p/balkonbloem/nl.fragment.html").text == fragment
    assert client.get("/p/balkonbloem/nl.txt").text == text


def test_a_passage_in_another_language_says_which_and_which_way_it_runs(world: World) -> None:
    world.publish("ar", "nl")
    client = world.app.test_client()
    arabic, dutch = client.get("/p/balkonbloem/ar").text, client.get("/p/balkonbloem/nl").text
    assert '<html lang="ar" dir="rtl"' in arabic
    assert '<span lang="en" dir="ltr">All versions</span>' in arabic
    assert 'lang="nl" dir="ltr" hreflang="nl"' in arabic
    assert '<html lang="nl" dir="ltr"' in dutch
    assert '<span lang="en">All versions</span>' in dutch
    assert 'lang="ar" dir="rtl" hreflang="ar"' in dutch
    assert 'lang="ar" dir="rtl" hreflang="ar"' in client.get("/p/balkonbloem/fr").text


def test_the_document_tells_every_option_and_its_example_is_right() -> None:
    document = read(DOCS / "appearance.md")
    example = tomllib.loads(blocks(document, "toml")[0])["appearance"]
    assert asdict(settled_appearance(example)) == example
    lists = (appearance.THEMES, appearance.FORMS, appearance.FONTS, appearance.DENSITIES)
    for code in (*example, *(code for codes in lists for code in codes)):
        assert re.search(f'`"?{code}"?`', document), code
    problems = Problems()
    read_keys({"accent": "#ffdd00"}, APPEARANCE, "appearance", problems)
    with pytest.raises(ShopFileError) as refused:
        problems.raise_any()
    assert str(refused.value) == blocks(document, "text")[0].strip().replace("\n", " ")


Open = Callable[..., Page]


@pytest.fixture
def opened(real_browser: Browser, address: str) -> Iterator[Open]:
    """Opens a page in a browser profile of its own; the browser has nothing to complain about."""
    contexts, complaints = [], list[str]()

    def go(path: str, **properties: Any) -> Page:
        context = real_browser.new_context(**properties)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(urljoin(address, path))
        return page

    yield go
    for context in contexts:
        context.close()
    assert complaints == []


def barriers(page: Page) -> list[str]:
    """What axe finds and what sticks out, narrow and dark, wide and light; 320 is 1280 at a zoom of 400 %."""
    found = []
    looks: tuple[tuple[int, Literal["light", "dark"] | None], ...] = ((320, "dark"), (640, None), (1280, "light"))
    for width, scheme in looks:
        page.set_viewport_size({"width": width, "height": 800})
        if page.evaluate("document.documentElement.scrollWidth") != width:
            found.append(f"wider than {width}")
        if page.evaluate("[...document.querySelectorAll('.cl-table')].some(t => t.scrollWidth > t.clientWidth)"):
            found.append(f"table wider than {width}")
        if scheme:
            page.emulate_media(color_scheme=scheme)
            found += [f"{width} {scheme}: {finding}" for finding in axe_findings(page)]
    return found


def style(page: Page, selector: str, prop: str) -> str:
    return str(page.locator(selector).first.evaluate(f"element => getComputedStyle(element).{prop}"))


def test_the_look_that_a_shop_chose_is_what_visitors_see(world: World, opened: Open) -> None:
    world.put(more=OWN)
    page = opened("/e/balkonbloem/en", viewport={"width": 320, "height": 800})
    assert style(page, ".cl-text a", "color") == "rgb(156, 20, 88)"
    assert "Iowan Old Style" in style(page, ".cl-text p", "fontFamily")
    assert "Iowan Old Style" in style(page, "h2", "fontFamily")
    assert style(page, ".cl-apart", "borderEndEndRadius") == "14px"
    assert barriers(page) == []
    page.emulate_media(color_scheme="dark")
    assert style(page, ".cl-text a", "color") == "rgb(233, 84, 159)"
    page.emulate_media(color_scheme="dark", media="print")
    assert style(page, "html", "backgroundColor") == "rgb(255, 255, 255)"
    page.emulate_media(media="screen", forced_colors="active", reduced_motion="reduce")
    assert style(page, ".cl-apart", "borderBlockEndStyle") == "solid"
    page.locator("a").first.focus()
    assert style(page, "html", "scrollBehavior") == "auto"


def closed(page: Page) -> int:
    """How many parts are closed."""
    return page.locator(".cl-text details:not([open])").count()


@pytest.mark.parametrize("script", [True, False])
def test_what_an_address_points_at_opens_in_the_compact_form(world: World, opened: Open, script: bool) -> None:
    world.put(more=COMPACT)
    page = opened("/e/balkonbloem/en#stripe-payments", java_script_enabled=script)
    stripe = page.get_by_role("heading", name="Stripe")
    assert stripe.is_visible()
    assert closed(page) == 6
    page.get_by_text("Contents", exact=True).click()
    page.get_by_role("navigation", name="Contents").get_by_role("link", name="Cookies").click()
    wait_until(page, "document.querySelector('#stored').closest('details').open")
    heading, bar = page.get_by_role("heading", name="Cookies").bounding_box(), page.locator(".languages").bounding_box()
    assert heading
    assert bar
    assert bar["y"] + bar["height"] <= heading["y"] < 300
    page.get_by_role("rowheader", name="PHPSESSID").wait_for()
    assert closed(page) == 5
    contact = page.get_by_role("link", name="Contact", exact=True).last
    contact.click()
    page.get_by_text("Dorpsstraat 1").wait_for()
    page.emulate_media(media="print")
    assert page.get_by_role("heading", name="Google Analytics").is_visible()
    assert page.get_by_text("We do not see your full card number.").is_visible()
    assert page.locator("#own-data li").evaluate_all("items => items.every(item => item.checkVisibility())")


def test_the_compact_form_opens_by_keyboard_by_search_and_for_printing(world: World, opened: Open) -> None:
    world.put(more=COMPACT)
    page = opened("/p/balkonbloem/en#:~:text=counts%20visits%20and%20tells")
    page.get_by_role("rowheader", name="PHPSESSID").wait_for()
    assert closed(page) == 6
    summary = page.locator("summary", has_text="Payments")
    summary.focus()
    page.keyboard.press("Enter")
    assert page.get_by_role("heading", name="Mollie").is_visible()
    assert style(page, "summary:focus-visible", "outlineStyle") == "solid"
    page.keyboard.press("Space")
    assert not page.get_by_role("heading", name="Mollie").is_visible()
    assert "Your rights" in [name.strip() for name in page.get_by_role("heading", level=2).all_inner_texts()]
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert closed(page) == 0
    assert style(page, ".cl-contents", "position") == "static"
    assert barriers(page) == []
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert closed(page) == 6


@pytest.fixture
def shop_page(world: World, address: str) -> Iterator[str]:
    """The address of a page of the shop with the element, whose policy has the compact form."""
    element = '<shop-policy shop="balkonbloem" lang="en"></shop-policy>'
    html = f'<!doctype html><title>Shop</title>{element}<script defer src="{address}/e.js"></script>'

    def website(_environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        start_response("200 OK", [("Content-Type", "text/html")])
        return [html.encode()]

    with served(website) as port:
        world.port = port
        world.put(more=COMPACT)
        yield f"http://shop.localhost:{port}/"


def test_in_the_shops_page_a_place_in_a_closed_part_opens_and_comes_into_view(shop_page: str, opened: Open) -> None:
    # The page is asked for last, so that it is closed before its server is.
    page = opened(f"{shop_page}#stored", viewport={"width": 700, "height": 600})
    frame = page.frame_locator("iframe")
    for heading, inside in (
        ("Cookies", "PHPSESSID"),
        ("Your rights", "You may ask us"),
        ("Payments", "full card number"),
    ):
        if heading != "Cookies":
            frame.locator(f".cl-contents a:text-is('{heading}')").evaluate("link => link.click()")
        frame.get_by_text(inside).first.wait_for()
        title = frame.get_by_role("heading", name=heading, exact=True)
        for _ in range(50):
            box = title.bounding_box()
            if box and 0 <= box["y"] < 250:
                break
            page.wait_for_timeout(50)
        assert box
        assert 0 <= box["y"] < 250, heading


def test_on_a_phone_a_recipient_is_a_card_that_names_each_fact(opened: Open) -> None:
    page = opened("/e/balkonbloem/en", viewport={"width": 320, "height": 800})
    table = page.get_by_role("table").first
    cells = table.get_by_role("row", name="Stripe").get_by_role("cell")
    assert cells.count() == 5
    shown = cells.evaluate_all(
        "cells => cells.map(cell => [getComputedStyle(cell, '::before').content, cell.getBoundingClientRect().width])"
    )
    labels = table.get_by_role("columnheader").all_text_contents()[1:]
    assert [label for label, _ in shown] == [f'"{label}"' for label in labels]
    assert min(width for _, width in shown) >= 250


def test_a_page_that_runs_from_right_to_left_is_mirrored_and_has_no_barriers(world: World, opened: Open) -> None:
    world.publish("ar", "en")
    world.put(more=COMPACT.replace("compact", "whole"))
    page = opened("/p/balkonbloem/ar", viewport={"width": 1280, "height": 800})
    contents, text = page.locator(".cl-contents").bounding_box(), page.locator(".cl-text").bounding_box()
    assert contents
    assert text
    assert contents["x"] > text["x"] + text["width"]
    assert style(page, ".cl-apart", "borderRightWidth") == "5px"
    assert style(page, ".cl-apart", "borderLeftWidth") == "0px"
    assert barriers(page) == []
