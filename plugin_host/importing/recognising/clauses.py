"""The clauses of a sentence that tells of several vendors: which words of it are about which of them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from plugin_host.importing.recognising.phrases import words

Named = Sequence[tuple[int, str]]
"""Where in a sentence which vendors are named, in order."""
_CASE = (
    r"(?:or|of|oder) (?:\w+ ){0,2}[A-ZÀ-Þ][\w. ]* (?:if|when|for|als|indien|wanneer|voor|wenn|falls|für|auf|achteraf)\b"
)
_OTHERWISE = (
    r"\b(?:or|of|oder),? [a-z]\w+,? (?:(?:[a-z]\w+|Rechnung|Raten\w*),? ){0,6}"
    r"(?:by|with|through|via|met|bij|door|mit|bei|über) [A-ZÀ-Þ]"
    r"|\b(?:and|en|und|or|of|oder), [^,;.]{3,40}, [A-ZÀ-Þ]"
)
"""Another way that a sentence tells, as in "or, in instalments, by Klarna"."""
_CUT = re.compile(rf"[;,.:] |\b(?:en|and|und|maar|but|aber|terwijl|while|whereas|während) |(?<=\w),? (?={_CASE})")
"""What parts clauses; also before a name with the case that it is for, as in "or by Klarna if you pay in instalments"."""
_WORDS_OF_A_LIST = 2
"""With so few words beside the names in it a clause is part of a list, and the same is said of the names beside it."""
_WORDS_OF_A_DENIAL = 6
"""A clause of so few words that denies something denies what another says, such as "but not to DHL"."""
_NAME = re.compile(r"[\w.’'-]+(?: [A-ZÀ-Þ\d][\w.’'-]*)*")
_SEPARATOR = re.compile(r"(?:[;,.]|\b(?:en|and|und)\b|\s)*")
_ASIDE = re.compile(r"[\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]*)? (\([^()]+\))")
_AND = re.compile(r"\b(?:en|and|und) ")
_BRACKETS = re.compile(r"\([^()]*\)")
_DENIED = words("<not>|none|nor|neither")
_OF_ALL = words(
    "both|each|all of them|them|neither|beide*|allebei|elk|ieder|hen|allemaal|jeweils|ihnen|keine* von|geen van|<these> <party>"
    "|these are|these will|these only|deze worden|deze laden|diese werden|they are|ze worden|zij worden|sie werden"
)
"""Words of a clause that is about all whom the sentence names."""
_AS_ONE = words("both|zowel|sowohl|neither|weder|none of|geen van")
"""Words before names of which a sentence says the same."""
_LED = re.compile(
    r"(?:(?:en|and|und|or|of|oder|aan|met|bij|via|door|voor|to|with|at|through|by|for|an|mit|bei|über|durch|für) )*"
    r"(?:de |het |the |das |den |die |der )?"
    r"(?:[A-ZÀ-Þ\d][\w.’'-]* )+(?:voor|for|für|als|as|zur|zum|to|om|um|in|naar|nach)\b"
)
"""A clause without a verb of its own, which takes that of the first."""
_SHARED = re.compile(r"(?:[A-ZÀ-Þ\d][\w.&’'-]* )+(?:een|einen?|eine|a|an)\b")
"""A name and what is made with it, and with the name before it too, such as "with A and B an agreement"."""
_MORE = re.compile(
    r"(?:d\w+ )?(?:[A-ZÀ-Þ\d][\w.’'-]* )+(?:zusätzlich|außerdem|daarnaast|bovendien|additionally|in addition)\b"
)
"""A clause that adds to what the one before it says of another vendor."""


@dataclass
class _Clause:
    """A part of a sentence. ``told``: whether it says something of its vendors; ``listing``: whether it ends with a name."""

    vendors: list[str]
    text: str
    told: bool
    listing: bool


def clauses(text: str, named: Named) -> Mapping[str, str]:
    """The clauses of each vendor in a text that tells of several in turn; empty where it tells of all at once.

    After a clause that only denies what another says stands the whole text.
    """
    here = [(start, vendor) for start, vendor in named if start >= 0]
    if len({vendor for _, vendor in here}) <= 1 or _AS_ONE.search(text[: here[0][0]]):
        return {}
    if all(text[:start].endswith("(") for start, _ in here):
        return {vendor: text for _, vendor in here}
    if not re.search(_OTHERWISE, text) and (asides := _asides(text, here)):
        return asides
    told: dict[str, str] = {}
    before = ""
    for clause in _joined(_pieces(text, here)):
        said = f"{text[: here[0][0]]}{clause.text}" if told and _LED.match(clause.text) else clause.text
        alone = len(said.split()) <= _WORDS_OF_A_DENIAL * len(clause.vendors) and _DENIED.search(said)
        said = f"{said} {text}" if told and alone else f"{before} {said}" if _MORE.match(clause.text) else said
        before = said
        told |= {vendor: f"{told.get(vendor, '')} {said}".strip() for vendor in clause.vendors}
    return told if len(set(told.values())) > 1 else {}


def _joined(pieces: Iterable[_Clause]) -> Sequence[_Clause]:
    """The pieces of a sentence with those together that say the same of their vendors."""
    joined: list[_Clause] = []
    of_all = ""
    for piece in pieces:
        last = joined[-1] if joined else None
        if last and last.told and not piece.vendors and _OF_ALL.search(piece.text):
            of_all += piece.text
        elif last and (not last.told or not piece.vendors or (last.listing and not piece.told)):
            last.vendors += piece.vendors
            last.text += piece.text
            last.told |= piece.told and bool(last.vendors)
            last.listing = piece.listing
        else:
            joined.append(piece)
    if len(joined) > 1 and not joined[-1].told:
        rest = joined.pop()
        joined[-1].vendors += rest.vendors
        joined[-1].text += rest.text
    return [replace(clause, text=f"{clause.text} {of_all}".strip()) for clause in joined]


def _pieces(text: str, here: Named) -> Iterator[_Clause]:
    ways = [match.span() for match in re.finditer(_OTHERWISE, text)]
    cuts = sorted({0, *(match.end() for match in _CUT.finditer(text)), *(start for start, _ in ways), len(text)})
    names = {start: name.end() for start, _ in here if (name := _NAME.match(text, start))}
    whole = [*ways, *names.items(), *(match.span() for match in _BRACKETS.finditer(text))]
    for start, end in pairwise(cut for cut in cuts if not any(since < cut < until for since, until in whole)):
        vendors = [vendor for at, vendor in here if start <= at < end]
        spans = [span for span in names.items() if start <= span[0] < end]
        after = len(_AND.sub("", text[spans[-1][1] : end]).split()) if spans else 0
        others = len(_AND.sub("", text[start:end]).split()) - sum(len(text[slice(*span)].split()) for span in spans)
        few = after < _WORDS_OF_A_LIST and others <= _WORDS_OF_A_LIST and not _DENIED.search(text[start:end])
        said = not few or re.match(rf"{_CASE}|{_OTHERWISE}", text[end:]) is not None
        listing = bool(spans) and _SEPARATOR.fullmatch(text, spans[-1][1], end) is not None
        said = said and not (listing and _SHARED.match(text, end))
        yield _Clause(vendors, text[start:end], said and (bool(vendors) or start > 0), listing)


def _asides(text: str, here: Named) -> Mapping[str, str]:
    """The text for each of several vendors, without what stands in parentheses behind the name of another."""
    last = here[-1][0]
    owned = {
        vendor: aside[1]
        for start, vendor in here
        if (aside := _ASIDE.match(text, start)) and not (start == last and text[:start].endswith(", "))
    }
    parts = {vendor: text for _, vendor in here if owned}
    for owner, said in owned.items():
        parts = {vendor: part if vendor == owner else part.replace(said, "") for vendor, part in parts.items()}
    return parts
