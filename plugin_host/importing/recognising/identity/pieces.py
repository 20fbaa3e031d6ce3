"""A document in pieces of a bounded length, so that no pattern takes long on one line that is endless."""

from collections.abc import Iterator
from dataclasses import replace

from plugin_host.importing.document import Block, Document
from plugin_host.importing.values import Value

_LONGEST = 1_000
"""A block that is longer is cut: so much is more than any name or address with what stands around it."""
_LONGEST_WORD = 150
"""No name, address or number is a word of more characters."""


class Pieces:
    """The pieces of a document, and the block that each was cut from."""

    def __init__(self, document: Document) -> None:
        """Cut the blocks of a document."""
        blocks: list[Block] = []
        self._blocks: list[int] = []
        for index, block in enumerate(document.blocks):
            for text in _cut(block.text):
                whole = text == block.text
                links = block.links if whole or not self._blocks or self._blocks[-1] != index else ()
                blocks.append(block if whole else replace(block, text=text, links=links))
                self._blocks.append(index)
        self.document = replace(document, blocks=tuple(blocks))

    def back(self, value: Value) -> Value:
        """A value that was found in the pieces, with the block of the document that its evidence stands in."""
        said = value.evidence
        return value if said is None else replace(value, evidence=replace(said, block=self._blocks[said.block]))


def _cut(text: str) -> Iterator[str]:
    """A text in pieces that end with a sentence, or else with a word; words that are none are left out."""
    if len(text) <= _LONGEST and not _endless(text):
        yield text
        return
    words = " ".join(word for word in text.split(" ") if len(word) <= _LONGEST_WORD)
    start = 0
    while start < len(words):
        end = start + _LONGEST
        if end < len(words):
            stop = words.rfind(". ", start + _LONGEST // 2, end)
            end = stop + 1 if stop > 0 else words.rfind(" ", start, end)
        yield words[start:end].strip()
        start = end


def _endless(text: str) -> bool:
    return any(len(word) > _LONGEST_WORD for word in text.split(" "))
