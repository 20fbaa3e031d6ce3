"""Phone numbers that are masked or cut off: what follows a word for phoning, or a country code, is read as one and judged."""

import re
from collections.abc import Iterator

_CALLED = r"tel(?:\.|efo+n\w*|ephone\w*|efon\w*)?|phone|fon|fax|mobiel\w*|mobil\w*|bel(?:len|t)?|call|ring|ruf(?:en)?|whatsapp|rufnummer|handy\w*|gsm|durchwahl|app(?:en)?|reach|bereik\w*|erreich\w*"
_AT = r"op|via|on|at|under|unter|naar|nummer|number|is|auf|ist|us"
_UNITS = (
    r"jaar|jaren|maand\w*|weken|dagen|years?|months?|weeks?|days?|jahren?|monaten?|wochen|tagen?|euro|uur|uhr|%|[ap]m\b"
)
_RUN = r"(?:[\d\ ()/+_\#*•·█–-] | \.(?=\s?[\d.]) | … | (?<=[\d )–-])[xX]+(?=[\dxX ().,/–-]|$) | (?<=\d)[OolIS](?![a-zß-ÿ]) | \?\? | (?<=\?)\? | (?<=\.)\. )"
_NUMBER = re.compile(
    rf"""
    (?: \b (?P<called> (?:{_CALLED}) \b (?P<gap> [^\d+(@\[|_\#*•]{{0,40}}? ) | (?-i:T) [.:]? \s ) | (?<! [\w/@.,-]) (?= \+ | 0\d | \([\d+_\#] ) )
    (?P<number> (?: [+(\d_\#*•] | \b [xX]{{2,12}} \b ) {_RUN}{{1,40}} ) (?! [-\w]*@ )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NEAR = re.compile(rf"[\s:.,]* (?: [^\d]{{0,30}} \b (?:{_AT}) )? [\s:.,]*", re.VERBOSE | re.IGNORECASE)
"""Between a word for phoning and its number."""
_OTHER = re.compile(
    rf"\d{{1,2}}[-./]\d{{1,2}}[-./](?:\d{{2}}){{1,2}}\b|\d{{4}} ?[xX]{{2}} (?=[A-Z])|\d{{1,2}}(?:[.:]\d\d)? ?[-–] ?\d{{1,2}}(?:[.:]\d\d)? ?(?:{_UNITS})|\d+ ?[xX_.…]* ?(?:{_UNITS})",
    re.IGNORECASE,
)
"""A date, a postal code, hours or a period."""
_MASK = re.compile(
    r"[_#*•·█]\s?[_#*•·█]|[xX]\s?[xX]|\d[xX](?=[\s\d]|$)|\?\?|\d[\s/()-]*(?:\.\s?\.|…)|\d[OolIS](?![a-zß-ÿ])|\d[_•](?=\s|$)|\d\*$|\(…|\(\.\."
)
_TWICE = re.compile(r"\+\D{0,2}\+|^(?:\+|00)\d\d.*\+|^\+\d\d\D{0,6}00\d\d")
_GOES_ON = re.compile(r"\s*\w")
_ZEROS = re.compile(r"\d{0,5}0{6,}")
_FREE = re.compile(r"\(?0[89]00|\(?00\d{2}")
"""Freephone and the like, which may be short, and a country code with zeros."""
_COUNTRY = re.compile(r"\+\s?(31|32|33|41|44|353|49|43)\D?(?:\(0\))?")
_LEAST = {"49": 6, "43": 6, "353": 8, "32": 8, "41": 9, "33": 9, "31": 9, "44": 9}
_MOST = 11
_LOCAL = {"de": 8}
"""So many digits a number has at least with its area; German ones can be short."""
_LOCAL_ELSEWHERE = 9


def mangled(text: str, language: str) -> tuple[int, int] | None:
    """Where the first phone number of a sentence is that has signs of a mask or too few digits."""
    return next(_places(text, language), None)


def _places(text: str, language: str) -> Iterator[tuple[int, int]]:
    for found in _NUMBER.finditer(text):
        start, number = found.start("number"), found["number"].rstrip(" /(–")
        if _OTHER.match(text, start) or not number:
            continue
        gap = found["gap"]
        near = bool(found["called"]) and (gap is None or bool(_NEAR.fullmatch(gap)))
        if _is_mangled(number, text[start + len(number) :], language, called=bool(found["called"]), near=near):
            yield start, start + len(number)


def _is_mangled(number: str, after: str, language: str, *, called: bool, near: bool) -> bool:
    digits = re.sub(r"\D", "", number)
    if _MASK.search(number):
        return bool(digits) or (near and "_" not in number) or number.startswith("(")
    if called and _ZEROS.fullmatch(digits):
        return True
    if not digits or not (near or number.startswith("+")):
        return False
    if _TWICE.search(number) or _ZEROS.fullmatch(digits) or number.count("(") > number.count(")"):
        return True
    if near and number.endswith("-") and not after.strip(" ."):
        return True
    if country := _COUNTRY.match(number):
        rest = re.sub(r"\D", "", number[country.end() :])
        return not _LEAST[country[1]] <= len(rest.lstrip("0")) <= _MOST
    if not number.lstrip("(").startswith("0") or _FREE.match(number):
        return False
    return len(digits) < _LOCAL.get(language, _LOCAL_ELSEWHERE) and (len(digits) > 3 or not _GOES_ON.match(after))
