import html
import re

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin_host.policy.markdown_escape import escape_inline, normalise
from tests.formats.test_inline import NASTY


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("Mollie B.V.", "Mollie B.V."),
        ("C&A (Utrecht) - sinds 1984!", "C&A (Utrecht) - sinds 1984!"),
        ("_ga_*", r"\_ga\_\*"),
        ("1. Bakker", r"1\. Bakker"),
        ("# een", r"\# een"),
        ("- een + twee", r"\- een + twee"),
        ("<b>", "&lt;b>"),
        ("[x](javascript:1)", r"\[x\](javascript:1)"),
        ("een\ntwee\t drie", "een twee drie"),
        ("a\x00b\u202ec", "abc"),
        ("&lt;", "&amp;lt;"),
    ],
)
def test_escapes_only_what_would_mean_something(text: str, escaped: str) -> None:
    assert escape_inline(text) == escaped


def test_text_from_right_to_left_cannot_turn_the_sentence_around_it() -> None:
    assert normalise("שלום") == "\u2068שלום\u2069"
    assert normalise("\u202eabc") == "abc"


@given(NASTY | st.text())
@settings(max_examples=300, deadline=None)
def test_any_markdown_reader_shows_it_literally(text: str) -> None:
    shown = markdown.markdown(escape_inline(text))
    assert re.fullmatch(r"(<p>[^<>]*</p>)?", shown)
    assert html.unescape(shown.removeprefix("<p>").removesuffix("</p>")) == normalise(text)


@given(NASTY, NASTY)
@settings(max_examples=200, deadline=None)
def test_it_leaves_the_sentence_around_it_alone(one: str, two: str) -> None:
    shown = markdown.markdown(f"With *{{e}}* {escape_inline(one)}, {escape_inline(two)}.")
    assert html.unescape(shown) == f"<p>With <em>{{e}}</em> {normalise(one)}, {normalise(two)}.</p>"
