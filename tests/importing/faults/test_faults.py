"""Each fault is found in the ways in which shops put it, and what is right is let pass."""

from collections import defaultdict

import pytest

from plugin_host.importing.faults import FLAWS
from tests.importing.expected import fault_codes
from tests.importing.faults.cases import (
    LANGUAGES,
    OF_SENTENCES,
    Case,
    cases,
    faults_of,
    reported,
    reported_in,
    together,
)

CASES = tuple(cases())
PACKS = tuple(together(case for case in CASES if case.known))


def _sheets() -> dict[str, list[tuple[Case, ...]]]:
    """What is read, by code and language: a test for each case would take longer than what it does."""
    sheets: dict[str, list[tuple[Case, ...]]] = defaultdict(list)
    for pack in PACKS:
        code = "sentences" if pack[0].code in OF_SENTENCES else pack[0].code
        sheets[f"{code}-{pack[0].language}-{'wrong' if pack[0].wrong else 'right'}"].append(pack)
    return sheets


@pytest.mark.parametrize("packs", [pytest.param(packs, id=name) for name, packs in _sheets().items()])
def test_faults_are_found_and_what_is_right_is_none(packs: list[tuple[Case, ...]]) -> None:
    said = {case: found for pack in packs for case, found in reported_in(pack).items()}
    assert [case for case, found in said.items() if found is not case.wrong] == []


@pytest.mark.parametrize("case", [case for case in CASES if not case.known], ids=lambda case: case.text[:40])
def test_what_is_not_recognised_yet_is_still_unknown(case: Case) -> None:
    assert reported(case) is not case.wrong, "it is recognised now: move it among the others"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_policy_without_a_fault_has_none(language: str) -> None:
    text = {"nl": "Wij zijn er voor u.", "en": "We are here for you.", "de": "Wir sind für Sie da."}[language]
    found = faults_of(Case("", "", language, text, wrong=False, known=True).document())
    assert [(fault.flaw.code, fault.quotation) for fault in found] == []


def test_every_fault_has_its_cases() -> None:
    assert {case.code for case in CASES} == fault_codes().keys() == FLAWS.keys()
    for code in FLAWS:
        first = [case for case in CASES if case.code == code and case.set == "first"]
        assert sum(case.wrong for case in first) >= 12
        assert sum(not case.wrong for case in first) >= 6
