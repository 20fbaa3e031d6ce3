"""Wording in one language: messages filled with values, and lists, periods, dates and countries from Babel.

Every value is escaped when it enters a message. A message without a usable translation is
remembered in ``missing``, so that a policy in two languages cannot come about.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Literal
from urllib.parse import quote, urlsplit

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.units import format_unit

from plugin_host.api.core import Period, Value, Worded
from plugin_host.policy.markdown_escape import escape_amid, guard_start
from plugin_host.policy.tree import Coded

HOST = "clausula"
"""The domain of the host's messages."""

Translate = Callable[[str, str, str], str | None]
"""From domain, language and English message to the message in that language, or None."""

_PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_CLOSING = r"(?:\\?[*_]{1,2}|\]\([^()\s]*\)|[\u2069)”“»’])*"
_SEAM = "\x00"
"""Stands after a filled value while a sentence is made; no value holds a control character."""
_DOUBLED_STOP = re.compile(rf"([.!?…]{_CLOSING}){_SEAM}({_CLOSING})\.(?=\s|$|[*_])")
_URL_NAMES = {"privacy_url", "arrangement_url", "copy_url", "url", "website_url"}
"""Placeholders that stand inside the brackets of a link; they hold addresses, which are quoted instead."""


@dataclass
class Words:
    """The words of one composition in one language.

    ``locale`` is Babel's. ``domains`` names the catalogue in which the codes of a module are worded, if not the host's.
    """

    language: str
    translate: Translate
    locale: Locale
    domains: Mapping[str, str] = field(default_factory=dict)
    missing: list[tuple[str, str]] = field(default_factory=list)

    def message(self, text: str, domain: str = HOST) -> str:
        """A message in this language; the English one, remembered as missing, where there is none."""
        translated = self.translate(domain, self.language, text)
        if translated is None:
            if (domain, text) not in self.missing:
                self.missing.append((domain, text))
            return text
        return translated

    def say(self, text: str, values: Mapping[str, Value] | None = None, domain: str = HOST) -> str | None:
        """A filled message, or None where a placeholder has no value: then the sentence is not said."""
        filled = {}
        for name in dict.fromkeys(_PLACEHOLDER.findall(text)) if "{" in text else ():
            value = self._shown(name, (values or {}).get(name))
            if not value:
                return None
            filled[name] = value
        template = self.message(text, domain)
        said = template
        if filled:
            sentence = _PLACEHOLDER.sub(lambda match: filled[match[1]] + _SEAM, template)
            said = _DOUBLED_STOP.sub(r"\1\2", sentence).replace(_SEAM, "")
        return guard_start(said) if template.startswith("{") else said

    def _shown(self, name: str, value: Value) -> str:
        if value is None:
            return ""
        if isinstance(value, str):
            return safe_url(value) if name in _URL_NAMES else escape_amid(value)
        if isinstance(value, Worded):
            return self.word(value)
        if isinstance(value, Period):
            return self.period(value)
        return self.listed([self.word(item) for item in value])

    def word(self, worded: Worded) -> str:
        """The wording of a code."""
        return self.message(worded.text, self.domains.get(type(worded).__module__, HOST))

    def coded(self, worded: Worded | None) -> Coded:
        """A code with its wording; code "unknown" with no wording where there is none."""
        return Coded(worded.value, self.word(worded)) if worded else Coded("unknown", "")

    def listed(self, items: Sequence[str]) -> str:
        """A list in words: 'a, b and c'."""
        return format_list(list(items), locale=self.locale) if items else ""

    def period(self, period: Period) -> str:
        """A length of time: '30 days'."""
        return duration(period, self.locale)

    def date(self, day: date) -> str:
        """A date in full: '20 November 2026'."""
        return format_date(day, format="long", locale=self.locale)

    def country(self, code: str) -> str:
        """The name of a country by its ISO code."""
        return str(self.locale.territories.get(code, code))


@cache
def duration(period: Period, locale: Locale) -> str:
    """A length of time in full: Babel lacks the long form of some units in some languages, Dutch among them."""
    unit = f"duration-{period.unit.value}"
    lengths: tuple[Literal["long", "short"], ...] = ("long", "short")
    shown = (format_unit(period.n, unit, length, locale=locale) for length in lengths)
    return next((text for text in shown if unit not in text), f"{period.n} {period.unit.value}")


def safe_url(url: str) -> str:
    """An https, mailto or tel address that cannot break out of a link; empty where it is no such address."""
    parts = urlsplit(url)
    if parts.scheme not in {"https", "http", "mailto", "tel"}:
        return ""
    if parts.hostname and not parts.hostname.isascii():
        url = parts._replace(netloc=parts.netloc.encode("idna").decode("ascii")).geturl()
    return quote(url, safe=":/?#@!$&'*+,;=%~-._")


def site(url: str) -> str:
    """The name of the website of an address, without 'www.'."""
    return (urlsplit(url).hostname or url).removeprefix("www.")
