"""Links of exported pages."""

import html

from hypothesis import given
from hypothesis import strategies as st

from plugin_host.static_site.files import Shop, addresses, choice, file_of
from plugin_host.static_site.links import linked, relative_links

FILES = {
    address: file_of(address)
    for address in ("/p/rose/nl", "/p/rose/nl/versions", "/p/rose/nl/versions/1", "/a/1/page.css")
}

PIECES = st.one_of(
    st.text(alphabet="ab <&\"'", max_size=8).map(lambda text: html.escape(text, quote=False)),
    st.sampled_from(
        [
            '<a href="https://rose.example/p/rose/nl">x</a>',
            '<a href="//rose.example/">x</a>',
            '<a href="#title">x</a>',
            '<a href="/p/rose/xx">x</a>',
            "<br>",
            "<!-- note -->",
            "&copy;&#38;&nbsp;",
            '<p title="/p/rose/nl">href="/p/rose/nl"</p>',
            '<input value="a > b" disabled>',
            "<svg><path d='M0 0'/></svg>",
        ]
    ),
)


@given(st.lists(PIECES).map("".join))
def test_a_page_that_links_to_no_file_stays_as_it_was(page: str) -> None:
    page = f"<!doctype html>\n<main>{page}</main>\n"
    assert relative_links(page, "p/rose/nl.html", FILES) == page


def test_links_to_files_become_relative_and_keep_their_place() -> None:
    page = (
        '<link rel="stylesheet" href="/a/1/page.css"><a class="x" href="/p/rose/nl?theme=dark#rights">a</a>'
        '<a href="/p/rose/nl/versions/1">b</a> href="/p/rose/nl"'
    )
    assert relative_links(page, "p/rose/nl/versions.html", FILES) == (
        '<link rel="stylesheet" href="../../../a/1/page.css"><a class="x" href="../nl.html#rights">a</a>'
        '<a href="versions/1.html">b</a> href="/p/rose/nl"'
    )
    assert linked(page) == {"/a/1/page.css", "/p/rose/nl", "/p/rose/nl/versions/1"}


def test_every_version_and_the_differences_between_neighbours_become_files() -> None:
    shop = Shop(id="rose", languages=("nl",), versions={"nl": (1, 2, 4), "en": (1,)})
    found = {address for address in addresses(shop) if address.startswith("/e/")}
    assert {address for address in found if "/changes/" in address} == {
        f"/e/rose/nl/changes/{pair}{form}" for pair in ("1/2", "2/4") for form in ("", ".json")
    }
    assert "/e/rose/nl" in found
    assert "/e/rose/en" not in found
    assert {"/e/rose/en/versions", "/e/rose/en/versions/1", "/e/rose/nl/versions/4.txt"} <= found
    files = [file_of(address) for address in addresses(shop)]
    assert len(set(files)) == len(files)


def test_without_a_server_that_asks_the_default_language_comes_first() -> None:
    shop = Shop(id="rose", languages=("nl", "en"), versions={})
    page = choice(shop, {"nl": "Nederlands", "en": "English"})
    assert 'content="0; url=rose/nl.html"' in page
    assert page.index("Nederlands") < page.index("English")
