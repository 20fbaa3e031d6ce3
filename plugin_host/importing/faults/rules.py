"""The shape of a rule about one sentence."""

from dataclasses import dataclass

from plugin_host.importing.faults.phrases import Phrases

NOTHING = Phrases()


@dataclass(frozen=True)
class Rule:
    """A sentence shows the fault ``code`` if it ``says`` so, ``unless`` it says something else too.

    With ``about``, the sentence, the one before it or the heading above it must speak of that. A rule ``of`` the shop's
    promises does not hold for what is said of a vendor only.
    """

    code: str
    says: Phrases
    unless: Phrases = NOTHING
    about: Phrases = NOTHING
