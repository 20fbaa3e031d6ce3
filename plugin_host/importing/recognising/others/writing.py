"""How a name looks in the text: capitals, the small words inside it, and the abbreviation of a legal form."""

import re
from functools import cache

from plugin_host.importing.recognising.others.trades import trade

PART = r"(?:[a-z]{1,4}(?=[A-ZÀ-Þ]))?[A-ZÀ-Þ0-9][\w’'+-]*(?:\.\w+)*"
FIRST = r"(?:[a-z]{1,4}(?=[A-ZÀ-Þ][a-z]))?[A-ZÀ-Þ][\w’'+-]*(?:\.\w+)*"
FORM = (
    r"(?:Co\.? Ltd\.?|B\.V\.|BV|N\.V\.|NV|GmbH(?: & Co\.? KG)?|mbH|UG|AG|Ltd\.?|Limited|Inc\.?|LLC|S\.à r\.l\.|Pvt\. Ltd\.?"
    r"|Pty\.? Ltd\.?|S\.r\.l\.|S\.p\.A\.|S\.L\.|SARL|SAS|OÜ|Oy|A/S|Sp\. z o\.o\.|GbR|e\.U\.|S\.A\.|SA|e\.K\.|KG|SE"
    r"|OHG|eG|OG"
    r"|V\.O\.F\.|VOF|ApS|plc|srl)(?!\w)"
)
_INITIALS = r"(?:(?:[A-ZÀ-Þ]\. ?){1,3}(?=[A-ZÀ-Þ][a-zà-þ]))?"
INSIDE = {
    "nl": r"(?:Dr\. |St\. |op |van de[rn]? |van |de[rn]? |& |\+ |en (?=Zn\b|Zoon|Zonen|Partners?\b))",
    "en": r"(?:Dr\. |St\. |of the |of |the |& |\+ |and (?=Sons?\b|Co\b|Partners?\b))",
    "de": r"(?:Dr\. |St\. |& |\+ |und (?=Söhne|Partner\b|Co\b))",
}
"""Small words that stand inside a name, by language."""
_POSSESSIVE = re.compile(r"[’']s?$")
_OF_TOWN = re.compile(r"(\w+ .*) of [A-ZÀ-Þ][\w-]+")
_SMALL = r"(?!(?:ander|dies|dez|unser|onze|een|ein|jed|kein|geen|nieuw|neu|eigen|bedrijf|other|our|any|the)\w* )"
"""What a name in small letters does not begin with."""
_BARE = re.compile(rf",? {FORM}$")
_PARTS = re.compile(r"[^\W_]+")


@cache
def name_pattern(language: str) -> str:
    """A pattern of one name, as the group ``name``."""
    part = rf"(?: (?!(?:Ihr(?:e[mnrs]?)?|Sie|Ihnen)\b)(?:{INSIDE[language]})?{PART})"
    family = r"(?:van (?:de[rn]? )?)?" if language == "de" else ""
    return rf"(?P<name>{family}{_INITIALS}{FIRST}{part}{{0,4}}?(?:(?<=& Co)\.|,? {FORM})?)(?![\w@-]|{part}|,? {FORM})"


@cache
def with_form(language: str) -> re.Pattern[str]:
    """Finds names that end in a legal form, wherever they stand."""
    return re.compile(
        rf"(?<![\w.-])(?P<name>{FIRST}(?: (?:{INSIDE[language]})?{PART}){{0,4}},? {FORM}|{_SMALL}[a-z][\w-]{{2,}} (?:GmbH|B\.V\.|BV|Ltd|Limited|AG|e\.U\.)(?!\w))"
    )


def tidy(name: str) -> str:
    """A name without what hangs on to it: the s of possession, the town of a business, and a full stop after a form that is written without one."""
    town = _OF_TOWN.fullmatch(name)
    if town and ("& " in town[1] or trade(town[1]) or bare(town[1]) != town[1]):
        return town[1]
    return _POSSESSIVE.sub("", re.sub(r"(?<!Pvt\. )(?<!Co\. )\bLtd\.$", "Ltd", name))


def bare(name: str) -> str:
    """A name without its legal form."""
    return _BARE.sub("", name)


def parts(name: str) -> tuple[str, ...]:
    """The words of a name in lower case, without the legal form and without signs."""
    return tuple(_PARTS.findall(bare(name).lower()))
