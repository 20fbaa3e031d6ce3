"""The legal bases that the shop states itself: a new one is always told to customers, another wording never is."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin_host.api.core import Basis, MailBasis
from plugin_host.policy.changes import Difference
from plugin_host.policy.changes.bases import bases
from plugin_host.policy.compose import compose
from plugin_host.policy.general.purposes import NEWSLETTER
from plugin_host.policy.tree import Policy, PolicySection, VendorClause
from tests.changes.support import between, by_code, one, words
from tests.formats.samples import sample
from tests.support import lenient, sections, shop, world

LANGUAGES = ("en", "nl", "de")
STATED = (
    "the contract with you",
    "our legal duties",
    "your consent",
    "our legitimate interest in preventing fraud",
    "our legitimate interest in improving our shop",
    "the check is needed before we can enter into a contract with you",
)
SENTENCES = st.lists(st.sampled_from(["we", "look", "at orders", "and", "help", "you", "with tea"]), min_size=1).map(
    lambda found: " ".join(found).capitalize() + "."
)


def purposes(*items: str, at: str = "purposes") -> Policy:
    section = PolicySection(id=at, title="Why", items=items)
    return replace(sample(), sections=(section,), recipients=(), cookies=())


def clause(*paragraphs: str) -> Policy:
    about = VendorClause(id="a-b", vendor="a", name="A", service="b", paragraphs=paragraphs)
    section = PolicySection(id="part", title="Part", vendors=(about,))
    return replace(sample(), sections=(section,), recipients=(), cookies=())


def material(found: Difference) -> set[str]:
    return {change.code for change in found.material}


@given(SENTENCES, SENTENCES, st.permutations(STATED))
def test_another_basis_of_the_shop_is_always_material(before: str, after: str, stated: list[str]) -> None:
    old, new = (f"**Fraud.** {text} Basis: {basis}." for text, basis in zip((before, after), stated, strict=False))
    assert material(between(purposes(old), purposes(new))) == {"basis-changed"}


@given(SENTENCES, SENTENCES, st.sampled_from(STATED))
def test_other_words_about_the_same_basis_are_not(before: str, after: str, basis: str) -> None:
    old, new = (f"**Fraud.** {text} Basis: {basis}." for text in (before, after))
    assert not between(purposes(old), purposes(new)).material


@given(SENTENCES, st.lists(st.sampled_from(STATED), unique=True, min_size=1, max_size=2))
def test_a_second_basis_is_material_and_one_less_is_not(text: str, stated: list[str]) -> None:
    one_basis = f"**Fraud.** {text} Basis: {stated[0]}."
    two = " ".join([one_basis, *(f"Otherwise the basis is: {basis}." for basis in stated[1:])])
    assert bool(between(purposes(one_basis), purposes(two)).material) is (len(stated) == 2)
    assert not between(purposes(two), purposes(one_basis)).material


def test_a_basis_that_is_gone_with_none_left_is_material() -> None:
    found = between(purposes("**Fraud.** We look. Basis: your consent."), purposes("**Fraud.** We look."))
    change = one(found, "basis-changed")
    assert change.material
    assert change.sentence == "A legal basis no longer applies:"


def test_a_report_to_the_police_is_a_purpose_of_its_own() -> None:
    duty, report = "We give what is required. Basis: our legal duties.", "We report fraud. Basis: our interest."
    before, after = (
        replace(purposes(), sections=(PolicySection(id="authorities", title="Police", paragraphs=(text,)),))
        for text in (duty, f"{duty} {report}")
    )
    assert material(between(before, after)) == {"basis-changed"}


def test_consent_that_a_clause_no_longer_asks_is_material_unless_a_fact_told_it() -> None:
    asked = clause("We see what you open. You can withdraw your consent at any time.")
    assert material(between(asked, clause("We see what you open."))) == {"basis-changed"}
    assert not between(
        asked, clause("We see which mails you open. You can withdraw your consent at any time.")
    ).material


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_purpose_states_a_basis_in_every_language(language: str) -> None:
    for newsletter in NEWSLETTER:
        of = shop(practices={"newsletter": newsletter, "personalisation": True})
        section = sections(compose(world(of), language, lenient()))["purposes"]
        found = [bases(item, words(language, lenient())) for item in section.items]
        assert len(found) > 8
        assert all(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_newsletter_has_the_same_bases_in_every_language(language: str) -> None:
    spoken = words(language, lenient())
    consent, soft, both = (
        bases(spoken.message(NEWSLETTER[ground]), spoken)
        for ground in (MailBasis.CONSENT, MailBasis.SOFT_OPT_IN, MailBasis.BOTH)
    )
    assert consent | soft == both
    assert not consent & soft


@pytest.mark.parametrize("language", LANGUAGES)
def test_known_bases_differ(language: str) -> None:
    spoken = words(language, lenient())
    found = [bases(spoken.word(basis), spoken) for basis in Basis]
    assert all(found)
    assert all(before != after for before, after in pairwise(found))


def test_a_transfer_and_a_period_of_the_shop_itself_are_material() -> None:
    more = between(purposes("A.", at="transfers"), purposes("A.", "**Deliveries.** They go there.", at="transfers"))
    assert one(more, "transfer-changed").sentence == "New transfer: Deliveries. They go there."
    assert more.material
    kept = between(purposes("A.", at="retention"), purposes("A.", "Sales: for 10 years.", at="retention"))
    assert one(kept, "retention-changed").material
    until = between(purposes("A.", at="retention"), purposes("A.", "Address: until you leave.", at="retention"))
    assert by_code(until).keys() == {"text-new"}
    whole = between(
        purposes("A."),
        replace(purposes("A."), sections=(*purposes("A.").sections, *purposes("B.", at="transfers").sections)),
    )
    assert one(whole, "transfer-changed").material
