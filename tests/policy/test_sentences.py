"""The sentences of the sections: each can be said, and forms that exclude each other never are said together."""

from functools import cache
from itertools import combinations
from typing import Any

import pytest
from babel import Locale

from plugin_host.api.core import Case, Kind, Purpose, Say
from plugin_host.policy.words import Words
from plugin_host.sections import SECTIONS, common
from tests.policy.services import random_cases
from tests.support import english

KINDS = [kind for section in SECTIONS for kind in section.kinds]
SHARED = (*common.ROLE, *common.CARE, *common.RETENTION)

EXCLUSIVE: dict[str, tuple[tuple[str, ...], ...]] = {
    "shop_software": (
        ("runs on its servers", "runs on servers of {host}", "runs on our own server"),
        ("{vendor} looks at this data only", "{host} looks at this data only"),
    ),
    "hosting": (("runs on servers of", "delivers the pages", "only redirects our domain", "only manages our domain"),),
    "business_email": (("A filter checks", "scans e-mails automatically"),),
    "mailing": (
        (
            "our newsletters and all e-mails",
            "our newsletters and some",
            "{vendor} sends our newsletters.",
            "sends all our e-mails",
            "sends some of our e-mails",
            "to send e-mail.",
        ),
        ("We count how many", "A tiny image"),
    ),
    "payments": (
        ("You enter your payment details on its pages", "You enter your payment details in our shop"),
        (", {vendor} decides whether", "{provider} decides whether", "the company that you choose"),
        ("A computer takes this", "A person takes this"),
    ),
    "reviews": (
        ("You can review us through", "in our shop itself"),
        (
            "do not have to give your name",
            "You have to give your name and e-mail address.",
            "have to give your name, town",
        ),
        ("published without", "published with your first", "published with your name.", "published with your name and"),
        ("gets your name and e-mail", "gets your name, e-mail"),
    ),
    "shipping": (),
    "accounting": (("in {vendor}, on its servers", "{vendor} keeps our books", "on our own server"),),
    "sales_channels": (),
    "analytics": (
        ("only if you agreed", "does not require your consent", "from the moment you open"),
        ("combine this data", "but not for advertising", "for its own ends"),
        ("measures only if you agreed", "does not require your consent"),
    ),
    "advertising": (("lists of customers who agreed", "lists of customers, to show"),),
    "customer_service": (
        ("by e-mail or form come in", "The chat on our website", "If you phone us", "If you e-mail, phone or chat"),
        ("helped by artificial", "A chatbot answers"),
    ),
    "security": (),
    "media": (("only when you click", "if you agreed to that", "as soon as you open"),),
}
"""Groups of forms by kind, each form by words that only its sentence has."""

EXCLUSIVE_EVERYWHERE = (
    ("Our agreement obliges", "{vendor} works for us here, on our instructions (as our processor).", "decides for itself how", "jointly responsible"),
    ("{vendor} also uses the data for: {uses}.", "**Please note:** {vendor} also uses"),
    ("keeps the data for {period}", "keeps the data {criterion}"),
    ("The company behind", "Based in: {country}"),
    ("to build a profile", "to take decisions about you"),
)  # fmt: skip  # one group a line


def sentences(kind: Kind[Any]) -> tuple[Say[Any], ...]:
    return tuple(say for paragraph in kind.paragraphs for say in paragraph) + SHARED


@cache
def spoken(kind_id: str) -> tuple[tuple[Case[Any], frozenset[str]], ...]:
    """Cases of a kind of service, each with what is said in it, as English messages."""
    kind = next(kind for kind in KINDS if kind.id == kind_id)
    words = Words("en", english, Locale.parse("en"))
    found = []
    for case in random_cases(kind):
        party = case.party
        given = {
            "vendor": party.name,
            "shop": "Balkonbloem",
            "entity": party.entity,
            "country": "Netherlands",
            "data": case.facts.data,
            "host": case.host,
            "privacy_url": party.privacy_url,
        }
        texts = frozenset(
            say.text
            for say in sentences(kind)
            if say.when(case) and words.say(say.text, {**given, **{name: of(case) for name, of in say.values.items()}})
        )
        found.append((case, texts))
    return tuple(found)


NOT_FOR_EVERY_KIND = {
    # These two are about decisions other than on paying later, which the payments section words itself.
    ("payments", "to build a profile"),
    ("payments", "to take decisions about you"),
}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_every_sentence_can_be_said(kind: Kind[Any]) -> None:
    ever = frozenset[str]().union(*(said for _, said in spoken(kind.id)))
    never = [say.text for say in sentences(kind) if say.text not in ever]
    excused = [words for of, words in NOT_FOR_EVERY_KIND if of == kind.id]
    assert [text for text in never if not any(words in text for words in excused)] == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_every_sentence_can_be_left_out_unless_it_opens_the_clause(kind: Kind[Any]) -> None:
    always = frozenset.intersection(*(said for _, said in spoken(kind.id)))
    assert len(always) <= 3, always


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_forms_that_exclude_each_other_are_never_said_together(kind: Kind[Any]) -> None:
    for group in (*EXCLUSIVE[kind.id], *EXCLUSIVE_EVERYWHERE):
        texts = [_the_one(words, kind) for words in group]
        for one, other in combinations(texts, 2):
            assert not any({one, other} <= together for _, together in spoken(kind.id)), (
                f"{one!r} together with {other!r}"
            )


def _the_one(words: str, kind: Kind[Any]) -> str:
    found = {say.text for say in sentences(kind) if words in say.text}
    found = {text for text in found if text == words} or found
    assert len(found) == 1, f"{words!r} fits {found}; mend the table of exclusive forms"
    return found.pop()


def test_every_kind_stands_in_the_table() -> None:
    assert [kind.id for kind in KINDS] == list(EXCLUSIVE)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_a_controller_is_never_vouched_for(kind: Kind[Any]) -> None:
    """What only a processor's agreement can promise is said of processors only, and only with the shop's word."""
    promises = {say.text for say in SHARED if "Our agreement obliges" in say.text or "may not use the data" in say.text}
    assert len(promises) == 2
    for case, said in spoken(kind.id):
        if said & promises:
            assert case.role is not None
            assert case.role.value == "processor"
            assert case.facts.agreement is True


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_a_party_that_receives_nothing_is_said_to_receive_nothing(kind: Kind[Any]) -> None:
    receiving = {say.text for say in SHARED} | {common.DATA.text}
    for case, said in spoken(kind.id):
        if not case.party.receives_data:
            assert not {text for text in said & receiving if "take decisions" not in text and "profile" not in text}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_activities_are_sound(kind: Kind[Any]) -> None:
    """An interest is named exactly where it is the basis, and nothing is listed twice."""
    for case, _ in spoken(kind.id):
        found = kind.activities(case)
        assert found or not case.party.receives_data or kind.id == "mailing"
        for activity in found:
            assert isinstance(activity.purpose, Purpose)
            assert ("interest" in {basis.value for basis in activity.bases}) == (activity.interest is not None)
            assert len(set(activity.data)) == len(activity.data)
            assert len(set(activity.bases)) == len(activity.bases)
