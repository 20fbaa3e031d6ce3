"""Sentences of another trade: those that speak of clients, patients or guests where nothing else does."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from plugin_host.importing.document import Shape
from plugin_host.importing.faults.fault import Fault, shown
from plugin_host.importing.faults.phrases import LANGUAGES, Phrases
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.rules import Rule
from plugin_host.importing.faults.trade_words import OF_TRADES, TOGETHER

_ANY = Phrases(
    *(tuple(phrase for row in OF_TRADES.values() for phrase in row[n].split("; ")) for n in range(len(LANGUAGES)))
)
_RULE = Rule(
    "trade-foreign",
    says=_ANY,
    unless=Phrases(
        nl=(
            "e-mailcliënt", "gasten~checkout", "(accountant|boekhoud*|administratiekantoor|fiduciaire) ... beroepsgeheim", "beroepsgeheim ~ (accountant|boekhouder)", "fraude*", "bel-me-niet", "als gast", "(samenstel*|inzage|kosten|verzoek*|kopie*|wissen) ~ (uw|je|jouw) dossier", "(uw|je|jouw) dossier ~ samenstel*", "dossiers (van|over) (een|de|uw|je)? ?(bestelling*|aankoop*|order*|klacht*)", "gasten ... bestel*", "politie", "branche*vereniging", "handels*vereniging", "deurwaarder",
            "(geen|nooit|niet) ~ (bsn|burgerservicenummer|medische*|sollicit*|advocaat|dossier*)", "brancheorganisatie", "(bsn|burgerservicenummer) ~ (niet|geen|nooit|zwart|onleesbaar|afschermen|afplakken)", "zwart", "(afdek*|af te dekken)",
            "(spaar*|loyalty|bonus*|punten) ... leden", "leden ~ (spaar*|punten|programma)", "in de praktijk", "aan de bank", "(aparte|andere|eigen) (privacy)?verklaring",
        ),
        en=("mail clients", "e-mail clients", "as guests", "be patient", "chat client*", "student discount*", "e-mail client*", "web client", "members ~ (points|loyalty|rewards)", "(loyalty|rewards) ~ members", "discount", "(no|never|not) ~ (lawyer*|medical|patient*)", "property of"),
        de=("e-mail-client*", "als gäste", "gästebestellung", "in der praxis", "datenschutzpraxis", "als gast", "steuerakte", "kein* ~ (rechtsanwalt|anwalt|bewerb*)", "bonus*", "(gesonderte|eigene) (datenschutz)?erklärung"),
    ),
)  # fmt: skip  # lists of words
_OWN = 3
"""A word in so many sentences is one of the shop's own trade: what was left of a template stands in one or two."""
_STEM = 6


def trades(reading: Reading) -> Iterator[Fault]:
    """Each sentence in the words of a trade that is not that of the shop."""
    hits = [(place, span, _stem(reading.sentences[place].text[slice(*span)])) for place, span in reading.hits(_RULE)]
    often = Counter(stem for _, _, stem in hits)
    called = " ".join(str(value.value) for path, value in reading.values.items() if path[-1] in ("name", "website"))
    defined = [s.text.lower() for s in reading.sentences if s.shape is not Shape.HEADING and ": " in s.text]
    told = set()
    for place, span, stem in hits:
        own = often[stem] >= _OWN or stem in called.lower() or any(text.startswith(stem) for text in defined)
        if not own:
            told.add(place)
            yield shown(_RULE.code, reading.sentences[place], span)
    for place in sorted(_together(reading) - told):
        if not reading.has(_RULE.unless, reading.sentences[place].text):
            yield shown(_RULE.code, reading.sentences[place])


def _together(reading: Reading) -> set[int]:
    """The places of sentences with several words of one trade, if the text has not many such words elsewhere."""
    found: set[int] = set()
    for words in _TOGETHER[reading.document.language]:
        said = {
            place: set(map(_stem, words.findall(sentence.text)))
            for place, sentence in enumerate(reading.sentences)
            if sentence.shape is not Shape.HEADING
        }
        said = {place: stems for place, stems in said.items() if stems}
        if len(said) < _OWN:
            found |= {place for place, stems in said.items() if len(stems) >= _SEVERAL}
    return found


_SEVERAL = 2


def _begun(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words.replace(' ', '|').replace('_', ' ')})\w*", re.IGNORECASE)


_TOGETHER: Mapping[str, tuple[re.Pattern[str], ...]] = {
    language: tuple(_begun(row[n]) for row in TOGETHER.values()) for n, language in enumerate(LANGUAGES)
}


def _stem(words: str) -> str:
    return words.split()[-1].lower()[:_STEM] if words.split() else ""
