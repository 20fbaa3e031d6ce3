"""The person whose shop it is: a sole trader who says so, or an owner whom the text names."""

import re

from plugin_host.importing.document import Document, Sentence
from plugin_host.importing.recognising.identity.forms import PERSON
from plugin_host.importing.recognising.identity.people import People
from plugin_host.importing.recognising.identity.places import here, of_stranger

_TITLE = r"(?:(?:[Dd]e heer|[Mm]evrouw|[Dd]hr\.?|[Mm]evr\.?|[Mm]w\.?|Herrn?|Frau|Mrs?\.?|Ms\.?|Dr\.?) )?"
_OWNERS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:[Ii]k ben|[Ii]ch bin|I am|I['’]m|[Mm]ijn naam is|[Mm]y name is|[Mm]ein Name ist|[Ii]k heet"
        rf"|[Ii]ch heiße|(?:[Aa]chter|[Hh]inter|[Bb]ehind) (?:de|deze|dem|diesem|the|this) \w+ (?:zit|staat|ste\w+|is)"
        rf"|(?:is|by) me,|door mij,|von mir,|dat ben ik[,:]|das bin ich[,:]|that is me[,:]|that['’]s me[,:]"
        rf"|(?:ben ik|bin ich|am I)(?: zelf| selbst| selber| myself)?[:,]) (?P<name>{PERSON})",
        rf"(?:\b(?:Inhaber(?:in)?|Inh\.|(?:[Dd]e )?[Ee]igena(?:ar|res)(?:esse)?|Eigentümer(?:in)?|[Oo]wner"
        rf"|[Pp]roprietor|Einzelunternehmer(?:in)?"
        rf"|[Ee]inzelunternehmen(?: von)?|[Ee]enmanszaak(?: van)?|sole trader|[Ss]ole proprietor"
        rf"|Geschäftsinhaber(?:in)?|[Bb]etreiber(?:in)?"
        rf"|[Zz]elfstandige|[Oo]wned by|owned and run by|run by|gerund door|uitgebaat door))"
        rf"(?: (?:dieses|unseres|des|der|van deze|van de|of this|of the) \w+)?(?:[:,|]| is"
        rf"| ist)? ?{_TITLE}(?P<name>{PERSON})(?= ?(?:[,;.()|]|$|und |en |and |in |te "
        rf"|aus ))",
        rf"(?P<name>{PERSON}),? (?:\(?(?:(?:Inhaber(?:in)?|Eigentümer(?:in)?|eigena(?:ar|res)|owner)\b(?!:? [A-ZÀ-Þ])|sole trader"
        rf"|zelfstandige|trading as|t/a"
        rf"|h\.o\.d\.n\.|handelend onder de naam|als Einzelunternehmer(?:in)?)\b)",
    )
)
"""Sentences and labels that name an owner."""
TITLED_OWNER = re.compile(
    r"(?:Inhaber(?:in)?|Inh\.|[Ee]igena(?:ar|res)|[Oo]wner|[Pp]roprietor|Geschäftsinhaber(?:in)?)\b"
)
"""What stands behind the name of a business: who owns it then is no other name of it."""


def owner_of(document: Document, told: People) -> tuple[str, Sentence] | None:
    """The owner whom the text names first, unless the sentence speaks of a party or of the contact for privacy."""
    for index, block in enumerate(document.blocks):
        for pattern in _OWNERS:
            for match in pattern.finditer(block.text):
                strange = of_stranger(block.text, match.start()) or told.claim(index, match.start("name"))
                if not (
                    strange or _NO_PERSON.search(match["name"]) or _behind_a_business(document, index, match.start())
                ):
                    return match["name"], here(block, index)
    return None


def _behind_a_business(document: Document, index: int, at: int) -> bool:
    """Whether an owner is named behind the business in the same line, or in the line below it."""
    text = document.blocks[index].text
    if not TITLED_OWNER.match(text, at):
        return False
    above = document.blocks[index - 1] if index and not text[:at].strip() else None
    if above:
        return re.fullmatch(r"[A-ZÀ-Þ][^:.!?@]{2,60}", above.text) is not None and not _SUBJECT.search(above.text)
    return re.search(r"[\w.”\"] ?[,(|]? ?$", text[:at]) is not None


_SUBJECT = re.compile(
    r"verantwo|contact|kontakt|impressum|privacy|datenschutz|gegevens|data|colofon|anbieter|\b(?:wie|who|wer|over|über|about)\b",
    re.IGNORECASE,
)
"""Words of a heading, which is no business."""
_NO_PERSON = re.compile(
    r"\b(?:Privacy|Datenschutz|Shop|Webshop|GmbH|Ltd|B\.?V|Website|Online\w*|Store|Team|Company|Sie|Wij|We|You|The"
    r"|Der|Die|Das|Het|Our|Not)\b"
)
