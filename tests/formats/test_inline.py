import html
import re
from threading import Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin_host.formats.inline import Inline, plain
from plugin_host.policy.markdown_escape import escape_inline, normalise

INLINE = Inline()
PIECES = [*"\\`*_{}[]()<>#+-.!|~&=:;/\"' \n\t1aé\x00\x02\x03\u202eא", "&lt;", "](", "**", "javascript:", "</p>", "<p>"]
NASTY = st.lists(st.sampled_from(PIECES), max_size=20).map("".join)


def _html(text: str) -> str:
    return INLINE.html([text])[text]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("no mark-up at all – none", "no mark-up at all – none"),
        ("*quiet* and **loud**", "<em>quiet</em> and <strong>loud</strong>"),
        ("[a](https://a.example/?x=1&y=2)", '<a href="https://a.example/?x=1&amp;y=2">a</a>'),
        ("[m](mailto:a@b.example)", '<a href="mailto:a@b.example">m</a>'),
        ("[t](tel:+31301234567)", '<a href="tel:+31301234567">t</a>'),
        ("[r](#rights)", '<a href="#rights">r</a>'),
        (r"\*as it is\* &lt;b&gt;", "*as it is* &lt;b&gt;"),
        ("# no heading", "# no heading"),
        ("- no list *", "- no list *"),
        ("    no *code*", "no <em>code</em>"),
        ("R&D", "R&amp;D"),
    ],
)
def test_shows_links_and_emphasis_and_nothing_else(text: str, shown: str) -> None:
    assert _html(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "![x](https://elsewhere.example/pixel.png)",
        "<https://elsewhere.example>",
        "[x](javascript:alert(1))",
        "[x](JaVaScript:alert(1))",
        "[x](data:text/html,x)",
        "[x](http://plain.example)",
        "[x](//elsewhere.example)",
        "[x](/p/other)",
        "[x](https://a.example){: onclick=alert(1) }",
    ],
)
def test_lets_nothing_dangerous_through(text: str) -> None:
    shown = _html(text)
    assert not re.search(r"<(?!/?(a|em|strong)\b)", shown)
    assert all(address.startswith("https://") for address in re.findall(r'="([^"]*)"', shown))


def test_many_texts_at_once_give_what_each_gives_alone() -> None:
    texts = ["*a*", "plain", "", " ", "\u00a0", "&", "\x02*\x03", "[b](#b)", "a\n\n*b*", "</p><p>*"]
    assert INLINE.html(texts) == {text: _html(text) for text in texts}


@given(st.lists(NASTY | st.text(), max_size=6))
@settings(max_examples=150, deadline=None)
def test_no_text_disturbs_its_neighbours(texts: list[str]) -> None:
    shown = INLINE.html(["*before*", *texts, "*after*"])
    assert shown["*before*"] == "<em>before</em>"
    assert shown["*after*"] == "<em>after</em>"
    assert all("<p" not in piece for piece in shown.values())


@given(NASTY | st.text())
@settings(max_examples=300, deadline=None)
def test_escaped_text_is_shown_literally(text: str) -> None:
    shown = _html(escape_inline(text))
    assert "<" not in shown
    assert html.unescape(shown) == normalise(text)


def test_plain_text_keeps_web_addresses_only() -> None:
    text = "See [us](https://a.example/b_c), [https://d.example](https://d.example), [mail](mailto:e@f.example) & [*g*](#g)."
    assert plain(_html(text)) == "See us (https://a.example/b_c), https://d.example, mail & g."


def test_threads_may_share_one() -> None:
    texts = {n: [f"*{n}* and **{m}**" for m in range(20)] for n in range(8)}
    seen: dict[int, bool] = {}

    def work(n: int) -> None:
        seen[n] = all(
            INLINE.html(texts[n]) == {text: f"<em>{n}</em> and <strong>{m}</strong>" for m, text in enumerate(texts[n])}
            for _ in range(20)
        )

    threads = [Thread(target=work, args=(n,)) for n in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == dict.fromkeys(texts, True)
