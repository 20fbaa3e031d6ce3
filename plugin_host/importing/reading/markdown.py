"""Markdown: made into HTML and read as that."""

import re

from markdown import Markdown

from plugin_host.importing.amounts import MOST_CHARACTERS
from plugin_host.importing.document import Block
from plugin_host.importing.reading.html import html_blocks
from plugin_host.importing.reading.text import usual_width
from plugin_host.importing.unreadable import Unreadable, Why

_SHORT = re.compile(r"^(?![-*+|#>])(\S.{0,60})(?=\n(?![-*+|#>])\S)", re.MULTILINE)
"""A line such as an address has, which its author ended."""


def markdown_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text in Markdown, in which short lines stay lines; raises Unreadable."""
    if len(text) > MOST_CHARACTERS:
        raise Unreadable(f"found a text of {len(text)} characters; allowed: at most {MOST_CHARACTERS}", Why.TOO_LARGE)
    wrapped = usual_width(text.split("\n"))
    try:
        page = Markdown(extensions=["tables", "sane_lists"]).convert(text if wrapped else _SHORT.sub(r"\1  ", text))
    except RecursionError:
        raise Unreadable("found Markdown nested too deeply; allowed: a privacy policy", Why.TOO_LARGE) from None
    return html_blocks(f"<body>{page}</body>")
