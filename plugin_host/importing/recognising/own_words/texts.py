"""Texts made comparable: what a reader sees of them, whatever format they were read from."""

import html
import re
from collections.abc import Iterator

from plugin_host.importing.document import Block, split_at_capitals

_ADDRESS = re.compile(r"\s*\((?:https?://|mailto:|tel:)[^()\s]*\)")
_LINK = re.compile(r"(\\.)|\[((?:\\.|[^\]\\])*)\]\(([^()\s]*)\)")
_MARK = re.compile(r"\\([^\w\s]|_)|[*_]+")
_JOINED = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"})
_UNSEEN = re.compile("[\u2066-\u2069\u00ad\u200b]")


def flat(text: str) -> str:
    """A text on one line, without the addresses that plain text has behind words and without what nobody sees.

    Letters that a printer joined are parted again.
    """
    return " ".join(_UNSEEN.sub("", _ADDRESS.sub("", text)).translate(_JOINED).split())


def squashed(text: str) -> str:
    """A text without spaces, so that it does not matter where lines are broken."""
    return "".join(flat(text).split())


def seen(markdown: str) -> str:
    """Inline Markdown of ours as a reader sees it."""
    words = _LINK.sub(lambda match: match[1] or match[2], markdown)
    return flat(html.unescape(_MARK.sub(lambda match: match[1] or "", words)))


def links(markdown: str) -> Iterator[tuple[str, str]]:
    """The links of a text of ours to addresses of the kind that every format keeps: words without spaces, and address."""
    for _, words, url in _LINK.findall(markdown):
        if url.startswith("https://"):
            yield squashed(seen(words)), url


def links_read(block: Block) -> Iterator[tuple[str, str]]:
    """The links of a block as it was read: the words that link, or where those are not marked all before, and the address."""
    for link in block.links:
        words = link.text or block.text.partition(f"({link.url}")[0]
        yield squashed(words), link.url


def sentences(text: str) -> Iterator[str]:
    """The sentences of a flat text of ours."""
    yield from split_at_capitals(text)
