"""Sentences that break off."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from plugin_host.importing.document import Block, Document, Shape
from plugin_host.importing.faults.endings import Firm, goes_on, whole_by_verb
from plugin_host.importing.faults.fault import Fault
from plugin_host.importing.faults.flaws import FLAWS
from plugin_host.importing.faults.languages import SMALL
from plugin_host.importing.faults.signs import PLACEHOLDER
from plugin_host.importing.faults.words import listed

BY_SHAPE = 3
"""The level of what is a heading by its shape only, or a lesser one: a name above an address looks like one."""
FIRST = 3
"""A title may go over so many lines."""
_UNENDED = 25
"""A heading or item of fewer characters is no sentence that breaks off."""
_MOST_BROKEN = 4
"""A text in which more blocks than these break off was cut into lines by its page."""
_ASKING = re.compile(
    r"^(?:\W|\d)*(?:(?:met|aan|van|voor|door|with|to|for|from|mit|an|von|für) )?(?:wat|wie|waar\w*|wanneer|welke?|hoe|what|who|whom|whose|where|when|why|which|how"
    r"|was|wer|wem|wen|wo\w*|wann|warum|welche\w*|wie|(?P<points>zo|dit|deze|daar\w*|that|this|these|see|dies\w*|da(?!s\b)\w+))\b",
    re.IGNORECASE,
)
"""What asks, or points."""
_SIGN: Mapping[str, frozenset[str]] = {
    "nl": listed("wij we ik zij is zijn wordt worden werd heeft hebben hebt kan kunnen kun kunt mag mogen moet moeten zal zullen"),
    "en": listed("we I they is are was were has have will would can could may might must should do does"),
    "de": listed("wir ich Sie du ist sind wird werden wurde hat haben kann können darf dürfen muss müssen soll sollen"),
}  # fmt: skip  # lists of words
"""Words that stand in a sentence and not in a name, an address or a title, unless behind the next ones."""
_OF_WHICH = re.compile(
    r"\b(?:die|dat|waar\w*|that|which|who|where)\b|, (?:der|die|das|de[nm]|deren)\b|, \w+ (?:de[nm]|denen|deren)\b"
)
_WORD = re.compile(r"[^\W\d_]+")
_BEFORE_NOUN = listed(
    "de het een deze uw jouw onze ons elke iedere in op met van voor bij aan door over naar uit"
    " der den dem des ein eine einen einem einer unser unsere unserem unserer ihr ihre ihrem ihrer im am mit von für an zum zur auf aus"
)
"""Words after which no verb stands."""
_LINE = 8
_SHORT = 120
"""A line of at most so many words may do without an end, as a slogan does, if it is whole."""
_FEWEST = 3
_VERB_WITHIN = 4
_LEAST_ITEMS = 2
_ENDS = frozenset(".;!?")
_LEAST_SMALL = 4
_LISTING = re.compile(r"[,;] (?:en|and|und|of|or|oder)$")
_CAPITAL = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})+\.? )?[“\"„‘(]?[A-ZÀ-Þ]")
_NEAR = 40
_CLOSES = re.compile(
    r"\b(?:that|us|you|ons|u|uns|for|a?an|af|auf|ein|mit|zu|um|om|door|mee|over|toe)$|\b\w*(?:ge|be|ver|ont|er)\w{2,}(?:t|d|en)$"
    r"|\b(?:kan|kunt?|kunnen|mag|moet|zal|kann|können|darf|muss|soll)\b.* (?-i:[a-zà-ÿ]+en)$|\b(?:wens|hope|wünsch|hoffe|plezier|spaß|enjoy)",
    re.IGNORECASE,
)
"""A short sentence that is whole by its last word, or a wish."""
_LABEL = re.compile(r"[^.!?:]{0,60}?(?=: | [–—-] )")
_IN_CELLS = re.compile(r" [–—-] [^–—-]{1,80} [–—-] ")
_IN_WHICH = re.compile(
    r"(?:: | [–—-] )(?:waar(?:mee|voor|op|bij|door|in|van)|(?:mit|über|durch|für) (?:de[nm]|die|welche\w*)) .*\b(?!\w*(?:en|t|n)$)\w+$"
)
"""What follows a label goes on with a clause, which has its verb at the end."""
_GOES_ON = re.compile(r" [a-zà-ÿ]{3,}$")
"""What is given stands last."""
_LOWER = re.compile(r"^[a-zà-ÿ]+(?=[ ,])")
_ENDED = re.compile(r"[.!?…:;”\"»|]$")
_HABIT = 5
"""Of so many sentences one may break off by mistake: who leaves out the full stop more often does so by habit."""
GREETING = re.compile(
    r"^(?:(?:met |mit )?(?:\w+ ){0,3}(?:groet|grüße|gruß|regards)|(?:veel )?liefs|groetjes|lots of love|love|cheers|yours|best wishes|alles (?:liebe|gute)|tot ziens)\b",
    re.IGNORECASE,
)

GIVEN = re.compile(
    r"@|\d{3}[ ./-]?\d{2}|(?<!\w)/[a-z][\w-]{2,}|https?:|www\.|(?<![\w-])[\w-]{1,63}\.(?:nl|com|de|be|eu|example)\b"
)
"""An address, a number or a page: whom it belongs to is given."""
_FIRM = re.compile(r"\b(?:B\.?V|N\.?V|V\.?O\.?F|GmbH|UG|KG|OHG|AG|e\. ?K|Ltd|Limited|LLC|Inc)\b")
_ENTRY = re.compile(r"(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)] \S")
SIGNED = re.compile(
    r"(?:(?i:deine?|ihre?|eure?|euer|yours?|je|jullie|uw|love|liefs|groetjes|from|van|von),? )?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ]\.)?"
    r"(?:(?:,| (?:and|en|und|&)) [A-ZÀ-Þ][\w'’-]+)*(?: (?:van|of|from|von|vom|at) .{3,40})?"
)
"""Who wrote a text, below it."""


def broken(document: Document) -> Iterator[Fault]:
    """Each block whose last sentence breaks off."""
    blocks = document.blocks
    lasts = {sentence.block: sentence.text.rstrip() for sentence in document.sentences}
    ends = {index for index in lasts if _breaks_off(document, index, lasts[index])}
    if len(ends) > _MOST_BROKEN:  # lines of a page, not sentences
        ends = {index for index in ends if index + 1 == len(blocks)}
    for index in sorted(ends | _unended(document, lasts, ends)):
        if any(blank.end() == len(lasts[index]) for blank in PLACEHOLDER.finditer(lasts[index])):
            continue  # what is to be filled in is its end
        yield Fault(FLAWS["sentence-broken"], lasts[index], blocks[index].line)


def _unended(document: Document, lasts: Mapping[int, str], told: Collection[int]) -> set[int]:
    """The one paragraph or item more that ends without a sign, in a text that ends all others."""
    lists = dict(_lists(document.blocks))
    prose = [index for index, text in lasts.items() if _is_prose(document, index, text, lists.get(index, ()))]
    without = {index for index in prose if _is_open(document, index, lasts[index], lists.get(index, ()))} - set(told)
    return without if len(without) == 1 and len(prose) > _HABIT else set()


def _lists(blocks: Sequence[Block]) -> Iterator[tuple[int, Sequence[str]]]:
    """Each item that alone in its list ends in something else than the others, with how those end; or that ends as they do."""
    for shape, run in groupby(enumerate(blocks), key=lambda pair: pair[1].shape):
        ends = {index: block.text.rstrip()[-1:] for index, block in run} if shape is Shape.ITEM else {}
        commas = sum(end == "," for end in ends.values()) > 1
        without = [index for index, end in ends.items() if end not in _ENDS and not (end == "," and commas)]
        if len(without) <= 1:
            others = [end for index, end in ends.items() if index not in without]
            yield from ((index, others) for index in ends)


def _is_prose(document: Document, index: int, text: str, others: Sequence[str]) -> bool:
    """Whether a text is a sentence: it stands behind another one, or has the words of one."""
    words, block = text.split(), document.blocks[index]
    if not _CAPITAL.match(text) or _is_line(text) or len(words) < _FEWEST or block.shape in (Shape.HEADING, Shape.ROW):
        return False
    said = len(words) > _FEWEST and states(text, document.language)
    if block.shape is Shape.ITEM:
        entry = len(words) > _FEWEST and len(others) >= _LEAST_ITEMS
        return len(others) > 0 and (said or entry) and not _LISTING.search(text)
    small = sum(word.lower() in SMALL[document.language] for word in words)
    several = text != block.text.rstrip() and small > 0
    apart = _OF_WHICH.search(text) or ": " in text or text.endswith(",") or _asks(text) or index + 1 < FIRST
    return several or said or (len(words) > _LINE and small >= _LEAST_SMALL and not apart)


def _is_line(text: str) -> bool:
    """Whether a text may do without an end: a greeting, or a short sentence that is whole."""
    short = len(text) <= _SHORT and len(text.split()) <= _LINE
    return bool(GREETING.match(text) or (short and (_CLOSES.search(text) or SIGNED.fullmatch(text))))


def states(text: str, language: str) -> bool:
    """Whether a text has the words of a sentence, and asks nothing."""
    words = _WORD.findall(_OF_WHICH.split(text)[0])
    signs = _SIGN[language]
    said = (words[0].lower() in signs or not signs.isdisjoint(words)) if words else False
    return (said or _has_verb(words, language)) and not _asks(text)


def _asks(text: str) -> bool:
    asking = _ASKING.match(text)
    return asking is not None and not asking["points"]


def _has_verb(words: Sequence[str], language: str) -> bool:
    """Whether one of the first words ends as Dutch and German verbs do."""
    pairs = ((w, before) for before, w in pairwise(words[:_VERB_WITHIN]) if w.islower() and len(w) > _FEWEST)
    second = (w for w, before in pairs if w not in SMALL[language] and before.lower() not in _BEFORE_NOUN)
    return language != "en" and any(word.endswith("t") for word in second)


def _is_open(document: Document, index: int, text: str, others: Sequence[str]) -> bool:
    """Whether a sentence has no end and nothing follows that could be one: a list, or what is given."""
    shape = document.blocks[index].shape
    after = document.blocks[index + 1] if index + 1 < len(document.blocks) else None
    if after is not None and (
        after.text[:1] == "("
        or (_is_controller(after.text) and after.text[-1] != ".")
        or (after.shape is not shape and after.shape in (Shape.ITEM, Shape.ROW))
    ):
        return False
    name = after is not None and after.shape is not Shape.HEADING and len(after.text) <= _UNENDED  # below a greeting
    cut = text.endswith(",") and not name and (shape is Shape.PARAGRAPH or not {",", ";"} & set(others))
    return (text[-1:].isalpha() or cut) and not (whole_by_verb(text) or is_given(text, document.language))


def _is_controller(below: str) -> bool:
    """Whether the controller stands on lines of its own below a sentence that ends in it."""
    return bool(_CAPITAL.match(below) and _FIRM.search(below[:_SHORT]))


def is_given(text: str, language: str) -> bool:
    """Whether a text ends in what is given: an address, or what belongs to a label; also a line of a table made with dashes."""
    label = _LABEL.match(text)
    end = text.rfind(" ", 0, max(0, len(text) - _NEAR)) + 1
    behind = _WORD.findall(text.rpartition(": ")[2])
    named = ": " in text and all(word[:1].isupper() for word in behind)
    labelled = label is not None and not states(label[0], language) and not _IN_WHICH.match(text, label.end())
    last = GIVEN.search(text, end)
    given = last is not None and not _GOES_ON.search(text, last.end())
    return named or labelled or given or bool(_IN_CELLS.search(text))


def _breaks_off(document: Document, index: int, text: str) -> bool:
    """Whether a block ends in a word after which a sentence must go on, or goes on in the next block."""
    blocks, language = document.blocks, document.language
    block = blocks[index]
    if index + 1 < FIRST < len(blocks) and not (block.shape is Shape.PARAGRAPH and states(text, language)):
        return False  # a title over two lines
    after = blocks[index + 1] if index + 1 < len(blocks) else None
    if block.shape is Shape.HEADING:
        return len(text) >= _UNENDED and (
            headless(text, language)
            or alone(document, index)
            or (document.by_line and block.level >= BY_SHAPE and _continued(document, index, text))
        )
    if block.shape is Shape.ITEM:
        return len(text) >= _UNENDED and not _LISTING.search(text) and goes_on(text, language, Firm.HEADING)
    if block.shape is not Shape.PARAGRAPH or GREETING.match(text):
        return False
    below = after.text if after is not None and after.shape is Shape.PARAGRAPH else ""
    if _is_controller(below):
        return text.endswith("@")
    over = after is None or after.shape is Shape.HEADING or (after.shape is Shape.PARAGRAPH and not text.endswith(","))
    return (over and _waits(text, language)) or _continued(document, index, text)


def _continued(document: Document, index: int, text: str) -> bool:
    """Whether the next paragraph goes on in small letters with a sentence that has no end."""
    after = document.blocks[index + 1] if index + 1 < len(document.blocks) else None
    if after is None or after.shape is not Shape.PARAGRAPH or _ENDED.search(text) or is_given(text, document.language):
        return False
    return bool(_CAPITAL.match(text) and _LOWER.match(after.text) and _ENDED.search(after.text))


def _waits(text: str, language: str) -> bool:
    """Whether a paragraph is cut at a comma, in a word or in an address, or in a word that cannot be its last."""
    return text.endswith("@") or (
        len(text) >= _UNENDED and (bool(re.search(r",$|\w-$", text)) or goes_on(text, language, Firm.PARAGRAPH))
    )


def headless(text: str, language: str) -> bool:
    """Whether what looks like a heading is a sentence that breaks off."""
    return not _ASKING.match(text) and goes_on(text, language, Firm.HEADING)


def alone(document: Document, index: int) -> bool:
    """Whether what is a heading by its shape only is a sentence: it has the words of one, and no text of its own."""
    blocks, block = document.blocks, document.blocks[index]
    beside = {b.shape for b in (*blocks[index - 1 : index], *blocks[index + 1 : index + 2])}
    led = any(b.shape is Shape.ITEM or _ENTRY.match(b.text) for b in blocks[index + 1 : index + 2])
    headed = index >= FIRST and not led and (Shape.HEADING in beside or index + 1 == len(blocks))
    shaped = document.by_line and block.level >= BY_SHAPE and headed
    return shaped and block.text[-1:].isalpha() and not _is_line(block.text) and states(block.text, document.language)
