"""What people read of an old policy: the comments of its shop file, and a summary."""

from functools import cache

import pytest

from plugin_host.importing.bringing import Imported, bring
from plugin_host.importing.reading import read
from plugin_host.importing.report import as_dict, shop_file, summary
from plugin_host.importing.wording import ENGLISH
from tests.importing.hosts import host

POLICY = """Privacyverklaring Tulpenhof

https://tulpenhof.example

Tulpenhof, Bloemweg 3a, 1234 AB Lisse, info@tulpenhof.example

Onze winkel

Wij werken met Mollie.

Beveiliging

Dagelijks maken wij een reservekopie van uw persoonsgegevens. Updates voeren wij binnen een week door.

Over ons

Onze winkel is niet bedoeld voor kinderen onder 16 jaar. Gesprekken nemen wij niet op. Cookies zijn geen persoonsgegevens.
IP-adressen zijn geen persoonsgegevens. Metagegevens zijn geen persoonsgegevens.

Boekhouding

Moneybird

Onze facturen staan in Moneybird. Die medewerkers zijn tot geheimhouding verplicht.
"""


@cache
def imported(ending: str = "") -> Imported:
    return bring(read(POLICY.encode(), f"policy{ending}"), host())


def file_of(found: Imported) -> str:
    """The shop file in one line, comments as they read."""
    return " ".join(line.removeprefix("#").strip() for line in shop_file(found, host().languages).splitlines())


def test_what_several_values_came_from_stands_once() -> None:
    assert file_of(imported()).count("“Tulpenhof, Bloemweg 3a, 1234 AB Lisse") < 4


def test_every_sentence_of_a_value_put_together_is_shown() -> None:
    said = "“Dagelijks maken wij een reservekopie van uw persoonsgegevens.” “Updates voeren wij binnen een week door.”"
    assert f"likely; please check – line 13: {said} measures = " in file_of(imported())


def test_a_vendor_is_shown_by_a_sentence_rather_than_by_a_heading() -> None:
    assert "“Onze facturen staan in Moneybird.” services" in file_of(imported())


@pytest.mark.parametrize(
    ("answer", "silent"), [("staff_secrecy = true", True), ("aimed_under_16 = false", True), ("measures = [", False)]
)
def test_an_answer_of_which_the_new_policy_says_nothing_is_marked(answer: str, silent: bool) -> None:
    before = file_of(imported()).partition(answer)[0]
    assert (
        before.endswith("This answer adds nothing to the new policy, which says it already or leaves it unsaid. ")
        is silent
    )


def test_a_question_that_the_text_answers_in_two_ways_is_named_with_both_sentences() -> None:
    consent = "Cookies plaatsen wij pas na uw toestemming.", "Cookies plaatsen wij ook zonder uw toestemming."
    found = bring(read(f"{POLICY}\n\nCookies\n\n{' '.join(consent)}".encode(), "policy"), host())
    question = next(
        item
        for item in as_dict(found, host().languages)["ambiguous"]
        if "cookie" in item["evidence"][0]["text"].lower()
    )
    assert question["paths"] == ["practices.consent_banner"]
    assert {said["text"] for said in question["evidence"]} == set(consent)
    assert "practices.consent_banner" in file_of(found).partition("These questions stay open")[2]
    assert any("practices.consent_banner" in line for line in summary(found, host().languages, ENGLISH))


def test_a_short_sentence_is_not_lost_without_a_word() -> None:
    assert "Gesprekken nemen wij niet op." in file_of(imported()).partition("These sentences were not taken over")[2]


def test_faults_of_one_kind_stand_together_in_the_order_of_the_text_and_what_is_missing_last() -> None:
    codes = [fault.flaw.code for fault in imported().faults]
    assert codes.index("ip-not-personal") < codes.index("rights-incomplete")
    told = file_of(imported()).partition("What is wrong with the old text:")[2]
    assert told.count("(GDPR 4(1); ip-not-personal)") == 1
    assert "  2 × IP addresses and data about the use" in "\n".join(summary(imported(), host().languages, ENGLISH))


def test_that_nobody_pays_with_a_credit_agency_is_said_beside_its_entry() -> None:
    text = "Datenschutzerklärung\n\nIhre personenbezogenen Daten:\n\n{party}\n\nSo schützen wir die Daten unserer Kunden.\n"
    asked = text.format(party="Zur Bonitätsprüfung geben wir Daten an die infoscore Consumer Data GmbH.")
    paid = text.format(party="Die Zahlung läuft über die Talerwerk GmbH.")
    said = [file_of(bring(read(one.encode()), host())) for one in (asked, paid)]
    assert ["This is a credit agency." in one for one in said] == [True, False]
    assert all("[[other_vendors]]" in one for one in said)


def test_lines_are_named_only_where_the_author_sees_them() -> None:
    assert "said so – line 9: “Wij werken met Mollie.”" in file_of(imported())
    assert "said so: “" in file_of(imported(".html"))
    assert "– line " not in file_of(imported(".html"))
    assert as_dict(imported(".html"), host().languages)["findings"][0]["line"]
