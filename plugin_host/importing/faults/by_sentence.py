"""Faults that one sentence shows, by its signs or by its words."""

import re
from collections.abc import Iterator

from plugin_host.importing.document import Sentence, Shape
from plugin_host.importing.faults.claims import (
    BASIS,
    BASIS_BELOW,
    BASIS_ELSEWHERE,
    BASIS_IN_TABLE,
    BASIS_MEASURED,
    BASIS_OF_ORDERS,
    BASIS_SILENT,
    BASIS_TRACKED,
    BASIS_VISITED,
    COOKIES,
    GUARANTEED,
    IP,
    IP_DENIED,
    LAWFUL,
    PROVEN,
    SAFE,
)
from plugin_host.importing.faults.duties import ID_COPY, RULES, WITHOUT_COPY
from plugin_host.importing.faults.fault import Fault, shown, shown_shortly
from plugin_host.importing.faults.holes import holes
from plugin_host.importing.faults.instructions import INSTRUCTIONS
from plugin_host.importing.faults.phones import mangled
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.rights import RULES as RIGHTS
from plugin_host.importing.faults.rules import Rule
from plugin_host.importing.faults.signs import (
    FULL_STOPS,
    MARKUP,
    PLACEHOLDER,
)
from plugin_host.importing.faults.trades import trades

_GROUNDS = (BASIS_OF_ORDERS, BASIS, BASIS_MEASURED, BASIS_TRACKED, BASIS_VISITED, BASIS_SILENT)
_RULES = (IP, IP_DENIED, COOKIES, PROVEN, LAWFUL, GUARANTEED, SAFE, *_GROUNDS, INSTRUCTIONS, *RULES, *RIGHTS)
_PROMISES = (PROVEN, LAWFUL, GUARANTEED, SAFE)
"""What a shop claims of itself."""
_ANSWERED = (*_GROUNDS, *RIGHTS)
"""What a short answer says only with its question."""
_CONSENT = re.compile(
    r"(?:\w+ )?(?:toestemming|consent|einwilligung)(?: van de klant| \(.*\)|[,;:]? (?:art\w*|§|6)\b.*)?"
    r"|art\w*\.? ?6[^|]{1,20}(?:lit\. |sub |onder |\()a\)?(?: (?:avg|gdpr|ds-?gvo))?",
    re.IGNORECASE,
)
"""A cell, or a bracket after an item, with nothing but consent, or its article."""
_ADDRESS = re.compile(r"e-?mail-? ?(?:adres|address)\w*", re.IGNORECASE)
"""What is given with an order is no mail."""
_CELLS = re.compile(r"\||(?= \()")


def by_sentence(reading: Reading) -> Iterator[Fault]:
    """Every fault of one sentence."""
    for sentence in reading.sentences:
        yield from _signs(sentence, reading.document.language)
    yield from holes(reading)
    yield from _of_orders(reading)
    yield from trades(reading)
    told: set[tuple[str, int]] = set()
    for rule in _RULES:
        for place, span in (*reading.hits(rule), *(reading.replies(rule) if rule in _ANSWERED else ())):
            if (rule.code, place) in told or _of_a_party(reading, rule, place):
                continue
            told.add((rule.code, place))
            yield shown(rule.code, reading.sentences[place], span)
    asked = set()
    for place, span in reading.hits(ID_COPY):
        asked.add(place)
        yield shown(ID_COPY.code, reading.sentences[place], span)
    for place in reading.saying(WITHOUT_COPY):
        if place not in asked:
            yield shown(ID_COPY.code, reading.sentences[place])


def _of_a_party(reading: Reading, rule: Rule, place: int) -> bool:
    """Whether a promise is that of a vendor, or what is said of addresses points to those before but speaks of a party."""
    if rule is IP and not reading.has(IP.about, reading.sentences[place].text):
        return bool(reading.vendors_in(place)) or any(o in reading.sentences[place].text for o in reading.others())
    return rule in _PROMISES and bool(reading.begins_with(place))


def _signs(sentence: Sentence, language: str) -> Iterator[Fault]:
    """What a sentence shows by its signs; what touches a number or a blank belongs to that."""
    phone = mangled(sentence.text, language)
    blank, stops, markup = (sign.search(sentence.text) for sign in (PLACEHOLDER, FULL_STOPS, MARKUP))
    if phone:
        yield shown("phone-mangled", sentence, phone)
    if blank and not (phone and _touch(blank.span(), phone)):
        yield shown("placeholder", sentence, blank.span())
    if stops:
        yield shown_shortly("full-stop-doubled", sentence, stops.span())
    if markup and not any(span and _touch(markup.span(), span) for span in (blank and blank.span(), phone)):
        yield shown("markup-left", sentence, markup.span())


def _touch(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] <= other[1] + 1 and other[0] <= one[1] + 1


def _of_orders(reading: Reading) -> Iterator[Fault]:
    """The rows about orders with consent as their ground, and the sentences that say so of the order before them."""
    for place, span in reading.hits(BASIS_IN_TABLE):
        sentence = reading.sentences[place]
        parted = sentence.shape in (Shape.ROW, Shape.ITEM)
        cells = [cell.strip(" ().;") for cell in _CELLS.split(sentence.text)] if parted else []
        orders = [c for c in cells if reading.has(BASIS_IN_TABLE.says, c) and not reading.has(BASIS_ELSEWHERE, c)]
        if orders and any(_CONSENT.fullmatch(cell) for cell in cells[1:]):
            yield shown(BASIS_IN_TABLE.code, sentence, span)
    for place, span in reading.hits(BASIS_BELOW):
        other = reading.has(BASIS_BELOW.unless, reading.sentences[place].text)
        if not other and not reading.has(BASIS_ELSEWHERE, _ADDRESS.sub("", reading.around(place))):
            yield shown(BASIS_BELOW.code, reading.sentences[place], span)
