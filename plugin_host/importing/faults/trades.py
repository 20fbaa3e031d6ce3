"""Sentences of another trade: those that speak of clients, patients or guests where nothing else does."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from plugin_host.importing.document import Shape
from plugin_host.importing.faults.fault import Fault, shown
from plugin_host.importing.faults.phrases import LANGUAGES, Phrases
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.rules import Rule
from plugin_host.importing.faults.trade_words import GOODS, NEAR, OF_TRADES, TOGETHER

_ANY = Phrases(
    *(tuple(phrase for row in OF_TRADES.values() for phrase in row[n].split("; ")) for n in range(len(LANGUAGES)))
)
_RULE = Rule(
    "trade-foreign",
    says=_ANY,
    unless=Phrases(
        nl=(
            "e-mailcliënt", "gasten~checkout", "(accountant|boekhoud*|administratiekantoor|fiduciaire) ... beroepsgeheim", "beroepsgeheim ~ (accountant|boekhouder)", "fraude*", "bel-me-niet", "als gast", "(bezorg*|lever*|pakket*|koerier*) & (vakantie*|hotel*|camping*)", "(levert|leveren) aan", "groothandel*", "(klant|afnemer|koper): ", "(samenstel*|inzage|kosten|verzoek*|kopie*|wissen) ~ (uw|je|jouw) dossier", "(uw|je|jouw) dossier ~ samenstel*", "dossiers (van|over) (een|de|uw|je)? ?(bestelling*|aankoop*|order*|klacht*)", "gasten ... bestel*", "politie", "branche*vereniging", "handels*vereniging", "deurwaarder",
            "(geen|nooit|niet) ~ (bsn|burgerservicenummer|medische*|sollicit*|advocaat|dossier*)", "brancheorganisatie", "(bsn|burgerservicenummer) ~ (niet|geen|nooit|zwart|onleesbaar|afschermen|afplakken)", "zwart", "(afdek*|af te dekken)",
            "(spaar*|loyalty|bonus*|punten) ... leden", "leden ~ (spaar*|punten|programma|korting*)", "in de praktijk", "aan de bank", "(aparte|andere|eigen) (privacy)?verklaring",
        ),
        en=("mail clients", "e-mail clients", "as (a guest|guests)", "(deliver*|courier*|parcel*|ship*) & (hotel*|holiday*|campsite*|guesthouse*)", "(supply|supplies|sell|sells) to", "wholesale*", "(customer|buyer): ", "members of (our|the|my) (staff|team|crew|family|household)", "be patient", "chat client*", "student discount*", "e-mail client*", "web client", "members ~ (points|loyalty|rewards)", "(loyalty|rewards) ~ members", "discount", "(no|never|not) ~ (lawyer*|medical|patient*)", "property of"),
        de=("e-mail-client*", "(liefer*|zustell*|paket*|versand*) & (ferien*|hotel*|campingplatz*|unterkunft)", "(beliefern|liefert an|liefern an)", "großhandel*", "(kunde|käufer|besteller): ", "bewerbung (unserer|ihrer|seiner|von|der|des)", "(abstimmen|einfügen)", "als gäste", "gästebestellung", "in der praxis", "datenschutzpraxis", "als gast", "steuerakte", "kein* ~ (rechtsanwalt|anwalt|bewerb*)", "bonus*", "(gesonderte|eigene) (datenschutz)?erklärung"),
    ),
)  # fmt: skip  # lists of words
_OWN = 3
"""A word in so many sentences is one of the shop's own trade: what was left of a template stands in one or two."""
_STEM = 6
_LETTERS = 4
_BEGINNING = 4
"""In so many blocks a text tells what the shop sells."""
_IN_NAME = re.compile(r"(?<=\w )|[\w-]+ (?:& )?[A-ZÀ-Þ]")
"""Words with capitals beside each other, or within a sentence, are names."""
_SOCIETY = re.compile(
    r"\b(?:stichting|vereniging|foundation|trust|society|charity|association|stiftung)\b|verein\b|e\. ?v\."
)
"""A shop that is no merchant's has members, donors and volunteers."""
_ASSORTMENT = re.compile(
    r"verko(?:op|pen)|assortiment|aanbod|bestellen|kopen|speciaalzaak|sells?\b|\bbuy|range of|verkauf|sortiment|handel mit|(?:shop|store|winkel)\b.{0,60}\b(?:voor|for|für)\b",
    re.IGNORECASE,
)
"""What a shop sells is its own."""


def trades(reading: Reading) -> Iterator[Fault]:
    """Each sentence in the words of a trade that is not that of the shop."""
    goods = _goods(reading)
    called = _names(reading)
    sold = {trade for trade, said in goods.items() if _called(reading, called, trade, said) or len(said) >= _OWN}
    hits = [(place, span, _stem(reading.sentences[place].text[slice(*span)])) for place, span in reading.hits(_RULE)]
    often = Counter(stem for _, _, stem in hits)
    defined = [s.text.lower() for s in reading.sentences if s.shape is not Shape.HEADING and ": " in s.text]
    told = set()
    for place, span, stem in hits:
        own = often[stem] >= _OWN or stem in called or any(text.startswith(stem) for text in defined)
        if not (own or _near(reading, reading.sentences[place].text[slice(*span)], sold)):
            told.add(place)
            yield shown(_RULE.code, reading.sentences[place], span)
    others = _together(reading) | _of_goods(reading, goods, sold)
    for place in sorted(others - told):
        if not reading.has(_RULE.unless, reading.sentences[place].text):
            yield shown(_RULE.code, reading.sentences[place])


def _names(reading: Reading) -> str:
    """The names of the shop and its site."""
    return " ".join(
        str(value.value) for path, value in reading.values.items() if path[-1] in ("name", "website")
    ).lower()


def _called(reading: Reading, called: str, trade: str, said: Iterable[int]) -> bool:
    """Whether the shop or its site is called by goods, or the beginning of the text or a heading among some sentences has words of them."""
    row = " ".join(GOODS[trade])
    sentences = [reading.sentences[place] for place in said]
    if any(sentence.shape is Shape.HEADING or sentence.block < _BEGINNING for sentence in sentences):
        return True
    return any(len(word) >= _LETTERS and word in called for word in row.replace("_", "").split())


def _near(reading: Reading, words: str, sold: set[str]) -> bool:
    """Whether words are of a trade that shops with such goods have to do with."""
    if _SOCIETY.search(_names(reading)) and reading.has(_OF_TRADE["club"], words):
        return True
    trades = (trade for trade, phrases in _OF_TRADE.items() if reading.has(phrases, words))
    return any(goods in NEAR.get(trade, "") for trade in trades for goods in sold)


def _goods(reading: Reading) -> dict[str, dict[int, set[str]]]:
    """For every kind of goods the sentences that have words of it, with those words."""
    language, found = reading.document.language, {trade: dict[int, set[str]]() for trade in GOODS}
    for place, sentence in enumerate(reading.sentences):
        for match in _GOODS[language].finditer(sentence.text):
            if language != "de" and match[0][0].isupper() and _IN_NAME.match(sentence.text, match.start()):
                continue
            stem = match[0].lower()
            for trade in _TRADES_OF[language].get(stem, ()):
                found[trade].setdefault(place, set()).add(stem)
    return found


def _of_goods(reading: Reading, goods: Mapping[str, Mapping[int, set[str]]], sold: set[str]) -> set[int]:
    """The places of sentences about goods that the shop does not sell: several words in one, few elsewhere."""
    found: set[int] = set()
    parties = {id(mention.sentence) for mention in reading.found.mentions}
    for said in (said for trade, said in goods.items() if trade not in sold):
        several = (reading.sentences[place] for place, stems in said.items() if len(stems) >= _SEVERAL)
        if any(id(sentence) not in parties and not _ASSORTMENT.search(sentence.text) for sentence in several):
            found |= said.keys()
    return found


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


_OF_TRADE = {
    trade: Phrases(*(tuple(row[n].split("; ")) for n in range(len(LANGUAGES)))) for trade, row in OF_TRADES.items()
}
_GOODS = {
    language: re.compile(
        rf"(?<!\w)(?:{'|'.join(' '.join(row[n] for row in GOODS.values()).split()).replace('_', ' ')})", re.IGNORECASE
    )
    for n, language in enumerate(LANGUAGES)
}
_TRADES_OF = {
    language: {
        word: tuple(trade for trade, row in GOODS.items() if word.replace(" ", "_") in row[n].split())
        for row in GOODS.values()
        for word in row[n].replace(" ", "\n").replace("_", " ").split("\n")
    }
    for n, language in enumerate(LANGUAGES)
}
