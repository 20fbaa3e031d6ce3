"""Sentences of another trade: those that speak of clients, patients or guests where nothing else does."""

from collections import Counter
from collections.abc import Iterator

from plugin_host.importing.document import Shape
from plugin_host.importing.faults.duties import TRADE
from plugin_host.importing.faults.fault import Fault, shown
from plugin_host.importing.faults.reading import Reading

_OWN = 3
"""A word in so many sentences is one of the shop's own trade: what was left of a template stands in one or two."""
_STEM = 6


def trades(reading: Reading) -> Iterator[Fault]:
    """Each sentence in the words of a trade that is not that of the shop."""
    hits = [(place, span, _stem(reading.sentences[place].text[slice(*span)])) for place, span in reading.hits(TRADE)]
    often = Counter(stem for _, _, stem in hits)
    called = " ".join(str(value.value) for path, value in reading.values.items() if path[-1] in ("name", "website"))
    defined = [s.text.lower() for s in reading.sentences if s.shape is not Shape.HEADING and ": " in s.text]
    for place, span, stem in hits:
        own = often[stem] >= _OWN or stem in called.lower() or any(text.startswith(stem) for text in defined)
        if not own:
            yield shown(TRADE.code, reading.sentences[place], span)


def _stem(words: str) -> str:
    return words.split()[-1].lower()[:_STEM] if words.split() else ""
