"""Links between files: relative, so that the site works under any address, and in any folder of it."""

import html
import posixpath
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from urllib.parse import urlsplit

_LINKS = {"href", "src", "data-sandboxed"}


def linked(page: str) -> frozenset[str]:
    """The addresses on the same host to which a page links, without what stands after ``?`` and ``#``."""
    seen = _Tags()
    seen.feed(page)
    seen.close()
    return frozenset(urlsplit(address).path for _, address in seen.links)


def relative_links(page: str, file: str, files: Mapping[str, str]) -> str:
    """Return a page whose links lead to files: ``file`` is that of the page, ``files`` maps addresses to theirs.

    A link to an address that has no file stays as it is.
    """
    folder = posixpath.dirname(file) or "."
    seen = _Tags()
    seen.feed(page)
    seen.close()
    parts = []
    for part in seen.parts:
        for name, address in part.links:
            parsed = urlsplit(address)
            target = files.get(parsed.path)
            if target is not None:
                mark = f"#{parsed.fragment}" if parsed.fragment else ""
                new = posixpath.relpath(target, folder) + mark
                part.text = part.text.replace(f'{name}="{html.escape(address)}"', f'{name}="{html.escape(new)}"', 1)
        parts.append(part.text)
    return "".join(parts)


class _Part:
    """A piece of a page: a tag with its links, or what stands between tags."""

    def __init__(self, text: str, links: tuple[tuple[str, str], ...] = ()) -> None:
        self.text, self.links = text, links


class _Tags(HTMLParser):
    """Takes a page apart so that its parts, joined, are the page again."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.parts: list[_Part] = []

    @property
    def links(self) -> Iterator[tuple[str, str]]:
        """Attributes with the addresses on the same host that they hold."""
        return (link for part in self.parts for link in part.links)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  # as the parser calls
        links = ((name, value or "") for name, value in attrs if name in _LINKS)
        own = tuple((name, value) for name, value in links if value.startswith("/") and not value.startswith("//"))
        self.parts.append(_Part(self.get_starttag_text() or "", own))

    handle_startendtag = handle_starttag

    def handle_endtag(self, tag: str) -> None:
        self.parts.append(_Part(f"</{tag}>"))

    def handle_data(self, data: str) -> None:
        self.parts.append(_Part(data))

    def handle_entityref(self, name: str) -> None:
        self.parts.append(_Part(f"&{name};"))

    def handle_charref(self, name: str) -> None:
        self.parts.append(_Part(f"&#{name};"))

    def handle_comment(self, data: str) -> None:
        self.parts.append(_Part(f"<!--{data}-->"))

    def handle_decl(self, decl: str) -> None:
        self.parts.append(_Part(f"<!{decl}>"))
