"""One fault of an old text, with the words that show it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plugin_host.importing.document import Sentence
from plugin_host.importing.faults.flaws import FLAWS, Flaw

_LONGEST = 240
"""A sentence of more characters is quoted in part."""
_AROUND = 90
"""So many characters stand before and after what shows the fault, at least."""
_WORDS_BEFORE = 3
_SEAMS = (", ", "; ", ": ", ". ", " – ")


@dataclass(frozen=True)
class Fault:
    """A fault of the old text; ``quotation`` is empty where something is missing.

    ``lacks`` are the messages that the meaning of its flaw names as missing. ``against`` is the sentence that excludes the one
    that is quoted, ``proper`` the name that a party has in place of the one that is quoted. ``likely`` says that it is to be
    checked.
    """

    flaw: Flaw
    quotation: str = ""
    line: int = 0
    lacks: tuple[str, ...] = ()
    against: str = ""
    proper: str = ""
    likely: bool = False

    def as_dict(self) -> dict[str, object]:
        """All of it for JSON."""
        flaw = self.flaw
        return {
            "code": flaw.code,
            "quotation": self.quotation,
            "against": self.against,
            "proper": self.proper,
            "likely": self.likely,
            "line": self.line,
            "why": flaw.meaning,
            "law": flaw.law,
            "instead": flaw.instead,
        }


def shown(code: str, sentence: Sentence, span: tuple[int, int] | None = None) -> Fault:
    """A fault that a sentence shows, at ``span`` of a long one."""
    return Fault(FLAWS[code], quoted(sentence.text, span), sentence.line)


def excluded(code: str, sentence: Sentence, against: Sentence | None) -> Fault:
    """A fault of a sentence that another one excludes."""
    return Fault(FLAWS[code], sentence.text, sentence.line, against=against.text if against else "")


def torn(code: str, *sides: Sequence[Sentence]) -> Iterator[Fault]:
    """A fault for every sentence, of which those of one side exclude those of another: each with the first against it."""
    for side in sides:
        against = next((other[0] for other in sides if other is not side), None)
        yield from (excluded(code, sentence, against) for sentence in side)


def shown_shortly(code: str, sentence: Sentence, span: tuple[int, int]) -> Fault:
    """A fault of a sign or two, with the words just before it."""
    before = sentence.text[: span[1]].split(" ")[-_WORDS_BEFORE:]
    return Fault(FLAWS[code], " ".join(before).strip(), sentence.line)


def missing(code: str, *lacks: str) -> Fault:
    """A fault that rests on what is not there."""
    return Fault(FLAWS[code], lacks=lacks)


def quoted(text: str, span: tuple[int, int] | None) -> str:
    """A sentence; of a long one the clauses around what shows the fault."""
    if span is None or len(text) <= _LONGEST:
        return text
    before = [found + len(seam) for seam in _SEAMS if (found := text.rfind(seam, 0, max(0, span[0] - _AROUND))) >= 0]
    after = [found for seam in _SEAMS if (found := text.find(seam, span[1] + _AROUND)) >= 0]
    return text[max(before, default=0) : min(after, default=len(text))].strip()
