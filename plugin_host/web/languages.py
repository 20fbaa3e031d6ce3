"""Languages in addresses and in what visitors accept."""

import re
from collections.abc import Sequence

from babel import Locale, UnknownLocaleError
from werkzeug.datastructures import LanguageAccept
from werkzeug.routing import BaseConverter

from plugin_host.policy import locales

_CODE = r"[a-z]{2}(?:-[A-Z]{2})?"
FALLBACK = "en"


class LanguageConverter(BaseConverter):
    """A language of two letters, perhaps with a region: ``nl``, ``pt-BR``; never the ``nl.json`` of a file."""

    regex = _CODE
    part_isolating = True


class ShopConverter(BaseConverter):
    """The id of a shop: a-z, 0-9 and hyphens, 2 to 63 characters."""

    regex = r"[a-z0-9][a-z0-9-]{0,61}[a-z0-9]"
    part_isolating = True


class NumberConverter(BaseConverter):
    """The number of a version, written in one way only."""

    regex = r"[1-9][0-9]{0,8}"
    part_isolating = True

    def to_python(self, value: str) -> int:
        """Return the number."""
        return int(value)


class LevelConverter(BaseConverter):
    """The level of the first heading of a fragment, below the heading of the page around it."""

    regex = "[2-4]"
    part_isolating = True

    def to_python(self, value: str) -> int:
        """Return the level."""
        return int(value)


class DayConverter(BaseConverter):
    """The shape of an ISO date; whether there is such a day is for the view to see."""

    regex = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
    part_isolating = True


def in_path(path: str) -> str | None:
    """Return the language that stands in the address of a page, None where there is none."""
    match = re.match(rf"/(?:[pe]/[^/]+|import)/({_CODE})(?=[/.]|$)", path)
    return match[1] if match else None


def best(accepted: LanguageAccept, available: Sequence[str]) -> str:
    """Return the language of ``available`` that a visitor likes best; the first where nothing fits."""
    return accepted.best_match(available) or available[0]


def tag_of(code: str) -> str:
    """Return a language as HTML and addresses write it, from a catalogue's ``pt_BR``."""
    return code.replace("_", "-")


def locale_of(tag: str) -> Locale:
    """Return Babel's locale of a language, English for one that it does not know."""
    try:
        return locales.locale_of(tag)
    except (UnknownLocaleError, ValueError):
        return locales.locale_of(FALLBACK)


def direction(tag: str) -> str:
    """Return whether a language runs from left to right (``ltr``) or from right to left (``rtl``)."""
    return locale_of(tag).text_direction


def own_name(tag: str) -> str:
    """Return what a language calls itself."""
    name = locale_of(tag).get_language_name() or tag
    return name[:1].upper() + name[1:]
