"""The name that a shop gives to its newsletter: what sentences say of it by that name, they say of the newsletter."""

import re
from collections.abc import Iterator, Set
from itertools import pairwise

from plugin_host.importing.document import Document, Sentence, Shape

_NEWSLETTER = r"(?:nieuwsbrief|newsletter|rundbrief|mailing)"
_NAME = r"(?P<name>[A-ZÄÖÜ][\w’'-]+(?: [A-ZÄÖÜ][\w’'-]+){0,2})"
_OURS = r"(?:[Oo]nze|[Mm]ijn|[Oo]ur|[Mm]y|[Uu]nsere?[nmrs]?|[Mm]eine?[nmrs]?)"
_THE = r"(?:[Dd]e|[Hh]et|[Tt]he|[Dd]er|[Dd]ie|[Dd]as|[Dd]en)"
_EXPLAINED = (
    re.compile(rf"{_NAME}[\"”“’]?,? \(?(?:is |ist )?{_OURS} (?:\w+ )?{_NEWSLETTER}"),
    re.compile(rf"{_NEWSLETTER}(?:,? (?:genaamd|called|named|namens)|, {_THE}| \({_THE}|,? [\"“„‘]) ?{_NAME}"),
)
"""How a sentence says what its newsletter is called."""
_TITLED = re.compile(rf"(?:^(?:Ja|Yes|Zeker|Jazeker|Sure)\W+{_THE}|^[\"“„‘]|\b(?:onze|mijn|our|my)) ?{_NAME}")
_COMPOUND = re.compile(rf"{_OURS} (?P<name>[A-ZÄÖÜ]\w+(?:brief|post|mail|blatt|bote|news|zeitung|kurier))\b")
"""How one below a heading or question about the newsletter names it."""
_ARTICLE = re.compile(rf"^{_THE} ")
_HEADED = re.compile(rf"(?:{_THE}|{_OURS}) {_NAME}")
_ABOUT = re.compile(_NEWSLETTER, re.IGNORECASE)
_NO_NAME = re.compile(r"(?!)")


def newsletter_named(document: Document, others: Set[str]) -> re.Pattern[str]:
    """Where a text calls the newsletter of the shop by its name, which is none of ``others``."""
    names = {
        _ARTICLE.sub("", name)
        for before, sentence in pairwise((None, *document.sentences))
        for name in _names(before, sentence)
    } - others
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(names)))})(?!\w)") if names else _NO_NAME


def _names(before: Sentence | None, sentence: Sentence | None) -> Iterator[str]:
    if sentence is None or sentence.shape is Shape.HEADING:
        return
    title = sentence.headings[-1] if sentence.headings else ""
    asked = before.text if before and before.text.endswith("?") else ""
    ways = (*_EXPLAINED, *((_TITLED, _COMPOUND) if _ABOUT.search(f"{title} {asked}") else ()))
    yield from (
        found["name"] for way in ways for found in way.finditer(sentence.text) if not _ABOUT.search(found["name"])
    )
    headed = _HEADED.fullmatch(title)
    if headed and re.search(rf"\b{_OURS} {_NEWSLETTER}", sentence.text):
        yield headed["name"]
