"""From candidates to what is wrong with them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from types import ModuleType

from plugin_host.api import Vendor
from plugin_host.api.core import Section
from plugin_host.catalogues import HOST, SOURCE_LANGUAGE, Catalogues
from plugin_host.contract.checks import SECTION_CHECKS, VENDOR_CHECKS, Check
from plugin_host.contract.subject import Subject, Surroundings, read_code
from plugin_host.contract.targets import Target
from plugin_host.registry import Candidate, Origin, Refused, host_translations
from plugin_host.registry.loading import attempt, load_sections
from plugin_host.registry.rules import shape_problems
from plugin_host.registry.section_rules import section_problems
from plugin_host.sections import SECTIONS

_HOST_KINDS = frozenset(kind.id for section in SECTIONS for kind in section.kinds)
LOADS = "loads"
"""The check of the registry: whether there is anything to be checked at all, under an id of its own."""


@dataclass(frozen=True, kw_only=True)
class Fault:
    """What is wrong, and the check that found it."""

    check: str
    message: str


@dataclass(frozen=True, kw_only=True)
class Examined:
    """A candidate, what was made of it, None where it cannot be loaded, and its faults."""

    candidate: Candidate
    subject: Subject | None
    faults: tuple[Fault, ...]


def surroundings(
    target: Target, *, today: date, languages: Iterable[str] | None = None, neighbours: Target | None = None
) -> Surroundings:
    """The host, with the sections of a target and of what it loads besides.

    ``languages`` are those in which all has to be there; those that the host speaks unless stated.
    """
    spoken = Catalogues({HOST: host_translations()}).languages() if languages is None else languages
    candidates = {(one.claim, one.source): one for one in (*_of(neighbours).sections, *target.sections)}
    brought, _ = load_sections(candidates.values(), SECTIONS)
    return Surroundings(
        sections=(*SECTIONS, *(own.section for own in brought.values())),
        own_sections=brought,
        languages=tuple(language for language in spoken if language != SOURCE_LANGUAGE),
        today=today,
    )


def _of(target: Target | None) -> Target:
    return target or Target(vendors=())


def examine(target: Target, around: Surroundings, neighbours: Target | None = None) -> Iterator[Examined]:
    """Load and check all of a target; ``neighbours`` are what the host loads besides, whose ids are taken."""
    lost = []
    for candidate in target.sections:
        section = load_section(candidate, around)
        if isinstance(section, Refused):
            lost.append(candidate.source)
        yield _examined(candidate, section, SECTION_CHECKS)
    for candidate in target.vendors:
        vendor = load_vendor(candidate, around, (*target.vendors, *_of(neighbours).vendors))
        if candidate.source in lost and (isinstance(vendor, Refused) or _stands_in_none(vendor)):
            reason = "its section was refused; mend that first"
            vendor = Refused(id=candidate.claim, source=candidate.source, reason=reason)
        yield _examined(candidate, vendor, VENDOR_CHECKS)


def _examined(candidate: Candidate, found: Subject | Refused, checks: Iterable[Check]) -> Examined:
    if isinstance(found, Refused):
        return Examined(candidate=candidate, subject=None, faults=(Fault(check=LOADS, message=found.reason),))
    faults = (Fault(check=check.name, message=text) for check in checks for text in check.run(found))
    return Examined(candidate=candidate, subject=found, faults=tuple(dict.fromkeys(faults)))


def _stands_in_none(subject: Subject) -> bool:
    services = subject.vendor.services if subject.vendor else ()
    return any(service.kind not in subject.around.kinds for service in services)


def load_vendor(candidate: Candidate, around: Surroundings, rivals: Iterable[Candidate] = ()) -> Subject | Refused:
    """Import a candidate for a vendor; refused where no check could look at it, or its id is another's."""

    def make(candidate: Candidate, module: ModuleType, origin: Origin) -> Subject | str:
        vendor = getattr(module, "VENDOR", None)
        reasons = "; ".join(shape_problems(vendor, around.anatomy))
        if reasons or not isinstance(vendor, Vendor):
            return reasons
        if candidate.claim and vendor.id != candidate.claim:
            return f"calls itself {vendor.id!r}, but stands at {candidate.claim!r}"
        for rival in rivals:
            known = candidate.claim or rival.built_in  # a file alone may be part of the package that is installed
            if known and rival.claim == vendor.id and rival.source != candidate.source:
                owner = "a built-in vendor" if rival.built_in else f"a vendor of {rival.source} as well"
                return f"the id {vendor.id!r} belongs to {owner}"
        return Subject(origin=origin, code=read_code(str(module.__file__)), stated=vendor, around=around)

    return attempt(candidate, make)


def load_section(candidate: Candidate, around: Surroundings) -> Subject | Refused:
    """Import a candidate for a section; refused where it could not be loaded."""

    def make(candidate: Candidate, module: ModuleType, origin: Origin) -> Subject | str:
        section = getattr(module, "SECTION", None)
        reasons = "; ".join(section_problems(section, set(_HOST_KINDS)))
        if reasons or not isinstance(section, Section):
            return reasons
        if section.id != candidate.claim:
            return f"calls itself {section.id!r}, but stands at {candidate.claim!r}"
        if section.id not in around.own_sections:
            return f"the section {section.id!r}, or a kind in it, is claimed by others as well"
        return Subject(origin=origin, code=read_code(str(module.__file__)), stated=section, around=around)

    return attempt(candidate, make)
