"""From candidates to what is wrong with them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from types import ModuleType

from plugin_host.api import Vendor
from plugin_host.api.core import Section
from plugin_host.contract.checks import SECTION_CHECKS, VENDOR_CHECKS
from plugin_host.contract.subject import Subject, Surroundings, read_code
from plugin_host.contract.targets import Target
from plugin_host.registry import Candidate, Origin, Refused
from plugin_host.registry.anatomy import Anatomy
from plugin_host.registry.loading import attempt, load_sections
from plugin_host.registry.rules import shape_problems
from plugin_host.registry.section_rules import section_problems
from plugin_host.sections import SECTIONS

HOST_KINDS = frozenset(kind.id for section in SECTIONS for kind in section.kinds)
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
    target: Target, *, languages: Iterable[str], today: date, neighbours: Target | None = None
) -> Surroundings:
    """The host, with the sections of a target and of what it loads besides."""
    candidates = {(one.claim, one.source): one for one in (*_of(neighbours).sections, *target.sections)}
    brought, _ = load_sections(candidates.values(), SECTIONS)
    return Surroundings(
        sections=(*SECTIONS, *(own.section for own in brought.values())),
        own_sections=brought,
        languages=tuple(languages),
        today=today,
    )


def _of(target: Target | None) -> Target:
    return target or Target(vendors=())


def examine(target: Target, around: Surroundings, neighbours: Target | None = None) -> Iterator[Examined]:
    """Load and check all of a target; ``neighbours`` are what the host loads besides, whose ids are taken."""
    for candidate in target.sections:
        section = load_section(candidate, around)
        if isinstance(section, Refused):
            yield _refused(candidate, section)
        else:
            found = (Fault(check=check.name, message=text) for check in SECTION_CHECKS for text in check.run(section))
            yield Examined(candidate=candidate, subject=section, faults=tuple(found))
    for candidate in target.vendors:
        vendor = load_vendor(candidate, around, (*target.vendors, *_of(neighbours).vendors))
        if isinstance(vendor, Refused):
            yield _refused(candidate, vendor)
        else:
            found = (Fault(check=check.name, message=text) for check in VENDOR_CHECKS for text in check.run(vendor))
            yield Examined(candidate=candidate, subject=vendor, faults=tuple(found))


def _refused(candidate: Candidate, refused: Refused) -> Examined:
    return Examined(candidate=candidate, subject=None, faults=(Fault(check=LOADS, message=refused.reason),))


def load_vendor(candidate: Candidate, around: Surroundings, rivals: Iterable[Candidate] = ()) -> Subject | Refused:
    """Import a candidate for a vendor; refused where no check could look at it, or its id is another's."""

    def make(candidate: Candidate, module: ModuleType, origin: Origin) -> Subject | str:
        vendor = getattr(module, "VENDOR", None)
        reasons = "; ".join(shape_problems(vendor, Anatomy()))
        if reasons or not isinstance(vendor, Vendor):
            return reasons
        if candidate.claim and vendor.id != candidate.claim:
            return f"calls itself {vendor.id!r}, but stands at {candidate.claim!r}"
        for rival in rivals:
            if rival.claim == vendor.id and rival.source != candidate.source:
                owner = "a built-in vendor" if rival.built_in else f"a vendor of {rival.source} as well"
                return f"the id {vendor.id!r} belongs to {owner}"
        return Subject(origin=origin, code=read_code(str(module.__file__)), stated=vendor, around=around)

    return attempt(candidate, make)


def load_section(candidate: Candidate, around: Surroundings) -> Subject | Refused:
    """Import a candidate for a section; refused where it could not be loaded."""

    def make(candidate: Candidate, module: ModuleType, origin: Origin) -> Subject | str:
        section = getattr(module, "SECTION", None)
        reasons = "; ".join(section_problems(section, set(HOST_KINDS)))
        if reasons or not isinstance(section, Section):
            return reasons
        if section.id != candidate.claim:
            return f"calls itself {section.id!r}, but stands at {candidate.claim!r}"
        if section.id not in around.own_sections:
            return f"the section {section.id!r}, or a kind in it, is claimed by others as well"
        return Subject(origin=origin, code=read_code(str(module.__file__)), stated=section, around=around)

    return attempt(candidate, make)
