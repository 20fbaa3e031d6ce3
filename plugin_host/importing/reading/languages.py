"""Which language a text is in, by the small words that every text has."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from plugin_host.importing.document import Block
from plugin_host.importing.unreadable import Unreadable, Why

_WORDS: Mapping[str, frozenset[str]] = {
    "nl": frozenset(["de", "het", "een", "van", "en", "wij", "u", "uw", "voor", "met", "niet", "zijn", "worden", "wordt", "deze", "die", "dat", "aan", "om", "bij", "ook", "naar", "onze", "ons", "of", "gegevens", "klanten", "na", "tot"]),
    "en": frozenset(["the", "of", "and", "to", "we", "you", "your", "our", "with", "is", "are", "this", "that", "by", "from", "it", "as", "on", "not", "or", "be", "have", "may", "for", "data", "information", "customers", "until"]),
    "de": frozenset(["der", "die", "das", "und", "wir", "sie", "ihre", "uns", "mit", "nicht", "sind", "werden", "wird", "diese", "den", "dem", "des", "eine", "auf", "für", "ist", "oder", "zu", "von", "im", "bei", "nach", "zur", "zum", "bis", "daten", "kunden", "art"]),
    "fr": frozenset(["le", "la", "les", "des", "et", "nous", "vous", "votre", "vos", "dans", "pour", "avec", "est", "sont", "ce", "cette", "du", "une", "sur", "par", "que", "qui", "au", "aux"]),
    "es": frozenset(["el", "la", "los", "las", "y", "nosotros", "usted", "su", "sus", "en", "para", "con", "es", "son", "este", "esta", "del", "una", "por", "que", "al", "se", "lo"]),
    "it": frozenset(["il", "lo", "la", "gli", "le", "e", "noi", "voi", "vostro", "nel", "per", "con", "è", "sono", "questo", "questa", "del", "della", "una", "che", "di", "dei", "al"]),
    "pt": frozenset(["o", "a", "os", "as", "e", "nós", "você", "seu", "sua", "em", "para", "com", "é", "são", "este", "esta", "do", "da", "uma", "por", "que", "não", "dos", "das"]),
    "da": frozenset(["og", "vi", "du", "din", "dine", "til", "med", "ikke", "er", "bliver", "denne", "det", "den", "af", "en", "på", "som", "for", "fra", "vores", "har", "kan"]),
    "sv": frozenset(["och", "vi", "du", "din", "dina", "till", "med", "inte", "är", "blir", "denna", "det", "den", "av", "en", "på", "som", "för", "från", "våra", "har", "kan"]),
    "pl": frozenset(["i", "w", "na", "z", "do", "się", "nie", "jest", "są", "oraz", "przez", "dla", "że", "o", "od", "lub", "po", "twoje", "państwa", "danych", "których"]),
}  # fmt: skip  # one language a line

READ = ("nl", "en", "de")
"""Languages in which policies are recognised."""

_NAMES = {
    "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese", "da": "Danish", "sv": "Swedish", "pl": "Polish"
}  # fmt: skip  # short
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_SHARE = 0.08
"""So many of a text's words are among the small ones of its language; about a third is usual."""
_LEAST_WORDS = 12
"""A block with fewer says nothing about its language."""


def _counts(text: str, languages: Iterable[str]) -> tuple[Counter[str], int]:
    words = [word.lower() for word in _WORD.findall(text)]
    found = Counter({language: sum(word in _WORDS[language] for word in words) for language in languages})
    return found, len(words)


def language_of(text: str) -> str:
    """The language of most of a text; raises Unreadable where it is none that is read."""
    counts, words = _counts(text, _WORDS)
    language, count = counts.most_common(1)[0]
    if not words or count < _LEAST_SHARE * words:
        raise Unreadable("found a text in no language that is known; allowed: Dutch, English and German", Why.LANGUAGE)
    if language not in READ:
        raise Unreadable(f"found a text in {_NAMES[language]}; allowed: Dutch, English and German", Why.LANGUAGE)
    return language


def foreign_lines(blocks: tuple[Block, ...], language: str) -> tuple[int, ...]:
    """Lines of the blocks that are clearly in another of the languages that are read."""
    found = []
    for block in blocks:
        counts, words = _counts(block.text, READ)
        other, count = counts.most_common(1)[0]
        if words >= _LEAST_WORDS and other != language and count >= 4 and count > 2 * counts[language]:
            found.append(block.line)
    return tuple(found)
