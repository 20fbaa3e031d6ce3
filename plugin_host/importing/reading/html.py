"""HTML: the blocks of the page's main part; furniture, scripts and what is hidden are left out."""

import re
from collections import Counter
from collections.abc import Iterator
from html import unescape

from selectolax.lexbor import LexborHTMLParser, LexborNode

from plugin_host.importing.amounts import MOST_CHARACTERS
from plugin_host.importing.document import Block, Link, Shape
from plugin_host.importing.unreadable import Unreadable, Why

_LEFT_OUT = (
    "script,style,noscript,template,svg,iframe,object,head,nav,aside,[hidden],[aria-hidden=true],select,button,form"
)
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "main",
        "blockquote",
        "li",
        "dt",
        "dd",
        "td",
        "th",
        "tr",
        "caption",
        "figcaption",
        "pre",
        "address",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "dl",
        "table",
        "body",
        "html",
        "header",
        "footer",
        "aside",
        "details",
        "summary",
        "center",
        "fieldset",
        "figure",
        "hr",
        "thead",
        "tbody",
        "tfoot",
    ]
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)} | {"summary": 4}
_CELLS = ("td", "th")
_LONGEST_HEADING = 80
_MOST_NODES = 200_000
_MAIN = 400
"""So many characters a main part has at least."""
_AROUND = 2
"""A page that is so many times as long as its main part has other things around it."""


_DEEPEST = 32_000
"""The parser takes a time that grows with the square of the depth: a second for so many ``div``, an hour for two million."""
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)")
_NEVER_DEEP = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
        "p",
        "li",
        "dt",
        "dd",
        "tr",
        "td",
        "th",
        "option",
    ]
)
"""Elements that have no content, or that end where the next one begins."""


def _too_deep(text: str) -> bool:
    """Whether so many elements stand open at one place, counted without parsing."""
    opened: Counter[str] = Counter()
    depth = 0
    for closes, name in _TAG.findall(text):
        name = name.lower()
        if name in _NEVER_DEEP:
            continue
        if not closes:
            opened[name] += 1
            depth += 1
        elif opened[name]:
            opened[name] -= 1
            depth -= 1
        if depth > _DEEPEST:
            return True
    return False


_TITLE = re.compile(r"<title\b[^<>]{0,100}>([^<]{1,300})</title", re.IGNORECASE)
_HEAD = 50_000
"""The title stands within so many characters."""


def html_title(text: str) -> str:
    """The title of a page, empty where there is none."""
    match = _TITLE.search(text[:_HEAD])
    return " ".join(unescape(match[1]).split()) if match else ""


def html_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a page; raises Unreadable for one with more elements than a page has, or nested deeper."""
    if _too_deep(text):
        raise Unreadable(f"is no page: its elements are nested deeper than {_DEEPEST}", Why.TOO_LARGE)
    tree = LexborHTMLParser(text)
    for node in tree.css(_LEFT_OUT):
        node.decompose()
    root = tree.body
    if root is None:
        return ()
    main = [node for node in tree.css("main,article,[role=main]") if len(node.text() or "") > _MAIN]
    if len(main) == 1 and len(root.text() or "") > _AROUND * len(main[0].text() or ""):
        root = main[0]
    return tuple(_Walk().blocks(root))


class _Walk:
    """One pass over a page in the order of its text, without recursion."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.links: list[Link] = []
        self.cells: list[str] = []
        self.open: Counter[str] = Counter()
        self.plain = 0
        self.size = 0
        self.blocks_so_far = 0

    def blocks(self, root: LexborNode) -> Iterator[Block]:
        """Give the blocks under a node."""
        stack: list[tuple[LexborNode, bool]] = [(root, False)]
        nodes = 0
        while stack:
            node, leaving = stack.pop()
            tag = node.tag or ""
            nodes += 1
            if nodes > _MOST_NODES:
                raise Unreadable(
                    f"found a page with more than {_MOST_NODES} elements; allowed: a privacy policy", Why.TOO_LARGE
                )
            if leaving:
                yield from self._leave(tag)
            elif tag == "-text":
                self._text(node.text_content or "")
            elif tag == "br":
                yield from self._flush(tag)
            elif not tag.startswith(("-", "_")):
                yield from self._enter(node, tag)
                stack.append((node, True))
                stack.extend((child, False) for child in reversed(list(_children(node))))
        yield from self._flush("")

    def _enter(self, node: LexborNode, tag: str) -> Iterator[Block]:
        if tag in _BLOCKS and tag not in _CELLS:
            yield from self._flush("")
        self.open[tag] += 1
        if tag == "a" and (url := (node.attributes.get("href") or "").strip()):
            self.links.append(Link(" ".join((node.text() or "").split()), url))

    def _leave(self, tag: str) -> Iterator[Block]:
        if tag in _CELLS and self.open["tr"]:
            self.cells.append(" ".join("".join(self.words).split()))
            self.words.clear()
        elif tag in _BLOCKS:
            yield from self._flush(tag)
        self.open[tag] -= 1

    def _text(self, text: str) -> None:
        self.size += len(text)
        if self.size > MOST_CHARACTERS * 3:
            raise Unreadable(
                f"found a text of more than {MOST_CHARACTERS} characters; allowed: a privacy policy", Why.TOO_LARGE
            )
        if not (self.open["b"] or self.open["strong"]):
            self.plain += len(text.strip())
        self.words.append(text.replace("\xad", "").replace("\u200b", ""))

    def _flush(self, tag: str) -> Iterator[Block]:
        if tag != "tr" and (self.open["td"] or self.open["th"]):
            self.words.append(" ")
            return
        text = " ".join("".join(self.words).split())
        if cells := [cell for cell in self.cells if cell]:
            text = " | ".join(filter(None, (*cells, text)))
            shape, level = Shape.ROW, 0
        else:
            shape, level = self._shape(tag)
        if shape is Shape.PARAGRAPH and not self.plain and len(text) <= _LONGEST_HEADING and text[-1:] not in ".,;":
            shape, level = Shape.HEADING, 4
        links = tuple(self.links)
        self.plain = 0
        for held in (self.words, self.links, self.cells):
            held.clear()
        if text:
            self.blocks_so_far += 1
            yield Block(shape, text, self.blocks_so_far, level, links)

    def _shape(self, tag: str) -> tuple[Shape, int]:
        for name, level in _HEADINGS.items():
            if self.open[name]:
                return Shape.HEADING, level
        if self.open["li"] or tag in ("dd", "dt"):
            return Shape.ITEM, 0
        return Shape.PARAGRAPH, 0


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.child
    while child is not None:
        yield child
        child = child.next
