"""E-mail addresses in disguise: info (at) shop (dot) example."""

import re

_OPEN, _CLOSE = r" ?[\[({<] ?", r" ?[\])}>] ?"
_AT = r"(?:at|ät|a|@|apenstaart(?:je)?|klammeraffe)"
_DOT = rf"(?:\.| \. |(?i:{_OPEN}(?:dot|punt|punkt|\.){_CLOSE}| (?:dot|punt|punkt) ))"
_LABEL = r"[A-Za-z0-9][\w-]*"
_ENDING = r"(?:com|nl|de|be|eu|org|net|at|ch|ie|co|uk|shop|store|info|example)"
_BOX = r"(?:info|mail|kontakt|contact|hallo|hello|post|office|service|support|privacy|datenschutz)"
_DISGUISED = re.compile(
    rf"(?<![\w.+-])(?P<who>[\w.+-]+)(?:(?:(?i:{_OPEN}{_AT}{_CLOSE})| AT | @ |@ )(?P<host>{_LABEL}(?:{_DOT}{_LABEL})+)"
    rf"| (?i:{_AT}) (?P<said>{_LABEL}(?:(?!\.){_DOT}{_LABEL})*(?!\.){_DOT}{_ENDING}\b))"
)
"""Behind the word 'at' without brackets or capitals the dot must be in disguise too, and what follows be an ending."""
_OF_A_BOX = re.compile(rf"(^|[,:;|(] )({_BOX}) at (?={_LABEL}(?:\.{_LABEL})*\.{_ENDING}(?:[\s,;)]|\.?$))", re.MULTILINE)
"""A usual name of a mailbox that stands by itself needs no more than the word."""


def undisguised(text: str) -> str:
    """A text with its e-mail addresses as they are typed."""
    text = _OF_A_BOX.sub(r"\1\2@", text)
    return _DISGUISED.sub(lambda m: f"{m['who']}@{re.sub(_DOT, '.', m['host'] or m['said'])}", text)
