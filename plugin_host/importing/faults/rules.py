"""The shape of a rule about one sentence."""

from dataclasses import dataclass

from plugin_host.importing.faults.phrases import Phrases

NOTHING = Phrases()


@dataclass(frozen=True)
class Rule:
    """A sentence shows the fault ``code`` if it ``says`` so, ``unless`` it says something else too.

    With ``about``, the sentence, the one before it or the heading above it must speak of that; with ``pointing`` too, a
    sentence that does not speak of it itself must point back with one of these words. With ``by_clause`` one clause of it must
    say so, and no other clause excuses that. With ``aside``, what excuses it must stand between the same commas.
    """

    code: str
    says: Phrases
    unless: Phrases = NOTHING
    about: Phrases = NOTHING
    pointing: Phrases = NOTHING
    by_clause: bool = False
    aside: Phrases = NOTHING
