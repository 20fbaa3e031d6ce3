"""An old policy in its own words gives values, each with its sentence, and faults, each with its quotation."""

from collections.abc import Mapping
from typing import Any

import pytest

from plugin_host.importing.bringing import Imported, bring
from plugin_host.importing.reading import read
from plugin_host.importing.report import as_dict
from tests.importing.hosts import host

POLICY = """Privacyverklaring Tulpenhof

https://tulpenhof.example

Betalen

Betalingen in onze winkel lopen via Mollie. Kiest u voor achteraf betalen, dan deelt Mollie uw gegevens met kredietbeoordelaars.

Bezorgen

PostNL bezorgt uw pakket. PostNL krijgt ook uw e-mailadres. Wij verzenden niet meer via DPD.

Nieuwsbrief

U ontvangt onze nieuwsbrief alleen als u zich daarvoor hebt aangemeld. De nieuwsbrief versturen wij met Mail Chimp.

Bewaren

Gegevens over uw bestelling bewaren wij 5 jaar. IP-adressen zijn geen persoonsgegevens. Facturen bewaren wij 5 jaar.

Contact

[NAAM BEDRIJF]

Tulpenhof B.V..
Bloemweg 3a
1234 AB Lisse
info@tulpenhof.example
"""


@pytest.fixture(scope="module")
def found() -> Imported:
    return bring(read(POLICY.encode()), host())


def settings_of(found: Imported) -> Mapping[str, Any]:
    return {entry["path"]: entry["value"] for entry in as_dict(found, host().languages)["settings"]}


def test_vendors_are_found_by_name_and_not_where_they_are_denied(found: Imported) -> None:
    assert found.vendors == ("mollie", "postnl", "mailchimp")


def test_answers_stand_under_the_vendor_that_the_sentence_is_about(found: Imported) -> None:
    said = settings_of(found)
    assert said["vendors.mollie.pay_later"] == "third_party"
    assert said["vendors.postnl.contact"] == "email"
    assert said["practices.newsletter"] == "consent"
    assert said["retention.order_years"] == 5


def test_the_shop_is_found(found: Imported) -> None:
    said = settings_of(found)
    assert {key: value for key, value in said.items() if key.startswith(("shop", "controller"))} == {
        "shop.id": "tulpenhof",
        "shop.name": "Tulpenhof",
        "shop.website": "https://tulpenhof.example",
        "shop.languages": ["nl"],
        "controller.name": "Tulpenhof B.V.",
        "controller.street": "Bloemweg 3a",
        "controller.postal_code": "1234 AB",
        "controller.city": "Lisse",
        "controller.country": "NL",
        "controller.email": "info@tulpenhof.example",
    }


def test_every_value_points_at_words_of_the_text(found: Imported) -> None:
    text = " ".join(POLICY.split())
    for value in found.values.values():
        if value.evidence:
            assert " ".join(value.evidence.text.split()) in text


@pytest.mark.parametrize(
    ("code", "quoted"),
    [
        ("placeholder", "[NAAM BEDRIJF]"),
        ("full-stop-doubled", "Tulpenhof B.V.."),
        ("ip-not-personal", "IP-adressen zijn geen persoonsgegevens."),
        ("invoice-term", "Facturen bewaren wij 5 jaar."),
        ("name-misspelt", "Mail Chimp"),
        ("rights-incomplete", ""),
        ("basis-missing", ""),
        ("date-missing", ""),
    ],
)
def test_a_fault_is_quoted(found: Imported, code: str, quoted: str) -> None:
    assert any(fault.flaw.code == code and quoted in fault.quotation for fault in found.faults)


def test_a_misspelt_name_comes_with_the_right_one(found: Imported) -> None:
    assert [fault.proper for fault in found.faults if fault.flaw.code == "name-misspelt"] == ["Mailchimp"]


@pytest.mark.parametrize(
    ("said", "denied", "path", "code"),
    [
        (
            "Matomo Cloud start pas nadat u toestemming gaf.",
            "Matomo Cloud telt ook zonder uw toestemming.",
            ("vendors", "matomo-cloud", "analytics", "asked"),
            "forms-contradict",
        ),
        (
            "Zonder account bestellen kan ook.",
            "Om te bestellen moet u een account aanmaken.",
            ("practices", "guest_checkout"),
            "forms-contradict",
        ),
        (
            "U ontvangt onze nieuwsbrief alleen als u zich daarvoor hebt aangemeld.",
            "Wie bij ons bestelt, zetten wij automatisch op de lijst van de nieuwsbrief.",
            ("practices", "newsletter"),
            "forms-contradict",
        ),
        (
            "Klantgegevens bewaren wij 2 jaar na uw laatste bestelling.",
            "Klantgegevens verwijderen wij 5 jaar na uw laatste bestelling.",
            ("retention", "inactive_customer_years"),
            "retention-contradiction",
        ),
    ],
)
def test_sentences_that_answer_one_question_differently_are_a_fault_and_no_answer(
    said: str, denied: str, path: tuple[str, ...], code: str
) -> None:
    both, one = (
        bring(read(f"{POLICY}\n\nMeer\n\n{text}\n".encode()), host()) for text in (f"{said}\n\n{denied}", said)
    )
    torn = {(fault.quotation, fault.against) for fault in both.faults if fault.flaw.code == code}
    assert {(said, denied), (denied, said)} <= torn
    assert path not in both.values
    assert one.values[path].evidence
    assert code not in {fault.flaw.code for fault in one.faults}


def test_what_waits_for_consent_is_used_though_the_sentence_denies_it() -> None:
    text = "Zonder uw toestemming laden wij geen video's van YouTube. Wij gebruiken geen Google Maps."
    assert bring(read(f"{POLICY}\n\nMeer\n\n{text}\n".encode()), host()).vendors[3:] == ("youtube",)
