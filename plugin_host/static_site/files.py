"""Which addresses of the service become files, and which files: ``/p/shop/nl`` is ``p/shop/nl.html``, beside ``p/shop/nl/``."""

import html
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

KINDS = ("p", "e")
"""The pages that are visited and those that are framed."""
_FORMS = (".fragment.html", ".md", ".txt", ".json")
_VERSION_FORMS = (".md", ".txt", ".json")


@dataclass(frozen=True, kw_only=True)
class Shop:
    """What is published of a shop: its languages now, and the numbers of the versions in each language, oldest first."""

    id: str
    languages: tuple[str, ...]
    versions: Mapping[str, tuple[int, ...]]


def addresses(shop: Shop) -> Iterator[str]:
    """Every address of a shop that becomes a file: all versions, and the differences between neighbours."""
    for kind in KINDS:
        for language, numbers in shop.versions.items():
            page = f"/{kind}/{shop.id}/{language}"
            if language in shop.languages:
                yield from (page, *(page + form for form in _FORMS))
            yield from (f"{page}/versions", f"{page}/versions.json")
            for number in numbers:
                version = f"{page}/versions/{number}"
                yield from (version, *(version + form for form in _VERSION_FORMS))
            for earlier, later in pairwise(numbers):
                change = f"{page}/changes/{earlier}/{later}"
                yield from (change, f"{change}.json")


def file_of(address: str) -> str:
    """The file of an address; what has no ending is a page."""
    name = address.removeprefix("/")
    return name if "." in name.rpartition("/")[2] else f"{name}.html"


def choice(shop: Shop, names: Mapping[str, str]) -> str:
    """The page of ``/p/<shop>``, which cannot ask what the visitor speaks: it leads on to the shop's default language.

    ``names`` are what the languages call themselves.
    """
    links = "\n".join(
        f'<li><a href="{shop.id}/{tag}.html" lang="{tag}" hreflang="{tag}">{html.escape(names[tag])}</a></li>'
        for tag in shop.languages
    )
    first = shop.languages[0]
    return (
        f'<!doctype html>\n<html lang="{first}">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n<meta name="robots" content="noindex">\n'
        f'<meta http-equiv="refresh" content="0; url={shop.id}/{first}.html">\n'
        f"<title>{html.escape(shop.id)}</title>\n<main>\n<ul>\n{links}\n</ul>\n</main>\n</html>\n"
    )
