"""What a shop pastes into its own pages to show its policy there."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from html import escape

RECIPE_PAGE = "https://policies.example/p/balkonbloem/en"
"""The address of the page in the recipes for servers, in whose place the shop's comes."""

FRAME_HEIGHT = 640
"""Height of a frame in CSS pixels: fits the screen of a phone, so that a visitor can scroll past it."""

ELEMENT_STYLE = "shop-policy { display: block; min-height: 100vh }"
"""What a shop's style sheet says so that the element has its room before the loader comes, and nothing moves then."""

OEMBED_SIZE = (800, 800)
"""Width and height in CSS pixels of a frame for oEmbed, where nothing smaller is asked for."""


class Form(StrEnum):
    """A way to embed a policy."""

    ELEMENT = "element"
    IFRAME = "iframe"
    FRAGMENT = "fragment"
    WORDPRESS = "wordpress"


@dataclass(frozen=True, kw_only=True)
class Embedded:
    """A policy to be embedded.

    ``base_url`` is the service's public address without a slash at the end; ``title`` is plain text in
    ``language``; ``path`` stands after the language where an old version is meant, such as ``/versions/3``.
    """

    base_url: str
    shop: str
    language: str
    title: str
    path: str = ""

    @property
    def page(self) -> str:
        """The address of the page that visitors go to."""
        return f"{self.base_url}/p/{self.shop}/{self.language}{self.path}"

    @property
    def frame(self) -> str:
        """The address of the page that may be framed."""
        return f"{self.base_url}/e/{self.shop}/{self.language}{self.path}"


@dataclass(frozen=True)
class Snippet:
    """What is pasted: ``language`` is that of the code; ``file`` is a name to save it under, where it is a file."""

    language: str
    code: str
    file: str = ""


@dataclass(frozen=True)
class Release:
    """A loader that never changes: its number, and its hash as Subresource Integrity writes it."""

    number: str
    integrity: str


def snippets(
    embedded: Embedded, recipes: Mapping[str, str], release: Release | None = None
) -> dict[Form, tuple[Snippet, ...]]:
    """Return the snippets of every form.

    ``recipes`` are programs for servers, by file name, with RECIPE_PAGE. With a ``release`` the element comes a second
    time, with that loader instead of the newest.
    """
    script = f'<script defer src="{embedded.base_url}/e.js"></script>'
    scripts = [script] if release is None else [script, _pinned(embedded, release)]
    return {
        Form.ELEMENT: tuple(Snippet("html", f"{_element(embedded)}\n{script}") for script in scripts),
        Form.IFRAME: (Snippet("html", _iframe(embedded)),),
        Form.FRAGMENT: tuple(
            Snippet(_LANGUAGES[name.rpartition(".")[2]], text.replace(RECIPE_PAGE, embedded.page), name)
            for name, text in sorted(recipes.items(), key=lambda item: _ORDER.index(item[0]))
        ),
        Form.WORDPRESS: (Snippet("text", embedded.page),),
    }


def content_security(base_url: str) -> str:
    """Return what a shop's Content-Security-Policy has to allow for the element; a frame needs its second half."""
    return f"script-src {base_url}; frame-src {base_url}"


def oembed_html(embedded: Embedded, width: int, height: int) -> str:
    """Return the HTML of an oEmbed reply: a link that WordPress shows until the frame is there, and the frame.

    WordPress keeps the frame only directly behind the quotation.
    """
    frame = _frame(embedded, width=str(width), height=height)
    return f"<blockquote>{_link(embedded)}</blockquote>{frame}"


_LANGUAGES = {"php": "php", "mjs": "js", "py": "python"}
_ORDER = ("policy.php", "policy.mjs", "policy.py")


def _element(embedded: Embedded) -> str:
    return f'<shop-policy shop="{embedded.shop}" lang="{embedded.language}">{_link(embedded)}</shop-policy>'


def _pinned(embedded: Embedded, release: Release) -> str:
    address = f"{embedded.base_url}/v{release.number}/e.js"
    return f'<script defer src="{address}" integrity="{release.integrity}" crossorigin></script>'


def _iframe(embedded: Embedded) -> str:
    """Write the frame in a block of its own: pages lay out blocks in their column, and leave a bare frame beside it."""
    frame = _frame(embedded, width="100%", height=FRAME_HEIGHT)
    return f'<div lang="{embedded.language}">\n{frame}\n<p>{_link(embedded)}</p>\n</div>'


def _frame(embedded: Embedded, *, width: str, height: int) -> str:
    """Write the frame with attributes only: a style attribute would be lost under a strict Content-Security-Policy."""
    return (
        f'<iframe src="{embedded.frame}" title="{escape(embedded.title)}" '
        f'width="{width}" height="{height}" frameborder="0" loading="lazy"></iframe>'
    )


def _link(embedded: Embedded) -> str:
    return f'<a href="{embedded.page}">{escape(embedded.title)}</a>'
