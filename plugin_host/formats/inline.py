"""The inline Markdown of a policy's texts, as safe HTML and as plain text.

Links, emphasis and strong emphasis exist, nothing else. Whatever a text holds besides is shown as it
is written.
"""

import html
import re
from collections.abc import Iterable
from threading import Lock
from typing import TypeVar

import markdown
import nh3
from markdown.treeprocessors import build_treeprocessors
from markdown.util import Registry

_SPECIAL = re.compile(r"[\\*_\[&<>]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_SPACE = re.compile(r"[ \t\n\r\f\v]+")
_BETWEEN = re.compile(r"</p>\s*<p>")
_LINK = re.compile(r'<a href="([^"]*)"[^>]*>(.*?)</a>')
_TAG = re.compile(r"<[^>]*>")

T = TypeVar("T")

_PATTERNS = {"escape", "link", "entity", "em_strong", "em_strong2", "not_strong"}
_TAGS = {"a", "em", "p", "strong"}
_SCHEMES = {"https", "mailto", "tel"}


class Inline:
    """Turns texts into HTML. Safe to share between threads; make one and keep it, since making is slow."""

    def __init__(self) -> None:
        """Make the Markdown parser and the cleaner."""
        self._lock = Lock()
        self._markdown = _parser()
        self._cleaner = nh3.Cleaner(
            tags=_TAGS,
            attributes={"a": {"href"}},
            url_schemes=_SCHEMES,
            attribute_filter=_known_address,
            link_rel=None,
        )

    def html(self, texts: Iterable[str]) -> dict[str, str]:
        """Return the HTML of every text, by text. All are parsed and cleaned at once, which is quickest."""
        rendered: dict[str, str] = {}
        marked: list[str] = []
        for text in dict.fromkeys(texts):
            if _SPECIAL.search(text):
                marked.append(text)
            else:
                rendered[text] = html.escape(_one_line(text), quote=False)
        rendered.update(zip(marked, self._paragraphs(marked), strict=True))
        return rendered

    def _paragraphs(self, texts: list[str]) -> list[str]:
        if not texts:
            return []
        document = "\n\n".join(_one_line(text) for text in texts)
        with self._lock:
            converted = self._markdown.reset().convert(document)
            cleaned = self._cleaner.clean(converted)
        return _BETWEEN.split(cleaned.strip().removeprefix("<p>").removesuffix("</p>"))


def plain(rendered: str) -> str:
    """Return the text of a piece of HTML that ``Inline`` made; a web address follows the words that link to it."""
    return html.unescape(_TAG.sub("", _LINK.sub(_with_address, rendered)))


def _with_address(match: re.Match[str]) -> str:
    address, words = match.groups()
    return f"{words} ({address})" if address.startswith("https:") and address != words else words


def _one_line(text: str) -> str:
    return _SPACE.sub(" ", _CONTROLS.sub("", text)).strip()


def _known_address(tag: str, attribute: str, value: str) -> str | None:  # noqa: ARG001  # the cleaner's signature
    """Keep links to a known scheme or within the page; others, such as ``//host``, depend on where they are read."""
    scheme = value.partition(":")[0].lower()
    return value if value.startswith("#") or scheme in _SCHEMES else None


def _parser() -> markdown.Markdown:
    parser = markdown.Markdown()
    parser.preprocessors = _only(parser.preprocessors, {"normalize_whitespace"})
    parser.parser.blockprocessors = _only(parser.parser.blockprocessors, {"empty", "paragraph"})
    parser.inlinePatterns = _only(parser.inlinePatterns, _PATTERNS)
    parser.treeprocessors = _only(build_treeprocessors(parser), {"inline", "unescape"})
    return parser


def _only(registry: Registry[T], names: set[str]) -> Registry[T]:
    kept: Registry[T] = Registry()
    for name in names:
        if name in registry:
            kept.register(registry[name], name, -registry.get_index_for_name(name))
    return kept
