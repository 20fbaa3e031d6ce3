"""Who a shop is, and the date of its policy, in passages of invented policies."""

import time

import pytest

from plugin_host.importing.document import Block, Document, Shape
from plugin_host.importing.reading import read
from plugin_host.importing.reading.text import text_blocks
from plugin_host.importing.recognising.identity import identity
from plugin_host.importing.recognising.identity.dates import dated
from plugin_host.importing.values import best
from tests.importing.hosts import host


def found(language: str, text: str, title: str = "") -> dict[str, object]:
    """What is found in a passage, by dotted key."""
    document = Document(language, text_blocks(text), title=title)
    return {".".join(path): item.value for path, item in best(identity(document, host().registry)).items()}


def test_the_address_of_a_party_that_works_for_the_shop_is_not_the_shops() -> None:
    who = found("en", "Privacy policy\n\nOur website was designed by Inkblot Ltd, 4 Mill Lane, Leeds LS1 4AA.")
    assert "controller.street" not in who
    assert "shop.name" not in who


def test_an_authority_gives_neither_e_mail_address_nor_street() -> None:
    who = found("nl", "Privacybeleid\n\nAutoriteit Persoonsgegevens, Laan 4, 2500 AA Den Haag, post@ap.example")
    assert not [key for key in who if key.startswith("controller.")]


def test_town_before_street_is_an_address() -> None:
    who = found("nl", "Privacybeleid\n\nDe winkel zit te 8000 Brugge, Kaaistraat 31, België.")
    assert who["controller.street"] == "Kaaistraat 31"
    assert who["controller.city"] == "Brugge"
    assert who["controller.country"] == "BE"


def test_an_officer_keeps_name_address_and_number_to_themselves() -> None:
    who = found("en", "Privacy policy\n\nData Protection Officer: Ada Finch, dpo@brass.example, 020 7946 0111")
    assert who["data_protection_officer.name"] == "Ada Finch"
    assert who["data_protection_officer.email"] == "dpo@brass.example"
    assert who["data_protection_officer.phone"] == "020 7946 0111"
    assert "controller.email" not in who
    assert "controller.phone" not in who


def test_a_role_that_answers_questions_about_privacy_is_the_contact() -> None:
    who = found("de", "Datenschutz\n\nFragen zum Datenschutz beantwortet unser Kundendienst: daten@laterne.example.")
    assert who["privacy_contact.role"] == "Kundendienst"
    assert who["privacy_contact.email"] == "daten@laterne.example"


def test_a_general_address_is_the_shops_even_for_questions_about_privacy() -> None:
    who = found("nl", "Privacy\n\nVragen over privacy? Mail naar info@stoepkrijt.example.")
    assert who["controller.email"] == "info@stoepkrijt.example"
    assert "privacy_contact.email" not in who


def test_a_name_left_in_from_another_shop_does_not_win() -> None:
    text = "Privacy Policy for Moss & Fern\n\nThis page says how www.oldlantern.example treats data of visitors."
    who = found("en", text)
    assert who["shop.name"] == "Moss & Fern"
    assert "shop.website" not in who


def test_the_title_of_the_page_names_the_shop() -> None:
    page = "<html><head><title>Privacy policy | Juniper Books</title></head><body><h1>Privacy policy</h1>" + (
        "<p>We treat personal data with care. This privacy policy says which personal data we use and why.</p>" * 3
    )
    document = read(page.encode(), "page.html")
    assert document.title == "Privacy policy | Juniper Books"
    values = best(identity(document, host().registry))
    assert values["shop", "name"].value == "Juniper Books"


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("Laatst bijgewerkt: 24/06/2019", "2019-06-24"),
        ("Stand: Juli 2024", "2024-07"),
        ("Version 7, in force from 3 February 2025", "2025-02-03"),
        ("9 april 2021", "2021-04-09"),
        ("Privacyverklaring d.d. 1-2-2020", "2020-02-01"),
        ("Last updated: May 4th, 2023", "2023-05-04"),
        ("Sinds 25 mei 2018 geldt de Algemene verordening gegevensbescherming.", None),
        ("Wij bestaan sinds 3 maart 2011 en verkopen hoeden.", None),
    ],
)
def test_the_date_is_the_policys_own(said: str, date: str | None) -> None:
    result = dated(Document("nl", text_blocks(f"Privacyverklaring\n\n{said}\n\nWij verwerken gegevens.")))
    assert (result and result[0]) == date


def test_a_change_counts_before_an_earlier_beginning() -> None:
    result = dated(Document("nl", text_blocks("Vastgesteld op 1 mei 2018, laatst gewijzigd op 2 juni 2022.")))
    assert result is not None
    assert result[0] == "2022-06-02"


def test_evidence_of_a_long_line_stands_in_its_own_block() -> None:
    line = "We care about data. " * 300 + "Reach us at hello@brass.example."
    document = Document("en", (Block(Shape.HEADING, "Privacy", 1, 1), Block(Shape.PARAGRAPH, line, 2)))
    mail = best(identity(document, host().registry))["controller", "email"]
    assert mail.evidence is not None
    assert mail.evidence.block == 1


@pytest.mark.parametrize(
    "unit", ["A ", "a", "a@", "1 ", "1.", "Aaaa Bbbb ", "BV ", "12345 Ab ", "1234 AB ", "https://a ", "DPO A ", "www."]
)
def test_no_line_takes_long(unit: str) -> None:
    line = (unit * 100_000)[:100_000]
    document = Document("nl", (Block(Shape.HEADING, "Privacy", 1, 1), Block(Shape.PARAGRAPH, line, 2)))
    registry = host().registry
    begin = time.process_time()
    list(identity(document, registry))
    assert time.process_time() - begin < 10
