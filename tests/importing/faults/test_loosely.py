"""Sentences from which nothing else was taken are looked at once more, by their words in any order."""

import pytest

from plugin_host.importing.bringing import bring
from plugin_host.importing.faults.loosely import loosely
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.reading import read
from plugin_host.importing.recognising.parties import parties
from plugin_host.importing.report import shop_file
from tests.importing.hosts import host

HEADS = {
    "nl": "Privacyverklaring Lindehof\n\nLindehof, Bloemweg 3, 1234 AB Lisse, info@lindehof.example\n\n"
    "Wij verwerken persoonsgegevens van klanten. Wij betalen met Klarna en adverteren met Google Ads. "
    "U hebt recht op inzage in uw persoonsgegevens. Deze privacyverklaring geldt voor iedereen.",
    "en": "Privacy policy Lindehof\n\nLindehof, 3 Flower Road, London, info@lindehof.example\n\n"
    "We process personal data of customers. You can pay with Klarna, and we advertise with Google Ads. "
    "You have the right of access to your personal data. This privacy policy holds for everybody.",
    "de": "Datenschutzerklärung Lindehof\n\nLindehof, Blumenweg 3, 10115 Berlin, info@lindehof.example\n\n"
    "Wir verarbeiten personenbezogene Daten von Kunden. Zahlen können Sie mit Klarna, wir werben mit Google Ads. "
    "Sie haben das Recht auf Auskunft über Ihre personenbezogenen Daten. Diese Datenschutzerklärung gilt für alle.",
}
SHOWN = (
    ("nl", "automated-denied", "Dat er bij ons ooit een computer over u beslist: nee, dat komt er niet van."),
    ("nl", "ip-not-personal", "Uw IP-nummer en uw browsertype: technische zaken, niet-persoonsgebonden."),
    ("nl", "no-cap", "Klantgegevens: die verwijderen, daar is geen einddatum voor."),
    ("nl", "basis-wrong", "De nieuwsbrief: grondslag is de uitvoering van de overeenkomst."),
    ("en", "marketing-denied", "Adverts to win you back are a thing that you will never see from this shop."),
    ("en", "sharing-denied", "Anyone else who would receive your details: that will never be."),
    ("de", "cookies-not-personal", "Cookies: kleine Textdateien, personenbezogen ist darin nichts."),
    ("de", "compliance-claimed", "Rundum sicher: das sind bei uns die Daten von allen."),
)  # fmt: skip  # one a line
NOT_SHOWN = (
    ("nl", "no-cap", "Reacties bewaren wij zolang u klant bent."),
    ("nl", "ip-not-personal", "Uw IP-nummer wordt ingekort; het is dan niet-persoonsgebonden."),
    ("en", "marketing-denied", "Adverts without your consent are a thing that you will never see from this shop."),
    ("en", "automated-denied", "You have the right not to be subject to a decision that a computer takes alone."),
    ("de", "compliance-claimed", "Rundum sicher sind Daten im Internet nie."),
)  # fmt: skip  # one a line


@pytest.mark.parametrize("language", HEADS)
def test_words_that_stand_together_show_a_fault_whatever_their_order(language: str) -> None:
    shown = {(code, text) for tongue, code, text in SHOWN if tongue == language}
    clean = {(code, text) for tongue, code, text in NOT_SHOWN if tongue == language}
    document = read("\n\n".join((HEADS[language], *sorted(text for _, text in shown | clean))).encode(), "policy.txt")
    reading = Reading(document, host().registry, parties(document, host().registry), {}, {})
    found = tuple(loosely(reading, document.sentences))
    assert all(fault.likely for fault in found)
    told = {(fault.flaw.code, fault.quotation) for fault in found}
    assert shown - told == set()
    assert clean & told == set()


def test_a_sentence_of_which_something_else_was_taken_is_left_alone() -> None:
    text = "Cookies: daar is geen toestemming voor nodig, ze houden niets persoonlijks vast."
    document = read(f"{HEADS['nl']}\n\n{text}".encode(), "policy.txt")
    reading = Reading(document, host().registry, parties(document, host().registry), {}, {})
    assert not list(loosely(reading, [said for said in document.sentences if said.text != text]))


def test_such_a_fault_is_marked_in_the_report_and_its_sentence_counts_as_placed() -> None:
    text = "Bij het IP-nummer gaat het om iets technisch, en anoniem."
    found = bring(read(f"{HEADS['nl']}\n\n{text}".encode(), "policy.txt"), host())
    assert [fault.likely for fault in found.faults if fault.quotation == text] == [True]
    assert text not in {sentence.text for sentence in found.unplaced}
    file = " ".join(line.removeprefix("#").strip() for line in shop_file(found, host().languages).splitlines())
    assert f"“{text}” likely; please check" in file
