"""Loading: what raises, exits, breaks a rule or claims another's id is refused with the reason."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from traceback import extract_tb
from types import ModuleType
from typing import Generic, TypeVar

from plugin_host.api import Vendor
from plugin_host.api.core import Section
from plugin_host.registry.anatomy import Anatomy
from plugin_host.registry.candidates import SECTIONS, Candidate, built_ins, host_translations, third_parties
from plugin_host.registry.registry import Loaded, LoadedSection, Origin, Refused, Registry
from plugin_host.registry.rules import problems
from plugin_host.registry.section_rules import section_problems

T = TypeVar("T")


def discover(sections: tuple[Section, ...], allowed: Iterable[str] = ()) -> Registry:
    """Load every built-in vendor, and the sections and vendors of the allowed distributions."""
    names = tuple(allowed)
    return load([*built_ins(), *third_parties(names)], sections, third_parties(names, SECTIONS))


def load(
    candidates: Iterable[Candidate], sections: tuple[Section, ...], own_sections: Iterable[Candidate] = ()
) -> Registry:
    """Load candidates; one that is refused costs the others nothing.

    ``sections`` are those of the host, ``own_sections`` candidates of strangers, which come after them. A built-in
    keeps its id even when broken; rival strangers are all refused.
    """
    brought, no_sections = load_sections(own_sections, sections)
    known = (*sections, *(found.section for found in brought.values()))
    kinds = {kind.id: kind.service for section in known for kind in section.kinds}
    anatomy = Anatomy()

    def make(candidate: Candidate, module: ModuleType, origin: Origin) -> Loaded | str:
        vendor = getattr(module, "VENDOR", None)
        reasons = "; ".join(problems(vendor, kinds, anatomy))
        if reasons or not isinstance(vendor, Vendor):
            return reasons
        if vendor.id != candidate.claim:
            return f"calls itself {vendor.id!r}, but stands at {candidate.claim!r}"
        return Loaded(vendor=vendor, origin=origin)

    claims: _Claims[Loaded] = _Claims("a built-in vendor")
    for candidate in candidates:
        claims.add(candidate, attempt(candidate, make))
    accepted, refused = claims.settle()
    return Registry(
        sections=known,
        own_sections=brought,
        loaded=accepted,
        refusals=tuple(sorted((*no_sections, *refused), key=lambda item: (item.id, item.source, item.reason))),
    )


def load_sections(
    candidates: Iterable[Candidate], sections: tuple[Section, ...]
) -> tuple[dict[str, LoadedSection], list[Refused]]:
    """Load the sections of strangers, by id; and those that were refused."""
    kinds = {kind.id for section in sections for kind in section.kinds}
    claims: _Claims[LoadedSection] = _Claims("a section of the host", {section.id for section in sections})

    def make(candidate: Candidate, module: ModuleType, origin: Origin) -> LoadedSection | str:
        section = getattr(module, "SECTION", None)
        reasons = "; ".join(section_problems(section, kinds))
        if reasons or not isinstance(section, Section):
            return reasons
        if section.id != candidate.claim:
            return f"calls itself {section.id!r}, but stands at {candidate.claim!r}"
        return LoadedSection(section=section, origin=origin)

    for candidate in candidates:
        claims.add(candidate, attempt(candidate, make))
    accepted, refused = claims.settle()
    rivals: dict[str, list[str]] = {}
    for found in accepted.values():
        for kind in found.section.kinds:
            rivals.setdefault(kind.id, []).append(found.section.id)
    for kind_id, claimants in rivals.items():
        for section_id in claimants if len(claimants) > 1 else ():
            if section_id in accepted:
                source = accepted.pop(section_id).origin.source
                refused.append(Refused(id=section_id, source=source, reason=f"others have a kind {kind_id!r} as well"))
    return accepted, [replace(one, what="section") for one in refused]


def attempt(candidate: Candidate, make: Callable[[Candidate, ModuleType, Origin], T | str]) -> T | Refused:
    """Import a candidate and make of its module what it is to be; ``make`` gives a reason where that cannot be."""
    try:
        module = candidate.load()
        beside = Path(str(module.__file__)).parent / "translations"
        origin = Origin(
            source=candidate.source,
            version=candidate.version,
            module=module.__name__,
            translations=host_translations() if candidate.built_in else beside,
        )
        made = make(candidate, module, origin)
    except (Exception, SystemExit) as error:
        made = f"{type(error).__name__}: {error}{_place(error)}"[:500]
    if isinstance(made, str):
        return Refused(id=candidate.claim, source=candidate.source, reason=made[:1000])
    return made


def _place(error: BaseException) -> str:
    """Where in the stranger's code an error arose, if it did; a syntax error says so itself."""
    own = str(Path(__file__).parent.parent)
    frames = [
        frame
        for frame in extract_tb(error.__traceback__)
        if not frame.filename.startswith((own, "<")) and not isinstance(error, SyntaxError)
    ]
    return f" ({Path(frames[-1].filename).name}, line {frames[-1].lineno})" if frames else ""


class _Claims(Generic[T]):
    """Who wants which id, until all have been heard."""

    def __init__(self, owner: str, taken: Iterable[str] = ()) -> None:
        """``owner`` says to whom the ids in ``taken`` belong, and those of built-in candidates."""
        self.owner = owner
        self.taken = set(taken)
        self.refused: list[Refused] = []
        self.wanted: dict[str, list[tuple[Candidate, T]]] = {}

    def add(self, candidate: Candidate, result: T | Refused) -> None:
        """Hear one candidate."""
        if candidate.built_in:
            self.taken.add(candidate.claim)
        if isinstance(result, Refused):
            self.refused.append(result)
        else:
            self.wanted.setdefault(candidate.claim, []).append((candidate, result))

    def settle(self) -> tuple[dict[str, T], list[Refused]]:
        """Those that get their id, in alphabetical order, and those that are refused."""
        accepted = {}
        for claim, found in sorted(self.wanted.items()):
            own = [made for candidate, made in found if candidate.built_in]
            strangers = [(candidate, made) for candidate, made in found if not candidate.built_in]
            if own:
                accepted[claim] = own[0]
            if claim in self.taken:
                reason = f"this id belongs to {self.owner}"
            elif len(strangers) == 1:
                accepted[claim] = strangers[0][1]
                continue
            else:
                rivals = ", ".join(sorted(candidate.source for candidate, _ in strangers))
                reason = f"this id is claimed by several: {rivals}"
            self.refused += [Refused(id=claim, source=candidate.source, reason=reason) for candidate, _ in strangers]
        return accepted, self.refused
