"""Lengths of time in a text, and the clock of the shop that each is about."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from plugin_host.importing.document import Sentence
from plugin_host.importing.recognising.clues import CLOCKS, KEPT
from plugin_host.importing.recognising.phrases import phrase, words
from plugin_host.importing.values import Certainty, Value

_N = (
    r"(?P<n>\d{1,4}|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|veertien|dertig|one|two|three"
    r"|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|eine[mnrs]?|ein|zwei|drei|fünf|sechs|sieben"
    r"|neun|zehn|zwölf|vierzehn|dreißig)"
)
NUMBERS: Mapping[str, int] = {
    word: number
    for number, words_of in {
        1: "één een one ein eine einem einen eines einer",
        2: "twee two zwei",
        3: "drie three drei",
        4: "vier four",
        5: "vijf five fünf",
        6: "zes six sechs",
        7: "zeven seven sieben",
        8: "acht eight",
        9: "negen nine neun",
        10: "tien ten zehn",
        12: "twaalf twelve zwölf",
        14: "veertien fourteen vierzehn",
        30: "dertig thirty dreißig",
    }.items()
    for word in words_of.split()
}
"""Numbers by the words for them."""
PERIOD = re.compile(
    (
        rf"\b{_N}(?: ?\(\w+\))?[ -](?P<unit>jaar|jaren|years?|jahren?|jahre|maand(?:en)?|months?|monaten?"
        rf"|monate|dagen|dag|days?|tagen?|tage|weken|week|weeks?|wochen?)\b"
    ),
    re.IGNORECASE,
)
"""A length of time as people write it."""
_UNITS = {
    "ja": "years",
    "ye": "years",
    "mo": "months",
    "ma": "months",
    "da": "days",
    "ta": "days",
    "we": "weeks",
    "wo": "weeks",
}
_TIMES = {
    "years": {"years": 1, "months": 12, "days": 365},
    "months": {"months": 1, "days": 30},
    "days": {"days": 1},
    "weeks": {"days": 7},
}
_NO_TERM_OF_KEEPING = words(
    "binnen|within|innerhalb|bedenktijd|herroep*|retour*|withdrawal period|widerrufsfrist|ouder dan"
    "|older than|reageren|antwoord*|reactietermijn|respond|garantietermijn|jonger|under the age|levertijd"
    "|werkdagen|working days|werktagen"
)
"""What a length of time is about that is no time of keeping: terms to answer, to return goods, ages."""


@dataclass(frozen=True)
class Length:
    """A length of time in a text, with the words around it that tell what it is about."""

    number: int
    unit: str
    before: str
    around: str

    def as_(self, unit: str) -> int | None:
        """So many of another unit, None where it does not come out even."""
        times = _TIMES[self.unit].get(unit)
        if times:
            return self.number * times
        if self.unit == "months" and unit == "years" and self.number % 12 == 0:
            return self.number // 12
        if self.unit == "days" and unit == "months" and self.number % 30 == 0:
            return self.number // 30
        if self.unit == "weeks" and unit == "months" and self.number % 4 == 0:
            return self.number // 4
        return None


def lengths(text: str) -> Iterator[Length]:
    """The lengths of time of a sentence, each with the part of the sentence that it belongs to."""
    found = list(PERIOD.finditer(text))
    start = 0
    for index, match in enumerate(found):
        end = found[index + 1].start() if index + 1 < len(found) else len(text)
        stop = re.search(r"[;,.]|\s(?:en|and|und|terwijl|while)\s", text[match.end() : end])
        until = len(text) if len(found) == 1 else match.end() + (stop.start() if stop else end - match.end())
        written = match["n"].lower()
        number = int(written) if written.isdigit() else NUMBERS.get(written, 1)
        yield Length(number, _UNITS[match["unit"][:2].lower()], text[start : match.start()], text[start:until])
        start = until


def clocks(sentence: Sentence, *, invoices: bool) -> Iterator[Value]:
    """The clocks of [retention] that a sentence sets. ``invoices``: whether the shop may state that term itself."""
    above = " ".join(sentence.headings[-1:])
    if not words(KEPT).search(f"{sentence.text} {above}"):
        return
    for length in lengths(sentence.text):
        if _NO_TERM_OF_KEEPING.search(length.around) and not words(KEPT).search(length.around):
            continue
        clock = _clock(length.before) or _clock(length.around) or _clock(sentence.text) or _clock(above)
        if not clock or (clock == "invoice_years" and not invoices):
            continue
        number = length.as_(clock.rpartition("_")[2])
        if number:
            yield Value(("retention", clock), number, Certainty.SURE, sentence)


def _clock(text: str) -> str:
    return next((clock for clock, says in CLOCKS if phrase(says).heard(text)), "")
