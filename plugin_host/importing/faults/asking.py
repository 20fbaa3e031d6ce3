"""Cookies that are set without asking in one sentence, and only with consent in another."""

from collections.abc import Iterator
from dataclasses import dataclass

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
_COOKIES = words("cookie|cookies|*cookies|*pixel*|koekje*|*-cookie")
_ALL = words("alle|all|alles|every|elke|sämtliche|<inessential>|optionele|optional*")
_SOME = words(
    "<technical>|andere*|overige|other|others|übrige*|sonstige*|winkelmand*|basket|warenkorb|taal*|language|sprach*"
)
_ELSEWHERE = words(
    "<newsletter>|e-mail*|video*|kaart|kaartje*|karte|map|maps|bestel*|order*|account*|konto*|chat*|nummer*|foto*"
    "|ontvanger*|recipient*|empfänger*|zonder cookies|without cookies|ohne cookies|cookieless|cookielo*"
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
    """The places of the sentences by which cookies are set unasked, and of those by which they wait for consent."""
    first: list[_Told] = []
    never: list[_Told] = []
    for place, sentence in enumerate(reading.sentences):
        if sentence.shape is Shape.HEADING or _ELSEWHERE.within(sentence.text):
            continue
        waits, unasked = heard(_FIRST, sentence.text), heard(_NOT_FIRST, sentence.text)
        if waits is not unasked:
            (first if waits else never).append(_told(reading, place, waits=waits))
    for one in never:
        others = [other.place for other in first if one.concerns(other)]
        if others:
            yield [one.place], others


def _told(reading: Reading, place: int, *, waits: bool) -> _Told:
    """What a sentence is about: the vendors it names or points to, else kinds of cookies, which may be all of them."""
    text = reading.sentences[place].text
    named = frozenset(kind for kind, said in _KINDS.items() if said.within(text))
    pointed = () if _COOKIES.within(text) or named else reading.vendors_about(place)
    vendors = {v.id: kinds for v in reading.vendors_in(place) or pointed if (kinds := _served(reading, v.id))}
    if vendors:
        exact = len(vendors) == 1 or not pointed
        return _Told(place, frozenset(vendors if exact else ()), frozenset().union(*vendors.values()), bool(pointed))
    whole = _COOKIES.within(text) and (_ALL.within(text) or (waits and not _SOME.within(text)))
    return _Told(place, frozenset(), named or frozenset(_KINDS if whole else ()))


def _served(reading: Reading, vendor: str) -> frozenset[str]:
    return frozenset(kind for kind in _KINDS if reading.serves(vendor, kind))
