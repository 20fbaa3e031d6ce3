"""Holes in sentences: where two words meet that never do, because a name between them has dropped out, and where one breaks off.

Each word is a letter by its class, and a pattern of these letters is what no sentence has (``word_classes``).
"""

import re
from collections.abc import Iterable, Iterator

from plugin_host.importing.document import Sentence, Shape
from plugin_host.importing.faults.endings import ANEW, whole_by_verb
from plugin_host.importing.faults.fault import Fault, shown
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.signs import NAME_MISSING, SPACE_BEFORE
from plugin_host.importing.faults.word_classes import GRAMMARS, Grammar

Span = tuple[int, int]

_TOKEN = re.compile(
    r"(?P<legal>(?:B\.V|N\.V|V\.O\.F|e\.\s?K|Ltd|Inc|GmbH|LLC|Limited|UG|KG)\b\.?)"
    r"|(?P<word>(?:(?<=[\s(])\.)?[^\W_](?:[\w'’@/+&-]|\.(?=\w)){0,80}(?:(?<=\b[A-Za-z])\.(?=.)|(?<=\bart)\.|(?<=\bbijv)\.)?)"
    r"|(?P<sign>[^\w\s]|_)"
)
_SIGNS = ".,;:!?()[]|/·–-"
_QUOTES = {"—": "–", "„": "<", "“": '"', "”": ">"}
_SEAM = re.compile("[,;:(]")
_NEAR = 60
"""What excuses a word stands within so many before it."""
_CELL_ENDS = re.compile(
    r"\b(?:van|bij|door|met|naar|via|of|by|with|to|at|from|von|bei|durch|mit|über) \.(?= \||$)", re.IGNORECASE
)
"""A cell whose last word wants a name behind it; most cells are no sentences, so nothing else of them is looked at."""
_HABIT = 3
"""Who sets a space before a comma more often than this, or begins a sentence small, does so by habit."""


def holes(reading: Reading) -> Iterator[Fault]:
    """Each sentence from which a name has dropped out, or which breaks off before its full stop."""
    grammar = GRAMMARS[reading.document.language]
    sentences = [s for s in reading.sentences if s.shape is not Shape.ROW]
    for row in (s for s in reading.sentences if s.shape is Shape.ROW):
        if match := _CELL_ENDS.search(row.text):
            yield shown("name-missing", row, match.span())
    foreign = reading.document.foreign
    spaced = [sentence for sentence in sentences if sentence.line not in foreign and SPACE_BEFORE.search(sentence.text)]
    small = list(_headless(sentences, grammar, reading))
    usual = {id(sentence) for each in (spaced, small) if len(each) <= _HABIT for sentence in each}
    for sentence in sentences:
        match = NAME_MISSING.search(sentence.text)
        if not match and id(sentence) in usual:
            match = SPACE_BEFORE.search(sentence.text) or grammar.begins_headless.search(sentence.text)
        span = match.span() if match else None
        if not span and sentence.shape is not Shape.HEADING and sentence.line not in foreign:
            letters, spans = coded(sentence.text, grammar)
            span = _hole(letters, spans, grammar) or _wide(
                sentence.text, letters, spans, reading.document.wide, grammar
            )
            cut = grammar.end.search(letters) and not whole_by_verb(sentence.text[:-1])
            if not span and (cut or ANEW.search(sentence.text) or _unclosed(sentence, reading)):
                yield shown("sentence-broken", sentence)
        if span:
            yield shown("name-missing", sentence, span)


def _headless(sentences: list[Sentence], grammar: Grammar, reading: Reading) -> Iterator[Sentence]:
    """The sentences with a verb in small letters at the beginning, unless that is the name of a party."""
    if sum(s.text[0].islower() and s.text.endswith(".") for s in sentences) > _HABIT:
        return
    named = {(id(mention.sentence), mention.start) for mention in reading.found.mentions}
    for sentence in sentences:
        match = grammar.begins_headless.search(sentence.text)
        if match and sentence.text.endswith((".", ":")) and (id(sentence), match.start()) not in named:
            yield sentence


def coded(text: str, grammar: Grammar) -> tuple[str, list[Span]]:
    """A letter for each word and sign of a sentence, and where these stand."""
    letters = ""
    spans = []
    for match in _TOKEN.finditer(text):
        if sign := match["sign"]:
            loose = sign == "-" and text[match.start() - 1 : match.start()] == " " and text[match.end() :][:1].isalpha()
            letters += "~" if loose else _QUOTES.get(sign) or (sign if sign in _SIGNS else "^")
        else:
            begins = letters[-1:] in ("", '"', "<", ":", "(", ".", "9")
            letters += "L" if match["legal"] else grammar.letter(match["word"], begins=begins)
        spans.append(match.span())
    return letters, spans


def _hole(letters: str, spans: list[Span], grammar: Grammar) -> Span | None:
    """Where two words meet that never do."""
    for pattern, excuses in grammar.patterns:
        for match in pattern.finditer(letters):
            clause = _SEAM.split(letters[max(0, match.start() - _NEAR) : match.start()])[-1]
            if not any(excuse in clause for excuse in excuses):
                return spans[match.start()][0], spans[match.end() - 1][1]
    return None


def _wide(
    text: str, letters: str, spans: list[Span], places: Iterable[tuple[str, str]], grammar: Grammar
) -> Span | None:
    """Where more than one space stands between words that do not go together."""
    left, right = grammar.wide
    for before, after in places:
        at = text.find(f"{before} {after}")
        if at >= 0:
            gap = at + len(before)
            number = sum(end <= gap for _, end in spans)
            if 0 < number < len(letters) and letters[number - 1] in left and letters[number] in right:
                return spans[number - 1][0], spans[number][1]
    return None


def _unclosed(sentence: Sentence, reading: Reading) -> bool:
    """Whether a sentence ends within a bracket."""
    texts = (sentence.text, reading.document.blocks[sentence.block].text)
    return sentence.text.endswith(".") and all(text.count("(") > text.count(")") for text in texts)
