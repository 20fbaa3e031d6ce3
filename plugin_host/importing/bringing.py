"""Bringing an old policy in: everything that is recognised, and what is wrong with it."""

import re
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from typing import Any

from plugin_host.importing.document import Document, Sentence, Shape
from plugin_host.importing.faults import Fault, faults, loosely
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.gaps import readable, silent
from plugin_host.importing.host import Host
from plugin_host.importing.recognising.answers import of_the_shop, rights
from plugin_host.importing.recognising.conclusions import conclusions, without_moot
from plugin_host.importing.recognising.identity import dated, identity
from plugin_host.importing.recognising.others import others
from plugin_host.importing.recognising.own_words import own_words
from plugin_host.importing.recognising.parties import Parties, parties
from plugin_host.importing.recognising.sections import implied, sections
from plugin_host.importing.recognising.vendor_answers import of_vendors
from plugin_host.importing.values import Certainty, Disputes, Path, Value, Values, best, disputed, is_answer
from plugin_host.jurisdictions import JURISDICTIONS
from plugin_host.policy.registry_view import RegistryView


@dataclass(frozen=True)
class Imported:
    """What an old policy says. ``sections`` and ``rights`` lead to their first sentence.

    ``silent`` are the paths of answers without which the new policy reads the same; ``ambiguous`` those of questions that
    stay open because the text answers them in more than one way, each with sentences that do. ``ours`` says whether the text
    is in our own words; ``unplaced`` are sentences from which nothing was taken. ``dated`` is the date of the old policy in
    ISO form, with year and month only where it gives no day; empty if it gives none.
    """

    document: Document
    values: Values
    silent: frozenset[Path]
    ambiguous: Mapping[Path, tuple[Sentence, ...]]
    sections: Mapping[str, Sentence]
    rights: Mapping[str, Sentence]
    faults: tuple[Fault, ...]
    ours: bool
    unplaced: tuple[Sentence, ...] = ()
    dated: str = ""

    @property
    def vendors(self) -> tuple[str, ...]:
        """Ids of the vendors, in the order of the text."""
        return tuple(dict.fromkeys(path[1] for path in self.values if path[0] == "vendors"))

    @property
    def other_vendors(self) -> tuple[tuple[str, str], ...]:
        """Names and services of the parties without a module."""
        return tuple(dict.fromkeys((path[1], path[2]) for path in self.values if path[0] == "other_vendors"))


def bring(document: Document, host: Host) -> Imported:
    """Recognise what a policy says."""
    who = best(identity(document, host.registry))
    country = who["controller", "country"].value if ("controller", "country") in who else ""
    found = parties(document, host.registry, country, host.known)
    exact = own_words(document, who, host)
    said, disputes = recognised(document, host, found, who, country) if exact is None else (exact, {})
    values = readable({**(who if exact is None else _head(who)), **said}, host)
    told = rights(document)
    given = {right: sentences[0] for right, sentences in told.items()}
    reading = Reading(document, host.registry, found, values, given, disputes)
    wrong = () if exact is not None else faults(reading)
    present = {
        **implied(document, values, {fault.flaw.code: fault.quotation for fault in wrong if fault.quotation}),
        **_of_parties(values, document, host.registry),
        **sections(document, host.registry, found, given),
    }
    torn = _torn(values, wrong, document)
    values = {path: value for path, value in values.items() if path not in torn}
    date = dated(document)
    placed = {said.text for value in values.values() for said in value.sentences}
    placed |= {said.text for sentences in told.values() for said in sentences} | ({date[1].text} if date else set())
    left = () if exact is not None else tuple(_left(document, placed, wrong))
    doubtful = tuple(loosely(reading, left))
    quoted = {fault.quotation for fault in doubtful}
    return Imported(
        document=document,
        values=values,
        silent=silent(values, host) if exact is None else frozenset(),
        ambiguous={**_told(disputes), **torn},
        sections=present,
        rights=given,
        faults=tuple(sorted((*wrong, *doubtful), key=lambda fault: fault.line or float("inf"))),
        ours=exact is not None,
        unplaced=tuple(said for said in left if _says_something(said.text) and said.text not in quoted),
        dated=date[0] if date else "",
    )


def _torn(values: Values, wrong: tuple[Fault, ...], document: Document) -> dict[Path, tuple[Sentence, ...]]:
    """The answers whose sentence another one contradicts, each with both: a wrong statement is worse than a gap."""
    sentences = {sentence.text: sentence for sentence in document.sentences}
    torn = [fault for fault in wrong if fault.flaw.code in _DISPUTES]
    found: dict[Path, tuple[Sentence, ...]] = {}
    for path, value in values.items():
        if is_answer(path) and (said := value.evidence):
            against = [fault.against for fault in torn if fault.quotation in said.text]
            if against:
                found[path] = (said, *(sentences[text] for text in dict.fromkeys(against) if text in sentences))
    return found


def _told(disputes: Disputes) -> dict[Path, tuple[Sentence, ...]]:
    """The questions that are answered differently, with the sentences that do."""
    return {
        path: tuple(dict.fromkeys(value.evidence for value in values if value.evidence))
        for path, values in disputes.items()
    }


_DISPUTES = frozenset({"forms-contradict", "retention-contradiction"})


def recognised(document: Document, host: Host, found: Parties, who: Values, country: str) -> tuple[Values, Disputes]:
    """Vendors, other parties and answers, by rules over the sentences; and the answers that contradict each other."""
    used = [_used(found, vendor, services) for vendor, services in found.services.items()]
    names = [value.value for path, value in who.items() if path[1] == "name"]
    own = [value.value for path, value in who.items() if path[1] == "name" and path[0] in ("shop", "controller")]
    where = [str(value.value) for path, value in who.items() if path[1] in ("street", "city")]
    strangers = list(others(document, host.registry, found, names, where))
    answers = (
        *of_vendors(document, host.registry, found, {value.path[1]: value.path[2] for value in strangers}),
        *of_the_shop(document, found, own, invoices=not _term_known(country, document.language)),
    )
    said = best((*used, *strangers, *answers))
    disputes = disputed(answers)
    concluded = conclusions(said, strangers, host.registry, found)
    kept = (value for value in concluded if value.path not in disputes)
    return without_moot(best((*kept, *said.values()))), disputes


def _used(found: Parties, vendor: str, services: Mapping[str, Sentence]) -> Value:
    """The services of a vendor, rather from what a sentence says of it than from a heading."""
    naming = (mention.sentence for mention in found.mentions if mention.vendor == vendor)
    told = [said for said in (*services.values(), *naming) if said.shape is not Shape.HEADING]
    first, *also = dict.fromkeys(told or services.values())
    return Value(
        ("vendors", vendor, "services"), list(services), Certainty.SURE, first, tuple(also[: len(services) - 1])
    )


def _term_known(country: str, language: str) -> bool:
    """Whether the law of a country says how long invoices are kept.

    Without a country it is taken for known, but not of a text in English: of Britain and Ireland it is not.
    """
    law = JURISDICTIONS.get(country)
    return language != "en" if not country else law is not None and law.invoice is not None


def _head(who: Values) -> dict[tuple[str, ...], Value]:
    return {path: value for path, value in who.items() if path[0] == "shop"}


def _of_parties(values: Values, document: Document, registry: RegistryView) -> dict[str, Sentence]:
    """The sections of the services that were found, each with its sentence."""
    section_of = {kind.id: section.id for section in registry.sections for kind in section.kinds}
    found: dict[str, Sentence] = {}
    for path, value in values.items():
        kinds: Any = (
            value.value
            if path[0] == "vendors" and path[2:] == ("services",)
            else path[2:3]
            if path[0] == "other_vendors"
            else ()
        )
        for kind in kinds:
            found.setdefault(section_of.get(kind, kind), value.evidence or document.sentences[0])
    return found


def _left(document: Document, placed: Set[str], wrong: tuple[Fault, ...]) -> Iterator[Sentence]:
    """Sentences from which nothing was taken: no value, no right, no fault."""
    whole = {text for text in placed if len(text) > _LONGEST_SENTENCE or ". " in text}
    quoted = [fault.quotation for fault in wrong if fault.quotation]
    heads = {
        sentence.headings[-1] for sentence in document.sentences if sentence.shape is Shape.ROW and sentence.headings
    }
    apart = placed | heads
    for sentence in document.sentences:
        text = sentence.text
        if sentence.shape is Shape.HEADING or text in apart:
            continue
        if any(text in other for other in whole) or any(text in said or said in text for said in quoted):
            continue
        yield sentence


def _says_something(text: str) -> bool:
    return len(text) > _SHORT or (text.count(" ") >= _FEWEST_WORDS - 1 and _ENDED.search(text) is not None)


_SHORT = 30
"""A line of fewer characters says nothing by itself, unless it is a sentence."""
_FEWEST_WORDS = 3
_ENDED = re.compile(r"[^\W\d_]{2}[)”\"’]?[.!]$")
_LONGEST_SENTENCE = 300
