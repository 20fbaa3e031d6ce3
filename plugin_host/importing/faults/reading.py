"""An old policy as the looks of this package see it: its sentences with what stands before them, and what was recognised."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from plugin_host.api import Vendor
from plugin_host.importing.document import Document, Sentence, Shape
from plugin_host.importing.faults.phrases import Phrases, Span
from plugin_host.importing.faults.rules import NOTHING, Rule
from plugin_host.importing.recognising.parties import Parties
from plugin_host.importing.values import Values
from plugin_host.policy.registry_view import RegistryView


@dataclass(frozen=True)
class Reading:
    """A policy, the registry, and what the recognisers found in it."""

    document: Document
    registry: RegistryView
    found: Parties
    values: Values
    rights: Mapping[str, Sentence]

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages in which sentences are looked at: that of the text first."""
        first = self.document.language
        return (first, *(language for language in ("nl", "en", "de") if language != first))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence, headings included."""
        return self.document.sentences

    @cached_property
    def lowered(self) -> str:
        """All of the text in lower case."""
        return self.document.text.lower()

    def before(self, place: int) -> str:
        """The sentence before one, if it belongs to the same block or the same heading."""
        if place == 0:
            return ""
        here, last = self.sentences[place], self.sentences[place - 1]
        together = last.block == here.block or (last.headings == here.headings and last.shape is not Shape.HEADING)
        return last.text if together else ""

    def around(self, place: int) -> str:
        """A sentence with the one before it and the nearest heading above."""
        sentence = self.sentences[place]
        return " / ".join((*sentence.headings[-1:], self.before(place), sentence.text))

    def possible(self, phrases: Phrases) -> Phrases:
        """Those of some phrases that the text as a whole may have."""
        return phrases.possible_in(self.lowered, self.languages)

    def hits(self, rule: Rule) -> Iterator[tuple[int, Span]]:
        """The places of the sentences that show a rule's fault, and where in them."""
        says = self.possible(rule.says)
        if says == NOTHING:
            return
        unless, about = self.possible(rule.unless), self.possible(rule.about)
        for place, sentence in enumerate(self.sentences):
            if sentence.shape is Shape.HEADING or (span := says.find(sentence.text)) is None:
                continue
            if rule.about != NOTHING and not about.within(self.around(place)):
                continue
            if not unless.within(sentence.text):
                yield place, span

    def saying(self, phrases: Phrases) -> Iterator[int]:
        """The places of the sentences that have one of some phrases, headings excepted."""
        here = self.possible(phrases)
        if here == NOTHING:
            return
        for place, sentence in enumerate(self.sentences):
            if sentence.shape is not Shape.HEADING and here.within(sentence.text):
                yield place

    def vendors_in(self, place: int) -> tuple[Vendor, ...]:
        """The vendors that a sentence names."""
        sentence = self.sentences[place]
        ids = dict.fromkeys(m.vendor for m in self.found.mentions if m.sentence is sentence)
        return tuple(vendor for vendor in map(self.registry.get, ids) if vendor)

    def vendors_about(self, place: int) -> tuple[Vendor, ...]:
        """The vendors that a sentence is about, itself or by those before it."""
        return tuple(vendor for vendor in map(self.registry.get, self.found.about.get(place, ())) if vendor)

    def serves(self, vendor: str, *kinds: str) -> bool:
        """Whether the shop uses a vendor for one of some kinds of service."""
        return bool(self.found.services.get(vendor, {}).keys() & set(kinds))
