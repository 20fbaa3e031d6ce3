"""Blanks, leftovers and phone numbers are told by their form, whatever word stands in them and wherever they stand."""

from itertools import product

import pytest

from plugin_host.importing.faults.phones import mangled
from plugin_host.importing.faults.signs import FULL_STOPS, MARKUP, PLACEHOLDER

SENTENCES = (
    "Bij {} bestelt u wol.",
    "Your parcel is brought by {}, or you fetch it.",
    "Die Rechnung schreibt {} für uns.",
)
BRACKETS = ("[{}]", "{{{}}}", "{{{{{}}}}}", "<{}>", "<<{}>>", "%%{}%%", "|{}|", "[[{}]]", "‹{}›")
ASKED = ("bedrijfsnaam", "naam van de vervoerder", "your company", "insert name", "Firmenname", "Ihr Unternehmen")
BARE = ("XXX", "________", "[…]", "[●]", "N.N.", "XYZ GmbH", "#######", "<>")
LEFTOVERS = (
    "<o:p></o:p>", "</span>", "&nbsp;", "&#8217", "[/vc_row]", "[b]wol[/b]", "{% endif %}", "{$shop}", "%1$s", "\\n", "\\u00e9",
    "**wol**", "~~wol~~", "[wol](/wol)", "!important", "font-family: Arial;", "window.dataLayer", "(cid:173)", "â€™", "priv?cy",
    "\ufffd", "[Bild]", "=C3=A9", "<!--more-->", "<?php", "== wol ==",
)  # fmt: skip  # a list of leftovers
MANGLED = (
    "0570-12xxxx", "+31 6 12 34 ** **", "0570 1", "+49 30 12…", "+31 +31 570 123456", "(0570 123456", "0570 12345O",
    "000 000 00 00", "05xx 123 456", "#### ######",
)  # fmt: skip  # a list of numbers
WHOLE = (
    "0570 - 123 456", "+31 (0)570 123 456", "(0570) 12 34 56", "0900-1234", "112", "+353 1 555 0142", "06 1234 5678 (na 18 uur)",
    "0570 123 456 / 06 12 34 56 78",
)  # fmt: skip  # a list of numbers
RIGHT = (
    "Wij bewaren [1] uw naam (zie artikel 6, lid 1, onder a) en het cookie _ga_<id> | 2 jaar | wp_*.",
    "Velden met een * zijn verplicht; de prijs is < 5 euro, en/of 100% korting via https://wol.example/a?b=c.",
    "Schreiben Sie an wolle [at] garn.example – wir antworten … meistens schnell (§ 7 Abs. 3 UWG).",
    "Write to <post@wool.example>, ring 9–5; Smith & Sons, R&D, “name” and #wool are fine.",
    "Klik op ‘opslaan’ > ‘verder’, of druk op [Enter].",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_blank_is_seen_in_any_brackets(sentence: str) -> None:
    blanks = [*(bracket.format(word) for bracket, word in product(BRACKETS, ASKED)), *BARE]
    assert [blank for blank in blanks if not PLACEHOLDER.search(sentence.format(blank))] == []


@pytest.mark.parametrize("sentence", SENTENCES)
def test_leftovers_of_programs_are_seen(sentence: str) -> None:
    assert [left for left in LEFTOVERS if not MARKUP.search(sentence.format(left))] == []


@pytest.mark.parametrize("call", ["Telefoon: {}", "U kunt ons bellen op {}.", "Mail us or call {}, please."])
def test_phone_numbers_are_judged_by_their_digits(call: str) -> None:
    assert [number for number in (*MANGLED, *WHOLE) if mangled(call.format(number), "nl")] == [*MANGLED]


@pytest.mark.parametrize("text", RIGHT)
def test_signs_of_ordinary_prose_are_no_fault(text: str) -> None:
    assert [found[0] for sign in (PLACEHOLDER, MARKUP, FULL_STOPS) if (found := sign.search(text))] == []
    assert mangled(text, "nl") is None
