"""Rules are data that can be read: each phrase parses, each text has its translation, and no line makes them slow."""

from time import process_time

import pytest

from plugin_host.catalogues import HOST, Catalogues
from plugin_host.importing.document import Block, Document, Shape
from plugin_host.importing.faults import FLAWS, faults, flaws_in
from plugin_host.importing.faults.fault import quoted
from plugin_host.importing.faults.index import Index
from plugin_host.importing.faults.phrases import LANGUAGES, Phrases, part
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.words import WORDS
from plugin_host.importing.recognising.parties import Parties
from plugin_host.policy.findings.rules import RULES
from plugin_host.registry import host_translations
from tests.importing.hosts import composer

MUCH = 3
"""A pattern that goes back and forth takes five times as long as an ordinary text of that length, and more."""
LENGTH = 15_000
ORDINARY = "Wij verwerken uw naam, adres en e-mailadres om uw bestelling te bezorgen, en bewaren ze zeven jaar. "
HOSTILE = {
    "word": "IP-adres niet ",
    "words": "persoonsgegevens geen cookie delen derden ",
    "dots": ".",
    "blanks": "_ ",
    "brackets": "[a ",
    "tags": "< b ",
    "names": "Jan Piet ",
    "digits": "tel 0 ",
    "hosts": "a.b.",
    "hyphens": "a-",
    "at signs": "a@",
    "capitals": "X",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_can_be_looked_up(language: str) -> None:
    for words in WORDS[language].values():
        for word in words:
            assert part(word, language).spans("") == []


def test_a_phrase_keeps_its_order_and_its_distance() -> None:
    phrase = Phrases(en=("not ~ data",))
    assert phrase.within("This is not personal data.")
    assert not phrase.within("Data, this is not.")
    assert not phrase.within("This is not " + "very " * 20 + "much data.")
    assert Phrases(en=("not & data",)).within("Data, this is not.")


def test_signs_in_words() -> None:
    assert Phrases(nl=("e-mail*",)).within("Uw emailadres")
    assert Phrases(nl=("(in|op) tijd",)).within("op tijd")
    assert not Phrases(nl=("tijd",)).within("tijdig")
    assert Phrases(nl=("binnen # dagen",)).within("binnen 5 dagen")


def test_an_index_finds_the_sentences_that_have_letters() -> None:
    index = Index(["Een zin.", "Geen zin.", "Iets anders."])
    assert list(index.places(index.any_of(("zin",)))) == [0, 1]
    assert list(index.places(index.any_of(("geen", "iets")))) == [1, 2]
    assert dict(Phrases(nl=("zin",)).places(index)) == {0: (4, 7), 1: (5, 8)}


def test_a_long_sentence_is_quoted_in_part() -> None:
    text = "Begin, " + "x" * 300 + ", hier staat het, " + "y" * 300 + ", eind."
    short = quoted(text, (text.index("hier"), text.index("hier") + 4))
    assert "hier staat het" in short
    assert len(short) < len(text)
    assert quoted("Kort.", (0, 4)) == "Kort."


def test_codes_of_the_findings_have_their_law() -> None:
    assert {code: FLAWS[code].law for code in FLAWS.keys() & RULES.keys()} == {
        code: RULES[code].law for code in FLAWS.keys() & RULES.keys()
    }


def test_faults_are_told_in_a_language() -> None:
    translate = Catalogues({HOST: host_translations()}).translate
    english = {flaw.code: flaw for flaw in flaws_in("en", translate)}
    assert english == dict(FLAWS)
    for language in ("nl", "de"):
        for flaw in flaws_in(language, translate):
            assert flaw.meaning != english[flaw.code].meaning
            assert flaw.instead != english[flaw.code].instead
            assert flaw.law != english[flaw.code].law


def seconds(line: str) -> float:
    """The processor time for a text of the same words again and again."""
    text = line * (LENGTH // len(line))
    document = Document("nl", (Block(Shape.PARAGRAPH, text.strip(), 1),))
    begun = process_time()
    faults(Reading(document, composer().registry, Parties(), {}, {}))
    return process_time() - begun


@pytest.fixture(scope="module")
def ordinary() -> float:
    seconds(ORDINARY)
    return seconds(ORDINARY)


@pytest.mark.parametrize("line", HOSTILE)
def test_no_line_takes_much_longer_than_an_ordinary_text(line: str, ordinary: float) -> None:
    assert seconds(HOSTILE[line]) < MUCH * ordinary
