"""Titles, and headings with nothing below them."""

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise, takewhile

from plugin_host.importing.document import Block, Document, Shape
from plugin_host.importing.faults.breaks import BY_SHAPE, FIRST, GREETING, SIGNED, alone, headless
from plugin_host.importing.faults.fault import Fault, missing
from plugin_host.importing.faults.flaws import FLAWS
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.signs import LABEL, PLACEHOLDER
from plugin_host.importing.faults.whose import POLICY, amid

_TITLE = re.compile(
    r"""
    privacy | persoonsgegevens | gegevensbescherming | (?:^|met\s|over\s|en\s) (?:uw|je|jouw|onze) \s gegevens
    | data \s protection | personal \s (?:data|information) | your \s (?:data|information)
    | datenschutz | privatsphäre | (?:deinen|deine|euren|eure|ihren|ihre|personenbezogene\w*) \s daten
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TITLED = re.compile(r"(?-i:[A-ZÀ-Þ ]{5,})\b[.:]|(?:privacy|datenschutz)", re.IGNORECASE)
_OF_SECTION = re.compile(
    r"\d|(?:over|about|über|an overview|wat|wie|waar\w*|wanneer|welke|hoe|what|who|when|where|why|how|was|wer|wann|warum|welche)\b",
    re.IGNORECASE,
)
"""So begins the heading of a section, but for that of the text if it stands at the top."""
_TITLE_WITHIN = 60
"""A title names the subject within so many characters."""
_LONGEST_TITLE = 90
LONGEST_HEADING = 80
_ADDRESS = re.compile(
    r"\d|@|:|\b(?:B\.?V\.?|GmbH|VOF|Limited|Ltd|LLC|KG|UG|Nederland|Netherlands|Deutschland|België|Belgium|Germany|Österreich)\b"
)
_AGE = re.compile(r"\b\d{1,2}(?: (?:jaar|years?|jahren?)\b|\?$|(?=[^\d]*\?$))", re.IGNORECASE)
POSTAL = re.compile(r"\b\d{4} ?[A-Z]{2}\b|\b\d{5} [A-ZÀ-Þ]|\b[1-9]\d{3} [A-ZÀ-Þ][a-z]+")
_NUMBERED = re.compile(r"\d{1,2} [A-ZÀ-Þ]")
"""A heading that is marked as one may have its number without a sign; else it is a line of an address."""
_NUMBERED_HEADING = re.compile(
    r"^(?:artikel|article|§|hoofdstuk|section)\s*\d+(?:\.\d+)*\b|^\d+(?:\.\d+)*[.)]\s|^\d+(?:\.\d+)+\s", re.IGNORECASE
)
PERSON = re.compile(
    r"^(?:[A-ZÀ-Þ]\. ?){1,4}(?:(?:van|de|der|den|von) )*[A-ZÀ-Þ][a-zà-ÿ]+(?: [A-ZÀ-Þ][a-zà-ÿ]+)?$"
    r"|^(?i:de heer|mevrouw|mevr\.?|mw\.?|dhr\.?|mr\.?|mrs\.?|ms\.?|dr\.?|herr|frau) [A-ZÀ-Þ]"
    r"|^(?!(?:Ihre?|Deine?|Eure?|Unsere?|Meine?|Keine?|Alle|Weitere|Welche|Eine?|Der|Die|Das|Your|Our|The|My|Uw|Onze|De|Het|Een)\b"
    r"|\w*(?:liche|ische|ige|ende|erne|enen|eren|igen|ischen|lichen|ene)\b)[A-ZÀ-Þ][a-zà-ÿ]+"
    r"(?: (?:van|de|der|den|von))* [A-ZÀ-Þ][a-zà-ÿ]+(?<!ung)(?<!eit)(?<!ungen)(?<!aten)(?<!dienste)(?<!rechte)(?<!fragen)(?<!ookies)(?<!zwecke)$",
)
_LETTER = re.compile(r"[^\W_]")
_STEM = 5
_NAME_WORDS = 3
_ANYTHING = frozenset(
    (
        "perso", "priva", "daten", "data", "gegev", "infor", "over", "onze", "your", "ihre", "with", "voor", "artik", "gebru", "verza",
        "verwe", "colle", "proce", "verar", "erheb", "vrage", "quest", "frage", "welke", "welch", "what", "which",
    )
)  # fmt: skip  # a list of beginnings
"""Beginnings of words that stand in headings of any kind."""


def title(blocks: Sequence[Block]) -> Iterator[Fault]:
    """Whether nothing at the top says what the text is."""
    top = list(takewhile(lambda block: block.shape is Shape.HEADING, blocks[:4]))
    led = list(takewhile(lambda block: not top or len(block.text) <= _LONGEST_TITLE, blocks[len(top) : 4]))
    below = (block for block in blocks[len(top) : 4] if block in led or re.search(POLICY, block.text))
    rest = (block for block in below if block is blocks[0] or not _OF_SECTION.match(block.text))
    first = [block for block in (*top, *rest) if block.shape is Shape.HEADING or len(block.text) <= _LONGEST_TITLE]
    if blocks and _TITLED.match(blocks[0].text):
        return
    if not any(_TITLE.search(block.text[:_TITLE_WITHIN]) and not block.text.endswith((".", ":")) for block in first):
        yield missing("title-missing")


def empty(reading: Reading) -> Iterator[Fault]:
    """Each heading with nothing below it."""
    blocks = reading.document.blocks
    parties = {mention.sentence.text for mention in reading.found.mentions if mention.start == 0}
    nouns = reading.document.language == "de"
    parties |= {b.text for b, after in pairwise(blocks) if _named_below(b, after) and (" " in b.text or not nouns)}
    for index, block in enumerate(blocks):
        if block.shape is Shape.HEADING:
            bare = index > 0 and nothing_below(reading.document, index) and not of_list(blocks, index)
            if bare and not _parent(reading, index, parties):
                yield Fault(FLAWS["section-empty"], block.text, block.line)
        elif _label_only(block) and index >= FIRST:
            after = blocks[index + 1] if index + 1 < len(blocks) else None
            if after is None or after.shape is Shape.HEADING or _label_only(after):
                yield Fault(FLAWS["section-empty"], block.text, block.line)


def of_list(blocks: Sequence[Block], index: int) -> bool:
    """Whether a heading is one of the numbered lines of a list that goes on in paragraphs with the next number."""
    lines = list(takewhile(lambda block: block.shape is Shape.HEADING, blocks[index:]))
    earlier = list(takewhile(lambda block: block.shape is Shape.HEADING, reversed(blocks[:index])))
    after = blocks[index + len(lines)].text if index + len(lines) < len(blocks) else ""
    number = _BEGINS.match(after)
    return number is not None and 1 < int(number[1]) <= len(lines) + len(earlier) + 1


_BEGINS = re.compile(r"(\d{1,2})[.)] ")


def _parent(reading: Reading, index: int, parties: Collection[str]) -> bool:
    """Whether a heading holds the one below it, although both look alike: that names a party, a person or the same thing."""
    blocks = reading.document.blocks
    here = blocks[index].text
    below, follows = (blocks[at].text if at < len(blocks) else "" for at in (index + 1, index + 2))
    if not below:
        return bool(PERSON.match(here))
    if here in parties or (below in parties and _one_of(reading, index, parties)):
        return False
    if index + 2 < len(blocks) and blocks[index + 2].shape is Shape.HEADING:
        if blocks[index].level == blocks[index + 1].level < blocks[index + 2].level < BY_SHAPE:
            return False
        return follows in parties and below not in parties and not reading.subjects.said(here)
    if here == below or _beside(here, below):
        return False
    if below in parties:
        named = (block.text for block in blocks[index + 1 :] if block.shape is Shape.HEADING)
        kinds = reading.subjects.said(here)
        return any(_serves(reading, name, kinds) for name in takewhile(lambda name: name in parties, named))
    return bool(PERSON.match(below)) or _same_subject(here, below)


def _one_of(reading: Reading, index: int, parties: Collection[str]) -> bool:
    """Whether a heading stands in a row of its like, each with a text, the last of which names a party too, or the next only a thing."""
    blocks, by_line = reading.document.blocks, reading.document.by_line
    here, below = blocks[index : index + 2]
    earlier = [block for block in blocks[:index] if block.shape is Shape.HEADING]
    if by_line or not earlier or earlier[-1].level != here.level or blocks[index - 1] is earlier[-1]:
        return False
    if below.text not in {mention.sentence.text for mention in reading.found.mentions if mention.start == 0}:
        return True
    kinds = reading.subjects.said(here.text)
    return not _serves(reading, below.text, kinds) if kinds else earlier[-1].text in parties


def _beside(here: str, below: str) -> bool:
    """Whether two headings are parts of one rank by their numbers."""
    numbers = [_RANK.match(text) for text in (here, below)]
    ranks = [number[1].count(".") for number in numbers if number]
    return len(ranks) == len(numbers) and ranks[0] == ranks[1]


_RANK = re.compile(r"(?:§ ?|artikel |article )?(\d{1,2}(?:\.\d{1,2})*)\b", re.IGNORECASE)


def _serves(reading: Reading, name: str, kinds: Collection[str]) -> bool:
    """Whether the vendors that a heading names do one of some kinds of service, if both are known."""
    vendors = (reading.registry.get(m.vendor) for m in reading.found.mentions if m.sentence.text == name)
    theirs = {service.kind for vendor in vendors if vendor for service in vendor.services}
    return not theirs or not kinds or bool(theirs & set(kinds))


def _named_below(block: Block, after: Block) -> bool:
    """Whether a short heading is a name: the text below it says it again, with its capitals, in the middle of a sentence."""
    few = block.shape is Shape.HEADING and len(block.text.split()) <= _NAME_WORDS and block.text[:1].isupper()
    again = amid(block.text)
    return few and after.shape is not Shape.HEADING and bool(again.search(after.text))


def _same_subject(above: str, below: str) -> bool:
    """Whether two headings share the beginning of a word that says something."""
    if above.split(" ")[0] == below.split(" ")[0]:
        return False  # one of several of a kind
    one, other = ({word[:_STEM].lower() for word in re.findall(r"[^\W\d_]{4,}", text)} for text in (above, below))
    return bool((one & other) - _ANYTHING)


def _label_only(block: Block) -> bool:
    """Whether a paragraph is a heading by its shape: a few words and a colon."""
    text = block.text
    few = len(text) <= 40 and len(text.split()) <= 4 and text[:1].isupper() and text.endswith(":")
    return block.shape is Shape.PARAGRAPH and few and not LABEL.search(text)


_SHORT_LINE = 45


def _letterhead(document: Document, line: int) -> bool:
    """Whether a line stands among short ones, with none empty between them: an address."""
    short = {block.line for block in document.blocks if len(block.text) <= _SHORT_LINE and block.text[-1:] != "."}
    return document.by_line and any(short.issuperset(range(line - up, line - up + 3)) for up in range(3))


def _signs(document: Document, text: str) -> bool:
    """Whether a line has the name of who wrote the text, which has it with a surname too."""
    name = text.split(" ")[-1]
    return bool(SIGNED.fullmatch(text)) and bool(re.search(rf"\b{re.escape(name)} [A-ZÀ-Þ][a-zà-ÿ]", document.text))


def _says(block: Block) -> bool:
    """Whether a block is more than signs."""
    return bool(_LETTER.search(block.text))


def nothing_below(document: Document, index: int) -> bool:
    """Whether a heading has nothing below it; names above an address, greetings and long lines are no headings."""
    blocks, language = document.blocks, document.language
    block = blocks[index]
    numbered = bool(_NUMBERED_HEADING.match(block.text) or (block.level < BY_SHAPE and _NUMBERED.match(block.text)))
    after = next(filter(_says, (blocks[at] for at in range(index + 1, len(blocks)))), None)
    if PLACEHOLDER.search(block.text) or (after is not None and PLACEHOLDER.search(after.text)):
        return False
    if (
        len(block.text) > LONGEST_HEADING
        or GREETING.match(block.text)
        or headless(block.text, language)
        or alone(document, index)
        or _letterhead(document, block.line)
        or (after is None and _signs(document, block.text))
    ):
        return False
    if (after is not None and (headless(after.text, language) or alone(document, index + 1))) or (
        index and GREETING.match(blocks[index - 1].text)
    ):
        return False
    if (_ADDRESS.search(_AGE.sub("", block.text.removesuffix(":"))) and not numbered) or LABEL.search(block.text):
        return False
    if after is None:
        return index >= FIRST and not block.text.endswith((".", "!") if block.level < BY_SHAPE else (".", "!", "?"))
    if after.shape is not Shape.HEADING or after.level > block.level or index < FIRST or GREETING.match(after.text):
        return False
    following = " ".join(item.text for item in blocks[index + 1 : index + 4])
    return not (block.level >= BY_SHAPE and POSTAL.search(following))
