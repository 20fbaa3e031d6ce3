"""Rules about clues: one that cannot be read would end every import."""

import re
from collections.abc import Iterator
from typing import Any

from plugin_host.api import Ask, Clue, Service
from plugin_host.api.core import LEXICON, MEANINGS

_LONGEST = 5000
_ENTRY = re.compile(r"<([^<>]*)>")


def clue_problems(clue: Clue, service: Service, *, of_kind: bool = False) -> Iterator[str]:
    """Reasons to refuse a clue of a service, or ``of_kind``, whose vendors may ask about every fact of the service."""
    ask = service.questions().get(clue.key)
    if ask is None:
        if not (of_kind and hasattr(service, clue.key)):
            yield f"clue {clue.key!r}: this service does not ask that"
    elif not _can_be(ask, clue.answer):
        yield f"clue {clue.key!r}: nobody can give the answer {clue.answer!r}"
    yield from (f"clue {clue.key!r}: {problem}" for written in clue.says for problem in phrase_problems(written))


def phrase_problems(written: str) -> Iterator[str]:
    """What is wrong with one text of a clue."""
    if len(written) > _LONGEST:
        yield f"{len(written)} characters; allowed are {_LONGEST}"
        return
    parts = [part.strip() for part in written.split("&")]
    if all(part.startswith("!") for part in parts):
        yield f"{written[:60]!r}: something must stand in the sentence"
    meant = [part.removeprefix("!").removeprefix("=") for part in parts if part.removeprefix("!").startswith("=")]
    for name in meant:
        if name not in MEANINGS:
            yield f"there is no meaning ={name[:60]}; there are {', '.join(sorted(MEANINGS))}"
    if not all(one.strip(" *.=") for part in parts for one in part.removeprefix("!").split("|")):
        yield f"{written[:60]!r}: a word is missing between the signs & and |"
    for entry in _ENTRY.findall(written):
        if entry not in LEXICON:
            yield f"the lexicon has no <{entry[:60]}>; it has {', '.join(sorted(LEXICON))}"


def _can_be(ask: Ask[Any], answer: object) -> bool:
    if answer is None:
        return issubclass(ask.of, int | str) and ask.of is not bool
    return answer in ask.offered if ask.offered else isinstance(answer, ask.of)
