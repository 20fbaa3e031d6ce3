from dataclasses import replace

import pytest

from plugin_host.api.core import MailBasis, Practices
from plugin_host.policy.findings import RULES, Severity, check
from tests import support
from tests.findings.cases import CASES, FAULTLESS_TEXTS, FAULTY_TEXTS, OTHERS, Planted, changed

EVERY = [*CASES.items(), *OTHERS]
IDS = [f"{code}-{number}" for number, (code, _) in enumerate(EVERY)]


def test_every_rule_has_a_fault_to_report() -> None:
    assert sorted(CASES) == sorted(RULES)


@pytest.mark.parametrize(("code", "planted"), EVERY, ids=IDS)
def test_a_planted_fault_is_reported(code: str, planted: Planted) -> None:
    assert code in {finding.code for finding in planted.fault()}


@pytest.mark.parametrize(("code", "planted"), EVERY, ids=IDS)
def test_the_mended_shop_is_left_in_peace(code: str, planted: Planted) -> None:
    assert [finding.message for finding in planted.mended() if finding.code == code] == []


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_a_rule_says_what_is_wrong_which_law_and_what_to_do(rule: object) -> None:
    assert rule.meaning.endswith(".")  # type: ignore[attr-defined]  # a Rule, which parametrize hides
    assert rule.law  # type: ignore[attr-defined]
    assert rule.fix.endswith(".")  # type: ignore[attr-defined]


def test_about_a_shop_that_answers_everything_there_is_nothing_to_say() -> None:
    assert support.findings() == ()


@pytest.mark.parametrize("text", FAULTY_TEXTS.values(), ids=list(FAULTY_TEXTS))
def test_a_faulty_text_is_reported(text: str) -> None:
    assert "text-fault" in _codes(text)


@pytest.mark.parametrize("text", FAULTLESS_TEXTS)
def test_a_sound_text_is_not(text: str) -> None:
    assert "text-fault" not in _codes(text)


def _codes(text: str) -> set[str]:
    policy = changed("changes", paragraphs=(text,))(support.policy())
    return {finding.code for finding in check(support.world(), [policy], support.TODAY)}


def test_the_worst_comes_first_and_nothing_twice() -> None:
    found = [finding for _, planted in EVERY for finding in planted.fault()]
    assert {finding.severity for finding in found} == set(Severity)
    for _, planted in EVERY:
        order = [list(Severity).index(finding.severity) for finding in planted.fault()]
        assert order == sorted(order)
        assert len(set(planted.fault())) == len(list(planted.fault()))


def test_a_finding_says_where() -> None:
    for _, planted in EVERY:
        for finding in planted.fault():
            assert finding.where
            assert set(finding.as_dict()) == {"code", "severity", "where", "message", "law", "fix", "for"}
            assert all(finding.as_dict().values())


@pytest.mark.parametrize(("country", "article"), [("NL", "art. 11.7 Telecommunicatiewet"), ("DE", "UWG"), ("PL", "")])
def test_a_rule_of_the_eprivacy_directive_names_the_article_of_the_country(country: str, article: str) -> None:
    region = "BW" if country == "DE" else ""
    controller = replace(support.CONTROLLER, country=country, region=region)
    of = replace(support.SHOP, controller=controller, practices=Practices(newsletter=MailBasis.SOFT_OPT_IN))
    found = next(finding for finding in support.findings(of) if finding.code == "newsletter-basis")
    assert found.law.startswith("ePrivacy 13")
    assert article in found.law
    assert ("; " in found.law) == bool(article)
