"""The representative in the European Union of a shop outside it, whose name and address are not the shop's."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from plugin_host.importing.document import Block, Document, Shape
from plugin_host.importing.recognising.identity.address import address_of
from plugin_host.importing.recognising.identity.naming import COMPANY
from plugin_host.importing.recognising.identity.places import EMAIL, begin_of, here, sentence_spans
from plugin_host.importing.values import Certainty, Value
from plugin_host.jurisdictions import EEA

_NAMED = re.compile(
    r"(?<!sales )(?<!trade )\b(?:representative|vertegenwoordiger|vertreter(?:in)?)\b(?! (?:of|van|des|der) )",
    re.IGNORECASE,
)
_WHERE = re.compile(
    r"\b(?:EU|EEA|EER|EWR|UK|European|Europäische[nr]?|Europese|Uni(?:on|e)|[Aa]rt(?:\.|ikel|icle)? ?27)\b"
)
"""What else a sentence says that is about such a representative, rather than about one who sells."""
_NOBODY = re.compile(r"\b(?:geen|no|kein\w*|not|niet|nicht)\b|n['’]t\b", re.IGNORECASE)
_TELLS = re.compile(r"@|\d")
"""What every line and sentence with an address has."""
_LINE, _LINES = 70, 8
_NAME = re.compile(r"(?:: |\b(?:is|ist|appointed|benannt|aangewezen|namens) )(?P<name>[A-ZÀ-Þ][^,:@|\d]{3,60})(?=,|$)")


def apart(document: Document) -> tuple[Document, Document]:
    """A document without the words that tell who the representative is, and one with nothing else: both with all blocks."""
    blocks, told = list(document.blocks), [replace(block, text="") for block in document.blocks]
    for index, start, end in _places(document):
        block = document.blocks[index]
        blocks[index] = replace(block, text=f"{block.text[:start]}{block.text[end:]}")
        told[index] = replace(block, text=block.text[start:end])
    return replace(document, blocks=tuple(blocks)), replace(document, blocks=tuple(told))


def _places(document: Document) -> Iterator[tuple[int, int, int]]:
    """Where the representative is told of: a sentence with those after it that go on, or the lines below it."""
    named = [
        (index, block, match)
        for index, block in enumerate(document.blocks)
        if (match := next((found for found in _NAMED.finditer(block.text) if _is_meant(block.text, found)), None))
    ]
    for index, block, match in sorted(named, key=lambda found: found[1].shape is Shape.HEADING):
        after = [span for span in sentence_spans(block.text) if span[1] > match.start()]
        if block.shape is not Shape.HEADING and _TELLS.search(_ARTICLE.sub("", block.text[after[0][0] : after[0][1]])):
            silent = next((start for start, end in after if not _TELLS.search(block.text, start, end)), len(block.text))
            yield index, begin_of(block.text, match.start()), silent
            return
        below = list(takewhile(_is_line, document.blocks[index + 1 : index + 1 + _LINES]))
        if any(EMAIL.search(line.text) for line in below) and not _CONTROLLER.search(block.text):
            yield from ((at, 0, len(line.text)) for at, line in enumerate(below, index + 1))
            return


_CONTROLLER = re.compile(r"controller|verantwo", re.IGNORECASE)
_ARTICLE = re.compile(
    r"^[\d.]+ |\b(?:art\w*\.?|§) ?\d+(?: ?\(\d\)| (?:lid|abs\.?) \d)?(?: (?:UK )?\w*GDPR| DS-?GVO| AVG)?", re.I
)


def _is_meant(text: str, match: re.Match[str]) -> bool:
    begin = begin_of(text, match.start())
    end = next((end for _, end in sentence_spans(text) if end > match.start()), len(text))
    return bool(_WHERE.search(text, begin, end)) and not _NOBODY.search(text, begin, end)


def _is_line(block: Block) -> bool:
    street = block.text[:1].isalpha() and _TELLS.search(block.text) is not None  # which looks like a heading to some
    told = block.shape is not Shape.HEADING or street
    return told and (len(block.text) < _LINE or EMAIL.search(block.text) is not None)


_LED_IN = re.compile(r"^.*, (?=\S+ )")
"""What stands before the name of a company, which is no part of it."""


def representative(document: Document) -> Iterator[Value]:
    """The values of [representative] in a document with nothing else, where they are all there."""
    address, lines = address_of(document), list(enumerate(document.blocks))
    names = (match for _, block in lines for pattern in (COMPANY, _NAME) if (match := pattern.search(block.text)))
    name = _LED_IN.sub("", next((match[1] for match in names), "").strip())
    mail = next((match[0] for _, block in lines if (match := EMAIL.search(block.text))), "").rstrip(".")
    if not (address and name and mail and address.country in EEA):
        return
    where = here(document.blocks[address.block], address.block)
    code = f"{address.postal_code} " if address.postal_code else ""
    values = {
        "name": name,
        "address": f"{address.street}, {code}{address.city}",
        "country": address.country,
        "email": mail,
    }
    yield from (Value(("representative", key), value, Certainty.LIKELY, where) for key, value in values.items())
