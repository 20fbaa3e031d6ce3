"""The clues beside the sections can be heard, and what they answer can be answered."""

from typing import Any

import pytest

from plugin_host.api.core import MEANINGS, Kind
from plugin_host.importing.recognising.phrases import heard
from plugin_host.registry.clue_rules import clue_problems, phrase_problems
from plugin_host.sections import SECTIONS

KINDS = [kind for section in SECTIONS for kind in section.kinds]


@pytest.mark.parametrize("kind", KINDS, ids=[kind.id for kind in KINDS])
def test_the_clues_of_a_kind_are_sound(kind: Kind[Any]) -> None:
    assert kind.words
    assert list(phrase_problems(kind.words)) == []
    assert [problem for clue in kind.clues for problem in clue_problems(clue, kind.service(), of_kind=True)] == []


@pytest.mark.parametrize("name", MEANINGS)
def test_the_meanings_that_clues_share_are_sound(name: str) -> None:
    assert [problem for written in MEANINGS[name] for problem in phrase_problems(written)] == []


CONSENT = {
    "consent-first": """
        Google Analytics staat uit totdat je in de cookiemelding ja zegt.
        Voordat Google Analytics gaat meten, vragen wij u om toestemming.
        Geef je geen toestemming, dan wordt Google Analytics niet geladen.
        Wij plaatsen de cookies van Google Analytics niet voordat u hiermee akkoord bent gegaan.
        De verwerking door Google Analytics berust op toestemming.
        In de cookiebalk kiest u zelf of Google Analytics mag meten.
        No Google Analytics cookies are set without your consent.
        Until you make a choice, Google Analytics does nothing.
        Google Analytics cookies require your consent.
        We wait for your OK before Google Analytics loads.
        Vor dem Start von Google Analytics holen wir Ihre Einwilligung ein.
        Google Analytics ist so lange blockiert, bis Sie zugestimmt haben.
        Wer Statistik-Cookies ablehnt, wird von Google Analytics nicht erfasst.
        Vor Ihrer Zustimmung setzt Google Analytics keine Cookies.
        """,
    "consent-not-asked": """
        Wij vragen geen toestemming voor Google Analytics.
        Google Analytics telt mee, ook als u cookies weigert.
        Google Analytics start al voordat u een keuze hebt gemaakt.
        Door onze website te bezoeken gaat u akkoord met Google Analytics.
        Een cookiemelding hebben wij niet; Google Analytics draait vanaf het moment dat je binnenkomt.
        Google Analytics is loaded as soon as you open our site.
        Google Analytics runs whether or not you accept cookies.
        We do not ask for permission before using Google Analytics.
        Google Analytics is always on.
        Google Analytics wird bereits beim Aufruf der Seite geladen.
        Die Cookies von Google Analytics werden ohne vorherige Einwilligung gesetzt.
        Auch wer im Banner auf „Ablehnen“ klickt, wird von Google Analytics gezählt.
        Google Analytics ist von Anfang an aktiv, gefragt werden Sie dazu nicht.
        """,
    "consent-needless": """
        Voor Google Analytics is geen toestemming nodig, omdat de gegevens anoniem zijn.
        Google Analytics valt onder de uitzondering voor analytische cookies met geringe gevolgen.
        We do not need your permission for Google Analytics.
        The law does not require us to ask consent for Google Analytics.
        Einer Einwilligung bedarf es für Google Analytics nicht.
        """,
    "": """
        U kunt uw toestemming voor Google Analytics altijd intrekken.
        Google mag de gegevens van Google Analytics niet zonder onze toestemming voor iets anders gebruiken.
        Als u in uw browser cookies weigert, werkt de site gewoon.
        Google Analytics stores a cookie as soon as it is started.
        Google Analytics does not share data with third parties without our permission.
        To stop Google Analytics, change your choice in the cookie settings.
        Google Analytics gibt Daten nicht ohne unsere Zustimmung an Dritte weiter.
        Ihre Auswahl zu Google Analytics können Sie jederzeit ändern.
        """,
}


def test_what_is_said_about_consent_is_understood_in_many_words() -> None:
    order = ("consent-needless", "consent-not-asked", "consent-first")
    understood = {
        sentence.strip(): (next((name for name in order if heard(MEANINGS[name], sentence)), ""), meant)
        for meant, sentences in CONSENT.items()
        for sentence in sentences.strip().splitlines()
    }
    assert {sentence: found for sentence, (found, meant) in understood.items() if found != meant} == {}


def test_a_clue_of_a_meaning_that_there_is_not_is_refused() -> None:
    assert list(phrase_problems("cookies & =consent-frist")) == [
        f"there is no meaning =consent-frist; there are {', '.join(sorted(MEANINGS))}"
    ]
