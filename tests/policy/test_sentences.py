"""The sentences of the sections: each can be said, and forms that exclude each other never are said together."""

from functools import cache
from itertools import combinations
from typing import Any

import pytest
from babel import Locale

from plugin_host.api.core import Basis, Case, Kind, Purpose, Say
from plugin_host.policy.words import Words
from plugin_host.sections import SECTIONS, common
from tests.policy.services import random_cases
from tests.support import english

KINDS = [kind for section in SECTIONS for kind in section.kinds]
SHARED = (*common.ROLE, *common.MORE, *common.CARE, *common.RETENTION)

EXCLUSIVE: dict[str, tuple[tuple[str, ...], ...]] = {
    "shop_software": (("on its servers", "servers of {host}", "on our own server"),),
    "hosting": (("runs on servers", "delivers the pages", "only redirects", "only manages"),),
    "business_email": (("A filter", "scans e-mails"),),
    "mailing": (
        (
            "our newsletters and all",
            "our newsletters and some",
            "{vendor} sends our newsletters.",
            "sends all our e-mails",
            "sends some of our e-mails",
            "to send e-mail.",
        ),
        ("not who opens", "A tiny image"),
    ),
    "payments": (
        ("You pay us through", "among others"),
        ("on its pages", "in our shop; they"),
        (", {vendor} decides", "{provider} decides", "the company that you choose"),
        ("A computer takes", "A person takes"),
    ),
    "reviews": (
        ("review us through", "in our shop itself"),
        ("do not have to give", "give your name and e-mail", "give your name, town"),
        ("without your name", "your first name", "published with your name.", "your name and town."),
        ("gets your name and e-mail", "gets your name, e-mail"),
    ),
    "shipping": (("{vendor} delivers your order", "part of the orders"),),
    "fulfilment": (("make the labels", "in its warehouse"),),
    "accounting": (("on its servers", "{vendor} does our bookkeeping", "on our own server"),),
    "sales_channels": (),
    "analytics": (
        ("measures visits only if", "does not require", "from the moment"),
        ("may combine", "but not for advertising", "for its own ends"),
        ("runs on our own server", "Data that {vendor} receives"),
    ),
    "advertising": (("lists of customers who", "lists of customers, so"),),
    "customer_service": (
        ("by e-mail or form", "The chat", "If you phone", "If you contact us"),
        ("helped by artificial", "chatbot"),
    ),
    "security": (),
    "media": (("when you click", "if you have agreed", "as soon as"),),
}
"""Groups of forms by kind of service, each form by words that no other sentence of the kind has; ^ is the beginning."""

EXCLUSIVE_EVERYWHERE = (
    (
        "Our agreement obliges",
        "{vendor} does this for us, on our instructions (as our processor).",
        "^{vendor} decides for itself",
        "jointly responsible",
    ),
    ("{vendor} also uses the data for: {uses}.", "**Please note:** {vendor} also uses"),
    ("for {period} {start}", "keeps the data {criterion}"),
    ("The company behind", "Based in: {country}"),
    ("a profile of you", "take decisions about you"),
)


def sentences(kind: Kind[Any]) -> tuple[Say[Any], ...]:
    """All that a clause of this kind can say, in its order."""
    paragraphs = (*kind.paragraphs, kind.role or common.ROLE, common.MORE, common.CARE, common.RETENTION)
    return tuple(say for paragraph in paragraphs for say in paragraph)


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
            "website_url": party.website,
        }
        texts = frozenset(
            say.text
            for say in sentences(kind)
            if say.when(case) and words.say(say.text, {**given, **{name: of(case) for name, of in say.values.items()}})
        )
        found.append((case, texts))
    return tuple(found)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_every_sentence_can_be_said(kind: Kind[Any]) -> None:
    ever = frozenset[str]().union(*(said for _, said in spoken(kind.id)))
    assert [say.text for say in sentences(kind) if say.text not in ever] == []


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
    found = {say.text for say in sentences(kind) if words in f"^{say.text}"}
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
    receiving = {say.text for say in SHARED} | {common.DATA_RECEIVED.text}
    for case, said in spoken(kind.id):
        if not case.party.receives_data:
            assert not said & receiving


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_activities_are_sound(kind: Kind[Any]) -> None:
    """An interest is named exactly where it is the basis, and nothing is listed twice."""
    for case, _ in spoken(kind.id):
        found = kind.activities(case)
        assert found or not case.party.receives_data or kind.id == "mailing"
        for activity in found:
            assert isinstance(activity.purpose, Purpose)
            assert Basis.INTEREST not in activity.bases or activity.interest is not None
            assert len(set(activity.data)) == len(activity.data)
            assert len(set(activity.bases)) == len(activity.bases)
