"""What an old policy says where an answer holds: by this importing recognises it, beside the fact that it is about."""

from dataclasses import dataclass
from typing import Any

CONSENT = (
    "toestemming|akkoord*|instemt|instemming|goedkeuring|toestemt|consent*|agree*|permission|einwillig*|zustimm*|zugestimmt"
    "|eingewilligt|einverstanden"
)
"""Words of consent, in the three languages."""
CONFIRMATION = (
    "bevestiging*|orderbevestiging*|orderbevestigingen|bestelbevestiging*|bevestigings*|ordermail*|order-mail*|formulier*"
    "|webformulier*|transactione*|transactional|confirmation*|confirm*|bestellbestätigung*|bestätigung*|transaktion*"
    "|service-mail*|servicemail*|facturen per mail|order e-mail*|order mail*|bestell-mail*"
)
"""Order and form mails, in the three languages."""


@dataclass(frozen=True)
class Clue:
    """Sentences that give an answer: ``answer`` to the question of this ``key``.

    None as answer means that the sentence holds it itself: a length of time, or a name. Each text of ``says`` is one way to
    put it, in any language: parts joined by ``&`` that all stand in the sentence, in any order; ``|`` parts alternatives,
    ``*`` is the rest of a word, ``...`` a few words, and of a part after ``!`` nothing may stand there. The first clue of a
    question that fits a sentence counts.
    """

    key: str
    answer: Any
    says: tuple[str, ...]
