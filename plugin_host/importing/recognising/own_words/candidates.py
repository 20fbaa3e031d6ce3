"""Values that a question could have: only those that the old text can speak of."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from plugin_host.api import Worded
from plugin_host.policy.shopfile.other_vendors import Keeping
from plugin_host.policy.shopfile.readers import Choice, Many, Reader, Whole, YesNo
from plugin_host.policy.shopfile.texts import COUNTRY, HTTPS, WEBSITE
from plugin_host.policy.words import Words

_NUMBER = re.compile(r"(?<![\w.,/+-])\d{1,3}(?:[.,\s]?\d{3})*(?![\w/-])|(?<![\w.,/+-])\d{1,5}(?![\w/-])")
_MOST = 24


@dataclass(frozen=True)
class Said:
    """The part of the old text that can speak of a question."""

    texts: tuple[str, ...]
    links: tuple[str, ...]
    words: Words

    def numbers(self) -> list[int]:
        """The numbers in it."""
        found = dict.fromkeys(int(re.sub(r"\D", "", number)) for text in self.texts for number in _NUMBER.findall(text))
        return list(found)[:_MOST]

    def countries(self) -> list[str]:
        """The countries that it names."""
        names = self.words.locale.territories
        whole = "\n".join(self.texts)
        return [code for code, name in names.items() if len(code) == 2 and code.isalpha() and name in whole]


def candidates(reader: Reader[Any], said: Said) -> Iterator[Any]:
    """Values of a reader that the text could speak of; those of free texts are captured elsewhere."""
    match reader:
        case YesNo():
            yield from (True, False)
        case Choice(options=options):
            yield from reversed(
                list(options)
            )  # the form that discloses most comes last, and holds where the text is the same
        case Many(item=Choice(options=options)):
            yield from _lists(options, said)
        case Whole(least=least, most=most):
            yield from (number for number in said.numbers() if least <= number <= most)
        case Keeping():
            yield from _keepings(reader, said)
        case _ if reader.allowed in (HTTPS.allowed, WEBSITE.allowed):
            yield from said.links
        case _ if reader.allowed == COUNTRY.allowed:
            yield from said.countries()


def _lists(options: Mapping[str, Any], said: Said) -> Iterator[list[str]]:
    codes = {
        " ".join(said.words.word(member).split()): code
        for code, member in options.items()
        if isinstance(member, Worded)
    }
    if not codes:
        return
    longest = sorted(codes, key=len, reverse=True)
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest)) + r")(?!\w)")
    seen: set[tuple[str, ...]] = set()
    for text in said.texts:
        found = tuple(dict.fromkeys(codes[word] for word in pattern.findall(text)))
        for shorter in (found, *(found[:at] + found[at + 1 :] for at in range(len(found)))):
            if shorter and shorter not in seen:
                seen.add(shorter)
                yield list(shorter)


def _keepings(reader: Keeping, said: Said) -> Iterator[Any]:
    one_of, *periods = reader.schema["anyOf"]
    yield from one_of["enum"]
    for period in periods:
        unit, start = period["properties"]
        for number in said.numbers():
            yield from ({unit: number, start: code} for code in period["properties"][start]["enum"])
