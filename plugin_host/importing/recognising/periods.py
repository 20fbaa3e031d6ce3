"""Lengths of time in a text, and the clock of the shop that each is about."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from plugin_host.importing.document import Sentence, Shape
from plugin_host.importing.recognising.clues import CLOCKS, KEPT
from plugin_host.importing.recognising.phrases import phrase, words
from plugin_host.importing.values import Certainty, Value

_THREE_QUARTERS = ("dreiviertel",)
_ONE_AND_A_HALF = ("anderhalf", "anderhalve", "eineinhalb", "anderthalb")
_HALF = ("half", "half a", "een half", "halbe", "halbes", "halben")
NUMBERS: Mapping[str, int] = {
    word: number
    for number, words_of in {
        1: "één een one ein eine einem einen eines einer a",
        2: "twee two zwei",
        3: "drie three drei",
        4: "vier four",
        5: "vijf five fünf",
        6: "zes six sechs",
        7: "zeven seven sieben",
        8: "acht eight",
        9: "negen nine neun",
        10: "tien ten zehn",
        11: "elf eleven",
        12: "twaalf twelve zwölf",
        13: "dertien thirteen dreizehn",
        14: "veertien fourteen vierzehn",
        15: "vijftien fifteen fünfzehn",
        16: "zestien sixteen sechzehn",
        18: "achttien eighteen achtzehn",
        20: "twintig twenty zwanzig",
        21: "eenentwintig twenty-one einundzwanzig",
        24: "vierentwintig twenty-four vierundzwanzig",
        26: "zesentwintig twenty-six sechsundzwanzig",
        28: "achtentwintig twenty-eight achtundzwanzig",
        30: "dertig thirty dreißig",
        36: "zesendertig thirty-six sechsunddreißig",
        60: "zestig sixty sechzig",
        90: "negentig ninety neunzig",
    }.items()
    for word in words_of.split()
}
"""Numbers by the words for them."""
_N = rf"(?P<n>{'|'.join(sorted((*_THREE_QUARTERS, *_ONE_AND_A_HALF, *_HALF, *NUMBERS), key=len, reverse=True))}|\d{{1,4}})"
_DAYS = (
    "jaar|jaren|years?|yrs?|jahren?|jahre?s?|jarige?|jährige[nrs]?|maand(?:en)?|months?|mnd|monaten?|monate?s?"
    "|dagen|dag|days?|tagen?|tage?s?|weken|week|weeks?|wochen?"
)
_HOURS = "etmaal|etmalen|uren|uur|hours?|hrs|stunden?|fortnights?"


def _period(units: str) -> re.Pattern[str]:
    return re.compile(
        r"(?<!\bonce )(?<!\btwice )(?<!\btimes )"
        rf"\b{_N}(?: ?\(\w+\))?(?:[ -]|(?<=half)|(?<=viertel)|(?=jarig|jährig))(?:(?:volle|full|hele|calendar|more|weitere) )?"
        rf"(?:kalender|boek|geschäfts|book)?(?P<unit>{units})\b",
        re.IGNORECASE,
    )


PERIOD = _period(_DAYS)
"""A length of time as people write it; not how often something happens."""
_LENGTH = _period(f"{_DAYS}|{_HOURS}")
"""The same, with hours."""
_UNITS = {
    "ja": "years",
    "jä": "years",
    "ye": "years",
    "yr": "years",
    "mo": "months",
    "ma": "months",
    "mn": "months",
    "da": "days",
    "ta": "days",
    "we": "weeks",
    "wo": "weeks",
    "et": "days",
    "uu": "hours",
    "ur": "hours",
    "ho": "hours",
    "hr": "hours",
    "st": "hours",
    "fo": "fortnights",
}
_TIMES = {
    "years": {"years": 1, "months": 12, "days": 365},
    "months": {"months": 1, "days": 30},
    "days": {"days": 1},
    "weeks": {"days": 7},
    "hours": {},
    "fortnights": {"days": 14},
}
_NO_TERM_OF_KEEPING = words(
    "binnen|within|innerhalb|bedenktijd|herroep*|retour*|withdrawal period|widerrufsfrist|ouder dan"
    "|older than|jaar of ouder|jaar en ouder|jaar oud|years or older|years or over|years old|jahre alt"
    "|geboortedatum|geburtsdatum|date of birth|minderjarig*|minors|minderjährig*"
    "|reageren|antwoord*|reactietermijn|respond|garantietermijn|jonger|under the age|levertijd"
    "|werkdagen|working days|werktagen|duurt|takes|dauert"
)
"""What a length of time is about that is no time of keeping: terms to answer, to return goods, ages."""

_LOOKING_BACK = re.compile(
    r"\b(?:laatste|afgelopen|voorbije|last|past|previous|letzten|vergangenen)\s*$", re.IGNORECASE
)
"""What stands before a length of time that tells since when, not until when."""


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
        if self.unit == "hours" and unit == "days" and self.number % 24 == 0:
            return self.number // 24
        if self.unit == "weeks" and unit == "months" and self.number % 4 == 0:
            return self.number // 4
        return None


def lengths(text: str) -> Iterator[Length]:
    """The lengths of time of a sentence, each with the part of the sentence that it belongs to."""
    found = list(_LENGTH.finditer(text))
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
        elif written in _THREE_QUARTERS:
            number, unit = 9, "months"
        elif written in _HALF:
            number, unit = (6, "months") if unit == "years" else (15, "days")
        yield Length(number, unit, text[start : match.start()], text[start:until])
        start = until


def clocks(sentence: Sentence, earlier: str, asked: str, *, invoices: bool) -> Iterator[Value]:
    """The clocks of [retention] that a sentence sets.

    ``earlier`` is what stands before it in its block, which may tell what "these data" are, ``asked`` the question that it
    answers. ``invoices``: whether the shop may state that term itself.
    """
    above = " ".join(sentence.headings[-1:])
    if (
        _ADVICE.search(sentence.text)
        or _DO_KEEP.search(sentence.text)
        or not (_KEPT.search(sentence.text) or about_keeping(sentence, asked) or _listed(sentence))
    ):
        return
    past = earlier if _THESE.search(sentence.text) else ""
    for length, told in _told(sentence):
        elsewhere = _NO_TERM_OF_KEEPING.search(length.around) or _LOOKING_BACK.search(length.before)
        if elsewhere and not _KEPT.search(length.around):
            continue
        answered = "" if elsewhere else asked
        for clock in next(filter(None, map(_clocks, (*told, above, past, answered))), ()):
            number = length.as_(clock.rpartition("_")[2])
            if number and (invoices or clock != "invoice_years"):
                yield Value(("retention", clock), number, Certainty.SURE, sentence)


_KEPT = words(KEPT)


def about_keeping(sentence: Sentence, asked: str = "") -> bool:
    """Whether a heading or question above a sentence, or the head of its table, says that it is about keeping data."""
    return any(_KEPT.search(title) for title in (*sentence.headings[-_HEADINGS_THAT_TELL:], asked))


def names_clock(sentence: Sentence) -> bool:
    """Whether what a sentence says is kept for some time are data of the shop, whoever the sentence before it is about."""
    told = (length.before or length.around for length in lengths(sentence.text))
    return (
        sentence.shape is not Shape.ROW
        and not _THERE.search(sentence.text)
        and any(_clocks(text) and not _THIS.match(text) for text in told)
    )


_HEADINGS_THAT_TELL = 2


def _told(sentence: Sentence) -> Iterator[tuple[Length, tuple[str, ...]]]:
    """The lengths of time of a sentence, each with the texts that may tell what it is about, the likeliest first."""
    if sentence.shape is not Shape.ROW:
        for length in lengths(sentence.text):
            yield length, (length.before, length.around, sentence.text)
        return
    first, *cells = cells_of(sentence)
    purpose = _purpose(sentence)
    for cell in cells:
        for length in lengths(cell):
            yield length, (f"{first} {length.before}", first, purpose)


_ADVICE = words(
    "graag ... bewaren|u ... zelf te bewaren|please keep|bitte ... aufbewahren|na aanvraag|na uw verzoek"
    "|na je verzoek|upon request|on request|voor altijd|blijf* altijd|blijf* ... altijd|houden ... altijd|for ever|forever"
    "|indefinite*|für immer|blijft ... ook als|blijven ... ook als|stay* ... even if|kept even if|bleib* ... auch wenn"
)
"""Words of a sentence that asks customers to keep something, tells what happens after a request, or that nothing ends."""
_DO_KEEP = re.compile(r"(?:^|[.;:,] )(?:bewaar|keep|bewahren Sie) (?:uw|je|de|deze|your|ihre|die)\b", re.IGNORECASE)
_THESE = words(
    "genannten|genannte|genoemde|voornoemde|bovenstaande|werden sie|worden ze|zij|entries|einträge|logregels"
    "|it is|it stays|it remains|it goes|it gets|dat logboek|das protokoll"
    "|sie werden|sie bleib*|sie sind|sie verschwind*|ze|de lijst|the list|die liste|daarin|daarvan|deze|die|dit|dat|these|this"
    "|them|they|diese*|darin|davon"
)
_THERE = words("daar|dort|there")
_THIS = words("dat|deze|dit|that|this|these|those|dies*|das")
_SHORT_LIST = re.compile(
    rf"^[^:.]{{3,80}}[:–] ?(?:tot |bis zu |until |maximaal |max\.? )?(?:[^:.]{{0,20}}\b)?{_N} ?[^\W\d]", re.IGNORECASE
)
_UNTIL = words(
    "tot|zolang|uiterlijk|maximaal|max|gedurende|until|up to|as long as|at most|for|bis|solange|spätestens|maximal|höchstens"
)
"""How a cell begins that says until when data is kept."""
_COOKIES = words("*cookie*|_ga|*frist|bedenktijd|leeftijd")


def _listed(sentence: Sentence) -> bool:
    """Whether a row or a line such as "Logs: 30 days" states a length of time without a word for keeping."""
    if _COOKIES.search(sentence.text):
        return False
    if sentence.shape is Shape.ROW:
        cells = [cell.strip() for cell in sentence.text.split("|")[1:]]
        return any(_LENGTH.match(cell) or (_UNTIL.match(cell) and _LENGTH.search(cell)) for cell in cells)
    return bool(_SHORT_LIST.search(sentence.text))


def _purpose(row: Sentence) -> str:
    """The cell of a row that stands under a head about purposes, empty if there is none."""
    heads = row.headings[-1].split("|") if row.headings else []
    cells = row.text.split("|")
    named = [cell for head, cell in zip(heads, cells, strict=False) if _PURPOSE.search(head)]
    return named[0] if named and len(heads) == len(cells) else ""


_PURPOSE = words("doel*|waarom|waarvoor|purpose*|why|what for|zweck*|wofür|wozu|warum|verwerking|tätigkeit|activity")


def cells_of(row: Sentence) -> tuple[str, ...]:
    """The cells of a row that hold words: what it is about, and what is said of that."""
    return tuple(cell for cell in row.text.split("|") if re.search(r"[^\W\d]", cell)) or (row.text,)


def _clocks(text: str) -> tuple[str, ...]:
    """The clock that a text is about; two where it names invoices and orders side by side."""
    clock = next((clock for clock, says in CLOCKS if phrase(says).heard(text)), "")
    if clock == "invoice_years" and _AND_ORDERS.search(text):
        return (clock, "order_years")
    return (clock,) if clock else ()


_AND_ORDERS = re.compile(
    r"\b(?:bestel|order|aankoop|purchase|kauf)\w*(?: ?[,/&]| ?-? (?:en|and|und|of|or|oder)\b)"
    r"|(?:[,/&]|\b(?:en|and|und|of|or|oder)) ?(?:uw |je |your |ihre )?(?:bestel|order|aankoop|purchase|kauf)",
    re.IGNORECASE,
)
