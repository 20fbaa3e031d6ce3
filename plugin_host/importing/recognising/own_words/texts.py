"""Texts made comparable: what a reader sees of them, whatever format they were read from."""

import html
import re
from collections.abc import Iterator

from plugin_host.importing.document import split

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


def addresses(markdown: str) -> Iterator[str]:
    """The web addresses that a text of ours links to, of the kind that every format keeps."""
    yield from (url for *_, url in _LINK.findall(markdown) if url.startswith("https://"))


def sentences(text: str) -> Iterator[str]:
    """The sentences of a flat text."""
    yield from split(text)
