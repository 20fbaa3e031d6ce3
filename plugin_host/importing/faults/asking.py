"""What one sentence does without asking and another only with consent: setting cookies, and sending the newsletter."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plugin_host.api import Vendor
from plugin_host.importing.document import Shape
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.recognising.phrases import heard, words

_FIRST = ("=consent-first",)
_NOT_FIRST = ("=consent-not-asked", "=consent-needless")
_KINDS = {
    "analytics": words(
        "*statisti*|*analyti*|*analyse*|meet|meten|meting|gemeten|measure*|counts|counting|counted|zähl*|misst|messen"
        "|messung|gemessen|bezoekersaantal*"
    ),
    "advertising": words("advert*|*marketing*|reclame*|werbe*|werbung|remarketing|retargeting|tracking*|trackers"),
}
_SET = words(
    "<not-asked>|<no-need>|<without-consent>|<even-if>|<said-no>|<whichever>|<by-using>|<always-on>|plaats*|zet|zetten|gezet"
    "|laad*|laden|geladen|start*|begin*|meet|meten|gemeten|telt|volgt|actief|set|sets|placed|load*|run|runs|running|count*"
    "|measure*|active|fire*|setz*|gesetzt|lädt|ausgeführt|aktiv*|läuft|zählt|misst|gemessen|mitläuft|schiet*|opgeslagen"
    "|stored|gespeichert|krijg*|receive*|erhalten"
)
"""What is done at once, or without asking."""
_COOKIES = words("cookie|cookies|*cookies|*pixel*|koekje*|*-cookie")
_BANNER = re.compile(r"cookie-?(?!s\b)\w+|cookie (?:banner|bar|notice|window|pop-?up|settings|consent)", re.IGNORECASE)
"""What asks is none of what is set."""
_ALL = words("alle|all|alles|every|elke|sämtliche|<inessential>|optionele|optional*")
_SOME = words(
    "<technical>|andere*|overige|other|others|übrige*|sonstige*|winkelmand*|basket|warenkorb|taal*|language|sprach*"
)
_ELSEWHERE = words(
    "<newsletter>|e-mail*|video*|kaart|kaartje*|karte|map|maps|bestel*|order*|account*|konto*|chat*|nummer*|foto*"
    "|ontvanger*|recipient*|empfänger*|zonder cookies|without cookies|ohne cookies|cookieless|cookielo*"
)

_TO_EVERY_BUYER = (
    (
        "<newsletter> & <buyer>|besteller*|bestelling|order|afnemer* & <own-will>|<unasked>|<without-consent>|elke klant*"
        "|iedere klant*|alle klanten|elke koper|alle kopers|iedereen die|wie ... koopt|wie ... bestelt|every customer*"
        "|all customers|all our customers|every buyer|all buyers|everyone who|everybody who|whoever|anyone who"
        "|jede* kunde*|alle* kunden|allen kunden|jede* käufer*|alle käufer|jede* besteller*|wer ... bestellt|wer ... kauft"
        "|hoef* ... niet ... aan te melden|*n't have to sign|need not sign|müssen ... nicht anmelden|nicht ... anmelden"
        "& !<only>|<similar>|<refuse>|7 abs. 3|11.7|<marketplace>|<confirmation>|<not-therefore>|krijg* ... niet"
        "|ontvang* ... niet|no newsletter|geen <newsletter>|kein* <newsletter>|not receive|not get|erhalten ... nicht"
        "|bekommen ... nicht|tracking|<opens>"
    ),
)
_TO_WHO_ASKS = (
    "<newsletter>|die|deze|hem & <only>|<not-without>|<those-only> & <sign-up>|<consent> & <newsletter>|<sends>"
    " & !<other-mail>|<own-will>|<without-consent>|<no-customer>|cookie*|adverten*|advert*|werbung|banner|<opens>",
    "<newsletter> & zonder|without|ohne & <sign-up>|<consent> & geen <newsletter>|niet|no <newsletter>|not|kein* <newsletter>"
    "|nicht & !<no-need>|hoef*|have to|need|müssen|<unasked>|cookie*",
    "<newsletter> & anderen|others|andere & niet|not|nicht & <sign-up>|<consent>|bestellt hat|ingeschreven",
)


@dataclass(frozen=True)
class _Told:
    """What a sentence says is set with or without asking: the cookies of these vendors, or of these kinds."""

    place: int
    vendors: frozenset[str]
    kinds: frozenset[str]
    pointed: bool = False
    """Whether it only points to a vendor that stands before it."""

    def concerns(self, other: "_Told") -> bool:
        """Whether another sentence is about the same cookies."""
        if self.pointed and other.pointed:
            return False
        if self.vendors and other.vendors:
            return bool(self.vendors & other.vendors)
        return bool(self.kinds & other.kinds)


def asked_and_not(reading: Reading) -> Iterator[tuple[list[int], list[int]]]:
    """The places of the sentences that do something unasked, and of those by which it waits for consent."""
    yield from _cookies(reading)
    every, asked = (_places(reading, said) for said in (_TO_EVERY_BUYER, _TO_WHO_ASKS))
    if every and asked and not set(every) & set(asked):
        yield every, asked


def _places(reading: Reading, said: tuple[str, ...]) -> list[int]:
    sentences = enumerate(reading.sentences)
    return [place for place, s in sentences if s.shape is not Shape.HEADING and heard(said, s.text)]


def _cookies(reading: Reading) -> Iterator[tuple[list[int], list[int]]]:
    first: list[_Told] = []
    never: list[_Told] = []
    for place, sentence in enumerate(reading.sentences):
        if sentence.shape is Shape.HEADING or _ELSEWHERE.within(sentence.text):
            continue
        head = f"{sentence.headings[-1]}: " if sentence.shape is Shape.ROW and sentence.headings else ""
        waits, unasked = heard(_FIRST, sentence.text), heard(_NOT_FIRST, head + sentence.text)
        unasked = unasked and _SET.within(sentence.text)
        if waits is not unasked:
            (first if waits else never).append(_told(reading, place, waits=waits))
    for one in never:
        others = [other.place for other in first if one.concerns(other)]
        if others:
            yield [one.place], others


def _told(reading: Reading, place: int, *, waits: bool) -> _Told:
    """What a sentence is about: the vendors it names or points to, else kinds of cookies, which may be all of them."""
    text = _BANNER.sub("", reading.sentences[place].text)
    named = frozenset(kind for kind, said in _KINDS.items() if said.within(text))
    inside = reading.vendors_in(place)
    itself = inside or named or _COOKIES.within(text)
    pointed = () if itself else reading.vendors_about(place) or _before(reading, place)
    vendors = {v.id: kinds for v in inside or pointed if (kinds := _served(reading, v.id))}
    if vendors:
        exact = len(vendors) == 1 or not pointed
        return _Told(place, frozenset(vendors if exact else ()), frozenset().union(*vendors.values()), bool(pointed))
    whole = _COOKIES.within(text) and (_ALL.within(text) or (waits and not _SOME.within(text)))
    return _Told(place, frozenset(), named or frozenset(_KINDS if whole else ()))


def _before(reading: Reading, place: int) -> tuple[Vendor, ...]:
    """The vendors that the sentence before names, if it stands in the same paragraph."""
    together = place > 0 and reading.sentences[place - 1].block == reading.sentences[place].block
    return reading.vendors_in(place - 1) if together else ()


def _served(reading: Reading, vendor: str) -> frozenset[str]:
    return frozenset(kind for kind in _KINDS if reading.serves(vendor, kind))
