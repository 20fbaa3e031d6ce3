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
    "Deutschlands": "DE",
    "Österreichs": "AT",
    "Verenigde Staten": "US",
}
"""Names that people use besides those of the Unicode CLDR."""
_WORDS = frozenset(["indien", "norfolk"])
"""Names of countries that mean something else: in another language, or a county."""
_SELLING = (
    (
        "beliefert werden|verkauft wird|verkocht wordt|geliefert wird|wird geliefert|liefern|wordt bezorgd|bezorgd wordt"
        "|wordt geleverd|wij|we|onze|ons"
        "|our|us|wir|unser*|ik|mijn|i|my|ich|mein*|bij ons|bestellen kan|bestellungen nehmen"
        "|landen waarin|pakje*|pakket*|parcel*|pakete*"
        "|orders|bestelling*|lieferung|lieferungen|versand|delivery|shipping|verzending|bezorging|leveringsgebied*"
        "|liefergebiet*|verzendgebied*|delivery area*|you deliver|you ship"
        "|you sell|you post|you send|verkopen jullie|verzenden jullie|liefert ihr|liefern sie|leveren jullie"
        "|levert u "
        "& verkauft|verkocht|bestellen|beliefern|beliefert|geliefert|bezorgd|geleverd|gaan|gehen|verschickt|versandt|verzonden"
        "|verkopen|verkoop|verkoopt|leveren|levert|lever|bezorgen|bezorgt|verzenden|verzend|verzendt|verstuurt|versturen|verstuur"
        "|sturen|stuur|opsturen|bestellen kan|möglich|mogelijk|available|richten"
        "|richt|levering|gaan ... naar|gaat ... naar|leveringsgebied*|verzendgebied*|sell|sells|deliver|delivers"
        "|delivered|ship|ships|shipped|shipping to"
        "|post to|send to|go to|goes to|delivery area*|liefern|liefere|liefert|verkaufen|verkaufe|versenden"
        "|versende|verschicken|schicken|gehen ... nach"
        "|richtet|bestellungen nehmen|liefergebiet* "
        "& !vanuit ... verkopen|vanuit ... verkoop|noord-holland|zuid-holland"
        "|gevestigd|server*|recht van toepassing|gegevens|data|daten|based in|established|hosting|verwerk*"
        "|law|gdpr|sitz|niedergelassen|verzendkosten|gratis|vanaf|werkdagen|buiten|outside|außerhalb"
        "|wereldwijd|worldwide|weltweit|abroad|buitenland|ausland|europa|europe|europese|european|europäisch*|eu|eer|eea|ewr"
    ),
    (
        "richtet sich|richten uns|richt zich|richten ons|aimed at|intended for|goods are sold|products are sold|waren werden"
        "|worden verkocht|artikelen worden"
        " & verbraucher*|unternehmer*|kunden|consument*|klanten|afnemers|customers|consumers|kopers"
        "|buyers|käufer & !<not>|kinder|children|kinderen|server*|outside|buiten|außerhalb|europ*|wereldwijd|worldwide|weltweit"
    ),
)
"""A sentence about where a shop sells; not one that names a region as well, since that names no country."""
_OTHERS = re.compile(r"\b(?:andere landen|other countries|andere länder|anderen ländern)\b", re.IGNORECASE)
_ASIDE = (re.compile(r"[;(]"), re.compile(r","))
_ALSO = words("ook|also|auch|too|as well")
"""Where one of these stands before the first country, there are others that the sentence does not name."""
_NOT = words("<not>")


def markets(text: str, question: str = "") -> list[str]:
    """The codes of the countries that a sentence says the shop sells to, in its order; none where it denies.

    ``question`` is the one that it answers, if it stands below one.
    """
    others = _OTHERS.search(text)
    asides = [
        found.start() for mark in _ASIDE for found in mark.finditer(text) if others and found.start() < others.start()
    ]
    parts = [text[: asides[0]]] if asides else [text, text.partition(";")[0]]
    for said in parts:
        first = _named().search(said)
        if first and heard(_SELLING, f"{question} {said}") and not _NOT.search(said):
            return [] if _ALSO.search(said[: first.start()]) else list(_countries(said))
    return []


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
    known = {name.casefold(): code for name, code in (*names.items(), *_ALSO_NAMED.items())}
    return {name: code for name, code in known.items() if name not in _WORDS}


@cache
def _named() -> re.Pattern[str]:
    longest_first = sorted(_codes(), key=len, reverse=True)
    return re.compile(
        rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)(?! (?:B\.?V|N\.?V|GmbH|Ltd)\b)", re.IGNORECASE
    )
