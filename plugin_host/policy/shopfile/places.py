"""Countries, German states, languages and time zones: which there are, and what somebody may have meant."""

from collections.abc import Iterable, Mapping
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from babel import Locale, UnknownLocaleError
from babel.core import get_global

STATES = {
    "BB": "Brandenburg",
    "BE": "Berlin",
    "BW": "Baden-Württemberg",
    "BY": "Bayern",
    "HB": "Bremen",
    "HE": "Hessen",
    "HH": "Hamburg",
    "MV": "Mecklenburg-Vorpommern",
    "NI": "Niedersachsen",
    "NW": "Nordrhein-Westfalen",
    "RP": "Rheinland-Pfalz",
    "SH": "Schleswig-Holstein",
    "SL": "Saarland",
    "SN": "Sachsen",
    "ST": "Sachsen-Anhalt",
    "TH": "Thüringen",
}
"""The states of Germany (ISO 3166-2:DE): each has its own supervisory authority."""

_NOT_ISO = frozenset(("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"))
_COMMON_MISTAKES = {"UK": "GB", "EL": "GR"}
_NAMING = ("en", "nl", "de", "fr")

_MAIN_ZONES = {
    "AR": "America/Argentina/Buenos_Aires",
    "CL": "America/Santiago",
    "CN": "Asia/Shanghai",
    "CY": "Asia/Nicosia",
    "DE": "Europe/Berlin",
    "EC": "America/Guayaquil",
    "ES": "Europe/Madrid",
    "GL": "America/Nuuk",
    "MY": "Asia/Kuala_Lumpur",
    "NZ": "Pacific/Auckland",
    "PT": "Europe/Lisbon",
    "UA": "Europe/Kyiv",
    "UZ": "Asia/Tashkent",
}
"""Countries with several time zones of which one is that of nearly everybody."""


def is_country(code: str) -> bool:
    """Whether this is an ISO 3166-1 alpha-2 code that Babel can name."""
    known = Locale("en").territories
    return len(code) == 2 and code.isascii() and code.isalpha() and code not in _NOT_ISO and code in known


def countries() -> list[str]:
    """All codes of countries, sorted."""
    return sorted(filter(is_country, Locale("en").territories))


def countries_meant() -> Mapping[str, str]:
    """Codes by what people write instead: other codes, small letters, names in some languages."""
    names = {name: code for language in _NAMING for code, name in Locale(language).territories.items()}
    meant = {name: code for name, code in names.items() if is_country(code)}
    return {**meant, **{code: code for code in countries()}, **_COMMON_MISTAKES}


def languages_meant(offered: Iterable[str]) -> Mapping[str, str]:
    """Codes of the offered languages by their names in English and in themselves, and by themselves."""
    meant: dict[str, str] = {}
    for code in offered:
        meant[code] = code
        try:
            locale = Locale.parse(code.replace("-", "_"))
        except (UnknownLocaleError, ValueError):
            continue
        meant |= {str(locale.get_display_name("en")): code, str(locale.get_display_name()): code}
    return meant


def is_zone(name: str) -> bool:
    """Whether this is a time zone of the IANA database."""
    if (name != "UTC" and "/" not in name) or name.startswith(("posix/", "right/")):
        return False
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # a path to a folder is an OSError
        return False
    return True


def zones() -> Iterable[str]:
    """All names of time zones; reads the disk."""
    return available_timezones()


def zone_of(country: str) -> str:
    """Give the time zone of a country; empty where it has several and none is that of nearly everybody."""
    if country in _MAIN_ZONES:
        return _MAIN_ZONES[country]
    found = get_global("territory_zones").get(country, ())
    return found[0] if len(found) == 1 else ""
