"""What is denied of those who host the shop or its mail, and the shop said to stand in two places."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plugin_host.api import Role, Vendor
from plugin_host.importing.document import Shape
from plugin_host.importing.faults.fault import Fault, shown
from plugin_host.importing.faults.pairs import HOSTED, OWN_SERVER, OWN_SERVER_BELOW
from plugin_host.importing.faults.phrases import Phrases, Span
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.recognising.phrases import heard, words
from plugin_host.importing.values import Certainty
from plugin_host.sections.hosting import HostingForm

_HOST = Phrases(nl=("{host}",), en=("{host}",), de=("{host}",))
_BY_PROVIDER = Phrases(nl=("{mail provider}",), en=("{mail provider}",), de=("{mail provider}",))
_COMPANY = Phrases(
    nl=("(dit|dat|het|deze|die) (bedrijf|partij|aanbieder)",),
    en=("(this|that|the) (company|provider|firm)",),
    de=("(dieses|das|der|dieser) (unternehmen|anbieter)",),
)
_SEAM = re.compile(
    r"; | [|–—-] |\. |: |, (?!(?:was|wer|wat|wie)\b|(?:[\w-]+ ){0,6}(?:zu \w+en|\w+zu\w+en)\b)| (?=(?:maar|but|aber|doch|terwijl|while|während)\b)"
)
"""Where a clause ends; what German says with an infinitive behind a comma belongs to the clause."""
_DENIED = ("=no-access & !=other-access",)
_ADMITTED = ("<can> ... wel|in theorie|in theory|theoreti*|technically able|technically possible|does have",)
_MAIL = words("<mailbox>")
_DATA = words("<customer-data>|server*|*website|*shop|*winkel|*site|webhosting|hosting")


def hosting(reading: Reading) -> Iterator[Fault]:
    """Every sentence about where the shop or its mail stands that what is there makes untrue."""
    for place, sentence in enumerate(reading.sentences):
        if sentence.shape is not Shape.HEADING:
            for code, span in dict(_denials(reading, place)).items():
                yield shown(code, sentence, span)
    yield from _hosted_twice(reading)


def _denials(reading: Reading, place: int) -> Iterator[tuple[str, Span]]:
    """The faults of the clauses of a sentence by which somebody who holds data or mail has no access to it."""
    text = reading.sentences[place].text
    for start, end in _clauses(text):
        denied = heard(_DENIED, text[start:end]) and not heard(_ADMITTED, text)
        if denied and (code := _denied(reading, place, (start, end))):
            yield code, (start, end)


def _clauses(text: str) -> Iterator[Span]:
    start = 0
    for seam in _SEAM.finditer(text):
        yield start, seam.start()
        start = seam.end()
    yield start, len(text)


def _denied(reading: Reading, place: int, span: Span) -> str:
    """The code of the fault of a clause that denies access, if those whom it is about hold what it is about."""
    text = reading.sentences[place].text
    named = _named_until(reading, place, span) or reading.vendors_in(place)
    mail = next(
        (_is_mail(part) for part in (text[slice(*span)], text[: span[0]], text, reading.around(place)) if _tells(part)),
        False,
    )
    if mail:
        runs = any(map(_runs_mail, named or reading.vendors_about(place)))
        return "mailbox-denied" if runs or (not named and reading.has(_BY_PROVIDER, reading.around(place))) else ""
    near = (reading.around(place), reading.document.blocks[reading.sentences[place].block].text)
    spoken = any(reading.has(_HOST, part) for part in near) or _is_hosted(reading, place)
    holds = any(_holds_data(reading, vendor) for vendor in named) if named else True
    return "host-denied" if spoken and holds else ""


def _tells(text: str) -> bool:
    return _MAIL.within(text) or _DATA.within(text)


def _is_mail(text: str) -> bool:
    return _MAIL.within(text)


def _named_until(reading: Reading, place: int, span: Span) -> tuple[Vendor, ...]:
    """The vendors that a clause names; else those named before it in the sentence."""
    sentence = reading.sentences[place]
    here = [(m.start, m.vendor) for m in reading.found.mentions if m.sentence is sentence and m.start < span[1]]
    inside = [vendor for start, vendor in here if start >= span[0]] or [vendor for _, vendor in here]
    return tuple(filter(None, map(reading.registry.get, dict.fromkeys(inside))))


def _runs_mail(vendor: Vendor) -> bool:
    return any(service.kind in ("business_email", "hosting") for service in vendor.services)


def _holds_data(reading: Reading, vendor: Vendor) -> bool:
    """Whether a vendor hosts, and more than the domain name."""
    form = reading.values.get(("vendors", vendor.id, "hosting", "form"))
    return _holds_shops(vendor) and (form is None or form.value != HostingForm.DNS)


def _is_hosted(reading: Reading, place: int) -> bool:
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


def _holds_shops(vendor: Vendor) -> bool:
    return any(service.kind in ("hosting", "shop_software") for service in vendor.services)


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
