"""Making changes: where they stand, and sentences in which every value is shown as text."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from plugin_host.api.core import N_
from plugin_host.policy.changes.model import Change, Evidence, Mark
from plugin_host.policy.changes.plain import plain
from plugin_host.policy.markdown_escape import normalise
from plugin_host.policy.tree import Coded, Policy, PolicySection
from plugin_host.policy.words import Words

NAMELESS = "–"
"""Stands where a version has no words for something."""
NOT_KNOWN = N_("not known")


@dataclass(frozen=True)
class Place:
    """A section: its id and heading."""

    section: str
    title: str


@dataclass(frozen=True)
class Teller:
    """Words changes in one language and knows where they stand: ``places`` by anchor or by the name of a table."""

    words: Words
    places: Mapping[str, Place]
    elsewhere: Place

    def change(
        self,
        code: str,
        text: str,
        values: Mapping[str, str] | None = None,
        *,
        at: str,
        material: bool = False,
        vendor: str = "",
        name: str = "",
        marks: tuple[Mark, ...] = (),
        before: Evidence = "",
        after: Evidence = "",
    ) -> Change:
        """One change; ``text`` is a message of the host."""
        place = self.places.get(at, self.elsewhere)
        return Change(
            code=code,
            material=material,
            proposed=material,
            section=place.section,
            title=place.title,
            vendor=vendor,
            name=name,
            sentence=self.say(text, values or {}),
            marks=marks,
            evidence={"before": before, "after": after},
        )

    def say(self, text: str, values: Mapping[str, str]) -> str:
        """A sentence with plain values."""
        shown = {key: value if normalise(value) else NAMELESS for key, value in values.items()}
        return self.words.say(text, shown) or ""

    def listed(self, codes: Iterable[Coded]) -> str:
        """The wordings of codes as a plain list in words."""
        return self.words.listed([self.shown(coded) for coded in codes])

    def shown(self, coded: Coded) -> str:
        """The plain wording of a code; the code itself where it has none."""
        unworded = self.words.message(NOT_KNOWN) if coded.code == "unknown" else coded.code
        return plain(coded.text) or unworded


def places(*policies: Policy) -> dict[str, Place]:
    """Where everything stands; a later policy goes before an earlier one."""
    found: dict[str, Place] = {}

    def walk(sections: tuple[PolicySection, ...]) -> None:
        for section in sections:
            here = Place(section.id, section.title)
            found[section.id] = here
            if section.table:
                found[table(section.table)] = here
            found.update({clause.id: here for clause in section.vendors})
            walk(section.sections)

    for policy in policies:
        walk(policy.sections)
    return found


def table(name: str) -> str:
    """The key of the section in which a table stands; no anchor has a space in it."""
    return f"table {name}"
