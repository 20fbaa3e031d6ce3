"""Sentences that exclude each other, and what is denied although another sentence says it."""

from collections.abc import Iterator
from dataclasses import dataclass

from plugin_host.api import Role, Vendor
from plugin_host.importing.faults.denials import (
    AUTOMATED,
    AUTOMATED_RIGHT,
    FOR_ORDERS,
    HOST,
    MAILBOX,
    MARKETING,
    NOT_SCORED,
    SCORED,
    UNWATCHED,
)
from plugin_host.importing.faults.fault import Fault, shown
from plugin_host.importing.faults.pairs import HOSTED, OWN_SERVER, OWN_SERVER_BELOW, PAIRS
from plugin_host.importing.faults.phrases import Phrases
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.sharing import sharing_denied
from plugin_host.importing.values import Certainty
from plugin_host.sections.hosting import HostingForm

_PROMOTING = Phrases(nl=("{promoting}",), en=("{promoting}",), de=("{promoting}",))
_NO_PROMOTING = Phrases(
    nl=("geen (enkele )?(nieuwsbrie*|reclame*|aanbieding*|advertenti*)", "(niet|nooit) ~ (nieuwsbrie*|reclame*)"),
    en=("no (newsletter*|advertis*|ads|offers)", "(not|never) ~ (newsletter*|advertis*)"),
    de=("kein* (newsletter|werbe*|werbung|anzeigen)",),
)
_COMPANY = Phrases(
    nl=("(dit|dat|het|deze|die) (bedrijf|partij|aanbieder)",),
    en=("(this|that|the) (company|provider|firm)",),
    de=("(dieses|das|der|dieser) (unternehmen|anbieter)",),
)
_BY_PROVIDER = Phrases(nl=("{mail provider}",), en=("{mail provider}",), de=("{mail provider}",))


def contradictions(reading: Reading) -> Iterator[Fault]:
    """Every sentence that another one, or what a party does, makes untrue."""
    yield from _denials(reading)
    yield from _disputed(reading)
    yield from _both_said(reading)
    yield from _both_meant(reading)
    yield from _hosted_twice(reading)


def _denials(reading: Reading) -> Iterator[Fault]:
    yield from _marketing(reading)
    yield from sharing_denied(reading)
    scored = reading.saying(SCORED).keys() - (reading.saying(NOT_SCORED).keys() - reading.saying(UNWATCHED).keys())
    for place, span in (*reading.hits(AUTOMATED), *reading.replies(AUTOMATED), *reading.hits(AUTOMATED_RIGHT)):
        if scored - {place} and not reading.vendors_in(place):
            yield shown("automated-denied", reading.sentences[place], span)
    for place, span in reading.saying(HOST.says).items():
        near = (reading.around(place), reading.document.blocks[reading.sentences[place].block].text)
        spoken = any(reading.has(HOST.about, text) for text in near) or _hosting(reading, place)
        if spoken and not reading.excused(place, span, HOST.unless) and _hosts(reading, place):
            yield shown("host-denied", reading.sentences[place], span)
    for place, span in reading.hits(MAILBOX):
        cells = reading.sentences[place].text.split("|")
        whole = len(cells) == 1 or any(reading.has(MAILBOX.says, cell) for cell in cells)
        if whole and (reading.vendors_about(place) or reading.has(_BY_PROVIDER, reading.around(place))):
            yield shown("mailbox-denied", reading.sentences[place], span)


def _marketing(reading: Reading) -> Iterator[Fault]:
    kinds = {kind for services in reading.found.services.values() for kind in services}
    promoted = reading.saying(_PROMOTING).keys() - reading.saying(_NO_PROMOTING).keys()
    promoted |= reading.meaning("promotes-by-mail")
    advertises = "advertising" in kinds
    denied = [*reading.hits(MARKETING), *reading.replies(MARKETING), *(reading.hits(FOR_ORDERS) if advertises else ())]
    for place, span in denied:
        if (advertises or "mailing" in kinds or promoted - {place}) and not _of_buyers(reading, place):
            yield shown("marketing-denied", reading.sentences[place], span)


def _of_vendor(reading: Reading, place: int) -> bool:
    """Whether a sentence is about what a vendor does: it begins with its name."""
    text = reading.sentences[place].text
    return any(
        mention.sentence is reading.sentences[place] and 0 <= mention.start < 8 for mention in reading.found.mentions
    ) or text.startswith(
        (
            "Deze partij",
            "Die gegevens",
            "Deze gegevens",
            "Dit bedrijf",
            "This company",
            "Dieser Anbieter",
            "Zij ",
            "They ",
        )
    )


def _of_buyers(reading: Reading, place: int) -> bool:
    """Whether a sentence is about what a vendor does, or about the customers of a marketplace."""
    there = reading.vendors_in(place)
    elsewhere = any(vendor.services[0].kind == "sales_channels" for vendor in there)
    return elsewhere or _of_vendor(reading, place)


def _hosting(reading: Reading, place: int) -> bool:
    """Whether a sentence is about a party that the shop uses for hosting, or that does nothing else."""
    return bool(_others_in(reading, place, "hosting")) or any(
        reading.serves(vendor.id, "hosting") or vendor.services[0].kind == "hosting" or _rented(vendor)
        for vendor in reading.vendors_in(place) or _pointed(reading, place)
    )


def _pointed(reading: Reading, place: int) -> tuple[Vendor, ...]:
    """The vendors that the words of a sentence for a company stand for."""
    return reading.vendors_about(place) if reading.has(_COMPANY, reading.sentences[place].text) else ()


def _rented(vendor: Vendor) -> bool:
    """Whether a vendor runs the shop software itself."""
    first = vendor.services[0]
    return first.kind == "shop_software" and first.role is Role.PROCESSOR


def _hosts(reading: Reading, place: int) -> bool:
    """Whether those whom a sentence is about host, if it names anybody."""
    named = reading.vendors_in(place)
    if not named:
        return True
    return any(map(_holds_shops, named))


def _holds_shops(vendor: Vendor) -> bool:
    return any(service.kind in ("hosting", "shop_software") for service in vendor.services)


def _disputed(reading: Reading) -> Iterator[Fault]:
    """The sentences that answer a question of the shop file differently; ``terms`` looks at those about keeping data."""
    for path, values in reading.disputes.items():
        sentences = dict.fromkeys(value.evidence for value in values if value.evidence)
        several = path[-1] in _TOLD_IN_PARTS or any(isinstance(value.value, list) for value in values)
        if len(sentences) > 1 and path[0] != "retention" and not several:
            yield from (shown("forms-contradict", sentence) for sentence in sentences)


_TOLD_IN_PARTS = ("contact",)
"""Questions of which one sentence may tell more than another: what a carrier gets besides the address."""


def _both_said(reading: Reading) -> Iterator[Fault]:
    for pair in PAIRS:
        sides: list[list[int]] = []
        for side in (pair.one, pair.other):
            sides.append([place for place, _ in reading.hits(side)])
        one, other = sides
        if one and other and not set(one) & set(other):
            for place in sorted({*one, *other}):
                yield shown("forms-contradict", reading.sentences[place])


_EXCLUDING = (("newsletter-none", "newsletter-sent"), ("opens-unseen-of-ours", "opens-seen-of-ours"))
"""Meanings about mail that cannot both be true."""


def _both_meant(reading: Reading) -> Iterator[Fault]:
    """Sentences about mail whose meanings exclude each other, unless they are about different parties."""
    for one, other in _EXCLUDING:
        here, there = reading.meaning(one), reading.meaning(other)
        apart = here and there and here.isdisjoint(there) and not _of_different(reading, here, there)
        yield from (shown("forms-contradict", reading.sentences[place]) for place in sorted(here | there) if apart)


def _of_different(reading: Reading, *sides: frozenset[int]) -> bool:
    """Whether the sentences of each side are about parties, of which none is on both."""
    parties = [{vendor.id for place in side for vendor in reading.vendors_about(place)} for side in sides]
    return all(parties) and not set.intersection(*parties)


@dataclass(frozen=True)
class _Hosted:
    """Where a sentence says that the shop stands: with these parties, or on a server of its own."""

    place: int
    by: frozenset[str]


def _hosted_twice(reading: Reading) -> Iterator[Fault]:
    """The shop said to stand at one party here and at another, or on its own server, there."""
    own = {place for place, _ in reading.hits(OWN_SERVER)}
    own |= {
        place for place, _ in reading.hits(OWN_SERVER_BELOW) if all(map(_holds_shops, reading.vendors_about(place)))
    }
    said = [_Hosted(place, frozenset({"", *_named(reading, place)})) for place in own]
    hosted = {place: _named(reading, place) for place, _ in reading.hits(HOSTED)}
    hosted |= _said_to_host(reading)
    said += [_Hosted(place, by) for place, by in hosted.items() if place not in own and by]
    if len(said) > 1 and not frozenset.intersection(*(claim.by for claim in said)):
        for claim in sorted(said, key=lambda claim: claim.place):
            yield shown("forms-contradict", reading.sentences[claim.place])


def _said_to_host(reading: Reading) -> dict[int, frozenset[str]]:
    """The places of the sentences that clearly say of a party that the shop stands there."""
    places = {sentence: place for place, sentence in enumerate(reading.sentences)}
    forms = [value for path, value in reading.values.items() if path[-2:] == ("hosting", "form")]
    return {
        places[value.evidence]: frozenset({value.path[1]})
        for value in forms
        if value.value == HostingForm.FULL and value.certainty is not Certainty.LIKELY and value.evidence in places
    }


def _named(reading: Reading, place: int) -> frozenset[str]:
    vendors = reading.vendors_in(place)
    hosting = {vendor.id for vendor in vendors if _holds_shops(vendor)}
    others = _others_in(reading, place)
    return frozenset(hosting | others)


def _others_in(reading: Reading, place: int, kind: str = "") -> set[str]:
    """The parties without a module that a sentence names: those of one kind of service, or all."""
    text = reading.sentences[place].text.lower()
    others = (path for path in reading.values if path[0] == "other_vendors" and kind in ("", path[2]))
    return {path[1].lower() for path in others if path[1].lower() in text}
