"""What changed in the wording."""

from dataclasses import replace

import pytest

from plugin_host.policy.changes import difference
from plugin_host.policy.changes.plain import plain
from plugin_host.policy.tree import Policy, PolicySection, VendorClause
from tests.changes.support import between, by_code, one, words
from tests.formats.samples import sample

CLAUSE = VendorClause(id="a-b", vendor="a", name="A", service="b", paragraphs=("One.", "Two words here."))


def with_section(*paragraphs: str, clause: VendorClause = CLAUSE) -> Policy:
    section = PolicySection(id="part", title="Part", paragraphs=paragraphs, vendors=(clause,))
    return replace(sample(), sections=(section,), recipients=(), cookies=())


def test_changed_words_are_marked_and_not_material() -> None:
    change = one(between(with_section("We like tea very much."), with_section("We like tea a lot.")), "text-changed")
    assert not change.material
    assert [(mark.text, mark.state) for mark in change.marks] == [
        ("We like tea ", "same"),
        ("very much. ", "removed"),
        ("a lot.", "added"),
    ]


def test_what_is_told_of_a_changed_text_is_how_it_reads_now() -> None:
    change = one(between(with_section("We like *tea*."), with_section("We like [milk]\\_.")), "text-changed")
    assert change.told == r"Changed text: We like \[milk\]\_."
    assert one(between(with_section("Stays."), with_section("Stays.", "New.")), "text-new").told == "New text: New."


def test_a_long_text_is_cut_to_what_changed() -> None:
    start = "word " * 40
    change = one(between(with_section(f"{start}old."), with_section(f"{start}new.")), "text-changed")
    assert change.marks[0].text.startswith("… word")
    assert len(change.marks[0].text) < 60


def test_new_and_gone_texts_are_told() -> None:
    before, after = with_section("Stays."), with_section("Stays.", "Something else altogether.")
    assert one(between(before, after), "text-new").sentence == "New text: Something else altogether."
    assert one(between(after, before), "text-gone").sentence == "Removed text: Something else altogether."


def test_another_order_is_told_and_nothing_else() -> None:
    found = between(with_section("One.", "Two."), with_section("Two.", "One."))
    assert [change.code for change in found.changes] == ["order-changed"]


def test_another_link_is_told_though_the_words_are_the_same() -> None:
    found = between(with_section("See [this](https://a.example)."), with_section("See [this](https://b.example)."))
    assert [change.code for change in found.changes] == ["form-changed"]


def test_a_change_of_sources_only_is_no_change_of_text() -> None:
    source = sample().recipients[0].sources
    found = between(with_section(), with_section(clause=replace(CLAUSE, sources=source)))
    assert [change.code for change in found.changes] == ["sources-changed"]


def test_a_new_purpose_of_the_shop_is_material_and_a_reworded_one_is_not() -> None:
    section = PolicySection(id="purposes", title="Why", items=("**Orders.** We handle your order.",))
    before = replace(sample(), sections=(section,))
    reworded = replace(section, items=("**Orders.** We take care of what you order.",))
    more = replace(section, items=(*section.items, "**Newsletter.** You get mail."))
    assert not between(before, replace(before, sections=(reworded,))).material
    assert one(between(before, replace(before, sections=(more,))), "purpose-new").material


def test_a_reworded_code_is_told_once_however_often_it_stands_there() -> None:
    before = sample()
    role = replace(before.recipients[0].role, text="makes its own choices")
    after = replace(before, recipients=tuple(replace(row, role=role) for row in before.recipients))
    found = between(before, after)
    assert by_code(found).keys() == {"text-changed"}
    assert len(found.changes) == 1


def test_two_languages_have_no_difference() -> None:
    with pytest.raises(ValueError, match="one language"):
        difference(sample(), sample(language="nl"), words())


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (r"a\_b \*c\*", "a_b *c*"),
        ("**bold** and *soft*", "bold and soft"),
        (r"[a\] b](https://x.example)!", "a] b!"),
        ("[**x**](#y)", "x"),
        ("&lt;b> &amp; &#126;", "<b> & ~"),
    ],
)
def test_plain_is_what_is_read(text: str, read: str) -> None:
    assert plain(text) == read
