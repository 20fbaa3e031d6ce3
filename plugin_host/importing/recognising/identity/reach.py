"""E-mail address, phone number and register numbers of the shop."""

import re
from collections.abc import Iterator

from plugin_host.importing.document import Document
from plugin_host.importing.recognising.identity.places import AUTHORITY, here
from plugin_host.importing.recognising.identity.website import EMAIL
from plugin_host.importing.values import Certainty, Value

_PHONE = re.compile(
    r"(?:\b(?:tel(?:efoon|ephone|efon)?(?:nummer|number)?|phone|fon|bel(?:len)?|mobiel|mobil|mobile|call(?: us)?|T|M|nummer)\b"
    r"[.:]?[^+\d(\n]{0,25})(\(?\+?\d[\d ()/.–-]{6,18}\d)",
    re.IGNORECASE,
)
_BARE_PHONE = re.compile(
    r"(?<![\w.])(\(\d{3,5}\)[ -]?\d[\d -]{4,11}\d|\+\d{2,3}[\d ()/-]{6,16}\d"
    r"|0\d{1,4}[ -–/]\d[\d -]{4,11}\d|0\d{9})(?!\w)"
)
_NO_PHONE = re.compile(
    r"(?:KvK|k\.v\.k\.?|btw|vat|HRB|IBAN|fax|telefax|koophandel|register\w*)[^\d]{0,20}$", re.IGNORECASE
)
_REGISTER = re.compile(
    (
        r"(?:KvK|K\.v\.K\.?|Kamer van Koophandel|Chamber of Commerce|CoC|Companies House|company register"
        r"|register number|company (?:number|no\.?)|registered (?:number|in England)|registration number"
        r"|ondernemingsnummer|registered under(?: number)?|handelsregister)[^\d\n]{0,60}?(\d[\d. ]{4,12}\d)"
    ),
    re.IGNORECASE,
)
_REGISTER_DE = re.compile(r"\bHR[AB] ?\d{2,7}(?: [A-Z]{1,3}(?![\w]))?")
_VAT = re.compile(
    r"(?<!\w)(NL ?[\d.]{9,12} ?\.? ?B\.? ?\d{2}|DE ?\d{9}|DE ?\d{3} ?\d{3} ?\d{3}|BE ?[01]?[\d.]{9,12}"
    r"|ATU ?\d{8}|GB ?\d{3} ?\d{4} ?\d{2}|GB ?\d{9}|IE ?\d{7}[A-Z]{1,2}|FR ?\w{2} ?\d{9}|EE ?\d{9})(?!\w)"
)
_SPECIAL = re.compile(r"(?:privacy|datenschutz|dpo|fg|gdpr|avg)[.@_-]", re.IGNORECASE)
_LEAST, _MOST = 9, 14


def reach(document: Document, domain: str, at: int | None) -> Iterator[Value]:
    """E-mail address and phone number: those nearest to the address, which stands in block ``at``."""
    mails, phones = [], []
    for index, block in enumerate(document.blocks):
        if AUTHORITY.search(block.text) and not (domain and domain in block.text):
            continue
        far = abs(index - at) if at is not None else len(document.blocks) - index
        for match in EMAIL.finditer(block.text):
            stranger = bool(domain) and match[0].lower().partition("@")[2] != domain
            mails.append(((stranger, bool(_SPECIAL.match(match[0])), far), match[0].rstrip("."), here(block, index)))
        for match in (*_PHONE.finditer(block.text), *_BARE_PHONE.finditer(block.text)):
            digits = re.sub(r"\D", "", match[1])
            if _LEAST <= len(digits) <= _MOST and not _NO_PHONE.search(block.text[: match.start(1)]):
                phones.append((far, match[1].strip(), here(block, index)))
    if mails:
        _, mail, where = min(mails, key=lambda item: item[0])
        yield Value(("controller", "email"), mail, Certainty.SURE, where)
    if phones:
        _, phone, where = min(phones, key=lambda item: item[0])
        yield Value(("controller", "phone"), phone, Certainty.SURE, where)


def numbers(document: Document) -> Iterator[Value]:
    """The number in the company register, and that for VAT."""
    for index, block in enumerate(document.blocks):
        if match := _REGISTER_DE.search(block.text) or _REGISTER.search(block.text):
            number = match[1] if match.re is _REGISTER else match[0]
            yield Value(("controller", "register_number"), number.strip(), Certainty.SURE, here(block, index))
            break
    for index, block in enumerate(document.blocks):
        if match := _VAT.search(block.text):
            yield Value(("controller", "vat_number"), match[1].strip(), Certainty.SURE, here(block, index))
            break
