"""Passages in another language than the rest of the text."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from plugin_host.importing.document import Document, Sentence
from plugin_host.importing.faults.fault import Fault, quoted
from plugin_host.importing.faults.flaws import FLAWS
from plugin_host.importing.faults.words import listed
from plugin_host.importing.reading.languages import READ

SMALL: Mapping[str, frozenset[str]] = {
    "nl": listed(
        "de het een van en wij we u uw je jouw voor met niet zijn worden wordt deze dit dat aan om bij ook naar onze ons hebben heeft"
        " kunt kan zal als wanneer geen wel tot uit door op te er dan hoe welke gegevens mag zo nodig wat waarom waar wie heb hebt mij"
        " mijn jullie ik meer zonder terug nooit altijd hun zij moet is was die den der des"
    ),
    "en": listed(
        "the of and to we your you our with are this that by from it as not or be have may for will can if any which their they has"
        " been us on at please read uses used when how more these those never all reserved an about would could do does is what who why"
        " where there I my am was never only its get yes"
    ),
    "fr": listed(
        "le et nous vous votre vos notre nos dans pour avec est sont ce cette du une sur par que qui au aux ne pas afin à ci les des"
        " pouvez peut plus sans si leur leurs lui être avons avez également toute tous toutes demande adresse données la qu il elle"
        " quel quelle combien comment de ou où"
    ),
    "de": listed(
        "bitte beachten kein keine mehr unser diesem der das unsere unserer unseren ihren ihrem erhalten über und wir sie ihre ihrer ihnen"
        " uns mit nicht sind werden wird diese dieser den dem des eine einer auf für ist oder zu von durch bei nach wenn auch als sich zur"
        " zum können haben wurde nur dass im um verwendet verwenden nutzen nutzt speichern speichert sowie was wie wer wann warum welche"
        " ich du dein deine mein die an am vom ein einen es ohne er will Sie Ihr Ihre Ihrer Ihnen Ihren Ihrem jederzeit"
    ),
}
"""Words without which hardly a sentence of a language gets by."""
_LOOKS: Mapping[str, re.Pattern[str]] = {"nl": re.compile("[a-z]ij"), "de": re.compile("[äöüßÄÖÜ]")}
"""Letters that words of a language have, and of no other here."""
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_WORDS = 5
_LEAST_SMALL = 3
"""A passage is in another language if it has so many of its words, each counted once, and none of the text's own between them."""
_FEW_WORDS = 3
_FEW_SMALL = 2
"""So is a heading or a sentence as a whole."""
_SHARE = 4
"""One word in so many is small."""
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
    """The other language that a sentence or a passage in it is in; empty where it is in none, or too short to tell."""
    text = sentence.text.lower() if sentence.text.isupper() else sentence.text
    first, *words = _WORD.findall(text) or [""]
    words = [first.lower(), *words]
    if len(words) < _FEW_WORDS or (len(words) == _FEW_WORDS and text[-1:] not in ".?!"):
        return ""
    strengths = {other: _strength(words, own, other) for other in SMALL if other != own}
    return max(strengths, key=lambda other: strengths[other]) if any(strengths.values()) else ""


def _strength(words: Sequence[str], own: str, other: str) -> int:
    """How many words of another language stand together, if they are enough."""
    mine, theirs, looks = SMALL[own] - SMALL[other], SMALL[other] - SMALL[own], _LOOKS.get(other)
    best, begin = 0, 0
    for end in range(len(words) + 1):
        if end < len(words) and words[end] not in mine:
            continue
        run = words[begin:end]
        small = [word for word in run if word in theirs or (looks and looks.search(word))]
        whole = len(run) == len(words)
        least, few = (_FEW_SMALL, _FEW_WORDS) if whole else (_LEAST_SMALL, _LEAST_WORDS)
        if len(set(small)) >= least and len(run) >= few and len(small) * _SHARE >= len(run):
            best = max(best, len(small))
        begin = end + 1
    return best
