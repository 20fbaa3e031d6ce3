"""Lengths of time in a text, and the clock of the shop that each is about."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from plugin_host.importing.document import Sentence, Shape
from plugin_host.importing.recognising.clues import CLOCKS, KEPT
from plugin_host.importing.recognising.phrases import phrase, words
from plugin_host.importing.values import Certainty, Value

_ONE_AND_A_HALF = ("anderhalf", "anderhalve", "eineinhalb", "anderthalb")
_N = (
    r"(?P<n>anderhalf|anderhalve|eineinhalb|anderthalb|\d{1,4}|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|veertien|dertig|one|two|three"
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
        unit = _UNITS[match["unit"][:2].lower()]
        if written in _ONE_AND_A_HALF:
            number, unit = (18, "months") if unit == "years" else (45, "days")
        yield Length(number, unit, text[start : match.start()], text[start:until])
        start = until


def clocks(sentence: Sentence, earlier: Sentence | None, *, invoices: bool) -> Iterator[Value]:
    """The clocks of [retention] that a sentence sets.

    ``earlier`` is the sentence before it in its block, which may tell what "these data" are. ``invoices``: whether the
    shop may state that term itself.
    """
    above = " ".join(sentence.headings[-1:])
    if _ADVICE.search(sentence.text) or not (words(KEPT).search(f"{sentence.text} {above}") or _listed(sentence)):
        return
    past = earlier.text if earlier and _THESE.search(sentence.text) else ""
    for length in lengths(sentence.text):
        if _NO_TERM_OF_KEEPING.search(length.around) and not words(KEPT).search(length.around):
            continue
        told = (_subject(sentence), length.before, length.around, sentence.text, above, past)
        clock = next(filter(None, map(_clock, told)), "")
        if not clock or (clock == "invoice_years" and not invoices):
            continue
        number = length.as_(clock.rpartition("_")[2])
        if number:
            yield Value(("retention", clock), number, Certainty.SURE, sentence)


_ADVICE = words(
    "bewahren sie|keep your|bewaar uw|bewaar je|bewaar de|bewaar deze|na aanvraag|na uw verzoek"
    "|na je verzoek|upon request|on request"
)
"""Words of a sentence that asks customers to keep something, or tells what happens after a request."""
_THESE = words("daarin|daarvan|deze|die|dit|dat|these|this|them|they|diese*|darin|davon")
_SHORT_LIST = re.compile(
    rf"^[^:.]{{3,80}}[:–] ?(?:tot |bis zu |until |maximaal |max\.? )?(?:[^:.]{{0,20}}\b)?{_N} ?[^\W\d]", re.IGNORECASE
)
_COOKIES = words("*cookie*|_ga|*frist|bedenktijd|leeftijd")


def _listed(sentence: Sentence) -> bool:
    """Whether a row or a line such as "Logs: 30 days" states a length of time without a word for keeping."""
    if _COOKIES.search(sentence.text):
        return False
    if sentence.shape is Shape.ROW:
        return any(PERIOD.match(cell.strip()) for cell in sentence.text.split("|")[1:])
    return bool(_SHORT_LIST.search(sentence.text))


def _subject(sentence: Sentence) -> str:
    """The first cell of a row: what the row is about."""
    return sentence.text.split("|")[0] if sentence.shape is Shape.ROW else ""


def _clock(text: str) -> str:
    return next((clock for clock, says in CLOCKS if phrase(says).heard(text)), "")
