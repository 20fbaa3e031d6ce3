"""E-mail address, phone number and register numbers of the shop."""

import re
from collections.abc import Iterator

from plugin_host.importing.document import Document
from plugin_host.importing.recognising.identity.people import People
from plugin_host.importing.recognising.identity.places import AUTHORITY, EMAIL, here, of_others, phones
from plugin_host.importing.values import Certainty, Value

_REGISTER = re.compile(
    (
        r"(?:KvK|K\.v\.K\.?|Kamer van Koophandel|Chamber of Commerce|CoC|Companies House|company register"
        r"|handelskammer\w*(?:-nummer)?|register number|company (?:number|no\.?)|registered (?:number|in England)"
        r"|registration number|reg(?:istration|\.)? no\.?|company reg\b\.?|\bCVR\b|\bSIREN\b|\bRCS\b|Kruispuntbank"
        r"|ondernemingsnummer|KBO(?:-nummer)?|KBO[- ]?nr|registered under(?: number)?"
        r"|registr(?:y|ation) code|registered in (?:ireland|scotland|wales|northern ireland)|CRO(?: number)?"
        r"|rechtspersonenregister|RPR"
        r"|handelsregister)[^\d\n]{0,60}?((?:\b(?:SC|NI|OC|BE ?)|(?<![A-Za-z]))\d[\d. ]{4,12}\d)"
    ),
    re.IGNORECASE,
)
_REGISTER_DE = re.compile(r"\bHR[AB] ?\d{2,7}(?: [A-Z]{1,3}(?![\w]))?|\bFN ?\d{4,6} ?[a-z]\b")
_VAT = re.compile(
    r"(?<!\w)(NL ?[\d.]{9,12} ?\.? ?B\.? ?\d{2}|DE ?\d{9}|DE ?\d{3} ?\d{3} ?\d{3}|BE ?[01]?[\d.]{9,12}|BE ?[01]?\d{3} \d{3} \d{3}"
    r"|ATU ?\d{8}|GB ?\d{3} ?\d{4} ?\d{2}|GB ?\d{9}|IE ?\d{7}[A-Z]{1,2}|FR ?\w{2} ?\d{9}|EE ?\d{9})(?!\w)"
)
_OF_REGISTER = re.compile(
    r"(?:ondernemingsnummer|company (?:number|no\.?)|KBO(?:[ -]?n\w+\.?)?)\W{0,4}$", re.IGNORECASE
)
"""Words directly before a number of a register, which looks like one for VAT in Belgium."""
_NEAR = 40
_LINE = 70
"""A longer block is no line with how to reach the shop."""
SPECIAL = re.compile(r"(?:privacy|datenschutz|dpo|fg|gdpr|avg)[.@_-]", re.IGNORECASE)


def reach(document: Document, domain: str, at: int | None, told: People) -> Iterator[Value]:
    """E-mail address and phone number: those nearest to the address in block ``at``, those of people excepted."""
    mails, numbers_ = [], []
    somebody = {value.path[0] for value in told.values if value.path[1] in ("role", "name")}
    theirs = {value.value: value.path[0] in somebody for value in told.values}
    for index, block in enumerate(document.blocks):
        if AUTHORITY.search(block.text) and not (domain and domain in block.text):
            continue
        far = abs(index - at) if at is not None else len(document.blocks) - index
        for match in EMAIL.finditer(block.text):
            if told.claim(index, match.start()) or of_others(block.text, match.start()):
                continue
            known = theirs.get(match[0].rstrip("."))
            if SPECIAL.match(match[0]) and (known or (known is not None and len(block.text) > _LINE)):
                continue
            stranger = bool(domain) and match[0].lower().partition("@")[2] != domain
            mails.append(((stranger, bool(SPECIAL.match(match[0])), far), match[0].rstrip("."), here(block, index)))
        for number, start in phones(block.text):
            if not (told.claim(index, start) or of_others(block.text, start)):
                numbers_.append((far, number, here(block, index)))
    if mails:
        _, mail, where = min(mails, key=lambda item: item[0])
        yield Value(("controller", "email"), mail, Certainty.SURE, where)
    if numbers_:
        _, phone, where = min(numbers_, key=lambda item: item[0])
        yield Value(("controller", "phone"), phone, Certainty.SURE, where)


def numbers(document: Document) -> Iterator[Value]:
    """The number in the company register, and that for VAT."""
    for index, block in enumerate(document.blocks):
        if match := _REGISTER_DE.search(block.text) or _REGISTER.search(block.text):
            number = match[1] if match.re is _REGISTER else match[0]
            yield Value(("controller", "register_number"), number.strip(), Certainty.SURE, here(block, index))
            break
    for index, block in enumerate(document.blocks):
        match = _VAT.search(block.text)
        if match and not _OF_REGISTER.search(block.text, max(0, match.start() - _NEAR), match.start()):
            yield Value(("controller", "vat_number"), match[1].strip(), Certainty.SURE, here(block, index))
            break
