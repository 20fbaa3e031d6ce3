"""Saved pages: what they load is found however it is written, and what they only name is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin_host.importing.scanning import Unreadable, read_page
from plugin_host.importing.scanning.page import Address, address_of
from tests.importing.scanning.pages import compared, used

PAGE = "<!doctype html><html><head>{}</head><body></body></html>"
HOME = '<link rel="canonical" href="https://www.shop.example/">'


def loaded(html: str) -> list[str]:
    return [str(address) for address in read_page(PAGE.format(html).encode()).loaded]


@pytest.mark.parametrize(
    "html",
    [
        '<script src="https://a.example/t.js"></script>',
        "<script src=//a.example/t.js async></script>",
        "<SCRIPT SRC='HTTPS://A.EXAMPLE/t.js'></SCRIPT>",
        '<script type="text/plain" data-src="https://a.example/t.js"></script>',
        '<link rel="preload stylesheet" href="https://a.example/t.js">',
        '<link rel="preconnect" href="https://a.example/t.js">',
        '<img srcset="https://a.example/t.js 2x, /own.png 1x">',
        '<iframe data-src="https://a.example/t.js"></iframe>',
        '<noscript><img src="https://a.example/t.js"></noscript>',
        '<video poster="https://a.example/t.js"></video>',
        '<object data="https://a.example/t.js"></object>',
        "<![if !IE]><script src=https://a.example/t.js></script><![endif]>",
        "<![odd[ <p><script src=https://a.example/t.js></script>",
    ],
)
def test_what_a_page_loads_is_found(html: str) -> None:
    assert "a.example/t.js" in loaded(html)


@pytest.mark.parametrize(
    "html",
    [
        '<a href="https://a.example/t.js">to the vendor</a>',
        '<link rel="dns-prefetch" href="https://a.example/">',
        '<link rel="alternate" href="https://a.example/">',
        '<form action="https://a.example/"></form>',
        "<!-- <script src=https://a.example/t.js></script> -->",
        '<img src="data:image/png;base64,AAAA">',
        '<img src="file:///home/somebody/t.png">',
        "<p>https://a.example/t.js</p>",
    ],
)
def test_what_a_page_only_names_is_not(html: str) -> None:
    assert loaded(html) == []


def test_addresses_in_scripts_are_known_vendors_only() -> None:
    html = PAGE.format(
        f"{HOME}<script>s.src='https://x.teller.example/t.js'; go('https://elsewhere.example/')</script>"
        '<script>var u = "https:\\/\\/js.kassa.example\\/v1";</script>'
        '<script type="application/ld+json">{"@context": "https://film.post.example/"}</script>'
    )
    found = compared(html)
    assert used(found) == {
        "kassa": [("script", "js.kassa.example/v1")],
        "teller": [("script", "x.teller.example/t.js")],
    }
    assert found.unknown == ()


def test_a_marker_is_found_in_attributes_and_scripts_and_not_in_the_text() -> None:
    assert used(compared(PAGE.format('<div class="a kassa-field"></div>'))) == {"kassa": [("marker", "kassa-field")]}
    assert used(compared(PAGE.format("<script>mount('kassa-field')</script>"))) == {
        "kassa": [("marker", "kassa-field")]
    }
    assert used(compared(PAGE.format("<p>kassa-field</p>"))) == {}


@pytest.mark.parametrize(
    "html",
    [
        HOME,
        '<meta property="og:url" content="https://www.shop.example/a">',
        '<base href="https://www.shop.example/">',
        "<!-- saved from url=(0024)https://www.shop.example/ -->",
    ],
)
def test_the_page_says_whose_it_is(html: str) -> None:
    page = (
        html + '<img src="/a.png"><img src="https://img.shop.example/b.png"><img src="https://notshop.example/c.png">'
    )
    assert [unknown.host for unknown in compared(PAGE.format(page)).unknown] == ["notshop.example"]


@pytest.mark.parametrize(
    "data", [b"", b"Just a text.", b"\x89PNG\r\n\x1a\n\x00\x00", b"PK\x03\x04<html>\x00", b"%PDF-1.7"]
)
def test_what_is_no_page_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable, match="neither a HAR file nor HTML"):
        read_page(data)


def test_a_page_in_utf_16_is_read() -> None:
    html = PAGE.format("<script src=https://a.example/t.js></script>")
    assert read_page(html.encode("utf-16")).loaded == (Address("a.example", "/t.js"),)


@pytest.mark.parametrize(
    "bomb", ["<div>", "<a b='", "<b a=1><p>", "<!--", "<![", "<script>", "<a/", "</", "<svg><td>", "https://a.b/"]
)
def test_a_bomb_costs_no_more_than_its_size(bomb: str) -> None:
    """A tree of these would take minutes, or all memory."""
    html = "<html>" + bomb * (1_000_000 // len(bomb)) + "<html>"
    assert read_page(html.encode()).loaded == ()


@pytest.mark.parametrize("bomb", ["//a.", "https:\\/\\/", "//a.b/", "//a.b\\/", "//a.b.c.d.e.f.g.h.i.j"])
def test_a_script_of_addresses_costs_no_more_than_its_size(bomb: str) -> None:
    script = bomb * (500_000 // len(bomb))
    assert read_page(f"<html><script>{script}</script>".encode()).loaded == ()


@given(st.text(alphabet=st.sampled_from("<>/!-='\" abscriptdiv[]&#;\x00\\:.?"), max_size=300))
def test_any_tags_are_read(text: str) -> None:
    page = read_page(f"<html>{text}".replace("\x00", "").encode())
    assert all(address.host for address in (*page.loaded, *page.written))


@given(st.text())
def test_an_address_has_a_plain_host_or_is_none(url: str) -> None:
    found = address_of(f"https://{url}")
    assert found is None or (found.host == found.host.lower() and found.host.isascii() and found.path.startswith("/"))
