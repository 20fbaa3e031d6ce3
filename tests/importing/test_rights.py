"""Rights are heard in plain talk as well as in the words of the law, and only where a customer has them."""

import tomllib
from pathlib import Path

import pytest

from plugin_host.importing.document import Document
from plugin_host.importing.reading.text import text_blocks
from plugin_host.importing.recognising.answers import rights


def given(text: str) -> set[str]:
    return set(rights(Document("en", text_blocks(f"Privacy\n\n{text}"))))


NAMED = tomllib.loads((Path(__file__).parent / "rights.toml").read_text(encoding="utf-8"))
GIVEN = {"nl": "U hebt het recht {}.", "en": "You have the right {}.", "de": "Sie haben das Recht {}."}


@pytest.mark.parametrize("right", NAMED)
def test_a_right_is_heard_in_every_word_for_it(right: str) -> None:
    said = [GIVEN[language].format(words) for language, ways in NAMED[right].items() for words in ways]
    assert [sentence for sentence in said if right not in given(sentence)] == []


@pytest.mark.parametrize(
    ("right", "says"),
    [
        (
            "access",
            [
                "Benieuwd wat we over jou bijhouden? Vraag maar.",
                "Frag uns, was in unserer Kartei über dich steht.",
                "Op verzoek vertellen wij welke gegevens wij van u hebben.",
            ],
        ),
        (
            "rectification",
            [
                "Klopt je huisnummer niet, zeg het en we zetten het goed.",
                "Name misspelt? We'll fix it.",
                "Onder Mijn account kun je alles zelf wijzigen.",
            ],
        ),
        (
            "erasure",
            [
                "Moet alles eruit? Eén appje is genoeg.",
                "Wilt u dat ik uw gegevens weggooi, zeg het dan.",
                "Sag Bescheid, dann werfen wir alles raus.",
                "Sie können Ihre Akte aus unserer Kartei verschwinden lassen.",
                "Correctie, wissen, pauze: vraag het.",
            ],
        ),
        (
            "restriction",
            [
                "Put my details on ice, you may say.",
                "Vraag ons je gegevens een tijdje te laten rusten.",
                "You may put a hold on our use of it.",
            ],
        ),
        (
            "portability",
            [
                "You can take your data elsewhere.",
                "Du kannst deine Daten als Datei mitnehmen.",
                "You can have your data transferred to another party.",
                "Auf Wunsch übertragen wir Ihre Daten an eine andere Stelle.",
            ],
        ),
        (
            "objection",
            [
                "Je mag je ertegen verzetten.",
                "Not happy with how we use your data? Tell us to stop.",
                "Gegen die Auswertung können Sie sich wehren.",
            ],
        ),
        ("complaint", ["The ICO is there for you.", "Je kunt altijd nog bij de privacywaakhond klagen."]),
        (
            "withdrawal",
            [
                "Said yes? You can take it back.",
                "Ein Ja können Sie jederzeit zurücknehmen.",
                "Ihr Einverständnis lässt sich widerrufen.",
                "Was Sie zugesagt haben, kann zurückgenommen werden.",
                "De klant is gerechtigd zijn toestemming in te trekken.",
                "U krijgt de mail als u het vakje aanvinkt. Intrekken kan op elk moment.",
            ],
        ),
    ],
)  # fmt: skip
def test_plain_talk_gives_a_right(right: str, says: list[str]) -> None:
    assert [text for text in says if right not in given(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Wij hebben het recht bestellingen te wissen.",
        "Welke gegevens verzamelen wij? Bij een bestelling vragen wij om uw naam.",
        "Bij een overname kunnen uw gegevens worden overgedragen aan de nieuwe eigenaar.",
        "We may delete reviews that are rude.",
        "Wir behalten uns vor, Konten zu löschen.",
        "If your parcel is late, you can complain to the courier.",
        "You can ask us for a copy of your receipt.",
        "You can return goods if you change your mind.",
        "Met een klacht kunt u naar de Geschillencommissie.",
        "Sie möchten wissen, wann Ihr Tee kommt? Fragen Sie uns.",
        "You can delete things in your basket.",
        "With an account you can pause your subscription.",
        "Wij melden een datalek bij de Autoriteit Persoonsgegevens.",
        "E-mails met vragen wissen wij na een jaar.",
        "Confirmations are sent automatically; each e-mail has a link to unsubscribe. Offers need your consent.",
        "Een afschrift van de standaardcontractbepalingen kunt u bij ons opvragen.",
        "You may ask us for a copy of the clauses that protect the transfer.",
        "Eine Kopie der Standardvertragsklauseln können Sie bei uns anfordern und einsehen.",
    ],
)
def test_what_the_shop_may_and_what_is_about_goods_gives_none(text: str) -> None:
    assert given(text) == set()


def test_a_list_below_what_announces_rights_gives_them() -> None:
    text = "The law gives you these rights:\n\n- information about your stored data\n\n- erasure\n\n- portability"
    assert given(text) == {"access", "erasure", "portability"}
    assert given("We use your data for:\n\n- questions and complaints\n\n- erasure of old carts") == set()
