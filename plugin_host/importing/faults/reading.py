"""An old policy as the looks of this package see it: its sentences with what stands before them, and what was recognised."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice

from plugin_host.api import Vendor
from plugin_host.importing.document import Document, Sentence, Shape
from plugin_host.importing.faults.index import Index
from plugin_host.importing.faults.languages import languages_in
from plugin_host.importing.faults.phrases import Phrases, Span
from plugin_host.importing.faults.rules import NOTHING, Rule
from plugin_host.importing.faults.statements import clause, clauses, statements
from plugin_host.importing.recognising.parties import Parties
from plugin_host.importing.recognising.phrases import heard, words
from plugin_host.importing.recognising.subjects import Subjects, subjects
from plugin_host.importing.values import Disputes, Values
from plugin_host.policy.registry_view import RegistryView

_ASKS = re.compile(
    r"(?:(?:met|aan|van|voor|door) )?(?:wie|wat|hoe|welke|waar\w*|wanneer)\b|(?:(?:with|to|for|from) )?(?:who|whom|what|how|which|where|when|why)\b"
    r"|(?:(?:mit|an|von|für) )?(?:wer|wem|wen|was|wie|welche\w*|wo\w*|wann)\b",
    re.IGNORECASE,
)
"""A heading that asks something, with or without its question mark."""
_LONG = 160
"""A sentence of more characters says several things."""
_PART = re.compile(
    r"(?<!onze )(?<!een )(?<!our )(?<!unser )(?<!unsere )(?<!andere )(?<!other )\b(leverancier|verkoper|verkoopster|ondernemer|webwinkelier|exploitant"
    r"|seller|supplier|vendor|merchant|trader|company|retailer|verkäufer(?:in)?|anbieter(?:in)?|betreiber(?:in)?|unternehmer(?:in)?|händler(?:in)?)\b",
    re.IGNORECASE,
)
"""What a shop is called by its part in a contract."""
_SPOKEN = re.compile(r"\b(?:wij|we|ik|wir|ich|i)\b", re.IGNORECASE)
_OFTEN = 3
_WE = {"nl": "wij", "en": "we", "de": "wir"}
_OWN_NAMES = (("shop", "name"), ("controller", "name"))
_SEAMS = (", ", "; ", " maar ", " but ", " aber ", ". ")


def _of_mail(sentence: Sentence) -> Iterator[str]:
    """The heading above a sentence, if it is about mail to customers."""
    return (title for title in sentence.headings[-1:] if _MAIL.search(title))


_MAIL = words("<our-mail>")


@dataclass(frozen=True)
class Reading:
    """A policy, the registry, and what the recognisers found in it."""

    document: Document
    registry: RegistryView
    found: Parties
    values: Values
    rights: Collection[str]
    disputes: Disputes = field(default_factory=dict)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages in which sentences are looked at: that of the text, and those of passages in another."""
        return languages_in(self.document)

    @cached_property
    def subjects(self) -> Subjects:
        """The kinds of service by their words."""
        return subjects(self.registry)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence, headings included."""
        return self.document.sentences

    @cached_property
    def index(self) -> Index:
        """Where letters stand."""
        return Index([sentence.text for sentence in self.sentences])

    @cached_property
    def _places(self) -> dict[Phrases, dict[int, Span]]:
        return {}

    def before(self, place: int) -> str:
        """The sentence before one, if it belongs to the same block or the same heading."""
        if place == 0:
            return ""
        here, last = self.sentences[place], self.sentences[place - 1]
        together = last.block == here.block or (last.headings == here.headings and last.shape is not Shape.HEADING)
        return last.text if together else ""

    def after(self, place: int) -> str:
        """The sentence after one, if it belongs to the same block."""
        following = self.sentences[place + 1 : place + 2]
        return next((s.text for s in following if s.block == self.sentences[place].block), "")

    def around(self, place: int) -> str:
        """A sentence with the one before it and the nearest heading above."""
        sentence = self.sentences[place]
        return " / ".join((*sentence.headings[-1:], self.before(place), sentence.text))

    def saying(self, phrases: Phrases) -> Mapping[int, Span]:
        """The places of the sentences that have one of some phrases, and where in them; headings excepted."""
        if phrases not in self._places:
            self._places[phrases] = {
                place: span
                for place, span in phrases.places(self.index, self.languages)
                if self.sentences[place].shape is not Shape.HEADING
            }
        return self._places[phrases]

    def meaning(self, name: str) -> frozenset[int]:
        """The places of the sentences that have a meaning about mail, by themselves or below a heading about it."""
        if name not in self._meant:
            told = (f"={name}",)
            self._meant[name] = frozenset(
                place
                for place, sentence in enumerate(self.sentences)
                if sentence.shape is not Shape.HEADING
                and (
                    heard(told, sentence.text)
                    or any(heard(told, f"{title}: {sentence.text}") for title in _of_mail(sentence))
                )
            )
        return self._meant[name]

    @cached_property
    def _meant(self) -> dict[str, frozenset[int]]:
        return {}

    def _saying_near(self, phrases: Phrases, about: Phrases) -> Mapping[int, Span]:
        """As ``saying``, of the sentences that speak of something or stand below what does: looking elsewhere takes time."""
        return {
            place: span
            for place, span in phrases.places(self.index, self.languages, self._near(about))
            if self.sentences[place].shape is not Shape.HEADING
        }

    def _near(self, about: Phrases) -> int:
        """As bits: the sentences that have one of some phrases, those just after them, and those below such a heading."""
        if about not in self._spoken:
            places = [place for place, _ in about.places(self.index, self.languages)]
            headed = {self.sentences[place].text for place in places if self.sentences[place].shape is Shape.HEADING}
            near = {*places, *(place + 1 for place in places)}
            near |= {place for place, s in enumerate(self.sentences) if s.headings and s.headings[-1] in headed}
            self._spoken[about] = sum(1 << place for place in near)
        return self._spoken[about]

    @cached_property
    def _spoken(self) -> dict[Phrases, int]:
        return {}

    def has(self, phrases: Phrases, text: str) -> bool:
        """Whether a text has one of some phrases, in a language of the document."""
        return phrases.within(text, self.languages)

    def hits(self, rule: Rule) -> Iterator[tuple[int, Span]]:
        """The places of the sentences that show a rule's fault, and where in them."""
        said = self.saying(rule.says) if rule.about == NOTHING else self._saying_near(rule.says, rule.about)
        for place, span in said.items():
            if not self.speaks(place, rule):
                continue
            if rule.by_clause:
                yield from ((place, found) for found in self._clauses_saying(rule, self.sentences[place].text))
            elif not self.excused(place, span, rule.unless) and not self._aside(place, span, rule):
                yield place, span

    def _aside(self, place: int, span: Span, rule: Rule) -> bool:
        """Whether the words between the same commas say that it is about something else, and no others show the fault."""
        if rule.aside == NOTHING or place not in self.saying(rule.aside):
            return False
        text = self.sentences[place].text
        if any(self.has(rule.says, part) and not self.has(rule.aside, part) for part in clauses(text)):
            return False
        return self.has(rule.aside, clause(text, span))

    def _clauses_saying(self, rule: Rule, text: str) -> Iterator[Span]:
        """The first clause of a text that shows a rule's fault, as the place where it stands in it."""
        shows = (c for c in statements(text) if self.has(rule.says, c) and not self.has(rule.unless, c))
        for said in islice(shows, 1):
            yield text.index(said), text.index(said) + len(said)

    def speaks(self, place: int, rule: Rule) -> bool:
        """Whether a sentence speaks of what a rule is about, itself or by pointing to what stands before it."""
        text = self.sentences[place].text
        if rule.about == NOTHING or self.has(rule.about, text):
            return True
        points = rule.pointing == NOTHING or self.has(rule.pointing, text)
        return points and self.has(rule.about, self.around(place))

    @cached_property
    def answers(self) -> Mapping[int, str]:
        """The short sentences that follow a question or a heading that asks one, with that before them."""
        found = {}
        for place, sentence in enumerate(self.sentences):
            if sentence.shape is Shape.HEADING or len(sentence.text) > _LONG:
                continue
            first = place == 0 or self.sentences[place - 1].shape is Shape.HEADING
            asked = " ".join(sentence.headings[-1:]) if first else self.before(place)
            if asked.endswith("?") or (first and _ASKS.match(asked)):
                found[place] = f"{asked} {sentence.text}"
        return found

    def replies(self, rule: Rule) -> Iterator[tuple[int, Span]]:
        """The answers that show a rule's fault only together with their question."""
        for place, text in self.answers.items():
            if (
                place in self.saying(rule.says)
                or not self.has(rule.says, text)
                or self.has(rule.unless | rule.aside, text)
            ):
                continue
            if rule.about == NOTHING or self.has(rule.about, text):
                yield place, (0, len(self.sentences[place].text))

    def excused(self, place: int, span: Span, unless: Phrases) -> bool:
        """Whether a sentence has one of some phrases; of a very long one, the clauses around what was found in it."""
        if place not in self.saying(unless):
            return False
        text = self.sentences[place].text
        if (ours := self.as_us(text)) != text:
            return self.has(unless, ours)
        if len(text) <= _LONG:
            return True
        start = max((text.rfind(seam, 0, span[0]) for seam in _SEAMS), default=-1)
        ends = [found for seam in _SEAMS if (found := text.find(seam, span[1] + len(seam))) >= 0]
        return self.has(unless, text[max(start, 0) : min(ends, default=len(text))])

    def as_us(self, text: str) -> str:
        """A text in which the shop says *we* where the policy calls it by its part in a contract or by its name."""
        return self._us.sub(_WE[self.document.language], text) if self._us else text

    @cached_property
    def _us(self) -> re.Pattern[str] | None:
        """What the policy calls the shop, if it speaks of it so."""
        parts = [match[1].lower() for s in self.sentences if (match := _PART.search(s.text))]
        most = max(parts, key=parts.count, default="")
        spoken = parts.count(most) >= _OFTEN and parts.count(most) > sum(
            bool(_SPOKEN.search(s.text)) for s in self.sentences
        )
        names = [str(value.value) for path, value in self.values.items() if path in _OWN_NAMES]
        called = [*map(re.escape, names), *([rf"(?:(?:de|the|der|die|dem|den) )?{most}"] if spoken else [])]
        return re.compile(rf"\b(?:{'|'.join(called)})(?!\w)", re.IGNORECASE) if called else None

    def begins_with(self, place: int) -> tuple[str, ...]:
        """The vendors with whose names a sentence begins: it says what they do."""
        sentence = self.sentences[place]
        return tuple(m.vendor for m in self.found.mentions if m.sentence is sentence and m.start == 0)

    def others(self, kind: str = "") -> frozenset[str]:
        """The names of the parties without a module: those of one kind of service, or all."""
        return frozenset(path[1] for path in self.values if path[0] == "other_vendors" and kind in ("", path[2]))

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
