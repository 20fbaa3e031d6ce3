"""The list of the vendors that come with Clausula, with what a reader of a policy learns about each."""

from collections.abc import Iterator
from datetime import date

from plugin_host.contract.examine import load_vendor, surroundings
from plugin_host.contract.scorecard import Card, Fact, Scorecard, State, scorecard
from plugin_host.contract.subject import Subject
from plugin_host.contract.targets import of_distribution
from plugin_host.sections import SECTIONS

ANY_DAY = date(2026, 1, 1)
"""Ages of sources are not in the list, or it would be stale tomorrow."""


def catalogue() -> Iterator[str]:
    """The document, line by line."""
    subjects = _subjects()
    cards = {subject.stated.id: scorecard(subject) for subject in subjects}
    yield "# Vendors\n"
    yield f"The {len(subjects)} vendors that come with Clausula, by kind of service. `clausula vendors show ID` shows every fact"
    yield "of one, with its sources and what it asks; `clausula vendors check ID` makes the report that this list sums up.\n"
    yield "*Told* is how many of the facts of GDPR art. 13 and 14 the module states, of those that apply. *Asked* are those that"
    yield "the shop file asks, *missing* those of which no source was found: nothing is filled in from memory. *Newest* is the"
    yield "latest day on which a source is known to have been read, or that such a document bears; “–” is what nobody recorded.\n"
    yield from _summary(cards)
    for section in SECTIONS:
        for kind in section.kinds:
            rows = [
                _row(subject, card, cards[subject.stated.id])
                for subject in subjects
                for card in cards[subject.stated.id].cards
                if card.service == kind.id
            ]
            yield f"## `{kind.id}`: {len(rows)}\n"
            yield "| id | name | company | role | told | asked | missing | cookies | sources | newest |"
            yield "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
            yield from rows
            yield ""


def _subjects() -> list[Subject]:
    target = of_distribution("clausula")
    around = surroundings(target, today=ANY_DAY)
    loaded = [load_vendor(candidate, around) for candidate in target.vendors]
    return [subject for subject in loaded if isinstance(subject, Subject)]


def _summary(cards: dict[str, Scorecard]) -> Iterator[str]:
    counts = {state: sum(card.count(state) for card in cards.values()) for state in State}
    total = counts[State.STATED] + counts[State.ASKED] + counts[State.MISSING]
    sources = sum(card.sources.total for card in cards.values())
    undated = sum(card.sources.undated for card in cards.values())
    yield f"Together: {counts[State.STATED]} of {total} facts are stated, {counts[State.ASKED]} are asked of the shop,"
    yield f"{counts[State.MISSING]} are missing. They rest on {sources} sources, of {undated} of which the date is not known.\n"


def _row(subject: Subject, card: Card, whole: Scorecard) -> str:
    vendor = subject.vendor
    assert vendor
    facts = {fact.code: fact for fact in card.facts}
    (service,) = (service for service in vendor.services if service.kind == card.service)
    told = sum(fact.state is State.STATED for fact in card.facts)
    applies = sum(fact.state is not State.NOT_NEEDED for fact in card.facts)
    cells = (
        f"`{vendor.id}`",
        vendor.name,
        _value(facts.get("recipient")) + (f" ({facts['country'].value})" if _stated(facts.get("country")) else ""),
        _value(facts.get("role")),
        f"{told} of {applies}",
        _codes(card, State.ASKED),
        _codes(card, State.MISSING),
        str(len(service.cookies) or "–"),
        str(whole.sources.total),
        str(whole.sources.newest or "–"),
    )
    return f"| {' | '.join(cells)} |"


def _stated(fact: Fact | None) -> bool:
    return fact is not None and fact.state is State.STATED


def _value(fact: Fact | None) -> str:
    return fact.value.replace("|", "\\|") if fact is not None and _stated(fact) else "–"


def _codes(card: Card, state: State) -> str:
    return ", ".join(fact.code for fact in card.facts if fact.state is state) or "–"
