"""A sentence that is cut is seen wherever it stands: in policies without a fault, each sentence cut in turn."""

from collections.abc import Iterator

import pytest

from plugin_host.importing.document import Document
from plugin_host.importing.faults.breaks import broken
from plugin_host.importing.faults.fragments import fragments
from plugin_host.importing.faults.languages import language_mixed
from plugin_host.importing.reading import read
from tests.importing.faults.cases import LANGUAGES, clean

LEAST = 0.8
"""Of the sentences that are cut so many are seen: some are whole without their rest."""
FOREIGN = {
    "nl": (
        "What are cookies?",
        "- the right to have your data erased",
        "Bitte lesen Sie das und melden Sie sich bei uns.",
    ),
    "en": (
        "Uw rechten als klant bij ons",
        "- das Recht, dass wir Ihre Daten löschen",
        "Lees dit en bel ons als u vragen hebt.",
    ),
    "de": (
        "What are cookies?",
        "- uw naam en het adres van de bestelling",
        "Please read this and call us if you have questions.",
    ),
}
PARTS = {
    "nl": (
        "Wij sturen uw naam (en soms uw adres door aan de vervoerder.", "van de vervoerder en van ons.",
        "Wij gebruiken dit voor:", "Dat doen wij omdat.",
    ),
    "en": (
        "We pass your name on (and at times your address to the carrier.", "of the carrier and of our shop.",
        "We use this for all of:", "We do so because.",
    ),
    "de": (
        "Wir geben Ihren Namen weiter (und mitunter die Anschrift an den Paketdienst.", "von uns und vom Paketdienst.",
        "Wir nutzen das für alles:", "Wir tun das, weil.",
    ),
}  # fmt: skip  # lists of sentences


def _lines(language: str) -> list[str]:
    parts = clean(language).values()
    return [line for part in parts for line in (part.get("heading", ""), *part["text"]) if line]


def _document(lines: list[str]) -> Document:
    return read("\n\n".join(lines).encode(), "policy.txt")


def _cut(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Each text with the last sentence of one paragraph cut, at two places."""
    for index, line in enumerate(lines):
        words = line.split(" ")
        if line.endswith(".") and len(words) > 8:
            for gone in (2, 4):
                head = " ".join(words[:-gone]).rstrip(",")
                yield head, [*lines[:index], head, *lines[index + 1 :]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_that_is_cut_is_seen(language: str) -> None:
    cut = list(_cut(_lines(language)))
    seen = sum(any(head.endswith(fault.quotation) for fault in broken(_document(lines))) for head, lines in cut)
    assert seen >= LEAST * len(cut) > 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_shows_that_a_part_is_gone_is_seen(language: str) -> None:
    lines = _lines(language)
    assert list(fragments(_document(lines))) == []
    for text in PARTS[language]:
        found = fragments(_document([*lines[:-6], text, *lines[-6:]]))
        assert [fault.quotation for fault in found] == [text]


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_items_and_sentences_in_another_language_are_seen(language: str) -> None:
    lines = _lines(language)
    assert list(language_mixed(_document(lines))) == []
    for text in FOREIGN[language]:
        found = language_mixed(_document([*lines[:-6], text, *lines[-6:]]))
        assert [fault.quotation for fault in found] == [text.removeprefix("- ")]
