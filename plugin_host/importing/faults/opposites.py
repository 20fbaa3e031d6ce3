"""Sentences that exclude each other whatever they are about: one denies of a thing what another says of it."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from plugin_host.importing.document import Shape
from plugin_host.importing.faults.languages import SMALL
from plugin_host.importing.faults.phrases import Phrases, alike, meaning
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.statements import statements

_NOT = meaning("not")
_LIMITED = alike("{consent}", "{if you}", "{except}", "{third parties}", "{made anonymous}", "{personal data}")
"""What is denied for some cases only."""
_SOME = re.compile(
    r"\b(?:andere?n?|ander\w*|other|overige|meer|more|mehr|longer|langer|länger|zonder|without|ohne|nodig|need\w*|nötig)\b",
    re.I,
)
_SAID_OF_US = re.compile(
    r"\b(?:wij|we|ik|er|wir|ich|es gibt|i|there|website|webshop|webwinkel|shop|site|winkel|store)\b", re.I
)
_NONE = re.compile(
    r"\b(?:geen|no|kein(?:e|en|er|erlei)?) (?:([^\W\d_]{3,}) )?([^\W\d_]{3,})(?: (?:\w+[tdn]|here|(?:in|at|on|op|im|auf) (?:our|onze|ons|unser\w*) [^.!]{3,30}))?[.!]?$"
    r"|(?:n['’]t|\bnot) (?:\w+ ){1,2}(?:an?|any) (?:([^\W\d_]{3,}) )?([^\W\d_]{3,})[.!]?$"
    r"|^(?:een |eine?n? |a )?([^\W\d_]{3,})(?: als zodanig)? [a-zäöü]+ (?:wij|we|ik|wir|ich) (?:[a-z]+ )?(?:niet|nicht)(?:[.!,]|$)",
    re.IGNORECASE,
)
"""There is none of a thing, with which the statement ends or begins."""
_NO_THING = re.compile(r"eigen|own|nieuw|neue|new|nieuwsbr|newsl|mailing", re.IGNORECASE)
"""What no thing is called by, and mail, which has meanings of its own."""
_OURS = re.compile(
    r"\b(?:onze|ons|mijn|our|my|unser(?:e[nrms]?)?|mein(?:e[nrms]?)?) ([^\W\d_]{3,})(?: ([^\W\d_]{3,}))?", re.IGNORECASE
)
"""What is ours: one of the two words names it."""
_ABOUT = re.compile(
    r"^(?:(?:uw|je|jouw|de|your|the|ihre|deine|die|our|onze) )?(?P<thing>(?:[^\W\d_]|-){4,}(?: (?:number|details|calls))?)\b",
    re.IGNORECASE,
)
"""What a statement is about, if it begins with it."""
_ANYTHING = re.compile(
    r"(?:gegevens|data|daten|informati\w+|persoonsgegevens|personal\w*|personenbezogene\w*|deze|diese\w*|th\w+|zij|hierbij|daar\w*|verder|alle\w*"
    r"|details|after|zodra|nadat|sobald|nachdem|wenn|wanneer|indien|where|when|which)\b",
    re.IGNORECASE,
)
"""No kind of data, or no thing at all."""
_KEPT = Phrases(
    nl=("{keep}", "(opgenomen|opnemen)"),
    en=("{keep}", "(recorded|logged)"),
    de=("{keep}", "(aufgezeichnet|mitgeschnitten)"),
)
_KNOWN = _KEPT | Phrases(
    nl=("(neem|nemen) ~ op", "(hebben|zien|krijg*|ontvang*) (wij|we|ik)"), en=("(record|log)", "(seen|received|known) by us", "(we|i) (_ )?(see|receive|hold|get)"), de=("zeichn* ~ auf", "(sehen|erhalten|bekommen) (wir|ich)"),
)  # fmt: skip  # lists of phrases
_GONE = alike("{delete}", "{made anonymous}", "{if you}", "{except}", "{consent}")
_FUNCTION = re.compile(r"(?<=\w{4})(?:functie|funktion|venster|fenster|programma?m?|systeem|system|regeling)$")
_STEM = 4

Sides = tuple[dict[str, list[int]], dict[str, list[int]]]
"""The places of sentences by the thing that they are about: those that deny it, and those that say it."""


def opposites(reading: Reading) -> Iterator[tuple[list[int], list[int]]]:
    """The places of sentences that exclude each other: those of one side, and of the other."""
    said = [
        (place, part)
        for place, sentence in enumerate(reading.sentences)
        if sentence.shape is not Shape.HEADING
        for part in statements(sentence.text)
    ]
    (none, ours), (unkept, kept) = _there(reading, said), _stored(reading, said)
    for denied, claimed in ((none, ours), (unkept, kept), (none, kept)):
        for thing, places in denied.items():
            others = claimed.get(thing, [])
            named = thing not in SMALL[reading.document.language] and not _NO_THING.match(thing)
            if others and named and not set(places) & set(others):
                yield places, others


def _there(reading: Reading, said: Sequence[tuple[int, str]]) -> Sides:
    """The things that there are not, and those that are ours."""
    none: dict[str, list[int]] = {}
    ours: dict[str, list[int]] = {}
    for place, part in said:
        absent = _NONE.search(part)
        if absent and _SAID_OF_US.search(part) and not _SOME.search(part):
            if not reading.has(_LIMITED, reading.sentences[place].text):
                for thing in filter(None, absent.groups()):
                    none.setdefault(_stem(thing), []).append(place)
        elif (words := _OURS.findall(part)) and not reading.has(_NOT, part):
            for thing in filter(None, chain(*words)):
                ours.setdefault(_stem(thing), []).append(place)
    return none, ours


def _stored(reading: Reading, said: Sequence[tuple[int, str]]) -> Sides:
    """What is said not to be kept or seen, and what is kept by us."""
    unkept: dict[str, list[int]] = {}
    kept: dict[str, list[int]] = {}
    for place, part in said:
        about = _ABOUT.match(part)
        if about is None or _ANYTHING.match(about["thing"]) or not reading.has(_KNOWN, part):
            continue
        if reading.has(_NOT, part):
            if not (_SOME.search(part) or reading.has(_GONE, reading.sentences[place].text)):
                unkept.setdefault(_stem(about["thing"]), []).append(place)
        elif reading.has(_KEPT, part) and not (reading.has(_GONE, part) or reading.vendors_in(place)):
            kept.setdefault(_stem(about["thing"]), []).append(place)
    return unkept, kept


def _stem(thing: str) -> str:
    """A word without the ending that makes it several, or puts it into a case; of a function what has it."""
    thing = _FUNCTION.sub("", thing.lower())
    return thing[: max(_STEM, len(thing) - 2)]
