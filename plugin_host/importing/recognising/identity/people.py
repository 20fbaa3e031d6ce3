"""Whom customers ask about privacy, and the data protection officer."""

import re
from collections.abc import Iterator

from plugin_host.importing.document import Document
from plugin_host.importing.recognising.identity.places import AUTHORITY, here
from plugin_host.importing.recognising.identity.website import EMAIL
from plugin_host.importing.values import Certainty, Value

_OFFICER = re.compile(
    (
        r"functionaris (?:voor )?(?:de )?gegevensbescherming|data protection officer|\bDPO\b"
        r"|(?<!landes)(?<!bundes)Datenschutzbeauftragte"
    ),
    re.IGNORECASE,
)
_CONTACT = re.compile(
    (
        r"contactpersoon (?:voor )?(?:onze )?privacy\w*|privacy[- ]?contact\w*|contact person for privacy\w*"
        r"|contact person for data protection|Ansprechpartner(?:in)? (?:für )?(?:den )?Datenschutz\w*"
        r"|contactpersoon privacy|privacyvragen|contactpersoon gegevensbescherming"
    ),
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:geen|no|kein\w*|not|niet|nicht|n't)\b", re.IGNORECASE)
_TITLE = (
    r"(?:(?:[Dd]hr|[Mm]evr|[Mm]w|[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Ii]ng|[Ii]r|[Dd]rs)\.? |(?:de )?heer |[Mm]evrouw "
    r"|Herrn? |Frau )?"
)
_NAME = re.compile(
    rf"({_TITLE}(?:[A-ZÀ-Þ]\.? ?){{0,3}}(?:[A-ZÀ-Þ][\w’'-]+|(?:van|de|der|den|ter|ten|von"
    rf"|zu)(?= ))(?: (?:(?:van|de|der|den|ter|ten|von|zu|el|la) ?){{0,3}}[A-ZÀ-Þ][\w’'-]+){{0,3}})"
)
_AFTER = re.compile(
    (
        r"^\s*(?:\)|voor (?:dit|deze|ons)\w*|is|ist|zijn|heet|:|–|-|,|für privacy|privacyzaken|zaken|matters?"
        r"|\w+zaken|van [\w ]+? is|\|)+\s*(?:de |our |onze |unsere? )?"
    ),
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"^(?:Wij|Als|Voor|Bij|Onze|Wir|You|If|Our|U|Via|Het|De|The|Die|Der|Met|Dit|Deze|Mail|E-?mail|Tel\w*"
    r"|Neem|Contact|Vragen|Hebt|Heeft|Heb|Op|In|Please|Sie|Bitte|Privacy\w*|Datenschutz\w*|Autoriteit"
    r"|Postbus)\b"
)
_MOST_BLOCKS = 3


def people(document: Document, mail: str) -> Iterator[Value]:
    """The officer and the contact for privacy, with names and addresses where they are given; ``mail`` is the shop's own."""
    officer = list(_person(document, "data_protection_officer", _OFFICER))
    yield from officer
    contact = list(_person(document, "privacy_contact", _CONTACT))
    yield from contact
    told = {value.value for value in officer + contact}
    if not any(value.path[1] == "email" for value in officer + contact):
        for index, block in enumerate(document.blocks):
            match = re.search(
                r"\b((?:privacy|datenschutz|avg|gdpr)[\w.-]*@[\w.-]+\.[a-z]{2,})", block.text, re.IGNORECASE
            )
            if match and match[1] not in told and match[1] != mail and not AUTHORITY.search(block.text):
                yield Value(("privacy_contact", "email"), match[1].rstrip("."), Certainty.LIKELY, here(block, index))
                return


def _person(document: Document, table: str, pattern: re.Pattern[str]) -> Iterator[Value]:
    blocks = document.blocks
    best: list[Value] = []
    for index, block in enumerate(blocks):
        match = pattern.search(block.text)
        if (
            not match
            or _DENIED.search(block.text[max(0, match.start() - 60) : match.end() + 30])
            or AUTHORITY.search(block.text[: match.start()])
        ):
            continue
        found = list(_told(document, index, match, table))
        if len(found) > len(best):
            best = found
    yield from best


def _told(document: Document, index: int, match: re.Match[str], table: str) -> Iterator[Value]:
    blocks = document.blocks
    rest = _AFTER.sub("", re.split(r"(?<!\b[A-Z])[.;](?:\s|$)", blocks[index].text[match.end() :])[0])
    alone = len(blocks[index].text) - len(match[0]) < 12
    name = _NAME.match(rest)
    where = index
    if name is None and alone and index + 1 < len(blocks) and len(blocks[index + 1].text) < 60:
        name, where = _NAME.match(blocks[index + 1].text), index + 1
    if name and not _NOBODY.match(name[1]) and "@" not in name[1] and not pattern_of_role(name[1]):
        yield Value((table, "name"), name[1].strip(" ,"), Certainty.SURE, here(blocks[where], where))
    following = blocks[index : index + (_MOST_BLOCKS if alone else 1)]
    for offset, block in enumerate(following):
        start = match.start() if offset == 0 else 0
        if (mail := EMAIL.search(block.text, start)) and not AUTHORITY.search(block.text):
            yield Value((table, "email"), mail[0].rstrip("."), Certainty.LIKELY, here(block, index + offset))
            return


def pattern_of_role(name: str) -> bool:
    """Whether a name is that of a role, such as customer service."""
    return bool(re.search(r"klantenservice|customer service|kundenservice|team|afdeling|office", name, re.IGNORECASE))
