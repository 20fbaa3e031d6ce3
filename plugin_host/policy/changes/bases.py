"""The legal bases that the shop states for its own purposes, found again in their wording (GDPR art. 13(1)(c))."""

import re

from plugin_host.api.core import N_, Basis
from plugin_host.policy.changes.plain import bare, plain
from plugin_host.policy.words import Words

TERMS = (N_("basis"), N_("the law allows"))
"""Words by which a sentence is known to state a basis; a translation stands so in the sentences on purposes."""
_SENTENCE = re.compile(r"(?<=[.;!?])\s+")


def bases(text: str, words: Words) -> frozenset[tuple[str, ...]]:
    """The bases that a text states, each as its bare words.

    What leads up to a basis does not count, so that "the basis is your consent" is the same as "Basis: your consent".
    A basis in words that nobody knows is the whole sentence: said otherwise, it counts as another basis.
    """
    terms = [bare(words.message(term)) for term in TERMS]
    known = [bare(plain(words.word(basis))) for basis in Basis]
    found = (_stated(bare(sentence), terms, known) for sentence in _SENTENCE.split(plain(text)))
    return frozenset(stated for stated in found if stated)


def _stated(sentence: list[str], terms: list[list[str]], known: list[list[str]]) -> tuple[str, ...]:
    """The words of a sentence from the first known basis on, or after the word basis; none where it states no basis.

    What the law allows without naming a basis of art. 6 is one basis, the soft opt-in (C-654/23).
    """
    starts = [at for phrase in known if (at := _find(phrase, sentence)) is not None]
    if starts:
        return tuple(sentence[min(starts) :])
    basis, allows = (_find(term, sentence) for term in terms)
    if basis is not None:
        return tuple(sentence[basis + len(terms[0]) :]) or tuple(sentence)
    return tuple(terms[1]) if allows is not None else ()


def _find(phrase: list[str], sentence: list[str]) -> int | None:
    size = len(phrase)
    return next((at for at in range(len(sentence) - size + 1) if sentence[at : at + size] == phrase), None)
