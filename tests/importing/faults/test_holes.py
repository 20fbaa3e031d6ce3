"""A sentence shows that a name has dropped out of it by the words that meet, and one with its name does not."""

import pytest

from plugin_host.importing.document import Block, Document, Shape
from plugin_host.importing.faults.holes import holes
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.reading import read
from plugin_host.importing.recognising.parties import Parties
from tests.importing.hosts import host

NAMED = {
    "nl": (
        "Uw pakket wordt bezorgd door ACME en is verzekerd.",
        "Betalingen via ACME zijn beveiligd met TLS.",
        "Bij ACME vinden wij uw rust belangrijk.",
        "Voor het bezoek aan de winkel en met ACME kijk ik hoe dat loopt.",
        "De cookies van ACME blijven een jaar.",
        "Deze diensten zijn van ACME B.V. en haar partners.",
        "De door ACME gevoerde verwerkingen staan hieronder.",
        "De boeken staan op de website van ACME (Amersfoort).",
        "Dit beleid beschrijft hoe ACME (hierna: de winkel) werkt.",
        "Vragen kunnen aan ACME worden gesteld.",
        "Na de levering wordt u namens ACME uitgenodigd voor een oordeel.",
        "Wij hebben met ACME een verwerkersovereenkomst gesloten.",
        "De winkel staat op servers van ACME in Duitsland.",
        "De site wordt onderhouden door ACME te Zwolle.",
        "U betaalt met ACME of met een bon.",
    ),
    "en": (
        "Our webshop is built with ACME and runs in Leeds.",
        "This policy comes from ACME Ltd and holds from today.",
        "This notice says how ACME collects your details.",
        "If you pay later, you do so by ACME (Dublin).",
        "Your card number goes to a page of ACME and nowhere else.",
        "Contact us at ACME if you have questions.",
        "The transfer of your name to ACME takes place every night.",
        "We type the address on ACME's own page.",
        "We have an agreement with ACME under which they keep it secret.",
        "Our mail is with ACME and is read by us alone.",
        "You can reach us by e-mail at ACME or by post.",
        "The server that we rent from ACME in Carlow is guarded.",
        "For card payments, ACME receives your name.",
    ),
    "de": (
        "Mit ACME sehen wir, was gefällt.",
        "Ihre Zahlung wird über ACME abgewickelt.",
        "Die Pakete werden versendet mit ACME und sind versichert.",
        "Der Newsletter wird von ACME verschickt.",
        "Der Vertrag mit der ACME GmbH ist geschlossen.",
        "Bei einer Zahlung mit ACME werden Ihr Name und Ihre Anschrift übermittelt.",
        "Wir sind unter ACME zu erreichen.",
        "Schreiben Sie an ACME oder rufen Sie an.",
        "Schreiben Sie uns per E-Mail an ACME oder per Post an den Laden.",
        "Wir haben mit ACME einen Vertrag zur Auftragsverarbeitung.",
        "Der Laden ist mit ACME gebaut und läuft gut.",
        "Die Ware liefert die ACME mit Sitz in Graz aus.",
        "Das Paket wird durch die ACME an die vom Kunden angegebene Adresse gebracht.",
    ),
}
WHOLE = {
    "nl": (
        "U kunt bestellen met of zonder account.",
        "Daar kijken wij niet naar en daar doen wij niets mee.",
        "Wij beschermen u tegen misbruik van en toegang tot uw gegevens.",
        "Wij werken met (mogelijke) partners.",
        "Wij houden bij wie er komt en slaan dat op.",
        "Hij was langer weg dan wij.",
        "Je kunt vragen of we er vanaf moeten blijven.",
        "Lunaria is de winkel van V.O.F. De Maan en Zoon.",
        "De site is gebouwd met en staat bij ACME.",
        "Wij gebruiken op deze site een pixel van ACME (Dublin).",
        "Je tikt dat in op hun scherm, niet op het onze.",
    ),
    "en": (
        "The people we work with are bound by contract.",
        "You can opt out, and the law tells us to.",
        "Data go to and from the server.",
        "Log in and have a look.",
        "Which form you fill in is up to you.",
        "We act on behalf of and under the orders of our supplier.",
        "The rules I go by are old, a copy of which lives in a drawer.",
    ),
    "de": (
        "Korrektur von und Auskunft über Daten sind frei.",
        "Wir rufen Sie an oder schreiben.",
        "Die IP-Adresse wird mit gespeichert.",
        "Kinder bestellen nur mit der und für die Familie.",
        "Eine Zustimmung holen wir nicht ein.",
        "Die Nummer ist HRA 1, unsere USt-IdNr. ist DE1.",
        "Bitte teilen Sie uns das mit und nennen Sie Ihren Namen.",
    ),
}
BROKEN = {
    "nl": (
        "Wij bewaren uw.",
        "Wij geven gegevens door aan partijen, die.",
        "Dat doen wij omdat u.",
        "Wij bewaren dat totdat de Wij geven niets door.",
    ),
    "en": (
        "We keep your name and.",
        "We write to you because you.",
        "We share the.",
        "We keep it until the Every order is packed.",
    ),
    "de": (
        "Wir löschen das, wenn wir.",
        "Das steht im.",
        "Wir prüfen, ob.",
        "Wir heben das auf, bis die Wir geben nichts weiter.",
    ),
}


def _faults(text: str, language: str) -> list[str]:
    policy = Document(language, (Block(Shape.PARAGRAPH, text, 1),))
    return [fault.flaw.code for fault in holes(Reading(policy, host().registry, Parties(), {}, {}))]


@pytest.mark.parametrize("language", NAMED)
def test_a_name_that_drops_out_leaves_a_hole(language: str) -> None:
    without = [" ".join(text.replace("ACME", "").split()) for text in NAMED[language]]
    assert [text for text in without if _faults(text, language) != ["name-missing"]] == []


@pytest.mark.parametrize("language", NAMED)
def test_whole_sentences_have_no_hole(language: str) -> None:
    assert [text for text in (*NAMED[language], *WHOLE[language]) if _faults(text, language)] == []


@pytest.mark.parametrize("language", BROKEN)
def test_a_sentence_can_break_off_before_its_full_stop(language: str) -> None:
    assert [text for text in BROKEN[language] if _faults(text, language) != ["sentence-broken"]] == []


@pytest.mark.parametrize(("gap", "codes"), [(" ", []), ("  ", ["name-missing"])])
def test_two_spaces_show_where_a_name_stood(gap: str, codes: list[str]) -> None:
    text = f"Dit is een winkel van{gap}en op deze bladzijde over privacy leest u welke persoonsgegevens en cookies wij gebruiken."
    policy = read(f"Privacybeleid\n\n{text}\n".encode(), "policy.txt")
    reading = Reading(policy, host().registry, Parties(), {}, {})
    assert [fault.flaw.code for fault in holes(reading)] == codes


def test_who_writes_without_capitals_has_no_sentences_without_a_head() -> None:
    assert _faults("Wij letten op. verstuurt uw pakket.", "nl") == ["name-missing"]
    assert _faults("wij letten op. dat is fijn. bestelt een klant iets. dan gaat dat mee.", "nl") == []
