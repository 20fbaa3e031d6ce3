"""Babel's locale of a language of ours."""

from babel import Locale

SPOKEN_IN = {"en": "en_GB"}
"""Where a bare language would give customs that Europe does not have, such as American dates."""


def locale_of(language: str) -> Locale:
    """The locale of a language, as ``nl``, ``pt_BR`` or ``pt-BR``; raises Babel's UnknownLocaleError."""
    code = language.replace("-", "_")
    return Locale.parse(SPOKEN_IN.get(code, code))
