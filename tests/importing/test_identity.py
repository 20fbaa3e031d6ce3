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


@pytest.mark.parametrize(
    ("language", "text", "street"),
    [
        ("nl", "Onze site draait bij Bitvat, Havenweg 4, 2332 AA Leiden.\n\nContact: Hoedenrek, Kade 2, 3511 AB Epe", "Kade 2"),
        ("nl", "Retouren:\nPakketpunt Linde\nDreef 3\n7331 AA Epe\n\nOnze gegevens:\nHoedenrek\nKade 2\n3511 AB Epe", "Kade 2"),
        ("nl", "De vorige eigenaar (Veldweg 9, 7241 AA Lochem) is gestopt.\n\nHoedenrek\nKade 2\n3511 AB Epe", "Kade 2"),
        ("de", "Steuerberatung: Kern, Talweg 7, 49074 Ulm.\n\nImpressum\nHutladen\nUferweg 2\n49074 Ulm", "Uferweg 2"),
        ("en", "The Trade Ombudsman, 12 Mill Lane, Leeds LS1 4AA.\n\nRegards,\nHat Rack\n9 Key Rd\nHull HU1 1AA", "9 Key Rd"),
        ("de", "Anbieter ist die Bitfass AG, Talweg 7, 29221 Celle.\n\nHutladen\nUferweg 2\n49074 Ulm", "Uferweg 2"),
        ("en", "Contact us\nHat Rack\nBridge Street\nBallinrobe\nCo. Mayo", "Bridge Street"),
    ],
)  # fmt: skip  # one text a line
def test_whose_an_address_is_says_the_nearest_word(language: str, text: str, street: str) -> None:
    assert found(language, f"Privacy\n\n{text}")["controller.street"] == street


@pytest.mark.parametrize(
    "told",
    [
        "We have appointed a representative in the EU under Art. 27 GDPR: Deich GmbH, Am Kai 2, 20457 Hamburg, eu@deich.example.",
        "In the EU, Deich GmbH (Am Kai 2, 20457 Hamburg, eu@deich.example) is our representative.",
        "Our EU representative\n\nDeich GmbH\nAm Kai 2\n20457 Hamburg\nE-mail: eu@deich.example",
    ],
)
def test_the_representative_in_the_union_is_not_the_shop(told: str) -> None:
    who = found("en", f"{told}\n\nContact\n\nHat Rack, 9 Key Rd, Hull HU1 1AA, hi@rack.example")
    there = {key.partition(".")[2]: value for key, value in who.items() if key.startswith("representative.")}
    assert there == {
        "name": "Deich GmbH",
        "address": "Am Kai 2, 20457 Hamburg",
        "country": "DE",
        "email": "eu@deich.example",
    }
    assert (who["controller.street"], who["controller.email"]) == ("9 Key Rd", "hi@rack.example")


def test_who_sells_for_the_shop_or_was_not_appointed_is_no_representative() -> None:
    said = "Our sales representative is Deich GmbH. We have no representative in the EU.\n\nHat Rack\n9 Key Rd\nHull HU1 1AA"
    assert not any(key.startswith("representative.") for key in found("en", said))


@pytest.mark.parametrize("said", ["Ulm (Sachsen)", "Ulm, Sachsen", "Ulm\nSachsen"])
def test_the_state_may_stand_behind_the_town(said: str) -> None:
    who = found("de", f"Datenschutz\n\nHutladen\nUferweg 2\n01067 {said}")
    assert (who["controller.city"], who["controller.region"]) == ("Ulm", "SN")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("nl", "Privacyverhaal van Wolhuis De Kluwen\n\nWij letten op.", "Wolhuis De Kluwen"),
        ("de", "Datenschutzhinweise Teestube Au\n\nStand: TT.MM.JJJJ", "Teestube Au"),
        ("en", "EN-Privacy\n\nReed & Rush (\"we\", \"us\") respects your privacy.", "Reed & Rush"),
        ("en", "Privacy\n\nWho are we? Reed & Rush, baskets for all. It is a small site. hi@reedandrush.example", "Reed & Rush"),
    ],
)  # fmt: skip  # one text a line
def test_names_stand_in_titles_of_any_kind_and_in_the_domain(language: str, text: str, name: str) -> None:
    assert found(language, text)["shop.name"] == name


def test_an_authority_gives_neither_e_mail_address_nor_street() -> None:
    who = found("nl", "Privacybeleid\n\nAutoriteit Persoonsgegevens, Laan 4, 2500 AA Den Haag, post@ap.example")
    assert not [key for key in who if key.startswith("controller.")]


def test_town_before_street_is_an_address() -> None:
    who = found("nl", "Privacybeleid\n\nDe winkel zit te 8000 Brugge, Kaaistraat 31, België.")
    assert who["controller.street"] == "Kaaistraat 31"
    assert who["controller.city"] == "Brugge"
    assert who["controller.country"] == "BE"


def test_names_of_streets_companies_and_shops_are_read_in_any_form() -> None:
    who = found("nl", "Privacybeleid\n\nAchter de winkel zit maatschap De Wit-Bos, Hotelstraat 4, 1234 AB Meerdorp.")
    assert (who["controller.street"], who["shop.name"]) == ("Hotelstraat 4", "maatschap De Wit-Bos")
    who = found(
        "nl", "Privacybeleid\n\nBoot & Zoon B.V., Kade 1, 1234 AB Meer, handelt onder de handelsnaam Zeilwinkel."
    )
    assert (who["controller.name"], who["shop.name"]) == ("Boot & Zoon B.V.", "Zeilwinkel")
    authority = "Beschwerden nimmt die Landesbeauftragte für Datenschutz in Düsseldorf an."
    who = found("de", f"Datenschutz\n\nTopfladen GmbH, Am Markt 1, 44789 Bochum\n\n{authority}")
    assert who["controller.region"] == "NW"


@pytest.mark.parametrize(
    ("language", "said", "street", "code", "city", "country"),
    [
        ("nl", "Kantklos BV, Vlaslei 8 bus 2, 9300 Aalst (KBO 0712.000.111)", "Vlaslei 8 bus 2", "9300", "Aalst", "BE"),
        ("nl", "Met zetel te 3500 Hasselt, Kapelstraat 9, btw BE0612.000.111.", "Kapelstraat 9", "3500", "Hasselt", "BE"),
        ("nl", "Straat | Dijkweg 3\nPostcode en plaats | 1462 HL Schermerhorn", "Dijkweg 3", "1462 HL", "Schermerhorn", "NL"),
        ("de", "Weberei Lodenfein e.U.\nDorfstraße 7\n6370 Kitzbühel", "Dorfstraße 7", "6370", "Kitzbühel", "AT"),
        ("de", "Käseglocke AG, Seestrasse 12, CH-8002 Zürich", "Seestrasse 12", "8002", "Zürich", "CH"),
        ("de", "Straße: Lindenallee 8\nPLZ/Ort: 15344 Strausberg", "Lindenallee 8", "15344", "Strausberg", "DE"),
        ("nl", "Kantoor in Epe, aan de Beukenlaan 3 (8162 AB).", "Beukenlaan 3", "8162 AB", "Epe", "NL"),
        ("nl", "Zetelend te (1013 AA) Amsterdam aan de Haarweg 8.", "Haarweg 8", "1013 AA", "Amsterdam", "NL"),
        ("nl", "Wij zitten op Ring 8 te Heerde (postcode 8181 AB).", "Ring 8", "8181 AB", "Heerde", "NL"),
        ("en", "Registered office at Kilbrack, Dunbeg, Co. Cork, P47 X123", "Kilbrack", "P47 X123", "Dunbeg", "IE"),
        ("en", "Peat & Ponies Ltd 7–9 Spinners Yard Kendal, LA9 4AA", "7–9 Spinners Yard", "LA9 4AA", "Kendal", "GB"),
        ("en", "We are at The Forge, Low Road, Lavenham, Kent CO10 9AA.", "The Forge, Low Road", "CO10 9AA", "Lavenham", "GB"),
        ("en", "Address: 3 Mill Lane\nTown: Hexham\nPostcode: NE46 1AA", "3 Mill Lane", "NE46 1AA", "Hexham", "GB"),
        ("en", "Bog Oak Ltd, Main Street, Clifden, Co. Galway, H71 X2Y3", "Main Street", "H71 X2Y3", "Clifden", "IE"),
        ("en", "Reindeer Socks OÜ, Narva mnt 7, 10117 Tallinn, Estonia", "Narva mnt 7", "10117", "Tallinn", "EE"),
    ],
)  # fmt: skip  # one address a line
def test_addresses_of_many_countries(language: str, said: str, street: str, code: str, city: str, country: str) -> None:
    who = found(language, f"Privacy\n\n{said}")
    told = [who.get(f"controller.{key}") for key in ("street", "postal_code", "city", "country")]
    assert told == [street, code, city, country]


@pytest.mark.parametrize(
    "said",
    ["Bijgewerkt op 12 mei 2020 in verband met de wet.", "Zie artikel 13, 2018 Wet.", "Since 3 May 2021 or later."],
)
def test_a_date_is_no_address(said: str) -> None:
    assert "controller.street" not in found("nl", f"Privacybeleid\n\n{said}")


@pytest.mark.parametrize(
    ("language", "said", "country"),
    [
        ("en", "Brass Kettle is a Scottish business that sells tea.", "GB"),
        ("nl", "Wij zijn een Belgische webwinkel voor hoeden.", "BE"),
        ("nl", "Stoepkrijt B.V. is gevestigd in Nederland.", "NL"),
        ("nl", "Onze verwerkers zijn gevestigd in de Verenigde Staten.", None),
        ("nl", "Bel ons op +32 9 555 01 20.", None),
        ("en", "I knit in a shed in County Clare.", "IE"),
        ("de", "Beschweren kannst du dich beim Bayerischen Landesamt für Datenschutzaufsicht.", "DE"),
        ("nl", "Klagen kan bij de Autoriteit Persoonsgegevens.", None),
    ],
)
def test_the_country_of_a_shop_without_an_address(language: str, said: str, country: str | None) -> None:
    assert found(language, f"Privacy\n\n{said}").get("controller.country") == country


@pytest.mark.parametrize(
    ("language", "text", "shop", "company"),
    [
        ("de", "Datenschutz\n\nKerzenstube ist ein Geschäft der Docht GmbH.", "Kerzenstube", "Docht GmbH"),
        ("de", "Datenschutz\n\nHinter Kerzenstube steckt die Wachs & Docht OHG.", "Kerzenstube", "Wachs & Docht OHG"),
        ("nl", "Privacy\n\nMolenzeil is een handelsnaam van Wiek (Kap Import vof).", "Molenzeil", "Kap Import vof"),
        ("nl", "Privacy\n\nMolenzeil in Heiloo is een winkel van Wiek en Zoon V.O.F.", "Molenzeil", "Wiek en Zoon V.O.F."),
        ("nl", "Privacy bij Bonte Knoop\n\nIk ben Sanne Pot, en Bonte Knoop is mijn eenmanszaak.", "Bonte Knoop", "Sanne Pot"),
        ("en", "Privacy\n\nI'm Jo Barlow and I run Paper Wren (https://paperwren.example).", "Paper Wren", "Jo Barlow"),
        ("de", "Datenschutz\n\nHutladen ist der Onlineshop von Franz Ober, Gasse 2, Ulm.", "Hutladen", "Franz Ober"),
        ("de", "Datenschutz\n\nVerantwortlich ist Imkerei Summ, Inhaberin Petra Ohm, Weg 7, 99510 Ulm.", "Imkerei Summ", None),
        ("en", "Data at Tea Quay\n\nTea Quay is the name under which Tea Quay Ltd sells.", "Tea Quay", "Tea Quay Ltd"),
        ("en", "MOSS LAMP - PRIVACY POLICY\n\nThis comes from Moss Lamp Ltd. We sell.", "Moss Lamp", "Moss Lamp Ltd."),
        ("nl", "Privacy\n\nKnutselkist B.V. verkoopt onder de naam Knoopje garen.", "Knoopje", "Knutselkist B.V."),
        ("nl", "Privacy\n\nBonte Kip is de winkel van Hokkenbouw Vos, Kade 4, Tiel.", "Bonte Kip", "Hokkenbouw Vos"),
        ("de", "Datenschutz\n\nSpule GmbH\nWeg 4\n72764 Ulm\n\nUnser Shop heißt „Spielwiese“.", "Spielwiese", "Spule GmbH"),
        ("nl", "Privacy\n\nOnder de naam Hoedenrek verkoopt Hoedvilt B.V. hoeden.", "Hoedenrek", "Hoedvilt B.V."),
        ("de", "Datenschutz\n\nUnter der Marke Hutladen vertreibt die Filz GmbH Hüte.", "Hutladen", "Filz GmbH"),
        ("en", "Privacy\n\nFelt Ltd (hereafter \"Hat Rack\") sells hats.", "Hat Rack", "Felt Ltd"),
        ("nl", "Privacy\n\nGroet,\nFamilie Pot\nHoedenrek\nKa 2\n3511 AB Epe\nwww.hoedenrek.example", "Hoedenrek", "Familie Pot"),
        ("de", "Datenschutz\n\nFrüh Öl e.K.\nWeg 4\n72764 Ulm\nwww.frueh-oel.example", "Früh Öl", "Früh Öl e.K."),
        ("de", "Datenschutz\n\nIch bin der Jo vom Früchtehof und koche Mus.\n\njo@fruechtehof.example", "Früchtehof", None),
        ("nl", "Privacy\n\nHoedenrek\nKade 2\n3511 KG Epe\ninfo@hoedenrek.example", "Hoedenrek", None),
        ("de", "Datenschutz\n\nFür den Fall, dass Sie fragen: wir verkaufen Hüte.", None, None),
        ("nl", "Privacy\n\nProficiat, je leest de saaiste pagina van de winkel.", None, None),
        ("nl", "Privacy\n\nBij Hoedenrek nemen we je privacy serieus.", "Hoedenrek", None),
        ("nl", "1.2 Hoed Rek Noord B.V. (hierna: \"Hoed\") verkoopt.\n\nwww.hoedrek.example", "Hoed Rek", "Hoed Rek Noord B.V."),
        ("en", "Privacy\n\nWe are Hat Rack.\n\nMailchimp collects addresses.", "Hat Rack", None),
        ("nl", "Privacy\n\nHoedenrek is een handelsnaam van Gebr. Vilt VOF uit Epe.", "Hoedenrek", "Gebr. Vilt VOF"),
        ("de", "Datenschutz\n\nHutladen ist eine Marke der Filz Handels-GmbH.", "Hutladen", "Filz Handels-GmbH"),
        ("nl", "Privacy\n\nWinkel De Hoed (hierna: De Hoed) verkoopt.\n\nwww.dehoed.example", "Winkel De Hoed", None),
        ("en", "Privacy\n\nWe are Hat Rack (owner: Jo Barlow), 9 Key Rd, Hull HU1 1AA.", "Hat Rack", None),
    ],
)  # fmt: skip  # one text a line
def test_the_company_or_the_owner_behind_a_shop(
    language: str, text: str, shop: str | None, company: str | None
) -> None:
    who = found(language, text)
    assert (who.get("shop.name"), who.get("controller.name")) == (shop, company)


@pytest.mark.parametrize(
    ("language", "said", "told"),
    [
        ("de", "Kontaktperson für Datenschutzfragen: Britta Kern", {"name": "Britta Kern"}),
        ("de", "Bei Fragen zum Datenschutz hilft Frau Kern: dsb@hut.example", {"name": "Frau Kern", "email": "dsb@hut.example"}),
        ("nl", "Vragen over privacy? Joris Smit helpt je: js@hut.example", {"name": "Joris Smit", "email": "js@hut.example"}),
        ("nl", "Binnen ons bedrijf is Tineke Bos verantwoordelijk voor privacy.", {"name": "Tineke Bos"}),
        ("en", "Our data protection lead is at gdpr@hut.example.", {"role": "data protection lead", "email": "gdpr@hut.example"}),
        (
            "nl",
            "Vragen over deze verklaring behandelt de bedrijfsjurist, te bereiken via privacy@hut.example.",
            {"role": "bedrijfsjurist", "email": "privacy@hut.example"},
        ),
        ("nl", "Vraag over privacy? Mail js@hut.example: antwoord van Jo Smit.", {"name": "Jo Smit", "email": "js@hut.example"}),
        ("de", "Allem zum Datenschutz antwortet dir Jens Kern: jk@hut.example", {"name": "Jens Kern", "email": "jk@hut.example"}),
        (
            "en",
            "Send data protection enquiries to our Office Manager, Clare Quill, at cq@hut.example.",
            {"role": "Office Manager", "name": "Clare Quill", "email": "cq@hut.example"},
        ),
        (
            "en",
            "Any questions? Ask our customer service at privacy@hut.example.",
            {"role": "customer service", "email": "privacy@hut.example"},
        ),
        (
            "nl",
            "Met vragen over uw gegevens kunt u terecht bij onze zaakvoerster, Griet Maes, op gm@hut.example.",
            {"role": "zaakvoerster", "name": "Griet Maes", "email": "gm@hut.example"},
        ),
        (
            "nl",
            "Fleur Bos is de contactpersoon voor alles wat met privacy te maken heeft: privacy@hut.example",
            {"name": "Fleur Bos", "email": "privacy@hut.example"},
        ),
        (
            "en",
            "A question about this policy? Ask Nora Quill at privacy@hut.example.",
            {"name": "Nora Quill", "email": "privacy@hut.example"},
        ),
        ("en", "On privacy: our office manager, gdpr@hut.example", {"role": "office manager", "email": "gdpr@hut.example"}),
    ],
)  # fmt: skip  # one sentence a line
def test_who_answers_about_privacy(language: str, said: str, told: dict[str, str]) -> None:
    who = found(language, f"Privacy\n\n{said}")
    assert {key.partition(".")[2]: value for key, value in who.items() if key.startswith("privacy_contact")} == told
    assert "controller.email" not in who


def test_the_only_address_of_a_shop_of_one_is_that_of_the_shop_as_well() -> None:
    who = found("nl", "Privacy\n\nVragen over je privacy? Mail atelier@hut.example, dan krijg je antwoord van Fenna.")
    assert who["privacy_contact.name"] == "Fenna"
    assert who["controller.email"] == who["privacy_contact.email"] == "atelier@hut.example"
    who = found("en", "Privacy\n\nQuestions about privacy? Write to our office manager at barn@hut.example.")
    assert who["controller.email"] == who["privacy_contact.email"] == "barn@hut.example"


def test_a_name_has_its_title_and_all_its_words() -> None:
    who = found("de", "Datenschutz\n\nDr. Jutta Kern, handelnd unter „Teestube Au“, Hofweg 7, 80331 München")
    assert (who["controller.name"], who["shop.name"]) == ("Dr. Jutta Kern", "Teestube Au")
    assert found("nl", "Privacy\n\nWij zijn Wolhuis Kluwen. Mail a@kluwen.example.")["shop.name"] == "Wolhuis Kluwen"
    assert "controller.phone" not in found("nl", "Privacy\n\nHut BV\nMolenweg 7\n8730 Oedelem\nBE 0799 812 340")


def test_a_sentence_about_the_officer_can_turn_to_others() -> None:
    who = found("nl", "Privacy\n\nMail onze FG Sven Aal op fg@hut.example, of bel onze winkel op 020 555 01 46.")
    assert (who["data_protection_officer.email"], who["controller.phone"]) == ("fg@hut.example", "020 555 01 46")


@pytest.mark.parametrize(
    ("said", "site"),
    [
        ("Wij verkopen hoeden op https://www.hoedenrek.example. Mail info@hoedenrek.example.", "https://www.hoedenrek.example"),
        ("Als je onze website bezoekt (hoedenrek.example). Mail: hoeden@postbus.example.", "https://hoedenrek.example"),
    ],
)  # fmt: skip  # one sentence a line
def test_the_website_as_sentences_write_it(said: str, site: str) -> None:
    assert found("nl", f"Privacy\n\n{said}")["shop.website"] == site


def test_numbers_of_registers_and_such_that_nobody_filled_in() -> None:
    who = found("nl", "Privacy\n\nOndernemingsnummer: BE0600123456. Telefoon: +31 6 00 000 000.")
    assert who["controller.register_number"] == "BE0600123456"
    assert not {"controller.vat_number", "controller.phone"} & set(who)
    assert "controller.register_number" not in found("en", "Privacy\n\nICO registration number ZB123890.")


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
    line = (unit * 20_000)[:20_000]
    document = Document("nl", (Block(Shape.HEADING, "Privacy", 1, 1), Block(Shape.PARAGRAPH, line, 2)))
    registry = host().registry
    begin = time.process_time()
    list(identity(document, registry))
    assert time.process_time() - begin < 3
