"""The words around a policy in one language; English, marked as such, where one is not translated."""

from dataclasses import dataclass
from datetime import date

from babel.dates import format_date
from babel.numbers import format_decimal
from markupsafe import Markup, escape
from werkzeug.datastructures import LanguageAccept

from plugin_host.catalogues import HOST, Catalogues
from plugin_host.web.languages import FALLBACK, best, direction, in_path, locale_of, own_name, tag_of
from plugin_host.web.words import WORDS


@dataclass(frozen=True)
class Chrome:
    """The words of the pages, by key, in the language ``tag``."""

    catalogues: Catalogues
    tag: str

    @property
    def code(self) -> str:
        """The language as catalogues name it."""
        return self.tag.replace("-", "_")

    def __call__(self, key: str) -> Markup:
        """Return a word for the text of a page."""
        return self.said(WORDS[key])

    def said(self, message: str) -> Markup:
        """Return a message of the host for the text of a page."""
        word = self._translated(message)
        if word is None:
            return Markup("<span {}>{}</span>").format(self.foreign(FALLBACK), message)
        return escape(word)

    def plain(self, key: str) -> str:
        """Return a word for a place without markup, such as a title."""
        return self.spoken(WORDS[key])

    def spoken(self, message: str) -> str:
        """Return a message of the host for a place without markup."""
        return self._translated(message) or message

    def number(self, number: int) -> str:
        """Return a number as the language writes it."""
        return format_decimal(number, locale=locale_of(self.tag))

    def day(self, day: date) -> str:
        """Return a date in full."""
        return format_date(day, format="long", locale=locale_of(self.tag))

    def language(self, tag: str) -> str:
        """Return what a language calls itself."""
        return own_name(tag)

    @property
    def direction(self) -> str:
        """Which way the language runs; see ``direction``."""
        return direction(self.tag)

    def foreign(self, tag: str) -> Markup:
        """Return the attributes of a passage in another language: which it is, and which way it runs if not as the page."""
        turned = Markup(' dir="{}"').format(direction(tag)) if direction(tag) != self.direction else ""
        return Markup('lang="{}"{}').format(tag, turned)

    def _translated(self, message: str) -> str | None:
        return self.catalogues.translate(HOST, self.code, message)


def chrome_for(catalogues: Catalogues, path: str, accepted: LanguageAccept) -> Chrome:
    """Return the words for a page without a policy: in the language of its address if it is ours, else the visitor's."""
    ours = [tag_of(code) for code in catalogues.languages()]
    asked = in_path(path)
    return Chrome(catalogues, asked if asked in ours else best(accepted, ours))
