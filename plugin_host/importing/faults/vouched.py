"""Promises of a processor that are made for a party which decides for itself, or which receives nothing."""

import re
from collections.abc import Iterator

from plugin_host.api import Role, Vendor
from plugin_host.importing.document import Shape
from plugin_host.importing.faults.fault import Fault, shown
from plugin_host.importing.faults.phrases import Phrases, Span, alike
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.rules import Rule

_CLAIM = Rule(
    "controller-vouched",
    says=alike("{processor claim}", "{agreement obliges} ... {obliges}", "{obliges} ... {agreement obliges}"),
    unless=Phrases(
        nl=(
            "geen (verwerker|verwerkersovereenkomst)", "{controller} ~ (verantwoordelijk*|bepa*|besli*)", "zelf ~ verwerkingsverantwoordelijke", "niet (als verwerker|namens ons|in onze opdracht|op onze instructie*)",
            "(bepa*|besli*) ~ zelf", "buiten ~ {processing agreement}", "(medewerkers|personeel)", "overeenkomst met u", "(ontvang*|krijg*) (u|je) {processor claim}", "(u|je) (ontvang*|krijg*) {processor claim}",
            "(bezorg*|vervoer*|breng*|lever*) ~ (pakket*|pakje*|bestelling*) ~ {processor claim}",
        ),
        en=(
            "not (a|our) processor", "(no|not|*n't|without) ~ {processing agreement}", "{controller} ~ controller", "independent* (controller|responsib*)", "responsible (itself|themselves|for itself)",
            "(itself|themselves|solely|separately|independently) responsible", "contract with you", "you (will |may )?(receive|get) ~ {processor claim}",
            "(deliver*|carr*|bring*|transport*) ~ (parcel*|package*|packet*|goods|order*|purchase*) ~ {processor claim}", "as a controller", "processor, _ (is|are) not", "(decid*|determin*) (for )?(itself|themselves)",
            "not (act |process |work )?(on our behalf|on our instructions|under our instructions|as (our |a )?processor)", "(staff|employees)",
        ),
        de=(
            "kein* (auftragsverarbeit*|av-vertrag)", "(selbst|allein) verantwortlich*", "eigenverantwortlich*", "eigene* verantwortliche*", "in eigener (_ )?verantwortung",
            "(selbstständig*|selbständig*|eigenständig*) ~ verantwortlich*", "entscheide* ~ selbst", "kein* (vertrag*|vereinbarung*) ~ {processor claim}",
            "nicht (in unserem auftrag|nach unseren weisungen|als auftragsverarbeiter)", "mitarbeit*", "vertrag* mit ihnen", "(erhalten|bekommen|erhältst|bekommst) (sie|du) {processor claim}",
            "(sie|du) (erhalten|bekommen|erhältst|bekommst) {processor claim}", "(stell*|bring*|liefer*) ~ (paket*|bestellung*|sendung*) ~ {processor claim}",
        ),
    ),
)  # fmt: skip  # lists of phrases
_CARRIER = Phrases(
    nl=("(vervoerder*|vervoersbedrij*|vervoersfirma*|transporteur*|transportfirma*|transportbedrij*|koerier*|bezorgdienst*|bezorger*|pakketdienst*|pakjesdienst*|postbedrij*|bank|banken|betaalmaatschappij*) ... {processor claim}", "{processor claim} ... (vervoerder*|vervoersbedrij*|vervoersfirma*|transporteur*|transportfirma*|transportbedrij*|koerier*|bezorgdienst*|bezorger*|pakketdienst*|pakjesdienst*|postbedrij*|bank|banken)"),
    en=("(carrier*|courier*|parcel (service|compan|firm)*|delivery (service|compan|firm)*|haulier*|postal service*|bank|banks) ... {processor claim}", "{processor claim} ... (carrier*|courier*|parcel (service|compan|firm)*|delivery (service|compan|firm)*|haulier*|postal service*|bank|banks)"),
    de=("(paketdienst*|paketzusteller*|zustelldienst*|kurierdienst*|spediteur*|versanddienstleister*|transportunternehmen|bank|banken|kreditinstitut*) ... {processor claim}", "{processor claim} ... (paketdienst*|paketzusteller*|zustelldienst*|kurierdienst*|spediteur*|versanddienstleister*|transportunternehmen|bank|banken|kreditinstitut*)"),
)  # fmt: skip  # lists of phrases
"""Carriers and banks decide for themselves, also where no module names them."""


def vouched(reading: Reading) -> Iterator[Fault]:
    """Each sentence that claims a processor's agreement with somebody who is none."""
    for place, span in reading.hits(_CLAIM):
        sentence = reading.sentences[place]
        named = _next_to(reading, place, span) or _beside(reading, place, span) or reading.vendors_in(place)
        named = named or _below(reading, place) or _before(reading, place)
        others = any(other in sentence.text for other in reading.others())
        wrong = [v for v in named if _decides(v, reading) and not (others and _is_software(v))]
        alone = len(wrong) == len(named) or not reading.vendors_in(place) or _listed(sentence.text)
        if (wrong and alone) or (not named and place in reading.saying(_CARRIER)):
            yield shown("controller-vouched", sentence, span)
    yield from _of_all(reading)


_ALL = Rule(
    "controller-vouched",
    says=Phrases(
        nl=(
            "(enkel|alleen|uitsluitend|slechts|louter) ~ (met|aan|door) ~ verwerkers ... (contract|overeenkomst*)",
            "{every} ~ {recipient} & {processing agreement}",
            "alle verwerkers (hebben|tekenden|ondertekenden) ... {processing agreement}",
            "(iedereen|eenieder|elkeen|al wie) ~ (gegevens|deel*) & {processing agreement}",
        ),
        en=(
            "(only|solely|exclusively) ~ (with|to) processors ... (contract|agreement)",
            "{every} ~ {recipient} & {processing agreement}",
            "(everyone|everybody|anyone|all|whoever) ~ (share|receive*|gets|get|see|sees|access|pass) & {processing agreement}",
        ),
        de=(
            "{exclusively} ~ (mit|an) auftragsverarbeiter* ... {agreement obliges}",
            "{every},? (der|die|dem|den) ... {receives} & {processing agreement}",
            "{every} ~ {recipient} & {processing agreement}",
        ),
    ),
    unless=Phrases(
        nl=(
            "(die|welke|dat) ... (namens ons|in onze opdracht|als verwerker*) ... {agreement obliges}",
            "(die|welke) ~ verwerker* zijn", "niet ~ {every}", "{not} ~ {processing agreement}", "waar (nodig|dat nodig is|vereist)", "indien nodig",
            "{outside}",
        ),
        en=(
            "(that|who|which) ... (on our behalf|for us|as (a |our )?processors?) ... {agreement obliges}", "{not} ~ {processing agreement}", "not ~ {every}",
            "where (necessary|required|needed)", "{agreement obliges} ... (that|who|which) ~ (process*|act) ... (on our behalf|for us)", "{outside}",
        ),
        de=(
            "(die|welche) ... in unserem auftrag ... {agreement obliges}", "{not} ~ {processing agreement}",
            "(soweit|sofern|wo) ~ (erforderlich|nötig)", "{agreement obliges} ... (die|welche) ... in unserem auftrag", "{outside}",
        ),
    ),
)  # fmt: skip  # lists of phrases
"""All who receive data are called processors."""

_THESE = Rule(
    "controller-vouched",
    says=alike("{these} ~ {recipient} & {processing agreement}"),
    unless=_ALL.unless,
)
"""Those named before, under the same heading, are."""


def _of_all(reading: Reading) -> Iterator[Fault]:
    """Each sentence that calls all who receive data processors, if one of those it names, or of all, decides for itself."""
    used = tuple(vendor for vendor in map(reading.registry.get, reading.found.services) if vendor)
    for place, span in reading.hits(_ALL):
        if any(_decides(vendor, reading) for vendor in reading.vendors_in(place) or used):
            yield shown("controller-vouched", reading.sentences[place], span)
    for place, span in reading.hits(_THESE):
        if any(_decides(vendor, reading) for vendor in reading.vendors_in(place) or _above(reading, place)):
            yield shown("controller-vouched", reading.sentences[place], span)


def _above(reading: Reading, place: int) -> tuple[Vendor, ...]:
    """The vendors of the sentence before, or of the list before it: what is meant by *these parties*."""
    shape = reading.sentences[place - 1].shape if place else None
    named: list[Vendor] = []
    for earlier in range(place - 1, -1, -1):
        if reading.sentences[earlier].shape is not shape or (shape not in _MANY and earlier < place - 1):
            break
        named += reading.vendors_in(earlier)
    return tuple(named)


def _next_to(reading: Reading, place: int, span: Span) -> tuple[Vendor, ...]:
    """The vendor that is called a processor, where the word stands right before its name."""
    sentence = reading.sentences[place]
    if not _ONE_PROCESSOR.search(sentence.text, *span):
        return ()
    beside = (m for m in reading.found.mentions if m.sentence is sentence and m.start == span[1] + 1)
    return tuple(vendor for vendor in (reading.registry.get(mention.vendor) for mention in beside) if vendor)


def _beside(reading: Reading, place: int, span: Span) -> tuple[Vendor, ...]:
    """The vendors named between the same stops as a claim; other parts of a cell or a long sentence are about others."""
    sentence = reading.sentences[place]
    stops = [0, *(stop.end() for stop in _STOPS.finditer(sentence.text)), len(sentence.text)]
    start, end = max(s for s in stops if s <= span[0]), min(s for s in stops if s >= span[1])
    inside = (m for m in reading.found.mentions if m.sentence is sentence and start <= m.start < end)
    return tuple(filter(None, map(reading.registry.get, dict.fromkeys(m.vendor for m in inside))))


_STOPS = re.compile(r"[.;] | \| ")
_ONE_PROCESSOR = re.compile(r"(?:verwerker|processor|auftragsverarbeiter(?:in)?)$", re.IGNORECASE)


def _below(reading: Reading, place: int) -> tuple[Vendor, ...]:
    """The vendors of the list that a sentence leads to."""
    named: list[Vendor] = []
    if reading.sentences[place].text.endswith(":"):
        for below in range(place + 1, len(reading.sentences)):
            if reading.sentences[below].shape not in _MANY:
                break
            named += reading.vendors_in(below)
    return tuple(named)


_MANY = (Shape.ITEM, Shape.ROW)
"""What stands in a list or a table belongs together."""


def _before(reading: Reading, place: int) -> tuple[Vendor, ...]:
    """The vendors of the sentence before, if that names no other party. What the shop runs itself is no party."""
    text = reading.before(place)
    if not text or any(other in text for other in reading.others()):
        return ()
    named = reading.vendors_in(place - 1)
    return tuple(vendor for vendor in named if any(service.role is not Role.SELF for service in vendor.services))


def _decides(vendor: Vendor, reading: Reading) -> bool:
    """Whether a vendor is no processor in any of the services that the shop uses it for."""
    used = reading.found.services.get(vendor.id, {})
    services = [service for service in vendor.services if service.kind in used] or list(vendor.services)
    return bool(services) and all(service.role in (Role.CONTROLLER, Role.SELF) for service in services)


def _is_software(vendor: Vendor) -> bool:
    """Whether a vendor makes what the shop runs itself: an agreement in the same sentence is with somebody else."""
    return all(service.role is Role.SELF for service in vendor.services)


def _listed(text: str) -> bool:
    """Whether a sentence counts several parties up for one claim."""
    return text.count(",") >= 1
