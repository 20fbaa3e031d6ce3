"""Sentences that break off."""

import re
from collections.abc import Iterator, Sequence

from plugin_host.importing.document import Block, Shape
from plugin_host.importing.faults.fault import Fault
from plugin_host.importing.faults.flaws import FLAWS

FIRST = 3
"""A title may go over so many lines."""
_UNENDED = 25
"""A paragraph of fewer characters is no sentence that breaks off, unless a hyphen or an at sign says so."""

_BROKEN_WORDS = (
    # Dutch
    "en", "of", "de", "het", "een", "van", "voor", "met", "om", "die", "dat", "te", "aan", "bij", "door", "naar", "op", "uit", "kan", "kunt", "kunnen", "wordt",
    "worden", "zijn", "zal", "zullen", "onze", "uw", "tenzij", "omdat", "zodat", "als", "wij", "we", "u", "ook", "maar", "welke", "waarin", "waarvan", "altijd",
    "gedurende", "tijdens", "eigen", "andere", "nadat", "zodra", "terwijl", "hoewel", "doordat", "tegen", "tussen", "zonder", "onder", "volgens", "deze", "jouw", "geen", "zeer",
    "zoals", "namelijk", "per", "via", "zij", "bijvoorbeeld", "waaronder", "alle", "iedere", "elke", "dankzij", "vanwege", "sinds", "totdat",
    # English
    "and", "or", "the", "a", "an", "for", "with", "to", "that", "by", "from", "on", "at", "can", "may", "will", "must", "is", "are", "our", "your", "unless",
    "because", "if", "when", "which", "who", "but", "always", "be", "we", "not", "into", "as",
    "during", "own", "other", "once", "while", "although", "until", "without", "between", "has", "have", "been", "was", "were", "these", "those", "their", "would",
    "including", "such as", "no longer", "not only", "also", "therefore", "any", "some", "such", "about", "under", "regarding", "concerning", "every", "each", "whose", "whether", "since", "than",
    # German
    "und", "oder", "der", "die", "das", "ein", "eine", "einer", "einem", "einen", "von", "für", "mit", "zu", "zur", "zum", "um", "auf", "bei", "durch", "wird",
    "werden", "kann", "können", "sind", "unsere", "ihre", "wenn", "weil", "dass", "sowie", "den", "dem", "des", "wir", "auch", "aber", "nicht", "über",
    "eigenem", "eigenen", "eigener", "nachdem", "sobald", "während", "gegen", "zwischen", "ohne", "unserem", "unserer", "unseren", "ihrem", "ihrer", "ihren", "haben", "wurde",
    "insbesondere", "nämlich", "etwa", "beispielsweise", "allen", "alle", "jeder", "jede", "jedem", "jeden", "deren", "dessen", "seit", "aufgrund", "wegen", "bis",
)  # fmt: skip  # lists of words
_WHOLE = r"(?<!\bop aan)(?<!\bon that)(?<!\bof that)(?<!\bfor that)(?<!\bto that)(?<!\babout that)"
"""Nor does one that ends so."""
_CLOSED = re.compile(
    r"\s[a-zäöü][a-zäöüß]*(?:t|en) (?:haben|hat|werden|wird|wurde|sind|ist|kann|können)$"
    r"|\s(?:nodig|noodzakelijk|ge[a-z]+(?:d|t|en)|ver[a-z]+[dt]|be[a-z]+[dt]) (?:is|zijn|worden|wordt|kan|kunnen)$"
    r"|\b(?:we|you|they) (?:\w+ )?(?:work|deal|shop|pay|share|order|agreed?|signed|logged) (?:with|from|to|for|by|on|at)$"
)
"""A clause is at its end with such a verb behind another, or with the preposition of what it is about."""
_BROKEN = re.compile(
    rf"(?:(?<![.@/\w-])(?:{'|'.join(_BROKEN_WORDS)}){_WHOLE}|,|\w-|\w@|(?::|\w)\s+(?:[–—]+|--+))\s*$", re.IGNORECASE
)
_BROKEN_ITEM = re.compile(
    r"\b(?:die|dat|welke|which|that|who|whose|whom|welche|deren|dessen|tenzij|unless|sofern|omdat|because|weil|zodat|dass"
    rf"|(?:dat|die|which|that|das) (?:we|wij|u|je|you|they|wir|sie)){_WHOLE}$",
    re.IGNORECASE,
)
"""Nor an item of a list in one of these."""
_MOST_BROKEN = 4
"""A text in which more blocks than these break off was cut into lines by its page."""
_BROKEN_HEADING = re.compile(
    r"\b(?:te|de|het|een|en|of|the|a|an|and|or|um|und|oder|der|den|dem|zu|onze|uw|jouw|eigen|our|your|own"
    r"|ihre|deine|per|etwa|eigenem|eigenen|unserem|unserer|unseren|unsere|ihrem|ihrer|ihren|gedurende|tijdens|during|während"
    r"|(?:voor|om|bij|für|zur|zum|bei|um|außerdem|daarnaast|verder|hier(?:voor|für|zu)?) [^?]{8,}en (?:wij|we|wir)"
    r"|langer dan|longer than|länger als|later than|(?::|\w) (?:[–—]+|--+)"
    r"|(?:en|maar|and|but|und|aber) (?:wij|we|alleen|only|wir|nur)|(?:zodat|so that|sodass) \w+)$",
    re.IGNORECASE,
)
"""No heading ends in one of these, so a line that does is a sentence."""
_BROKEN_STATEMENT = re.compile(
    r"\b(?:wenn|sofern|falls|indien|wanneer|die|dat|nadat|zodra|omdat|zodat|terwijl|tegen|volgens|om"
    r"|that|which|once|because|while|by|(?<!is )(?<!are )for|has|have|been|will|can|nachdem|sobald|weil|dass|das|gegen|durch|von|wird|werden)$",
    re.IGNORECASE,
)
"""Nor in one of these, unless it asks something."""
_ASKING = re.compile(
    r"^(?:\W|\d)*(?:(?:met|aan|van|voor|door|with|to|for|from|mit|an|von|für) )?(?:wat|wie|waar\w*|wanneer|welke?|hoe|zo|dit|deze|daar\w*|what|who|whom|whose|where|when|why|which|how|that|this|these|see"
    r"|was|wer|wem|wen|wo\w*|wann|warum|welche\w*|wie|dies\w*|da(?!s\b)\w+)\b",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(
    r"""
    , \s (?:om|um|teneinde) \s (?: (?!te\b|zu\b) [^\W\d_]+ \s? ){1,6} $  # , um die Nutzung
    | \b (?:gebruiken|verwerken|bewaren|verwenden|nutzen|speichern|verarbeiten|nodig|benötigen|brauchen) \b [^,.]{0,60} \s (?:om|um) \s
        (?: (?!te\b|zu\b) [^\W\d_]+ \s? ){1,5} $
    | , \s (?:you|we|they|u|wij|zij|je|jij|sie|wir|du) $
    | \b (?:zodra|nadat|als|wanneer|omdat|doordat|indien|totdat|sobald|nachdem|wenn|weil|falls|indem|damit|bevor|(?:so|and)\ that|because|once|when|until|unless)
        (?:\s (?:uw|je|jouw|de|het|een|wij|we|u|onze|ihre?|deine|die|der|das|eine?|unsere?|sie|wir|auf|mit|op|met|in|zij|ze|your|our|the|a|you|they)){1,3}
        (?:\s (?-i:[A-ZÄÖÜ][a-zäöüß]{2,20}) | \s [^\W\d]{2,20} (?<! t | d ) (?<! en | st ))? $  # zodra uw bestelling
    | \b (?:zal|zullen|kan|kunnen|mag|mogen|moet|moeten|wordt|worden|wird|werden|kann|können|soll|sollen|muss)
        (?:\s [^\W\d]{1,20} (?<! t | d ) (?<! en )){1,5} $  # zal de datum bovenaan
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""A clause that waits for its verb."""
_IN_CELLS = re.compile(r" [–—-] [^–—-]{1,80} [–—-] ")
"""A line of a table that was written with dashes."""
_LOWER = re.compile(r"^[a-zà-ÿ]")
_ENDED = re.compile(r"[.!?…:;)”\"»|]\s*$")
_SEVERAL = re.compile(r"\w{3}[.!?] +[A-ZÀ-Þ“\"„]")
_GOES_ON = re.compile(r"(?:^|[.!?] )(?=[A-ZÀ-Þ])[^.!?@\d]{12,}\s(?!\w+(?:en|an|d|t)$)[a-zà-ÿ’'-]+$")
"""A last sentence without an end, which does not close with a verb: that often ends it."""
_MOST_UNENDED = 2
_LEAST_SEVERAL = 3
"""A text with fewer ended paragraphs for one that is not has a habit, not a fault."""
GREETING = re.compile(
    r"^(?:(?:met |mit )?(?:\w+ ){0,3}(?:groet|grüße|gruß|regards)|(?:veel )?liefs|groetjes|lots of love|love|cheers|yours|best wishes|alles (?:liebe|gute)|tot ziens)\b",
    re.IGNORECASE,
)

GIVEN = re.compile(
    r"@|\d{3}[ /-]?\d{2}|(?<!\w)/[a-z][\w-]{2,}|https?:|www\.|(?<![\w-])[\w-]{1,63}\.(?:nl|com|de|be|eu|example)\b"
)
"""An address, a number or a page: whom it belongs to is given."""


def broken(blocks: Sequence[Block]) -> Iterator[Fault]:
    """Each block whose last sentence breaks off."""
    unended = set(_unended(blocks))
    ends = [index for index in range(len(blocks)) if index in unended or _breaks_off(blocks, index)]
    if len(ends) > _MOST_BROKEN:  # lines of a page, not sentences
        ends = [index for index in ends if index + 1 == len(blocks)]
    for index in ends:
        last = re.split(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ])", blocks[index].text.rstrip())[-1]
        yield Fault(FLAWS["sentence-broken"], last, blocks[index].line)


def _unended(blocks: Sequence[Block]) -> Sequence[int]:
    """The paragraphs of several sentences whose last one has no end, in a text that ends nearly all of them."""
    several = [i for i, b in enumerate(blocks) if b.shape in (Shape.PARAGRAPH, Shape.ITEM) and _SEVERAL.search(b.text)]
    below = {index: "".join(block.text for block in blocks[index + 1 : index + 2]) for index in several}
    without = [i for i in several if _GOES_ON.search(blocks[i].text) and not below[i].startswith("(")]
    return without if len(without) <= _MOST_UNENDED and len(several) >= _LEAST_SEVERAL * len(without) else ()


def _breaks_off(blocks: Sequence[Block], index: int) -> bool:
    """Whether a block ends in a word after which a sentence must go on, or goes on in the next block."""
    block, text = blocks[index], blocks[index].text.rstrip()
    if index + 1 < FIRST < len(blocks):
        return False  # a title over two lines
    after = blocks[index + 1] if index + 1 < len(blocks) else None
    if block.shape is Shape.HEADING:
        return len(text) >= _UNENDED and headless(text)
    if block.shape is Shape.ITEM:
        return len(text) >= _UNENDED and bool(_BROKEN_ITEM.search(text))
    if block.shape is not Shape.PARAGRAPH or GREETING.match(text):
        return False
    over = after is None or after.shape is Shape.HEADING or (after.shape is Shape.PARAGRAPH and not text.endswith(","))
    waits = (_BROKEN.search(text) or _UNFINISHED.search(text)) and not _CLOSED.search(text)
    if over and (len(text) >= _UNENDED or text.endswith("@")) and waits:
        return True
    return (
        after is not None
        and after.shape is Shape.PARAGRAPH
        and len(text) >= _UNENDED
        and not (_ENDED.search(text) or _IN_CELLS.search(text))
        and not GIVEN.search(text[-40:])
        and bool(_LOWER.match(after.text))
        and text[:1].isupper()
        and not (GIVEN.match(after.text) or "@" in after.text.split()[0])
    )


def headless(text: str) -> bool:
    """Whether what looks like a heading is a sentence that breaks off."""
    if _BROKEN_HEADING.search(text):
        return True
    return not _ASKING.match(text) and bool(_BROKEN_STATEMENT.search(text) or _UNFINISHED.search(text))
