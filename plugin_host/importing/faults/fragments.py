"""Sentences of which a part is gone: without their beginning, with a bracket left open, before a list that is not there."""

import re
from collections.abc import Iterator
from itertools import groupby, islice

from plugin_host.importing.document import Block, Document, Sentence, Shape
from plugin_host.importing.faults.breaks import BY_SHAPE, FIRST, is_given, states
from plugin_host.importing.faults.endings import Firm, goes_on
from plugin_host.importing.faults.fault import Fault, shown
from plugin_host.importing.faults.headings import of_list
from plugin_host.importing.faults.languages import SMALL

_SMALL_START = re.compile(r"[a-zà-ÿ]+,? ")
_BRACKETS = re.compile(r"(?<![:;=-])\(|\)")
_DOTS = re.compile(r"\.{3}|…")
_NUMBERED = re.compile(r"\d{1,2}\.\d")
_FEWEST = 4
_MOST_SMALL = 2
"""Who begins more paragraphs in small letters than these does so by habit."""


def fragments(document: Document) -> Iterator[Fault]:
    """Each sentence that shows that a part of it is gone."""
    small = []
    casual = "!" in document.text or len(_DOTS.findall(document.text)) > 1
    for place, sentence in enumerate(document.sentences):
        if sentence.shape not in (Shape.PARAGRAPH, Shape.ITEM):
            continue
        if _headless(document, place):
            small.append(sentence)
        elif _stops_short(document, sentence) or _listless(document, place) or (not casual and _trails(sentence)):
            yield shown("sentence-broken", sentence)
    yield from _open(document)
    if len(small) <= _MOST_SMALL:
        yield from (shown("sentence-broken", sentence) for sentence in small)


def _headless(document: Document, place: int) -> bool:
    """Whether a sentence begins a paragraph in small letters although the one before is over."""
    sentence, before = document.sentences[place], document.sentences[place - 1]
    begins = place >= FIRST and sentence.shape is Shape.PARAGRAPH and before.block != sentence.block
    over = before.shape is Shape.HEADING or (before.shape is Shape.PARAGRAPH and before.text.endswith((".", "!", "?")))
    words = sentence.text.split()
    said = len(words) > 1 and sentence.text.endswith((".", "!", "?"))
    small = any(word.lower() in SMALL[document.language] for word in words)
    return begins and over and said and small and bool(_SMALL_START.match(sentence.text))


def _stops_short(document: Document, sentence: Sentence) -> bool:
    """Whether a full stop stands behind a word that wants another."""
    whole = sentence.text.endswith(".") and len(sentence.text.split()) >= _FEWEST
    return whole and goes_on(sentence.text[:-1], document.language, Firm.SENTENCE)


def _trails(sentence: Sentence) -> bool:
    return bool(re.search(r"\w\s?(?:\.{3}|…)$", sentence.text)) and len(sentence.text.split()) >= _FEWEST


def _listless(document: Document, place: int) -> bool:
    """Whether a sentence leads to a list, and the next section begins below it."""
    sentence, blocks = document.sentences[place], document.blocks
    if not sentence.text.endswith(":") or len(sentence.text.split()) < _FEWEST or sentence.shape is not Shape.PARAGRAPH:
        return False
    if sentence.block + 1 == len(blocks):
        return True
    after, *below = blocks[sentence.block + 1 : sentence.block + 3]
    if after.shape is Shape.PARAGRAPH:
        numbered = _NUMBERED.match(sentence.text) and not _NUMBERED.match(after.text)
        return not numbered and _is_no_entry(after.text, document.language)
    if of_list(blocks, sentence.block + 1):
        return False
    earlier = (blocks[at] for at in range(sentence.block - 1, -1, -1))
    above = list(islice((block.level for block in earlier if block.shape is Shape.HEADING), 2))
    if after.shape is not Shape.HEADING or len(above) <= 1 or after.level > above[0]:
        return False  # what leads the text names its sections
    shaped = document.by_line and after.level >= BY_SHAPE
    return not shaped or any(block.text.endswith(".") and states(block.text, document.language) for block in below)


def _is_no_entry(text: str, language: str) -> bool:
    """Whether a paragraph is a sentence of its own and no entry of a list."""
    first = text.split(" ")[0]
    begins = first.istitle() and first.lower() in SMALL[language]
    return begins and text.endswith(".") and states(text, language) and not is_given(text, language)


def _open(document: Document) -> Iterator[Fault]:
    """The sentences with a bracket that their block never closes."""
    blocks = ((index, block) for index, block in enumerate(document.blocks) if "(" in block.text)
    opened = {index: at for index, block in blocks if (at := _left_open(block)) >= 0}
    for index, group in groupby(document.sentences, key=lambda sentence: sentence.block):
        if index not in opened:
            continue
        end = 0
        for sentence in group:
            end = document.blocks[index].text.index(sentence.text, end) + len(sentence.text)
            if opened[index] < end:
                yield shown("sentence-broken", sentence, (0, 0))
                break


def _left_open(block: Block) -> int:
    """Where a bracket opens that a text never closes; less than 0 where there is none."""
    opened: list[int] = []
    for match in _BRACKETS.finditer(block.text):
        if match[0] == "(":
            opened.append(match.start())
        elif opened:
            opened.pop()
    return opened[0] if opened and block.shape in (Shape.PARAGRAPH, Shape.ITEM) else -1
