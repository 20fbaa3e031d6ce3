"""The statements of a sentence, so that what one says does not excuse, or bar, what another says."""

import re

_JOINS = (
    "maar(?! dan ook)|doch|terwijl|zodat|omdat|but(?! (?:us|me|our|the|for|these|those))|while|because|so that"
    "|aber|sondern|(?<!sei )denn|weil|während"
)
_SUBJECTS = "wij|we|ik|zij|dit|i|it|they|wir|ich|sie"
_HEADS = (
    rf"{_SUBJECTS}|die|deze|dat|this|that|these|es|zal|zullen|worden|wordt|blijven|blijft|komen|komt|gaan|gaat|geven|geef"
    r"|delen|deel|verstrekken|gebruiken|gebruikt|gebruik|verwerken|verkopen|houden|nooit|niet|geen|niets|niemand|alleen"
    r"|uitsluitend|is|are|will|do|does|don't|never|not|no|nobody|none|only|use|uses|share|pass|keep|stay|stays|remain"
    r"|werden|wird|bleiben|bleibt|geben|gebe|gibt|nutzen|nutzt|verwenden|nicht|nie|niemals|nur|ausschließlich|kein\w*"
)
_SEAM = re.compile(
    rf"[;:?!] | [–—-] |,? (?:{_JOINS})\b|, want\b|(?<!denn), (?=(?:{_SUBJECTS})\b)|,? (?:en|and|und)(?: ook| also| auch)? (?=(?:{_HEADS})\b)",
    re.IGNORECASE,
)
"""Signs and words between clauses; *and* or a comma is one only before what begins a statement."""


def statements(text: str) -> tuple[str, ...]:
    """What a sentence says, one statement each."""
    return tuple(clause for clause in map(str.strip, _SEAM.split(text)) if clause)
