"""What is wrong with an old text: the faults of real policies, each with the words that show it.

``flaws`` is the table of faults. Rules about one sentence are phrases (``claims``, ``denials``, ``duties``, ``instructions``)
made of words by language (``words``), or signs (``signs``); ``structure`` (``headings``, ``breaks``, ``fragments``,
``references``), ``names`` (``whose``, ``other_shops``, ``other_sites``), ``contradictions``, ``sharing``, ``hosting``,
``vouched``, ``missing``, ``terms``, ``cookies`` and ``languages`` look at the text as a whole; ``addresses`` says what of the
shop is given in it, and ``statements`` parts a sentence into what it says.
"""

from collections.abc import Collection

from plugin_host.importing.document import Document
from plugin_host.importing.faults.by_sentence import by_sentence
from plugin_host.importing.faults.contradictions import contradictions
from plugin_host.importing.faults.fault import Fault
from plugin_host.importing.faults.flaws import FLAWS, Flaw, flaws_in
from plugin_host.importing.faults.languages import language_mixed
from plugin_host.importing.faults.missing import missing_things
from plugin_host.importing.faults.names import names
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.structure import structure
from plugin_host.importing.faults.terms import terms
from plugin_host.importing.faults.vouched import vouched
from plugin_host.importing.recognising.parties import Parties
from plugin_host.importing.values import Disputes, Values
from plugin_host.policy.registry_view import RegistryView

__all__ = ["FLAWS", "Fault", "Flaw", "faults", "flaws_in"]

_LOOKS = (by_sentence, structure, names, contradictions, vouched, missing_things, terms)


def faults(
    document: Document,
    registry: RegistryView,
    found: Parties,
    values: Values,
    rights: Collection[str],
    disputes: Disputes,
) -> tuple[Fault, ...]:
    """Everything that is wrong with the text, each fault with each quotation once."""
    reading = Reading(document, registry, found, values, rights, disputes)
    every = (*language_mixed(document), *(fault for look in _LOOKS for fault in look(reading)))
    return tuple(dict.fromkeys(every))
