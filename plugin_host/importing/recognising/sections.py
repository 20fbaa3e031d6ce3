"""Which sections of a policy a text has, by headings and sentences: those of vendors, and the general ones."""

import re
from collections.abc import Iterator, Mapping

from plugin_host.importing.document import Document, Sentence, Shape
from plugin_host.importing.recognising.clues import FIELDS
from plugin_host.importing.recognising.parties import Parties
from plugin_host.importing.recognising.phrases import heard, words
from plugin_host.importing.recognising.section_words import (
    GENERAL,
    LISTED,
    MORE_FIELDS,
    SAID_ANYWHERE,
    SAID_PLAINLY,
    Told,
)
from plugin_host.importing.recognising.subjects import subjects
from plugin_host.importing.values import Values
from plugin_host.policy.registry_view import RegistryView


def sections(
    document: Document, registry: RegistryView, found: Parties, given: Mapping[str, Sentence] | None = None
) -> dict[str, Sentence]:
    """The sections that a policy has, each with the first sentence on its subject; ``given`` are the rights it gives."""
    present: dict[str, Sentence] = {}
    for section, sentence in (*_of_vendors(document, registry, found), *_general(document, found)):
        present.setdefault(section, sentence)
    if given and given.keys() - _SAID_OF_MAIL:
        present.setdefault("rights", next(iter(given.values())))
    return present


def implied(document: Document, values: Values, faulty: Mapping[str, str]) -> dict[str, Sentence]:
    """The sections on whose subject an answer is, or a fault; ``faulty`` are the words that show faults, by code."""
    answered = [(path[:2] if path[0] == "practices" else path[:1], value) for path, value in values.items()]
    return {
        **{
            _OF_FAULTS[code]: sentence
            for code, said in faulty.items()
            for sentence in document.sentences
            if code in _OF_FAULTS and said in sentence.text
        },
        **{
            _OF_ANSWERS[path]: value.evidence
            for path, value in answered
            if path in _OF_ANSWERS and value.evidence and value.value != "none"
        },
    }


_OF_ANSWERS: Mapping[tuple[str, ...], str] = {
    ("practices", "change_notices"): "changes",
    ("practices", "compulsory_fields"): "collect",
    ("practices", "consent_banner"): "device",
    ("practices", "deliveries_outside_eea"): "shipping",
    ("practices", "id_copy"): "rights",
    ("practices", "measures"): "our-security",
    ("practices", "newsletter"): "email",
    ("practices", "review_opt_out"): "reviews",
    ("retention",): "retention",
}
_OF_FAULTS: Mapping[str, str] = {
    "basis-wrong": "purposes",
    "cookies-not-personal": "device",
    "host-denied": "hosting",
    "id-copy": "rights",
    "invoice-term": "retention",
    "mailbox-denied": "email",
    "no-cap": "retention",
    "retention-contradiction": "retention",
    "right-wrong": "rights",
    "sharing-denied": "parties",
}
_SAID_OF_MAIL = frozenset({"withdrawal"})
"""Who may withdraw consent, or unsubscribe, is told so where mail is the subject; every other right is told as one."""


def _label(sentence: Sentence) -> str:
    """What stands before a colon, or in the first cell of a row."""
    label, mark, _ = f"{sentence.text} ".partition(" | " if sentence.shape is Shape.ROW else ": ")
    columns = sentence.headings[-1] if sentence.shape is Shape.ROW and sentence.headings else ""
    return label if mark and len(label) < _LONGEST_LABEL and not words(_NO_LABELS).match(columns) else ""


_LONGEST_LABEL = 40
_NO_LABELS = "doel*|purpose*|zweck*|categor*|kategorie*|gegevens|soort gegevens|data|type of data|daten|datenart*"
"""The first column of a table whose rows begin with an aim or with data, which tell of no section."""
_OURSELVES = re.compile(r"\b(?:wij|we|wir|onze|our|unsere?|ik|ich|mijn|my|meine?)\b|\bI\b(?![.)])", re.IGNORECASE)
_LEAD = re.compile(r"[^.?!:]{2,60}\?|(?:[\w-]+ ){0,2}[\w-]+[.:]")
"""A short question, or a few words: what stands after it is on its subject."""
_BY_ITSELF = words("automati*")
"""What a visit leaves behind by itself is not what customers give."""
_WITHIN_OTHERS = frozenset({"changes", "retention"})
_OTHERS = words("cookie*|recht|rechten|rights|rechte|inzage")
"""Where words for changes and terms are those of rights, and of the columns of a table of cookies."""
_FEWEST_FIELDS = 2
_URL = re.compile(r"https?://\S+")


def _lead(document: Document, place: int) -> str:
    """The few words before a sentence that stand there in the place of a heading."""
    before = document.sentences[place - 1] if place else None
    leads = before and before.shape in (Shape.PARAGRAPH, Shape.ITEM) and _LEAD.fullmatch(before.text)
    return before.text if before and leads else ""


def _general(document: Document, found: Parties) -> Iterator[tuple[str, Sentence]]:
    named = {mention.sentence for mention in found.mentions}
    for place, sentence in enumerate(document.sentences):
        if sentence.shape is Shape.HEADING:
            continue
        lead = _lead(document, place)
        label = _label(sentence)
        about_vendor = bool(found.about.get(place)) and (sentence in named or not _OURSELVES.search(sentence.text))
        for section, told in GENERAL.items():
            above = (*sentence.headings[0 if told.deep else -1 :], lead)
            titles = words(told.headings)
            elsewhere = section in _WITHIN_OTHERS and any(map(_OTHERS.search, sentence.headings[-2:]))
            headed = not elsewhere and (any(map(titles.within, above)) or (label and titles.match(label)))
            if (headed and not any(map(_BY_ITSELF.within, above))) or (
                not (told.ours and about_vendor) and _said(section, told, sentence) and _whole(section, sentence)
            ):
                yield section, sentence


def _said(section: str, told: Told, sentence: Sentence) -> bool:
    """Whether a sentence is on the subject of a section; the rows of a table of data are on what is collected."""
    return heard(told.says, _URL.sub("", sentence.text)) or (section == "collect" and sentence.shape is Shape.ROW)


def _whole(section: str, sentence: Sentence) -> bool:
    """Which data customers give is told only where some are named."""
    if section != "collect":
        return True
    if any(map(_BY_ITSELF.within, sentence.headings[-1:])):
        return False
    columns = sentence.headings[-1] if sentence.shape is Shape.ROW and sentence.headings else ""
    if heard(LISTED, sentence.text) or words("daten|gegevens|data|information").within(columns):
        return True
    return sum(words(pattern).within(sentence.text) for pattern in (*FIELDS.values(), *MORE_FIELDS)) >= _FEWEST_FIELDS


def _of_vendors(document: Document, registry: RegistryView, found: Parties) -> Iterator[tuple[str, Sentence]]:
    """Sections of vendors whose heading or label is there with text below it, or of which the shop says something itself."""
    section_of = {kind.id: section.id for section in registry.sections for kind in section.kinds}
    topics = subjects(registry)
    hosts = {vendor for vendor, services in found.services.items() if "hosting" in services}
    for place, sentence in enumerate(document.sentences):
        if sentence.shape is Shape.HEADING:
            continue
        titles = sentence.headings[-2:]
        if not any(map(words(GENERAL["retention"].headings).within, titles)):
            titles = (*titles, _label(sentence), _lead(document, place).removesuffix("."))
        for title in titles:
            kinds = (
                ("shop_software",)
                if words("shop|webshop|webwinkel|onlineshop").fullmatch(title)
                else topics.said(title)
            )
            if _BY_MAIL.within(title):
                kinds = tuple(dict.fromkeys("mailing" if kind == "advertising" else kind for kind in kinds))
            if len(kinds) <= _MOST_OF_A_TITLE:
                yield from ((section_of[kind], sentence) for kind in kinds)
        about = set(found.about.get(place, ()))
        free = not about and not topics.above(sentence)
        yield from (
            (section_of[kind], sentence)
            for kind, says in (*SAID_ANYWHERE.items(), *(SAID_PLAINLY.items() if free else ()))
            if heard(says, sentence.text)
            and (kind != "hosting" or not about or about & hosts or not _DATA_THERE.within(sentence.text))
        )


_DATA_THERE = words(
    "*gegevens|bestellingen|*daten|bestellungen|data|details|orders|what you|wat u|wat je|wat jij|was sie|was du"
)
"""Where the data of customers are is told of the shop software as well: it is no hosting by itself."""
_BY_MAIL = words("per mail|per e-mail|via mail|via e-mail|by e-mail|by post|per post|*mail-werbung|e-mail-reclame")
"""Advertising that is sent is mailing."""
_MOST_OF_A_TITLE = 2
"""A heading that is about more kinds of service is about none of them."""
