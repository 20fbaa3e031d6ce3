"""Answers to the questions of the shop file, by the clues of their sentences."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from enum import Enum
from itertools import pairwise
from typing import Any

from plugin_host.api import Ask, Service, Vendor
from plugin_host.api.core import Clue, MailBasis
from plugin_host.importing.document import Document, Sentence, Shape
from plugin_host.importing.recognising.clues import (
    COMPULSORY,
    COOKIE_CHOICE,
    FIELDS,
    FIELDS_ASKED,
    MEASURES,
    NOT_ORDERING,
    NOT_OUR_MEASURE,
    ORDERING,
    PRACTICES,
    RIGHTS,
)
from plugin_host.importing.recognising.markets import markets
from plugin_host.importing.recognising.parties import Parties
from plugin_host.importing.recognising.periods import clocks, lengths
from plugin_host.importing.recognising.phrases import heard, words
from plugin_host.importing.values import Certainty, Value
from plugin_host.policy.registry_view import RegistryView
from plugin_host.policy.shopfile.answers import reader_of, worth_asking
from plugin_host.policy.shopfile.problems import Problems
from plugin_host.sections import common

_OURS = words(
    "wij|we|ons|onze|our|us|wir|uns|unser*|de website|deze website|website|webshop|webwinkel|site|diese seite"
    "|diese website"
    "|uw gegevens|je gegevens|persoonsgegevens|personal data|your data|ihre daten|ihren daten"
    "|gegevens die u|gegevens die je|employees who"
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
        text = _under(sentence) if clue.key in _BY_HEADING else sentence.text
        if clue.key in asked and clue.key not in done and heard(clue.says, text):
            answer = _answer(asked[clue.key], clue, sentence, vendor)
            if answer is not None and reader_of(asked[clue.key]).read(answer, "", Problems()) is not None:
                done.add(clue.key)
                yield Value(("vendors", vendor.id, service.kind, clue.key), answer, Certainty.SURE, sentence)


_BY_HEADING = frozenset({"newsletters"})
"""Questions whose subject may stand in the heading only."""


def _under(sentence: Sentence) -> str:
    return ": ".join((*sentence.headings[-1:], sentence.text))


def _answer(ask: Ask[Any], clue: Clue, sentence: Sentence, vendor: Vendor) -> Any:
    if clue.answer is not None:
        return clue.answer.value if isinstance(clue.answer, Enum) else clue.answer
    if issubclass(ask.of, str):
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
    said: list[Value] = []
    earlier: Sentence | None = None
    for place, sentence in enumerate(document.sentences):
        if sentence.shape is Shape.HEADING:
            continue
        ours = not found.about.get(place)
        said += _practices(sentence)
        if ours or _OURS.search(sentence.text):
            before = earlier if earlier and earlier.block == sentence.block else None
            yield from clocks(sentence, before, invoices=invoices)
        if ours:
            yield from _cookie_page(sentence, document)
        earlier = sentence
    yield from _both_grounds(said)
    yield from _over_sentences(document, said)
    named = {mention.sentence for mention in found.mentions}
    for place, sentence in _with_lists(document):
        yield from _compulsory(sentence)
        if not found.about.get(place) or (sentence not in named and _WE_FIRST.match(sentence.text)):
            yield from _markets(sentence)
    yield from _measures(document, found)


def _practices(sentence: Sentence, certainty: Certainty = Certainty.SURE) -> Iterator[Value]:
    done: set[str] = set()
    for clue in PRACTICES:
        if clue.key not in done and heard(clue.says, _with_subject(sentence, clue.key)):
            done.add(clue.key)
            answer = clue.answer.value if isinstance(clue.answer, Enum) else clue.answer
            yield Value(("practices", clue.key), answer, certainty, sentence)


_NEWSLETTER = ("practices", "newsletter")


def _both_grounds(said: Iterable[Value]) -> Iterator[Value]:
    """The answers, where one sentence mails with consent and another mails customers with an opt-out: both hold."""
    kept = list(said)
    grounds = {item.value for item in kept if item.path == _NEWSLETTER}
    both = {MailBasis.CONSENT.value, MailBasis.SOFT_OPT_IN.value} <= grounds
    for item in kept:
        mail = item.path == _NEWSLETTER and item.value in (MailBasis.CONSENT.value, MailBasis.SOFT_OPT_IN.value)
        yield replace(item, value=MailBasis.BOTH.value) if both and mail else item


_OVER_SENTENCES = (
    "aimed_under_16",
    "change_notices",
    "fraud_scoring",
    "mail_tracking_consent",
    "marketplace_marketing",
    "newsletter_opt_out_at_checkout",
    "own_deferral",
    "personalisation",
    "review_opt_out",
    "sales_calls",
)
"""Questions that two sentences answer together; for the others the words stand close enough to mislead."""
_REFERS = words(
    "daar*|dat|die|dan|dit|hiervoor|hiertegen|this|that|them|it|these|dies*|dafür|dazu|dagegen|dem|betalingstermijn"
    "|separate consent"
)


def _over_sentences(document: Document, said: Iterable[Value]) -> Iterator[Value]:
    """Answers that only two sentences of a block give: a question with its answer, or a remark that refers back."""
    answered = {item.path for item in said}
    for first, second in pairwise(document.sentences):
        if first.block != second.block or not (first.text.endswith("?") or _REFERS.search(second.text)):
            continue
        joined = replace(first, text=f"{first.text} {second.text}")
        for value in _practices(joined, Certainty.LIKELY):
            if value.path[1] in _OVER_SENTENCES and value.path not in answered:
                yield value


def _with_lists(document: Document) -> Iterator[tuple[int, Sentence]]:
    """The sentences with their places; one that ends with a colon together with the items of the list below it."""
    sentences = document.sentences
    for place, sentence in enumerate(sentences):
        if sentence.shape is Shape.HEADING:
            continue
        text = sentence.text
        if text.endswith(":"):
            for item in sentences[place + 1 :]:
                if item.shape is not Shape.ITEM:
                    break
                text += f" {item.text},"
        yield place, replace(sentence, text=text)


_WE_FIRST = re.compile(r"(?:Wij|We|Ik|Mijn|Onze|I|My|Our|Wir|Ich|Meine?|Unsere?)\b")


def _markets(sentence: Sentence) -> Iterator[Value]:
    question = next((title for title in sentence.headings[-1:] if title.endswith("?")), "")
    if countries := markets(sentence.text, question):
        yield Value(("practices", "markets"), countries, Certainty.LIKELY, sentence)


_ADDRESS = re.compile(r"https://[^\s<>()\"'”]+[^\s<>()\"'”.,;:!?]")


def _cookie_page(sentence: Sentence, document: Document) -> Iterator[Value]:
    """The page on which a visitor changes the cookie choice: the only address in a sentence that says so."""
    if not heard(COOKIE_CHOICE, f"{sentence.text} {' '.join(sentence.headings[-1:])}"):
        return
    links = document.blocks[sentence.block].links
    linked = [link.url for link in links if link.text and link.text in sentence.text and _ADDRESS.fullmatch(link.url)]
    pages = set(_ADDRESS.findall(sentence.text)) or set(linked)
    if len(pages) == 1:
        yield Value(("practices", "consent_withdrawal"), pages.pop(), Certainty.LIKELY, sentence)


def _with_subject(sentence: Sentence, key: str) -> str:
    """The sentence with the heading above it where that is the subject: cookies and newsletters are named only there."""
    if key in ("consent_banner", "newsletter") and sentence.headings:
        return f"{sentence.headings[-1]}: {sentence.text}"
    return sentence.text


def _measures(document: Document, found: Parties) -> Iterator[Value]:
    taken: dict[str, Sentence] = {}
    for place, sentence in enumerate(document.sentences):
        ours = not found.about.get(place) and sentence.shape is not Shape.HEADING
        told = ours and not heard(NOT_OUR_MEASURE, sentence.text)
        if told and (_OURS.search(sentence.text) or _guarded(sentence)):
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
    text = _without_optional(text)
    asked = words(FIELDS_ASKED).search(text) or (words(ORDERING).search(text) and words(COMPULSORY).search(text))
    if not asked or words(NOT_ORDERING).search(text):
        return
    without_mail = re.sub(r"e-?mail-?\s?(?:adres|address|adresse)\w*", "e-mail", text, flags=re.IGNORECASE)
    fields = [code for code, pattern in FIELDS.items() if words(pattern).search(without_mail)]
    if len(fields) >= _FEWEST_FIELDS:
        yield Value(("practices", "compulsory_fields"), fields, Certainty.LIKELY, sentence)


_OPTIONAL = re.compile(
    r"[\w-]+ \((?:optioneel|facultatief|niet verplicht|optional|not required|freiwillig|kein pflichtfeld)\b[^)]*\)",
    re.IGNORECASE,
)


def _without_optional(text: str) -> str:
    """A text without the data that it calls optional: in brackets behind them, or in a part of the sentence."""
    parts = re.split(r"(?<=;)|,(?= (?:maar|but|aber|uw|your|ihre)\b)", _OPTIONAL.sub("", text))
    return "".join(part for part in parts if not words("<optional>").search(part))


_SPEAKING = words(
    "recht|rechten|right|rights|mag|mogen|kunt|kun|kan|kunnen|may|can|können|kannst|dürfen|klacht*"
    "|complain*|beschwer*|widerruf*|withdraw*|intrek*|ingetrokken|vraag|vragen|verzoek*|stuur|mail"
    "|mailtje|ask|write|request*|wil|wilt|want|möchten|afmelden|laat|laten|inzagerecht|rectificatierecht"
    "|maak|maakt|auf wunsch|auf anfrage|op verzoek|op uw verzoek|op je verzoek"
    "|heb je|heeft u|betroffenenrechte|auskunft*|entitled|rechte"
)


_RIGHTS_HEADING = words(
    "kunt vragen|mag jij|you can ask|you may ask|recht|rechten|rights|rechte|betroffenenrechte|inzage*"
    "|rectificatie*|*recht|right of *|right to *|opvragen|inzien|aanpassen|verwijderen"
)


_ARTICLE_OF_A_RIGHT = re.compile(r"\bart(?:ikel|icle|\.)?\s*(?:1[5-9]|2[01]|77?)\b", re.IGNORECASE)
"""A heading that names the article of a right gives it, even without a sentence below it."""


def rights(document: Document) -> Mapping[str, Sentence]:
    """The rights that a policy gives, each with its sentence."""
    found: dict[str, Sentence] = {}
    for sentence in document.sentences:
        headed = any(_RIGHTS_HEADING.search(title) for title in sentence.headings[-2:])
        told = sentence.shape is not Shape.HEADING or _ARTICLE_OF_A_RIGHT.search(sentence.text)
        if told and (headed or _SPEAKING.search(sentence.text)):
            for right, says in RIGHTS.items():
                if heard(says, sentence.text) or (headed and sentence.headings and heard(says, sentence.headings[-1])):
                    found.setdefault(right, sentence)
    return found
