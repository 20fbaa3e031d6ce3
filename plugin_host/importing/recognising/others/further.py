"""What the text says of a party: where it is, its address, its role, what it gets, and the answers of its kind."""

import re
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from functools import cache
from typing import Any

from babel import Locale

from plugin_host.api.core import Clue
from plugin_host.importing.document import Document, Sentence, Shape
from plugin_host.importing.recognising.clues import FIELDS
from plugin_host.importing.recognising.phrases import heard, words
from plugin_host.importing.values import Certainty, Value
from plugin_host.policy.registry_view import RegistryView
from plugin_host.sections import common

_MORE_DATA: Mapping[str, str] = {
    "order": "bestelgegevens|bestelling|ordergegevens|order|order details|bestelldaten|bestellung",
    "ip_address": "ip-adres*|ip-address*|ip-adresse*",
    "account": "accountgegevens|account details|kontodaten",
    "usage": "surfgedrag|bezochte pagina*|pages viewed|browsing behaviour|besuchte seiten",
    "message": "chatberichten|berichten|messages|nachrichten|inhoud van e-mails",
    "payment": "betaalgegevens|rekeningnummer|kaartgegevens|card number|card details|payment details|zahlungsdaten|kontonummer",
}
_GETS = words("ontvang*|krijg*|<share>|receive*|gets|get|erhält|erhalten|bekommt|mitteilen|mitgeteilt")
_CREDIT = words("bonität*|kredietwaardigheid|kredietcheck|credit check*|creditworthiness|kreditprüfung|scoring")
"""A sentence about a credit agency: how customers pay is asked of those that pay."""
_MEANT = words(
    "deze partij|dit bedrijf|deze dienst*|dit platform|deze vervoerder|zij|ze|this party|this company|this service|they|it"
    "|dieser anbieter|dieser dienst*|dieses unternehmen"
)
_BOTH = words(
    "beide|beide partijen|beide bedrijven|beide vervoerders|both|both parties|both companies|both carriers|beide anbieter"
    "|beide unternehmen|beide dienstleister"
)
"""Who is named in the sentence before, or in the one before that."""
_COUNTRY_SHORT: Mapping[str, str] = {
    "vs": "US", "usa": "US", "us": "US", "verenigde staten": "US", "united states": "US", "vereinigte staaten": "US",
    "de verenigde staten": "US", "the united states": "US", "the us": "US", "the usa": "US", "den usa": "US", "uk": "GB",
    "the uk": "GB", "the netherlands": "NL", "the united kingdom": "GB", "holland": "NL", "de vs": "US",
}  # fmt: skip  # a list of words
_WHERE = re.compile(
    r"^[,\s]*(?:\((?P<inside>[^)]{2,60})\)|(?:, )?(?:(?:gevestigd|based|established|located|mit Sitz|ansässig|sitzend) )?(?:uit|in|from|aus)"
    r" (?P<after>[\w .-]{2,40}))"
)
_ADDRESS = re.compile(r"^[,\s]*\(?(?:zie |see |siehe |website: )?(?P<url>https?://[^\s)>,;]+|www\.[^\s)>,;]+)")


def further(
    document: Document,
    registry: RegistryView,
    path: tuple[str, ...],
    told: Sentence,
    crowded: Callable[[Sentence], bool],
) -> Iterator[Value]:
    """The values below the path of a party, from the sentences that name it and those that go on about it.

    ``crowded`` says whether a sentence names other parties too: what it says of roles and contracts is then nobody's.
    """
    name, kind = path[1], path[2]
    at = told.text.find(name)
    after = told.text[at + len(name) :] if at >= 0 else ""
    country = _country(after, document.language) or _country_cell(told.text, document.language)
    for key, value in (("country", country), ("website", _website(document, told, name, after))):
        if value:
            yield Value((*path, key), value, Certainty.LIKELY, told)
    about = list(_about(document, told, name))
    if data := _data(about):
        yield Value((*path, "data"), data[0], Certainty.LIKELY, data[1])
    clues = {k.id: k.clues for section in registry.sections for k in section.kinds}
    uncrowded = [sentence for sentence in about if not crowded(sentence)]
    if not any(_CREDIT.search(sentence.text) for sentence in about):
        yield from _answers(clues.get(kind, ()), about, path)
    yield from _answers(common.CLUES, uncrowded, path)


def _about(document: Document, told: Sentence, name: str) -> Iterator[Sentence]:
    """The sentence that tells of a party, the others that name it, and those after one that go on about it."""
    yield told
    going_on = False
    for place, sentence in enumerate(document.sentences):
        named = name in sentence.text and sentence.shape is not Shape.HEADING
        before = [s for s in document.sentences[max(place - 2, 0) : place] if s.block == sentence.block]
        of_both = _BOTH.match(sentence.text) is not None and any(name in s.text for s in before)
        going_on = named or of_both or (going_on and bool(before) and _MEANT.match(sentence.text) is not None)
        if going_on and sentence is not told:
            yield sentence


@cache
def _countries(language: str) -> Mapping[str, str]:
    territories: Mapping[str, str] = Locale.parse(language).territories
    no_country = ("EU", "UN", "EZ", "ZZ")
    names = {
        name.lower(): code
        for code, name in territories.items()
        if len(code) == 2 and code.isalpha() and code not in no_country
    }
    return {**names, **_COUNTRY_SHORT}


def _country(after: str, language: str) -> str:
    """The country that stands directly after a name."""
    match = _WHERE.match(after)
    if not match:
        return ""
    text = (match["inside"] or match["after"] or "").lower()
    known = _countries(language)
    for part in (text, *re.split(r", | en | and | und ", text)):
        if part.strip(" .") in known:
            return known[part.strip(" .")]
    longest = [name for name in known if match["after"] and re.match(rf"{re.escape(name)}(?!\w)", text)]
    return known[max(longest, key=len)] if longest else ""


def _country_cell(text: str, language: str) -> str:
    """The country that fills a cell of a row."""
    known = _countries(language)
    for cell in text.split(" | ")[1:]:
        if code := known.get(cell.strip().lower()) or (cell.strip() if cell.strip() in known.values() else ""):
            return code
    return ""


def _website(document: Document, told: Sentence, name: str, after: str) -> str:
    """The address that stands with a name, or that its name links to."""
    for link in document.blocks[told.block].links:
        if link.text.strip() == name and link.url.startswith("https://"):
            return link.url
    match = _ADDRESS.match(after)
    if not match:
        return ""
    url = match["url"].rstrip(".")
    return url if url.startswith("http") else f"https://{url}"


def _data(about: list[Sentence]) -> tuple[list[str], Sentence] | None:
    """The data that a sentence says the party gets."""
    for sentence in about:
        if _GETS.search(sentence.text) or " | " in sentence.text:
            without = re.sub(r"e-?mail-?\s?(?:adres|address|adresse)\w*", "e-mail", sentence.text, flags=re.IGNORECASE)
            without_ip = re.sub(r"\bIP-?\s?(?:adres|address|adresse)\w*", "", without, flags=re.IGNORECASE)
            found = [code for code, says in FIELDS.items() if words(says).search(without_ip)]
            found += [code for code, says in _MORE_DATA.items() if code not in found and words(says).search(without)]
            if len(found) > 1:
                return found, sentence
    return None


def _answers(clues: tuple[Clue, ...], about: list[Sentence], path: tuple[str, ...]) -> Iterator[Value]:
    """Answers to the questions of a kind of service, the first clue of each."""
    done: set[str] = set()
    for sentence in about:
        for clue in clues:
            if clue.key not in done and clue.answer is not None and heard(clue.says, sentence.text):
                done.add(clue.key)
                answer: Any = clue.answer.value if isinstance(clue.answer, Enum) else clue.answer
                yield Value((*path, clue.key), answer, Certainty.LIKELY, sentence)
