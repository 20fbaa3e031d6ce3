"""A policy as somebody reads it in each form."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

import markdown

from plugin_host.formats.html import to_html
from plugin_host.formats.inline import Inline, plain
from plugin_host.formats.json import to_json
from plugin_host.formats.markdown import to_markdown
from plugin_host.formats.text import to_text
from plugin_host.policy.tree import Policy

INLINE = Inline()
TAGS = {
    *(
        "a",
        "caption",
        "dd",
        "div",
        "dl",
        "dt",
        "em",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "li",
        "nav",
        "ol",
        "p",
    ),
    *("section", "small", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul"),
}
ATTRIBUTES = {"aria-labelledby", "class", "data-label", "href", "id", "role", "scope", "tabindex"}


@dataclass
class Page(HTMLParser):
    """The text content of a page, and what it is made of."""

    texts: list[str] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)
    attributes: set[str] = field(default_factory=set)
    addresses: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.addresses |= {value or "" for name, value in attrs if name == "href"}
        if tag in {"p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "dd", "dt", "small"}:
            self.texts.append("")

    def handle_data(self, data: str) -> None:
        if self.texts:
            self.texts[-1] += data


def page(policy: Policy) -> Page:
    found = Page()
    found.feed(to_html(policy, INLINE))
    found.close()
    return found


def forms(policy: Policy) -> dict[str, str]:
    """The text that a reader sees, by form; Markdown as another reader of Markdown shows it."""
    shown = Page()
    shown.feed(markdown.markdown(to_markdown(policy), extensions=["tables"]))
    shown.close()
    assert not shown.tags - TAGS - {"code", "pre"}, shown.tags
    return {
        "html": "\n".join(page(policy).texts),
        "markdown": "\n".join(shown.texts),
        "text": to_text(policy, INLINE),
        "json": "\n".join(_strings(to_json(policy))),
    }


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value, plain(INLINE.html([value])[value])]
    if isinstance(value, dict):
        return [text for item in value.values() for text in _strings(item)]
    if isinstance(value, list):
        return [text for item in value for text in _strings(item)]
    return []
