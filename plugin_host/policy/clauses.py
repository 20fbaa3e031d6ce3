"""The clauses about vendors: sentences of the section, then those that every kind shares, then the vendor's own."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from plugin_host.api import Source
from plugin_host.api.core import N_, Case, Paragraph, Value, agrees
from plugin_host.policy.cases import Placed, known_answers
from plugin_host.policy.facts_json import plain
from plugin_host.policy.tree import PolicySection, SourceNote, VendorClause
from plugin_host.policy.words import HOST, Words, site
from plugin_host.policy.world import World
from plugin_host.sections import common

OUTSIDE = N_("Data also goes outside the European Economic Area; see [Transfers](#transfers).")


def vendor_sections(world: World, words: Words) -> tuple[PolicySection, ...]:
    """One section per section that has a vendor; an empty one is not printed."""
    found = []
    for _, group in groupby(world.placed, key=lambda item: item.section.id):
        placed = tuple(group)
        section = placed[0].section
        clauses = tuple(clause(item, world, words) for item in placed)
        domain = world.domain(section)
        intro = (words.message(section.intro, domain),) if section.intro else ()
        title = words.message(section.title, domain)
        own = "" if domain == HOST else "section-"
        found.append(
            PolicySection(id=own + section.id.replace("_", "-"), title=title, paragraphs=intro, vendors=clauses)
        )
    return tuple(found)


def clause(item: Placed, world: World, words: Words) -> VendorClause:
    """What the policy says about one service of one vendor."""
    case = item.case
    values = _values(case, world, words)
    domain = world.domain(item.section)
    written = [(domain, paragraph) for paragraph in (*item.kind.paragraphs, item.kind.role)]
    shared = (() if item.kind.role else common.ROLE, common.MORE, common.CARE, common.RETENTION)
    paragraphs = [
        text
        for where, paragraph in (*written, *((HOST, paragraph) for paragraph in shared))
        if (text := _paragraph(paragraph, case, values, words, where))
    ]
    answers = known_answers(case)
    for own in case.facts.texts:
        said = words.say(own.text, values, domain=item.vendor.id) if agrees(own.when, answers) else None
        if said:
            paragraphs.append(said)
    if world.leaves(case):
        paragraphs.append(words.message(OUTSIDE))
    return VendorClause(
        id=item.anchor,
        vendor=case.party.id,
        name=case.party.name,
        service=item.kind.id,
        paragraphs=tuple(paragraphs),
        facts=_facts(case),
        sources=source_notes(item.sources, words),
    )


def _paragraph(paragraph: Paragraph[Any], case: Case[Any], values: dict[str, Value], words: Words, domain: str) -> str:
    sentences = []
    for say in paragraph:
        if say.when(case):
            own = {name: value(case) for name, value in say.values.items()}
            sentences.append(words.say(say.text, {**values, **own}, HOST if say.shared else domain))
    return " ".join(sentence for sentence in sentences if sentence)


def _values(case: Case[Any], world: World, words: Words) -> dict[str, Value]:
    party = case.party
    return {
        "vendor": party.name,
        "shop": world.shop.name,
        "entity": party.entity,
        "country": words.country(party.country) if party.country else "",
        "data": case.facts.data,
        "host": case.host,
        "privacy_url": party.privacy_url,
        "website_url": party.website,
    }


def _facts(case: Case[Any]) -> dict[str, Any]:
    facts = case.facts
    return {
        "role": plain(case.role),
        "entity": case.party.entity or None,
        "country": case.party.country or None,
        "data": plain(facts.data),
        "own_use": plain(facts.own_use),
        "onward": plain(facts.onward),
        "measures": plain(facts.measures),
        "answers": plain(case.answers),
    }


def source_notes(sources: Sequence[Source], words: Words) -> tuple[SourceNote, ...]:
    """Sources without repetition, worded with the date on which they were read or are dated."""
    notes: dict[str, SourceNote] = {}
    for source in sources:
        if source.url not in notes or (source.read and not notes[source.url].read):
            notes[source.url] = SourceNote(
                url=source.url,
                read=source.read.isoformat() if source.read else None,
                dated=source.dated.isoformat() if source.dated else None,
                text=_source_text(source, words),
            )
    return tuple(notes.values())


def _source_text(source: Source, words: Words) -> str:
    if source.read:
        text, day = N_("{site}, read on {date}"), source.read
    elif source.dated:
        text, day = N_("{site}, dated {date}"), source.dated
    else:
        return words.say(N_("{site}, date not known"), {"site": site(source.url)}) or ""
    return words.say(text, {"site": site(source.url), "date": words.date(day)}) or ""
