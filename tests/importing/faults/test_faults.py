"""Each fault is found in the ways in which shops put it, and what is right is let pass."""

import pytest

from plugin_host.importing.faults import FLAWS
from tests.importing.expected import fault_codes
from tests.importing.faults.cases import LANGUAGES, Case, cases, faults_of, reported

CASES = tuple(cases())


def _named(case: Case) -> str:
    return f"{case.set}-{case.code}-{case.language}-{case.text[:40]}"


@pytest.mark.parametrize("case", [case for case in CASES if case.wrong and case.known], ids=_named)
def test_a_fault_is_found(case: Case) -> None:
    assert reported(case)


@pytest.mark.parametrize("case", [case for case in CASES if not case.wrong and case.known], ids=_named)
def test_what_is_right_is_no_fault(case: Case) -> None:
    assert not reported(case)


@pytest.mark.parametrize("case", [case for case in CASES if not case.known], ids=_named)
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
