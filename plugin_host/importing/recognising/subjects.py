"""What a sentence or heading is about: the kinds of service, by the words that stand beside each section."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from plugin_host.importing.document import Sentence
from plugin_host.importing.recognising.phrases import Words, words
from plugin_host.policy.registry_view import RegistryView

_REMEMBERED = 4000
"""So many texts are remembered: a heading is asked for each sentence below it."""


@dataclass(frozen=True)
class Subjects:
    """The kinds of service by the words that tell of each."""

    kinds: Mapping[str, Words]
    _told: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def said(self, text: str) -> tuple[str, ...]:
        """Kinds of service that a text is about by its own words."""
        if text not in self._told:
            if len(self._told) > _REMEMBERED:
                self._told.clear()
            self._told[text] = tuple(kind for kind, pattern in self.kinds.items() if pattern.search(text))
        return self._told[text]

    def nearest(self, text: str, start: int, end: int) -> tuple[str, ...]:
        """Kinds of service that a text is about, those first whose words stand nearest to a place in it."""
        far = {
            kind: min(max(start - match.end(), match.start() - end, 0) for match in pattern.finditer(text))
            for kind, pattern in self.kinds.items()
            if pattern.search(text)
        }
        return tuple(sorted(far, key=lambda kind: far[kind]))

    def above(self, sentence: Sentence) -> tuple[str, ...]:
        """Kinds of service that the headings above a sentence are about, the nearest first."""
        return tuple(dict.fromkeys(kind for title in reversed(sentence.headings[-2:]) for kind in self.said(title)))

    def of(self, sentence: Sentence) -> tuple[str, ...]:
        """Kinds of service that a sentence is about, by its own words or those of the headings above it."""
        return tuple(dict.fromkeys((*self.said(sentence.text), *self.above(sentence))))


def subjects(registry: RegistryView) -> Subjects:
    """The subjects of the sections, those of packages included."""
    return Subjects(
        {kind.id: words(kind.words) for section in registry.sections for kind in section.kinds if kind.words}
    )
