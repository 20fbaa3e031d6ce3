"""Which format a file has, by its bytes first and its name second."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePath

from plugin_host.importing.amounts import MOST_BYTES, MOST_CHARACTERS
from plugin_host.importing.document import Block, Document
from plugin_host.importing.reading.disguise import undisguised
from plugin_host.importing.reading.html import html_blocks, html_title
from plugin_host.importing.reading.languages import foreign_lines, language_of
from plugin_host.importing.reading.markdown import markdown_blocks
from plugin_host.importing.reading.pdf import pdf_text
from plugin_host.importing.reading.text import decoded, text_blocks, wide_gaps
from plugin_host.importing.unreadable import Unreadable, Why

_HTML = re.compile(r"<(?:!doctype html|html|head|body|div|p|h[1-6]|ul|table|section|article)\b", re.IGNORECASE)
_MARKDOWN = re.compile(r"^#{1,6} \S|^\|.*\|\s*$\n^\|[ :|-]+\|", re.MULTILINE)
_SUBJECT = re.compile(
    r"privacy|persoonsgegeven|personal (?:data|information|details)|personenbezogen|datenschutz|cookie|\bAVG\b|GDPR|DSGVO"
    r"|gegevens\b|daten\b|\b(?:your|customer|customers'|people's) (?:\w+ )?(?:data|details|information|e-?mail address)\b"
    r"|\b(?:data|details|information) (?:about|on|of) (?:you|customers|people|buyers)\b|data protection"
    r"|rectifi(?:cation|catie)|portability|draagbaarheid|übertragbarkeit|\bICO\b|Information Commissioner",
    re.IGNORECASE,
)
_ENOUGH = 3
"""So often a policy names its subject."""


def read(data: bytes, name: str = "") -> Document:
    """Read a policy; raises Unreadable. ``name`` is the file's, for its ending."""
    if len(data) > MOST_BYTES:
        raise Unreadable(f"found {len(data)} bytes; allowed: at most {MOST_BYTES} bytes", Why.TOO_LARGE)
    if not data.strip():
        raise Unreadable("found an empty file; allowed: the text of a privacy policy", Why.EMPTY)
    printed = data.lstrip()[:5] == b"%PDF-"
    source = pdf_text(data) if printed else decoded(data)
    blocks_of = text_blocks if printed else _reader(source, PurePath(name).suffix.lower())
    blocks = blocks_of(source)
    blocks = tuple(replace(block, text=undisguised(block.text)) for block in blocks)
    text = "\n".join(block.text for block in blocks)
    if len(text) > MOST_CHARACTERS:
        raise Unreadable(f"found a text of {len(text)} characters; allowed: at most {MOST_CHARACTERS}", Why.TOO_LARGE)
    if not text.strip():
        raise Unreadable("found no text; allowed: the text of a privacy policy", Why.EMPTY)
    language = language_of(text)
    if len(_SUBJECT.findall(text)) < _ENOUGH:
        raise Unreadable(
            "found a text that hardly speaks of privacy or personal data; allowed: a privacy policy", Why.NO_POLICY
        )
    return Document(
        language=language,
        blocks=blocks,
        foreign=foreign_lines(blocks, language),
        title="" if printed else html_title(source),
        lines=text_blocks(source, joined=False) if printed else (),
        by_line=blocks_of is text_blocks and not printed,
        wide=() if printed or blocks_of is html_blocks else wide_gaps(source),
    )


def _reader(text: str, ending: str) -> Callable[[str], tuple[Block, ...]]:
    """What parts a text of its form into blocks."""
    if ending in (".html", ".htm", ".xhtml") or _HTML.search(text[:20_000]):
        return html_blocks
    if ending in (".md", ".markdown") or _MARKDOWN.search(text):
        return markdown_blocks
    return text_blocks
