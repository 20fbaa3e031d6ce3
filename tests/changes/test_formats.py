"""A difference as people and machines read it."""

import json
from dataclasses import replace

from plugin_host.formats.changes import to_html, to_json, to_text
from plugin_host.formats.inline import Inline
from plugin_host.policy.changes import Difference
from plugin_host.policy.changes.compare import LABELS
from plugin_host.policy.tree import PolicySection
from tests.changes.support import between, words
from tests.formats.samples import sample
from tests.support import lenient

INLINE = Inline()
EVIL = "<script>alert(1)</script>"


def reworded(before: str = "In our shop we sell tea.", after: str = f"In our shop we sell {EVIL}.") -> Difference:
    old, new = (
        replace(sample(version), sections=(PolicySection(id="part", title="Part", paragraphs=(text,)),))
        for version, text in ((1, before), (2, after))
    )
    return between(old, new)


def test_marked_words_are_heard_and_not_only_seen() -> None:
    shown = to_html(reworded(), INLINE)
    assert (
        '<del><span class="visually-hidden">[removed: </span>tea.<span class="visually-hidden">]</span></del> ' in shown
    )
    assert '<ins><span class="visually-hidden">[added: </span>&lt;script&gt;alert(1)&lt;/script&gt;.' in shown


def test_what_the_shop_says_comes_first_and_its_reason_with_the_change() -> None:
    found = reworded()
    judged = replace(found.changes[0], reason=f"Why {EVIL}")
    said = replace(found, summary=f"One.\n\n{EVIL}", own_language="nl", changes=(judged,))
    shown = to_html(said, INLINE)
    assert shown.startswith("<section><h2>What the shop says about it</h2>")
    assert "<p>One.</p>\n<p>&lt;script&gt;" in shown
    assert '<q lang="nl">Why &lt;script&gt;alert(1)&lt;/script&gt;</q>' in shown
    text = to_text(said, INLINE)
    assert text.startswith("What the shop says about it\n===========================\n\nOne.\n")
    assert f"Its reason: Why {EVIL}" in text


def test_a_summary_stands_where_nothing_else_has_changed() -> None:
    same = replace(between(sample(), sample()), summary="Again.", own_language="nl")
    assert to_html(same, INLINE).endswith("<p>Nothing has changed.</p>\n")
    assert to_text(same, INLINE).endswith("Again.\n\nNothing has changed.\n")


def test_headings_go_down_one_by_one() -> None:
    shown = to_html(reworded(), INLINE, level=3)
    assert shown.index("<h3>Other changes</h3>") < shown.index("<h4>Part</h4>") < shown.index("<li>")


def test_no_difference_is_said() -> None:
    same = between(sample(), sample())
    assert to_html(same, INLINE) == "<p>Nothing has changed.</p>\n"
    assert to_text(same, INLINE) == "Nothing has changed.\n"


def test_plain_text_names_what_was_done_to_words() -> None:
    assert "- Changed text: In our shop we sell [removed: tea.] [added: <script>" in to_text(reworded(), INLINE)


def test_the_json_is_numbered_and_plain() -> None:
    found = to_json(reworded())
    assert json.loads(json.dumps(found)) == found
    assert (found["format"], found["before"], found["after"]) == (1, 1, 2)
    assert found["changes"][0]["evidence"]["before"] == "In our shop we sell tea."


def test_the_words_around_are_translated() -> None:
    for language in ("nl", "de"):
        spoken = words(language, lenient())
        assert all(spoken.message(label) != label for label in LABELS.values())
