"""Which sentences of a text have some letters, so that phrases are looked up only where they can stand."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence


class Index:
    """Sentences, and for letters that were asked for the sentences that have them, as bits of a number."""

    def __init__(self, sentences: Sequence[str]) -> None:
        """Take the sentences; a curly apostrophe counts as a straight one."""
        self.texts = tuple(text.replace("’", "'") for text in sentences)
        self._lowered = "\n".join(text.lower() for text in self.texts)
        self._starts = [0]
        for text in self.texts[:-1]:
            self._starts.append(self._starts[-1] + len(text.lower()) + 1)
        self._having: dict[str, int] = {}
        self._either: dict[tuple[str, ...], int] = {}
        self._all = (1 << len(self.texts)) - 1

    def any_of(self, needs: tuple[str, ...]) -> int:
        """The sentences that have some of several letters."""
        if needs not in self._either:
            found = 0
            for need in needs:
                found |= self._with(need)
            self._either[needs] = found
        return self._either[needs]

    def _with(self, need: str) -> int:
        if need not in self._having:
            found, at = 0, self._lowered.find(need)
            while at >= 0:
                place = bisect_right(self._starts, at) - 1
                found |= 1 << place
                after = self._starts[place + 1] if place + 1 < len(self._starts) else len(self._lowered)
                at = self._lowered.find(need, after)
            self._having[need] = found
        return self._having[need]

    def places(self, bits: int) -> Iterator[int]:
        """The numbers of the sentences that some bits stand for."""
        bits &= self._all
        while bits:
            lowest = bits & -bits
            yield lowest.bit_length() - 1
            bits ^= lowest
