"""The countries that a shop sells to, from sentences that name them."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from babel import Locale

from plugin_host.importing.recognising.phrases import heard, words

_LANGUAGES = ("nl", "en", "de")
_LETTERS_OF_A_CODE = 2
_ALSO_NAMED: Mapping[str, str] = {
    "Holland": "NL",
    "UK": "GB",
    "VK": "GB",
    "Great Britain": "GB",
    "Groot-Brittannië": "GB",
    "Großbritannien": "GB",
    "Engeland": "GB",
    "England": "GB",
    "USA": "US",
    "Verenigde Staten": "US",
}
"""Names that people use besides those of the Unicode CLDR."""
_SELLING = (
    (
        "wij|we|onze|ons|our|us|wir|unser*|bij ons|bestellen kan|bestellungen nehmen|landen waarin "
        "& verkopen|verkoopt|leveren|levert|bezorgen|bezorgt|verzenden|bestellen kan|richten|richt|levering"
        "|sell|sells|deliver|delivers|ship|ships|liefern|verkaufen|versenden|richtet|bestellungen nehmen "
        "& !gevestigd|server*|recht van toepassing|gegevens|data|daten|based in|established|hosting|verwerk*"
        "|law|sitz|niedergelassen|verzendkosten|gratis|vanaf|werkdagen|buiten|outside|außerhalb"
        "|wereldwijd|worldwide|weltweit|europa|europe|europese|european|europäisch*|eu|eer|eea|ewr"
    ),
)
"""A sentence about where a shop sells; not one that names a region as well, since that names no country."""
_OTHERS = re.compile(r"[;,(].*?\b(?:andere landen|other countries|andere länder|anderen ländern)\b.*", re.IGNORECASE)
_NOT = words("<not>")


def markets(text: str) -> list[str]:
    """The codes of the countries that a sentence says the shop sells to, in its order; none where it denies."""
    said = _OTHERS.sub("", text)
    return list(_countries(said)) if heard(_SELLING, said) and not _NOT.search(said) else []


def _countries(text: str) -> Iterator[str]:
    yield from dict.fromkeys(_codes()[found[0].casefold()] for found in _named().finditer(text))


@cache
def _codes() -> Mapping[str, str]:
    names = {
        name: code
        for language in _LANGUAGES
        for code, name in Locale(language).territories.items()
        if len(code) == _LETTERS_OF_A_CODE and code.isalpha()
    }
    return {name.casefold(): code for name, code in (*names.items(), *_ALSO_NAMED.items())}


@cache
def _named() -> re.Pattern[str]:
    longest_first = sorted(_codes(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)
