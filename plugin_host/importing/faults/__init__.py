"""What is wrong with an old text: the faults of real policies, each with the words that show it.

``flaws`` is the table of faults. Rules about one sentence are phrases (``claims``, ``denials``, ``duties``, ``rights``,
``instructions``) made of words by language (``words``), signs (``signs``, ``phones``) or words that never meet (``holes``, ``word_classes``);
``loosely`` looks at what is left for such words in any order; ``structure`` (``headings``, ``breaks``, ``endings``,
``fragments``, ``references``), ``names`` (``whose``, ``standing``, ``other_shops``, ``other_sites``), ``contradictions``
(``opposites``, ``topics``), ``sharing``, ``hosting``, ``vouched``, ``trades`` (``trade_words``), ``missing``, ``terms``, ``cookies`` and ``languages`` look at
the text as a whole; ``addresses`` says what of the shop is given in it, and ``statements`` parts a sentence into what it says.
"""

from plugin_host.importing.faults.by_sentence import by_sentence
from plugin_host.importing.faults.contradictions import contradictions
from plugin_host.importing.faults.fault import Fault
from plugin_host.importing.faults.flaws import FLAWS, Flaw, flaws_in
from plugin_host.importing.faults.languages import language_mixed
from plugin_host.importing.faults.loosely import loosely
from plugin_host.importing.faults.missing import missing_things
from plugin_host.importing.faults.names import names
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.structure import structure
from plugin_host.importing.faults.terms import terms
from plugin_host.importing.faults.vouched import vouched

__all__ = ["FLAWS", "Fault", "Flaw", "faults", "flaws_in", "loosely"]

_LOOKS = (by_sentence, structure, names, contradictions, vouched, missing_things, terms)


def faults(reading: Reading) -> tuple[Fault, ...]:
    """Everything that is wrong with the text, each fault with each quotation once."""
    every = (*language_mixed(reading.document), *(fault for look in _LOOKS for fault in look(reading)))
    return tuple(dict.fromkeys(every))
