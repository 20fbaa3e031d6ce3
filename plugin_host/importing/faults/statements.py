"""The statements of a sentence, so that what one says does not excuse, or bar, what another says."""

import re
from collections.abc import Iterator

_JOINS = (
    "maar(?! dan ook)|doch|terwijl|zodat|omdat|but(?! (?:us|me|our|the|for|these|those))|while|whereas|because|so that"
    r"|(?<=, )aber|aber (?=(?:wir|sie|ich)\b)|sondern|(?<!sei )denn|weil|während|sodass|(?<=, )(?:so|dus)(?= (?:those|these|this|that|they|it|your|we|die|deze|dat|dit|ze|uw|je|wij)\b)"
)
_SUBJECTS = "wij|we|ik|zij|dit|i|it|they|wir|ich|sie"
_ADDED = (
    "ook|zelfs|auch|selbst|nicht einmal|even|not even|anders|otherwise|sonst|verder|kan|kunnen|kann|können"
    r"|(?:so )?\w+ (?:has|have|can|cannot|kan|kann|heeft|hat)"
)
_OF_ITSELF = r"(?:\w+ ){1,3}(?:itself|themselves|zelf|selbst|also|ook|auch|has|have|can|is|are|heeft|kan|hat|kann|ist)"
_HEADS = (
    rf"{_SUBJECTS}|die|deze|dat|this|that|these|es|zal|zullen|worden|wordt|blijven|blijft|komen|komt|gaan|gaat|geven|geef"
    r"|delen|deel|verstrekken|gebruiken|gebruikt|gebruik|verwerken|verkopen|houden|nooit|niet|geen|niets|niemand|alleen"
    r"|uitsluitend|is|are|will|do|does|don't|never|not|no|nobody|none|only|use|uses|share|pass|keep|stay|stays|remain"
    r"|werden|wird|bleiben|bleibt|geben|gebe|gibt|nutzen|nutzt|verwenden|nicht|nie|niemals|nur|ausschließlich|kein\w*"
    r"|kan|kunnen|can|cannot|could|kann|können"
)
_AND = "(?:en|and|und)"
_SEAM = re.compile(
    rf"[;:?!] | \| | [–—-] |,? (?:{_JOINS})\b|, want\b|(?<!denn), (?=(?:{_SUBJECTS}|{_ADDED})\b)"
    rf"|,? {_AND} (?=(?:uw|je|jouw|your|ihre|deine) (?:gegevens|persoonsgegevens|data|details|information|personal|daten|angaben)\b)"
    rf"|, (?=(?-i:[A-Z])\w+ (?:is|has|can|cannot|kan|heeft|kann|hat|ist)\b)|, {_AND} (?={_OF_ITSELF}\b)|,? {_AND}(?: ook| also| auch)? (?=(?:{_HEADS})\b)"
    r"|(?:(?<= hebben)|(?<= heeft)|(?<= haben)|(?<= hat)|(?<= kennen)) (?=(?:kan|kann|komt|kommt) )",
    re.IGNORECASE,
)
"""Signs and words between clauses; *and* or a comma is one only before what begins a statement."""


def statements(text: str) -> tuple[str, ...]:
    """What a sentence says, one statement each."""
    return tuple(text[start:end] for start, end in spans(text))


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Where in a sentence each statement stands."""
    seams = [*_SEAM.finditer(text)]
    starts = (0, *(seam.end() for seam in seams))
    for start, end in zip(starts, (*(seam.start() for seam in seams), len(text)), strict=True):
        clause = text[start:end]
        if clause.strip():
            yield start + len(clause) - len(clause.lstrip()), start + len(clause.rstrip())


_STOP = re.compile(
    r"[,;:] | [–—-] | (?:maar|but|aber|doch|want|denn) | (?:en|and|und) (?=(?:ook|also|auch|je|uw|your|ihre|deine|wij|we|wir|geven|geef|laten|delen|gebruik\w*"
    r"|bevat\w*|staan|contain\w*|hold|pass|share|give|let|use|enthalten|geben|lassen|nutzen|verwenden|kein|nor)\b)",
    re.IGNORECASE,
)
"""Where a clause ends for what may excuse it: at every comma."""


def clauses(text: str) -> tuple[str, ...]:
    """A text from one comma to the next."""
    return tuple(_STOP.split(text))


def clause(text: str, span: tuple[int, int]) -> str:
    """The clause, or the clauses, in which something stands."""
    stops = [stop.start() for stop in _STOP.finditer(text)]
    start = max((stop for stop in stops if stop < span[0]), default=0)
    end = min((stop for stop in stops if stop >= span[1]), default=len(text))
    return text[start:end]
