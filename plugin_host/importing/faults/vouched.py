"""Promises of a processor that are made for a party which decides for itself, or which receives nothing."""

from collections.abc import Iterator

from plugin_host.api import Role, Vendor
from plugin_host.importing.faults.fault import Fault, shown
from plugin_host.importing.faults.phrases import Phrases
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.rules import Rule

_CLAIM = Rule(
    "controller-vouched",
    says=Phrases(
        nl=(
            "{processor claim}",
            "{agreement obliges} ... {obliges}",
            "{obliges} ... {agreement obliges}",
            "overeenkomst ~ {processor claim}",
        ),
        en=("{processor claim}", "{agreement obliges} ... {obliges}", "{obliges} ... {agreement obliges}"),
        de=("{processor claim}", "{agreement obliges} ... {obliges}", "{obliges} ... {agreement obliges}"),
    ),
    unless=Phrases(
        nl=(
            "geen (verwerker|verwerkersovereenkomst)",
            "{controller} ~ (verantwoordelijk*|bepa*|besli*)",
            "zelf ~ verwerkingsverantwoordelijke",
            "niet als verwerker",
            "overeenkomst met u",
        ),
        en=(
            "not (a|our) processor",
            "no (data )?processing agreement",
            "{controller} ~ controller",
            "independent* controller",
            "contract with you",
            "as a controller",
        ),
        de=(
            "kein* (auftragsverarbeit*|av-vertrag)",
            "selbst verantwortlich*",
            "eigenverantwortlich*",
            "eigener verantwortlicher",
            "vertrag* mit ihnen",
        ),
    ),
)
_CARRIER = Phrases(
    nl=("(vervoerder*|bezorgdienst*|bezorger*|pakketdienst*|bank|banken|betaalmaatschappij*) ... {processor claim}", "{processor claim} ... (vervoerder*|bezorgdienst*|bezorger*|pakketdienst*|bank|banken)"),
    en=("(carrier*|courier*|parcel service*|bank|banks) ... {processor claim}", "{processor claim} ... (carrier*|courier*|parcel service*|bank|banks)"),
    de=("(paketdienst*|versanddienstleister*|transportunternehmen|bank|banken) ... {processor claim}", "{processor claim} ... (paketdienst*|versanddienstleister*|transportunternehmen|bank|banken)"),
)  # fmt: skip  # lists of phrases
"""Carriers and banks decide for themselves, also where no module names them."""


def vouched(reading: Reading) -> Iterator[Fault]:
    """Each sentence that claims a processor's agreement with somebody who is none."""
    for place, span in reading.hits(_CLAIM):
        sentence = reading.sentences[place]
        named = reading.vendors_in(place) or _before(reading, place)
        wrong = [vendor for vendor in named if _decides(vendor, reading)]
        alone = len(wrong) == len(named) or not reading.vendors_in(place) or _listed(sentence.text)
        if (wrong and alone) or (not named and place in reading.saying(_CARRIER)):
            yield shown("controller-vouched", sentence, span)
    yield from _of_all(reading)


_ALL = Phrases(
    nl=(
        "(enkel|alleen|uitsluitend|slechts) ~ (met|aan|door) ~ verwerkers ... (contract|overeenkomst*)",
        "met al (deze|onze|die) ~ (partijen|leveranciers|ontvangers) ... (*verwerkersovereenkomst*)",
    ),
    en=(
        "only ~ (with|to) processors ... (contract|agreement)",
        "with all (of )?(these|our) ~ (parties|suppliers|recipients) ... processing agreement*",
    ),
    de=(
        "(nur|ausschließlich) ~ (mit|an) auftragsverarbeiter* ... (vertrag*|vereinbarung*)",
        "mit allen (diesen|unseren) ~ (dienstleistern|empfängern|anbietern) ... auftragsverarbeitung*",
    ),
)  # fmt: skip  # lists of phrases
"""All who receive data are called processors."""


def _of_all(reading: Reading) -> Iterator[Fault]:
    """Each sentence that calls all who receive data processors, if one of those it names, or of all, decides for itself."""
    used = tuple(vendor for vendor in map(reading.registry.get, reading.found.services) if vendor)
    for place, span in reading.saying(_ALL).items():
        if any(_decides(vendor, reading) for vendor in reading.vendors_in(place) or used):
            yield shown("controller-vouched", reading.sentences[place], span)


def _before(reading: Reading, place: int) -> tuple[Vendor, ...]:
    """The vendors of the sentence before, if that names no other party."""
    text = reading.before(place)
    others = {path[1] for path in reading.values if path[0] == "other_vendors"}
    return () if not text or any(other in text for other in others) else reading.vendors_in(place - 1)


def _decides(vendor: Vendor, reading: Reading) -> bool:
    """Whether a vendor is no processor in any of the services that the shop uses it for."""
    used = reading.found.services.get(vendor.id, {})
    services = [service for service in vendor.services if service.kind in used] or list(vendor.services)
    return bool(services) and all(service.role in (Role.CONTROLLER, Role.SELF) for service in services)


def _listed(text: str) -> bool:
    """Whether a sentence counts several parties up for one claim."""
    return text.count(",") >= 1
