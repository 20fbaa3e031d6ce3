"""Passages in another language than the rest of the text."""

import re
from collections.abc import Iterator, Mapping
from itertools import groupby

from plugin_host.importing.document import Document, Sentence, Shape
from plugin_host.importing.faults.fault import Fault, quoted
from plugin_host.importing.faults.flaws import FLAWS
from plugin_host.importing.faults.words import listed
from plugin_host.importing.reading.languages import READ

_SMALL: Mapping[str, frozenset[str]] = {
    "nl": listed(
        "de het een van en wij we u uw je jouw voor met niet zijn worden wordt deze dit dat aan om bij ook naar onze ons hebben heeft"
        " kunt kan zal als wanneer geen wel tot uit door op te er dan hoe welke gegevens mag zo nodig"
    ),
    "en": listed(
        "the of and to we you your our with are this that by from it as not or be have may for will can if any which their they has"
        " been us on at please read uses used when how more these those never all reserved an about would could do does is"
    ),
    "fr": listed(
        "le et nous vous votre vos notre nos dans pour avec est sont ce cette du une sur par que qui au aux ne pas afin à ci les des pouvez peut plus sans si vos leur leurs lui être avons avez également toute tous toutes demande adresse données"
    ),
    "de": listed(
        "bitte beachten kein keine mehr unser diesem der das unsere unserer unseren ihren ihrem erhalten über und wir sie ihre ihrer ihnen uns mit nicht sind werden wird diese dieser den dem des eine einer auf für ist oder zu von"
        " durch bei nach wenn auch als sich zur zum können haben wurde nur dass im um verwendet verwenden nutzen nutzt speichern speichert sowie"
    ),
}
"""Words without which hardly a sentence of a language gets by; of two languages that share one, none has it."""
_SENTENCE = re.compile(r"[A-ZÀ-Þ][^:;()\d]*[.!?]")
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_WORDS = 7
_LEAST_SMALL = 3
_FEW_WORDS = 4
_FEW_SMALL = 2
"""A shorter sentence is in another language if it has so many of its words and none of the text's own."""
_QUOTED_AT_MOST = 400


def languages_in(document: Document) -> tuple[str, ...]:
    """The language of a text, and those in which it has a sentence."""
    own = document.language
    others = {_foreign(sentence, own) for sentence in document.sentences} & set(READ)
    return (own, *sorted(others))


def language_mixed(document: Document) -> Iterator[Fault]:
    """Each run of sentences of one block in another language than the text."""
    own = document.language
    told = [(sentence, _foreign(sentence, own)) for sentence in document.sentences]
    for (_, foreign), run in groupby(told, key=lambda pair: (pair[0].block, pair[1])):
        if foreign:
            sentences = [sentence for sentence, _ in run]
            text = " ".join(sentence.text for sentence in sentences)
            text = text if len(text) <= _QUOTED_AT_MOST else quoted(sentences[0].text, (0, 0))
            yield Fault(FLAWS["language-mixed"], text, sentences[0].line)


def _foreign(sentence: Sentence, own: str) -> str:
    """The other language that a sentence is in; empty where it is in none, or too short to tell."""
    words = [word.lower() for word in _WORD.findall(sentence.text)]
    short = len(words) < _LEAST_WORDS
    whole = sentence.shape is Shape.PARAGRAPH and _SENTENCE.fullmatch(sentence.text)
    if len(words) < _FEW_WORDS or sentence.shape is Shape.HEADING or (short and not whole):
        return ""
    counts = {language: sum(word in small for word in words) for language, small in _SMALL.items()}
    other = max((language for language in counts if language != own), key=lambda language: counts[language])
    counts[own] -= sum(word in _SMALL[own] and word in _SMALL[other] for word in words)
    if short:
        return other if counts[other] >= _FEW_SMALL and not counts[own] and counts[other] * 10 >= 3 * len(words) else ""
    share = 3 if counts[own] else 2
    clear = (
        counts[other] >= _LEAST_SMALL and counts[other] > 2 * counts[own] and counts[other] * 10 >= share * len(words)
    )
    return other if clear else ""
