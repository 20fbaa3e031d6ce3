"""Faults that one sentence shows, by its signs or by its words."""

import re
from collections.abc import Iterator

from plugin_host.importing.document import Shape
from plugin_host.importing.faults.claims import BASIS, BASIS_MEASURED, COMPLIANCE, COOKIES, IP
from plugin_host.importing.faults.duties import ID_COPY, RULES, WITHOUT_COPY
from plugin_host.importing.faults.fault import Fault, shown
from plugin_host.importing.faults.instructions import INSTRUCTIONS
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.signs import FULL_STOPS, MARKUP, NAME_MISSING, PHONE, PLACEHOLDER

_SIGNS = (
    ("placeholder", PLACEHOLDER),
    ("full-stop-doubled", FULL_STOPS),
    ("name-missing", NAME_MISSING),
    ("markup-left", MARKUP),
    ("phone-mangled", PHONE),
)
_RULES = (IP, COOKIES, COMPLIANCE, BASIS, BASIS_MEASURED, INSTRUCTIONS, *RULES)
_DIGIT = re.compile(r"\d")


def by_sentence(reading: Reading) -> Iterator[Fault]:
    """Every fault of one sentence."""
    yield from _signs(reading)
    for rule in _RULES:
        for place, span in reading.hits(rule):
            yield shown(rule.code, reading.sentences[place], span)
    asked = set()
    for place, span in reading.hits(ID_COPY):
        asked.add(place)
        yield shown(ID_COPY.code, reading.sentences[place], span)
    for place in reading.saying(WITHOUT_COPY):
        if place not in asked:
            yield shown(ID_COPY.code, reading.sentences[place])


def _signs(reading: Reading) -> Iterator[Fault]:
    for sentence in reading.sentences:
        for code, pattern in _SIGNS:
            match = pattern.search(sentence.text)
            if match is None or (sentence.shape is Shape.ROW and code == "name-missing"):
                continue
            if code == "placeholder" and (phone := PHONE.search(sentence.text)) and _DIGIT.search(phone[0]):
                continue
            yield shown(code, sentence, match.span())
