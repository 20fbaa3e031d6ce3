"""The three forms that people read say the same."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import markdown
import pytest

from plugin_host.formats.html import to_html
from plugin_host.formats.inline import Inline
from plugin_host.formats.markdown import to_markdown
from plugin_host.formats.text import to_text
from plugin_host.policy.tree import CookieRow, Policy, PolicySection
from tests.formats.samples import sample

INLINE = Inline()
EVIL = "<script>alert(1)</script> [x](javascript:1) *y* | \"' onload=z"


class Reader(HTMLParser):
    """Reads a policy's HTML as a visitor reads it, links with their web addresses; the contents list is furniture.

    A cell is read with the heading of its column, which stands in ``data-label``.
    """

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.headings: list[int] = []
        self.targets: list[str] = []
        self._skipped = 0
        self._link: tuple[str, int] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        if "id" in given:
            self.ids.append(given["id"])
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag == "a":
            self.targets.append(given.get("href", ""))
            self._link = given.get("href", ""), len(self.said)
        if tag in {"nav", "thead"}:
            self._skipped += 1
        if "data-label" in given:
            self.said.append(given["data-label"])

    def handle_endtag(self, tag: str) -> None:
        if tag in {"nav", "thead"}:
            self._skipped -= 1
        if tag == "a" and self._link:
            address, start = self._link
            if address.startswith("https:") and "".join(self.said[start:]) != address and not self._skipped:
                self.said.append(f"({address})")

    def handle_data(self, data: str) -> None:
        if not self._skipped:
            self.said.append(data)


def read(policy: Policy, *, folds: bool = False) -> Reader:
    reader = Reader()
    reader.feed(to_html(policy, INLINE, folds=folds))
    return reader


def _words(text: str) -> str:
    """Everything that is said, without spaces and without what marks lists, headings and cells."""
    lines = [line for line in text.splitlines() if not re.fullmatch(r"[=~-]+", line)]
    return re.sub(r"[\s;:]+|^- ", "", re.sub(r"^\s*- ", "", "\n".join(lines), flags=re.MULTILINE))


def hostile() -> Policy:
    policy = sample()
    cookie = replace(policy.cookies[0], name=EVIL, vendor_name="1. Firma")
    assert isinstance(cookie, CookieRow)
    section = replace(
        policy.sections[3],
        vendors=tuple(replace(clause, name=EVIL) for clause in policy.sections[3].vendors),
    )
    recipients = tuple(replace(row, name=EVIL, entity=f"B.V. {EVIL}") for row in policy.recipients)
    return replace(
        policy, name=EVIL, recipients=recipients, cookies=(cookie,), sections=(*policy.sections[:3], section)
    )


@pytest.mark.parametrize("folds", [False, True])
@pytest.mark.parametrize("policy", [sample(), sample(version=None), hostile()], ids=["published", "draft", "hostile"])
def test_the_page_says_what_the_stored_text_says(policy: Policy, folds: bool) -> None:
    assert _words("\n".join(read(policy, folds=folds).said)) == _words(to_text(policy, INLINE))


def test_the_markdown_says_what_the_stored_text_says() -> None:
    policy = sample()
    shown = markdown.markdown(to_markdown(policy), extensions=["tables"])
    said = re.sub(r"<[^>]*>", " ", shown)
    for paragraph in ("Payments run through Mollie.", "payment details, such as account or card number", "PHPSESSID"):
        assert paragraph in said
        assert paragraph in to_text(policy, INLINE)
    assert shown.count("<table>") == 2
    assert shown.count("<h4") == 0
    assert shown.count("<h3") == 5


def test_brackets_in_a_name_before_a_link_within_the_page_stay_in_the_markdown() -> None:
    section = PolicySection(id="about", title="About", paragraphs=(r"\[Extra\] is a name. See [Contact](#contact).",))
    assert r"\[Extra\] is a name. See Contact." in to_markdown(replace(sample(), sections=(section,)))


def test_nothing_hostile_becomes_markup() -> None:
    html = to_html(hostile(), INLINE)
    assert "<script" not in html
    assert not any(target.startswith("javascript") for target in read(hostile()).targets)
    plain_reader = markdown.markdown(to_markdown(hostile()), extensions=["tables"])
    assert "<script" not in plain_reader
    assert 'href="javascript' not in plain_reader


@pytest.mark.parametrize("folds", [False, True])
def test_headings_never_skip_a_level_and_every_link_in_the_page_arrives(folds: bool) -> None:
    reader = read(sample(), folds=folds)
    assert reader.headings[0] == 1
    assert all(below <= above + 1 for above, below in zip(reader.headings, reader.headings[1:], strict=False))
    inside = {target[1:] for target in reader.targets if target.startswith("#")}
    assert inside <= set(reader.ids)
    assert len(reader.ids) == len(set(reader.ids))
    assert {"rights", "right-access", "mollie-payments", "contact"} <= inside | set(reader.ids)


def test_both_forms_have_the_same_anchors() -> None:
    assert sorted(read(sample()).ids) == sorted(read(sample(), folds=True).ids)


def test_what_the_law_wants_set_apart_is_never_folded_at_first() -> None:
    folded = to_html(sample(), INLINE, folds=True)
    assert folded.count("<details open>") == 1
    assert "<details open><summary><h2>Your rights</h2></summary>" in folded
    apart = replace(sample(), sections=(PolicySection(id="objection", title="Objection", notice=True),))
    assert '<section class="cl-apart">\n<h2 id="objection">Objection</h2>' in to_html(apart, INLINE, folds=True)


def test_a_section_deeper_than_six_headings_stays_a_heading() -> None:
    section = PolicySection(id="s9", title="Deep", paragraphs=("text",))
    for depth in range(8, 0, -1):
        section = PolicySection(id=f"s{depth}", title="Deep", sections=(section,))
    policy = replace(sample(), sections=(section,))
    assert max(read(policy).headings) == 6
    assert "\n####### " not in to_markdown(policy)


def test_what_the_law_wants_set_apart_is_a_box() -> None:
    assert '<section class="cl-apart">\n<h3 id="right-objection">' in to_html(sample(), INLINE)


def test_the_version_can_link_to_all_versions() -> None:
    html = to_html(sample(), INLINE, versions_url='/p/shop/en/versions?a=1&b="')
    assert '<dd><a href="/p/shop/en/versions?a=1&amp;b=&quot;">3</a></dd>' in html


def test_in_a_frame_other_websites_open_outside_it_and_the_page_itself_does_not() -> None:
    html = to_html(sample(), INLINE, new_window=True)
    links = re.findall(r"<a [^>]*>", html)
    assert {'target="_blank" rel="noopener"' in link for link in links if "https:" in link} == {True}
    assert {"target" in link for link in links if "https:" not in link} == {False}


def test_dates_are_written_in_the_language_of_the_policy() -> None:
    assert "In force from: 20 november 2026" in to_text(sample(language="nl"), INLINE)


def test_the_shop_is_named_once_where_the_title_names_it() -> None:
    assert "cl-shop" in to_html(sample(), INLINE)
    assert "cl-shop" not in to_html(sample(title="Privacy policy of Balkonbloem"), INLINE)


@pytest.mark.parametrize("website", ["http://plain.example", "javascript:alert(1)"])
def test_a_website_that_is_not_https_is_named_but_not_linked(website: str) -> None:
    policy = replace(sample(), website=website)
    assert website in to_text(policy, INLINE)
    assert f'href="{website}' not in to_html(policy, INLINE)
    assert f"]({website}" not in to_markdown(policy)


def test_a_name_that_ends_in_a_hash_keeps_it_as_a_markdown_heading() -> None:
    policy = replace(sample(), title="Shop #")
    assert "<h1>Shop #</h1>" in markdown.markdown(to_markdown(policy))
