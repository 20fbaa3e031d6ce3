"""What holds for the difference of any two policies."""

import json
import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from plugin_host.formats.changes import to_html, to_json, to_text
from plugin_host.formats.inline import Inline
from plugin_host.policy.changes import Difference
from plugin_host.policy.changes.marks import marks
from plugin_host.policy.changes.plain import plain
from plugin_host.policy.tree import Policy
from tests.changes.support import between
from tests.formats.strategies import policies

INLINE = Inline()
ALLOWED = re.compile(
    r"</?(?:section|h[2-4]|li|ins|del|p|ul|em|strong|a|span)>|<ul class=\"cl-changes\">"
    r"|<span class=\"(?:cl-marked|visually-hidden)\">|<a href=\"(?:https:|mailto:|tel:|#)[^\"<>]*\">"
)
SWAPPED = ("recipient", "data", "purpose", "cookie")

english = policies.map(lambda found: replace(found, language="en"))
texts = st.lists(st.sampled_from(["tea", "milk", "and", "a,", "b.", "not", "*"]), max_size=12).map(" ".join)


def told(found: Difference, end: str) -> list[tuple[str, str]]:
    codes = {f"{kind}-{end}" for kind in SWAPPED}
    kinds = (change.code.removesuffix(f"-{end}") for change in found.changes if change.code in codes)
    names = (change.vendor for change in found.changes if change.code in codes)
    return sorted(zip(kinds, names, strict=True))


@given(english)
def test_a_policy_does_not_differ_from_itself(found: Policy) -> None:
    same = between(found, found)
    assert same.empty
    assert same.material == ()


@given(english, english)
def test_backwards_what_was_new_is_gone(before: Policy, after: Policy) -> None:
    forth, back = between(before, after), between(after, before)
    assert told(forth, "new") == told(back, "gone")
    assert told(forth, "gone") == told(back, "new")


@given(texts, texts)
def test_marks_hold_both_texts(before: str, after: str) -> None:
    runs = marks(before, after)
    old = "".join(run.text for run in runs if run.state != "added")
    new = "".join(run.text for run in runs if run.state != "removed")
    assert (old.strip(), new.strip()) == (before, after)


@given(english, english)
def test_whatever_the_texts_no_markup_but_ours_gets_out(before: Policy, after: Policy) -> None:
    shown = to_html(between(before, after), INLINE)
    assert "<" not in ALLOWED.sub("", shown)


@given(english, english)
def test_every_change_has_a_sentence_and_is_said_once(before: Policy, after: Policy) -> None:
    found = between(before, after)
    assert all(plain(change.sentence) for change in found.changes)
    told = [json.dumps(change, sort_keys=True) for change in to_json(found)["changes"]]
    assert len(set(told)) == len(told)
    assert to_text(found, INLINE).strip()
