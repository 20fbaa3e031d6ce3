"""Sections are recognised by what a sentence says, by the heading, label or question above it, and not by a mere mention."""

import pytest

from plugin_host.importing.document import Block, Document, Shape
from plugin_host.importing.recognising.parties import Parties
from plugin_host.importing.recognising.sections import implied, sections
from plugin_host.importing.values import Certainty, Value
from tests.importing.hosts import host

SHAPES = {"#": Shape.HEADING, "-": Shape.ITEM, "|": Shape.ROW}


def present(*lines: str) -> set[str]:
    """The sections of a policy of these lines; ``#``, ``-`` and ``|`` begin a heading, an item and a row."""
    blocks = tuple(
        Block(SHAPES.get(line[0], Shape.PARAGRAPH), line.lstrip("#-| "), place, level=2 if line[0] == "#" else 0)
        for place, line in enumerate(lines, 1)
    )
    return set(sections(Document("nl", blocks), host().registry, Parties()))


@pytest.mark.parametrize(
    ("section", "says"),
    [
        ("about", ["Der Schutz deiner Daten liegt uns am Herzen.", "Your privacy matters to us."]),
        ("at-a-glance", ["In een notendop: we doen niks geks."]),
        ("collect", ["Van u krijgen wij uw naam en adres.", "We work with the following data: name, address, e-mail."]),
        (
            "parties",
            ["Niemand krijgt je gegevens te zien.", "A few firms do this for us.", "Firmen, die für uns arbeiten"],
        ),
        ("retention", ["Bij mij blijft u in het bestand, ik gooi nooit iets weg.", "Your card will stay on file."]),
        ("purposes", ["We use your details to:", "Wij verwerken uw naam voor: de levering."]),
        ("collect", ["Pflichtfelder sind Name und Adresse.", "The order form asks for your name, street and town."]),
        ("parties", ["Wij verkopen uw gegevens nooit.", "Externe Firmen helfen uns beim Betrieb des Shops."]),
        ("purposes", ["Grundlage ist der Kaufvertrag.", "The law requires us to keep invoices."]),
        ("retention", ["Een account verdwijnt na drie jaar.", "Nach drei Jahren fliegt dein Konto raus."]),
        ("transfers", ["Ihre Daten bleiben in der EU.", "Your data may be stored in the US."]),
        ("rights", ["Op verzoek verwijderen wij uw gegevens.", "You may see, correct or erase your information."]),
        (
            "our-security",
            ["De site heeft een slotje.", "Nur zwei Mitarbeiter haben Zugriff.", "The cupboard with slips is locked."],
        ),
        (
            "parties",
            ["We only pass these details to our carrier.", "Die Weitergabe der Daten erfolgt nur an die Post."],
        ),
        ("changes", ["Soms passen we deze pagina aan.", "Ab und zu schreiben wir diesen Text neu."]),
        ("contact", ["Loop gerust binnen met je vragen.", "Is iets niet duidelijk, bel dan met Tom."]),
        ("payments", ["Afrekenen doe je bij onze betaalpartner.", "Sie zahlen per Kreditkarte oder Lastschrift."]),
        ("shipping", ["We give your address to the carrier.", "De postbode brengt je pakje."]),
        ("accounting", ["Our accountant sees the invoices.", "Unser Steuerberater bekommt die Rechnungen."]),
        ("hosting", ["De winkel staat op een server in Nederland.", "Our hosting partner keeps log files."]),
        ("email", ["We e-mail offers to those who ask for them.", "Du kannst unseren Newsletter abonnieren."]),
        (
            "analytics",
            ["Wij tellen hoeveel mensen de site bezoeken.", "We look at which pages of our shop are popular."],
        ),
        ("reviews", ["Nach dem Kauf bitten wir um eine Bewertung."]),
        ("customer_service", ["Je kunt met ons chatten.", "Our support desk uses a ticket system."]),
        (
            "media",
            ["Op de site staan video's van anderen; video's laden na een klik.", "There is a map on our contact page."],
        ),
        ("sales_channels", ["Wir verkaufen auch auf Marktplätzen."]),
    ],
)
def test_a_sentence_tells_of_a_section(section: str, says: list[str]) -> None:
    assert [text for text in says if section not in present("# Privacy", text)] == []


@pytest.mark.parametrize(
    ("section", "says"),
    [
        ("collect", ["Daarvoor geven wij uw naam en e-mailadres door.", "The carrier receives your name and address."]),
        ("parties", ["Cookies van derden helpen ons de site te verbeteren."]),
        ("transfers", ["Onze leveranciers zitten in China.", "Wir liefern nicht in die USA."]),
        ("retention", ["Cookies blijven een jaar op uw apparaat.", "De garantie blijft twee jaar geldig."]),
        ("our-security", ["Wij sturen u een link om een nieuw wachtwoord te kiezen.", "Wij beschermen onze rechten."]),
        ("changes", ["You can change your details on this page of your account."]),
        ("contact", ["Wij nemen contact met u op als er vragen zijn.", "Stuur uw verzoek naar info@tulp.example."]),
        ("hosting", ["Server logs: ten days.", "Wij zorgen dat de server veilig is.", "Een hoster hebben wij niet."]),
        ("analytics", ["Voor analytische cookies vragen we toestemming."]),
        ("customer_service", ["Bel onze klantenservice op 020 5550101.", "To provide customer service."]),
        ("media", ["Betaal met je kaart op onze site."]),
        ("device", ["Wij bakken koekjes en taarten."]),
        ("sales_channels", ["Wij verkopen niet op marktplaatsen."]),
    ],
)
def test_a_mere_mention_tells_of_none(section: str, says: list[str]) -> None:
    assert [text for text in says if section in present("# Privacy", text)] == []


@pytest.mark.parametrize(
    ("section", "lines"),
    [
        ("rights", ["# What you can do", "See it, fix it, erase it."]),
        ("retention", ["Hoe lang bewaren we alles?", "Tot de winkel sluit."]),
        ("our-security", ["Zijn je gegevens veilig?", "Er hangt een slotje aan de deur."]),
        ("payments", ["Betaling.", "Dat regelt een ander voor ons."]),
        ("at-a-glance", ["# Kurzfassung", "Nichts Besonderes."]),
        ("collect", ["| Nr. | Daten", "| 1 | Pflicht: Name, Anschrift, E-Mail"]),
    ],
)
def test_words_above_tell_what_a_sentence_is_about(section: str, lines: list[str]) -> None:
    assert section in present(*lines)


def test_words_of_rights_and_of_tables_of_cookies_are_about_neither_terms_nor_changes() -> None:
    assert "retention" not in present("# Ihre Rechte", "Löschung: Wir entfernen alles auf Ihren Wunsch.")
    assert "retention" not in present("# Cookies", "| Naam | Doel | Duur", "| mandje | winkelmand | 2 weken")
    assert "changes" not in present("# Inzage en aanpassing", "U hebt deze rechten.")


def test_the_aims_in_a_table_name_no_section() -> None:
    assert "customer_service" not in present("# Waarom", "| Doel | Grondslag", "| Klantenservice | Belang")


def test_a_heading_over_the_parties_holds_below_its_subheadings() -> None:
    blocks = (
        Block(Shape.HEADING, "Disclosure of data", 1, level=2),
        Block(Shape.HEADING, "Delivery", 2, level=3),
        Block(Shape.PARAGRAPH, "A parcel goes by lorry.", 3),
    )
    assert "parties" in sections(Document("en", blocks), host().registry, Parties())


def test_an_answer_and_a_fault_show_their_section() -> None:
    document = Document("en", (Block(Shape.PARAGRAPH, "Daily copies. Nothing is ever thrown out.", 1),))
    first, second = document.sentences
    values: dict[tuple[str, ...], Value] = {
        ("practices", "measures"): Value(("practices", "measures"), ["backups"], Certainty.LIKELY, first)
    }
    assert implied(document, values, {"no-cap": second.text}) == {"our-security": first, "retention": second}
