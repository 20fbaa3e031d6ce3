"""Sentences that exclude each other whatever they are about: one denies of a thing what another says of it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from plugin_host.importing.document import Sentence, Shape
from plugin_host.importing.faults.languages import SMALL
from plugin_host.importing.faults.phrases import alike, meaning
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.statements import statements
from plugin_host.importing.faults.words import listed

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
    r"\b(?:geen|no|kein(?:e|en|er|erlei)?) (?:([^\W\d_]{3,}) )?([^\W\d_]{3,})(?:['’]s)?(?: (?:\w+[tdn]|here|(?:in|at|on|op|im|auf) (?:our|onze|ons|unser\w*) [^.!]{3,30}))?[.!]?$"
    r"|(?:n['’]t|\bnot) (?:\w+ ){1,2}(?:an?|any) (?:([^\W\d_]{3,}) )?([^\W\d_]{3,})[.!]?$"
    r"|^(?:een |eine?n? |a )?([^\W\d_]{3,})(?: als zodanig)? [a-zäöü]+ (?:wij|we|ik|wir|ich) (?:[a-z]+ )?(?:niet|nicht)(?:[.!,]|$)",
    re.IGNORECASE,
)
"""There is none of a thing, with which the statement ends or begins."""
_NO_THING = re.compile(r"eigen|own|nieuw|neue|new|nieuwsbr|newsl|mailing", re.IGNORECASE)
"""What no thing is called by, and mail, which has meanings of its own."""
_OURS = re.compile(
    r"\b(?:onze|ons|mijn|our|my|unser(?:e[nrms]?)?|mein(?:e[nrms]?)?) ([^\W\d_]{3,})(?: ([^\W\d_]{3,}))?"
    r"|^(?:de|het|the|die|das|der) ([^\W\d_]{3,})(?:['’]s)? (?:in|op|at|on|im|auf) (?:(?:de|het|the|dem|der) )?(?:winkel|zaak|laden|shop|store|geschäft)\b",
    re.IGNORECASE,
)
"""What is ours: one of the two words names it."""
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
    none, ours = _there(reading, said)
    for thing, places in none.items():
        others = ours.get(thing, [])
        named = thing not in SMALL[reading.document.language] and not _NO_THING.match(thing)
        if others and named and not set(places) & set(others):
            yield places, others
    yield from _word_for_word(reading)


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


def _stem(thing: str) -> str:
    """A word without the ending that makes it several, or puts it into a case; of a function what has it."""
    thing = _FUNCTION.sub("", thing.lower())
    return thing[: max(_STEM, len(thing) - 2)]


_WORD = re.compile(r"[^\W\d_]{3,}")
_MOST = 110
"""A statement of more characters says several things."""
_LEAST = 8
"""So many letters of the words of a denial say what is denied."""
_PARTICIPLE = re.compile(r"^(?:auf|aus|ab|an|ein|mit|op|aan|af|uit|in|mee|bij|bei)?ge(?=\w{4})")
"""What a participle begins with: what is left of it is like its verb."""
_IRREGULAR = {
    "schnitten": "schneiden", "nomen": "nemen", "nommen": "nehmen", "sent": "send", "sold": "sell", "taken": "take", "took": "take", "made": "make", "written": "write",
    "schreven": "schrijven", "schrieben": "schreiben", "bought": "buy", "kocht": "koop", "lezen": "lees", "lesen": "lies", "vraagd": "vraag", "fragt": "frag",
}  # fmt: skip  # a table
_KEEPS = re.compile(
    r"(?:bewa(?:ar|ren|hr)|opsla|slaan|slagen|speicher|stor(?:e|ing)|sav(?:e|ing)|kept|held|keep|erfass|seen?$|sees|zien|ziet|sehen|hold)"
)
"""To have something; to see it is to have it."""
_PLAIN = listed(
    "gegevens persoonsgegevens informatie klanten klant website webshop webwinkel winkel gebruiken gebruik gebruikt verwerken verwerkt"
    " data information details personal customers customer shop store site using used process processed provide make take had"
    " daten angaben personenbezogene kunden kunde seite shops verwenden verwendet nutzen nutzt verarbeiten verarbeitet wir"
    " worden werd zullen doen doet does been being haben here andere keinerlei enkele keine keinen ours dabei hierbij daarbij jemals ooit ever"
)
"""Words that say little of what is done with what."""
_LONGEST_SMALL = 8
_SAYS_LITTLE = {
    language: {word for word in small if len(word) <= _LONGEST_SMALL} | _PLAIN for language, small in SMALL.items()
}
"""Words that are not compared, by the language of the text."""
_DEPENDS = re.compile(
    r"\b(?:zonder|without|ohne|als|indien|wanneer|tenzij|mits|zodra|zolang|totdat|alleen|slechts|enkel|uitsluitend|behalve|voordat|tot|zelf|nog|verder|standaard|automatisch"
    r"|if|when|unless|until|only|except|before|yet|again|ourselves|automatically|further|otherwise|where|must|may|should"
    r"|wenn|falls|sofern|soweit|sobald|solange|nur|au(?:ß|ss)er|bevor|bis|selbst|noch|weiter|sonst|muss|müssen|darf|dürfen|moet|moeten|mag|mogen|hoeft|hoeven|brauch\w*"
    r"|u|you|sie|du)\b|\?",
    re.IGNORECASE,
)
"""What is denied for some cases, or of the reader."""
_IN_A_CASE = re.compile(
    r"\b(?:als|indien|wanneer|if|when|unless|wenn|falls|sofern|vroeger|formerly|früher|could|would)\b", re.IGNORECASE
)
_PARTY = meaning("one party")
_ELSEWHERE = _LIMITED | alike("{marketing}", "{of other people}", "{cookie}", "{automated}") | _PARTY
"""What is denied for some cases only, or is what others look at."""


def _word_for_word(reading: Reading) -> Iterator[tuple[list[int], list[int]]]:
    """A short denial by the shop, and the statements in which all its words stand without one."""
    whole = {
        place: sentence
        for place, sentence in enumerate(reading.sentences)
        if sentence.shape is not Shape.HEADING and len(sentence.text) <= _MOST and sentence.text.endswith((".", "!"))
    }
    denied = {place: sentence for place, sentence in whole.items() if _denies(reading, place)}
    if not denied:
        return
    said = {place: roots for place, sentence in whole.items() if (roots := _claimed(reading, place, sentence))}
    ending = _by_ending(said)
    for place, sentence in denied.items():
        roots = _roots(reading, sentence.text)
        near = [set(chain(*(ending.get(end, ()) for end in _ends(root)))) for root in roots]
        others = [other for other in sorted(set.intersection(*near)) if _all_in(roots, said[other])] if near else []
        if len(roots) > 1 and sum(map(len, roots)) >= _LEAST and others:
            yield [place], others


def _by_ending(said: Mapping[int, frozenset[str]]) -> Mapping[str, list[int]]:
    """The places of statements by what their words begin and end with, so that each is held against few others."""
    found: dict[str, list[int]] = {}
    for place, roots in said.items():
        for end in {end for root in roots for end in _ends(root)}:
            found.setdefault(end, []).append(place)
    return found


def _denies(reading: Reading, place: int) -> bool:
    text = reading.sentences[place].text
    if not reading.has(_NOT, text) or _DEPENDS.search(text) or _SOME.search(text) or reading.vendors_in(place):
        return False
    return len(statements(text)) == 1 and not reading.has(_ELSEWHERE, text)


def _claimed(reading: Reading, place: int, sentence: Sentence) -> frozenset[str]:
    """The words of a statement that denies nothing, and of no case only."""
    text = sentence.text
    ours = not (reading.begins_with(place) or reading.has(_PARTY, text))
    plain = ours and not (reading.has(_NOT, text) or _IN_A_CASE.search(text))
    return _roots(reading, text) if plain else frozenset()


def _roots(reading: Reading, text: str) -> frozenset[str]:
    """The words of a text that have a meaning of their own, as they begin; names are none."""
    names = () if reading.document.language == "de" else (word for word in _WORD.findall(text[1:]) if word[0].isupper())
    words = {word.lower() for word in _WORD.findall(text)} - _SAYS_LITTLE[reading.document.language]
    words -= {name.lower() for name in names}
    return frozenset(_root(word) for word in words if not reading.has(_NOT, word))


def _root(word: str) -> str:
    bare = _PARTICIPLE.sub("", word)
    return "keep" if _KEEPS.match(bare) else _IRREGULAR.get(bare, bare)


def _all_in(roots: frozenset[str], those: frozenset[str]) -> bool:
    return all(any(_same(root, other) for other in those) for root in roots)


def _ends(root: str) -> tuple[str, str]:
    """What a word begins and ends with: of two that are the same, one of these is."""
    return root[:_STEM], f"-{root[-_STEM - 1 :]}"


def _same(one: str, other: str) -> bool:
    """Whether two words begin alike, or one ends in the other."""
    short, long = sorted((one, other), key=len)
    begins = max(min(_STEM, len(short)), len(short) - len(short) // 3)
    return short[:begins] == long[:begins] or (len(short) > _STEM and long.endswith(short))
