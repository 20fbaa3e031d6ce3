"""Answers to the questions of the shop file, by the clues of their sentences."""

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import Any

from plugin_host.api import Ask, Name, Service, Vendor
from plugin_host.api.core import Clue
from plugin_host.importing.document import Document, Sentence, Shape
from plugin_host.importing.recognising.clues import (
    COMPULSORY,
    FIELDS,
    MEASURES,
    NOT_ORDERING,
    ORDERING,
    PRACTICES,
    RIGHTS,
)
from plugin_host.importing.recognising.parties import Parties
from plugin_host.importing.recognising.periods import clocks, lengths
from plugin_host.importing.recognising.phrases import heard, words
from plugin_host.importing.values import Certainty, Value
from plugin_host.policy.registry_view import RegistryView
from plugin_host.policy.shopfile.answers import reader_of, worth_asking
from plugin_host.policy.shopfile.problems import Problems
from plugin_host.sections import common

_OURS = words(
    "wij|we|ons|onze|our|us|wir|uns|unsere|unser|unserer|de website|deze website|website|webshop|webwinkel|site"
)
_FEWEST_FIELDS = 2


def of_vendors(document: Document, registry: RegistryView, found: Parties) -> Iterator[Value]:
    """Answers that stand under a vendor, only to questions that its module asks."""
    clues_of = {kind.id: kind.clues for section in registry.sections for kind in section.kinds}
    for place, sentence in enumerate(document.sentences):
        if sentence.shape is Shape.HEADING:
            continue
        about = found.about.get(place, ())
        for vendor in filter(None, map(registry.get, about)):
            for service in vendor.services:
                if service.kind in found.services.get(vendor.id, {}):
                    own = (*service.clues, *clues_of.get(service.kind, ()))
                    alike = len(about) == 1 or _alike(about, service.kind, found) or _PLURAL.search(sentence.text)
                    shared = common.CLUES if alike else ()
                    yield from _answered(vendor, service, (*own, *shared), sentence)


_PLURAL = words(
    "partijen|verwerkers|dienstverleners|beide|both|all of them|parties|processors|service providers"
    "|dienstleister|jeweils|allen|with each"
)


def _alike(about: Iterable[str], kind: str, found: Parties) -> bool:
    return all(kind in found.services.get(vendor, {}) for vendor in about)


def _answered(vendor: Vendor, service: Service, clues: Iterable[Clue], sentence: Sentence) -> Iterator[Value]:
    asked = {ask.key: ask for ask in worth_asking(service, vendor.entity)}
    done: set[str] = set()
    for clue in clues:
        if clue.key in asked and clue.key not in done and heard(clue.says, sentence.text):
            answer = _answer(asked[clue.key], clue, sentence, vendor)
            if answer is not None and reader_of(asked[clue.key]).read(answer, "", Problems()) is not None:
                done.add(clue.key)
                yield Value(("vendors", vendor.id, service.kind, clue.key), answer, Certainty.SURE, sentence)


def _answer(ask: Ask[Any], clue: Clue, sentence: Sentence, vendor: Vendor) -> Any:
    if clue.answer is not None:
        return clue.answer.value if isinstance(clue.answer, Enum) else clue.answer
    if issubclass(ask.of, Name):
        return _named(sentence.text, vendor)
    unit = ask.key.rpartition("_")[2]
    found = [number for length in lengths(sentence.text) if (number := length.as_(unit))]
    return found[0] if len(found) == 1 else None


_ANOTHER = re.compile(
    r"\b(?:via|door|met|through|by|with|from|über|mit|durch|van"
    r"|von) ((?:[A-ZÀ-Þ][\w.&’'-]+)(?: [A-ZÀ-Þ][\w.&’'-]+){0,3})"
)


def _named(text: str, vendor: Vendor) -> str | None:
    """The name of another company in a sentence."""
    names = [match[1].rstrip(".") for match in _ANOTHER.finditer(text)]
    own = {vendor.name.lower(), *(alias.lower() for alias in vendor.aliases)}
    return next((name for name in names if name.lower() not in own), None)


def of_the_shop(document: Document, found: Parties, *, invoices: bool) -> Iterator[Value]:
    """Answers of [practices] and [retention]. ``invoices``: whether the shop may state how long it keeps invoices."""
    for place, sentence in enumerate(document.sentences):
        if sentence.shape is Shape.HEADING:
            continue
        yield from _practices(sentence)
        yield from _compulsory(sentence)
        if not found.about.get(place) or _OURS.search(sentence.text):
            yield from clocks(sentence, invoices=invoices)
    yield from _measures(document, found)


def _practices(sentence: Sentence) -> Iterator[Value]:
    done: set[str] = set()
    for clue in PRACTICES:
        if clue.key not in done and heard(clue.says, _with_subject(sentence, clue.key)):
            done.add(clue.key)
            answer = clue.answer.value if isinstance(clue.answer, Enum) else clue.answer
            yield Value(("practices", clue.key), answer, Certainty.SURE, sentence)


def _with_subject(sentence: Sentence, key: str) -> str:
    """The sentence with the heading above it where that is the subject: cookies and newsletters are named only there."""
    if key in ("consent_banner", "newsletter") and sentence.headings:
        return f"{sentence.headings[-1]}: {sentence.text}"
    return sentence.text


def _measures(document: Document, found: Parties) -> Iterator[Value]:
    taken: dict[str, Sentence] = {}
    for place, sentence in enumerate(document.sentences):
        ours = not found.about.get(place) and sentence.shape is not Shape.HEADING
        if ours and (_OURS.search(sentence.text) or _guarded(sentence)):
            for code, pattern in MEASURES.items():
                if words(pattern).search(sentence.text):
                    taken.setdefault(code, sentence)
    if taken:
        yield Value(("practices", "measures"), list(taken), Certainty.LIKELY, next(iter(taken.values())))


def _guarded(sentence: Sentence) -> bool:
    return any(
        words("beveilig*|security|sicherheit*|datensicherheit|veilig*|safe|keeping*|sicher").search(title)
        for title in sentence.headings
    )


def _compulsory(sentence: Sentence) -> Iterator[Value]:
    text = re.sub(r"\bIP-?(?:adres|address|adresse)\w*", "", sentence.text, flags=re.IGNORECASE)
    if not (words(ORDERING).search(text) and words(COMPULSORY).search(text)) or words(NOT_ORDERING).search(text):
        return
    without_mail = re.sub(r"e-?mail-?\s?(?:adres|address|adresse)\w*", "e-mail", text, flags=re.IGNORECASE)
    fields = [code for code, pattern in FIELDS.items() if words(pattern).search(without_mail)]
    if len(fields) >= _FEWEST_FIELDS:
        yield Value(("practices", "compulsory_fields"), fields, Certainty.LIKELY, sentence)


_SPEAKING = words(
    "recht|rechten|right|rights|mag|mogen|kunt|kun|kan|kunnen|may|can|können|kannst|dürfen|klacht*"
    "|complain*|beschwer*|widerruf*|withdraw*|intrek*|ingetrokken|vraag|vragen|verzoek*|stuur|mail"
    "|mailtje|ask|write|request*|wil|wilt|want|möchten|afmelden|laat|laten|inzagerecht|rectificatierecht"
    "|heb je|heeft u|betroffenenrechte|auskunft*|entitled|rechte"
)


_RIGHTS_HEADING = words(
    "kunt vragen|mag jij|you can ask|you may ask|recht|rechten|rights|rechte|betroffenenrechte|inzage*"
    "|rectificatie*|*recht|right of *|right to *|opvragen|inzien|aanpassen|verwijderen"
)


def rights(document: Document) -> Mapping[str, Sentence]:
    """The rights that a policy gives, each with its sentence."""
    found: dict[str, Sentence] = {}
    for sentence in document.sentences:
        headed = any(_RIGHTS_HEADING.search(title) for title in sentence.headings[-2:])
        if sentence.shape is not Shape.HEADING and (headed or _SPEAKING.search(sentence.text)):
            for right, says in RIGHTS.items():
                if heard(says, sentence.text) or (headed and sentence.headings and heard(says, sentence.headings[-1])):
                    found.setdefault(right, sentence)
    return found
