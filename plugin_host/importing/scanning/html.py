"""A saved page: the addresses in its elements and scripts, and its code.

Only the tags are read, in one pass, and no tree is built: what is nested without end costs no more than what is not.
"""

import re
from html.parser import HTMLParser

from plugin_host.importing.scanning.page import Address, Page, address_of

MOST_CHARACTERS = 5_000_000
"""So much of a page is read; its vendors stand at the beginning and the end of much less."""

_LOADING = frozenset({"audio", "embed", "iframe", "img", "input", "object", "script", "source", "track", "video"})
_ADDRESSES = ("src", "data-src", "data-lazy-src", "data-cookieblock-src", "data-cmp-src", "data-suppressedsrc")
"""Attributes with an address that is loaded at once, or after scrolling or consent."""
_LINKS = frozenset(
    {"apple-touch-icon", "icon", "manifest", "modulepreload", "preconnect", "prefetch", "preload", "stylesheet"}
)
"""Links that the browser follows by itself; a mere lookup of the name (dns-prefetch) is no request."""
_WRITTEN = re.compile(
    r"""(?:https?:)?(?:\\?/){2}([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})((?:\\?/[^\s"'`<>\\]{0,300}){0,20})""",
    re.IGNORECASE,
)
_SAVED_FROM = re.compile(r"saved from url=\(\d{1,6}\)(\S{1,2000})")
_DATA = ("json", "template", "x-handlebars")
"""Scripts of these types are data for other scripts: what they name is not loaded."""


def read_html(text: str, host: str = "") -> Page:
    """The page in a text; ``host`` is the page's own where it is known."""
    tags = _Tags()
    # what is no CDATA is a comment to browsers; the parser stops at some of them
    tags.feed(text[:MOST_CHARACTERS].replace("<![", "<! ["))
    host = host or tags.host
    return Page(
        host=host,
        loaded=_addresses(tags.loaded, host),
        written=_addresses(dict.fromkeys(url for script in tags.scripts for url in written_in(script)), ""),
        code=(*tags.scripts, "\n".join(tags.attributes)),
    )


def written_in(script: str) -> list[str]:
    """The addresses in a script, those with escaped slashes included."""
    return [f"https://{found[1]}{found[2]}".replace("\\", "") for found in _WRITTEN.finditer(script)]


def _addresses(urls: dict[str, None], base: str) -> tuple[Address, ...]:
    found = (address_of(url, base) for url in urls)
    return tuple(dict.fromkeys(address for address in found if address))


class _Tags(HTMLParser):
    """One pass over the tags. ``close`` is never called: what is left open at the end is no tag."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.loaded: dict[str, None] = {}
        self.scripts: list[str] = []
        self.attributes: dict[str, None] = {}
        self.host = ""
        self._script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value for name, value in reversed(attrs) if value}
        self.attributes.update(dict.fromkeys(values.values()))
        kind = values.get("type", "").lower()
        self._script = tag == "script" and not any(data in kind for data in _DATA)
        if tag in _LOADING:
            self._load(*(values.get(name, "") for name in (*_ADDRESSES, "data" if tag == "object" else "poster")))
            self._load(*(part.strip().split(" ")[0] for part in values.get("srcset", "").split(",")))
        elif tag == "link":
            rel = set(values.get("rel", "").lower().split())
            if rel & _LINKS:
                self._load(values.get("href", ""))
            if "canonical" in rel:
                self._own(values.get("href", ""))
        elif tag == "meta" and values.get("property", "").lower() == "og:url":
            self._own(values.get("content", ""))
        elif tag == "base":
            self._own(values.get("href", ""))

    handle_startendtag = handle_starttag

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002  # the shape of the parser's method
        self._script = False

    def handle_data(self, data: str) -> None:
        if self._script:
            self.scripts.append(data)

    def handle_comment(self, data: str) -> None:
        if found := _SAVED_FROM.search(data[:3000]):
            self._own(found[1])

    def _load(self, *urls: str) -> None:
        self.loaded.update(dict.fromkeys(url for url in urls if url))

    def _own(self, url: str) -> None:
        address = address_of(url)
        self.host = self.host or (address.host if address else "")
