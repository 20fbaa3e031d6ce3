"""What a section of a third party must satisfy to be loaded; plain rules, as for vendors."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from itertools import chain
from typing import Any, get_type_hints

from plugin_host.api import Ask, Service
from plugin_host.api.core import Kind, Say, Section
from plugin_host.registry.clue_rules import clue_problems, phrase_problems
from plugin_host.registry.rules import ID, message_problems, text_problems
from plugin_host.registry.shapes import mistyped

ALWAYS_KNOWN = frozenset({"vendor", "shop", "entity", "country", "data", "host", "privacy_url", "website_url"})
"""Placeholders that every sentence of a section may name; the others are given in ``values``."""

_KIND = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


def section_problems(section: object, taken: set[str]) -> Iterator[str]:
    """Reasons to refuse a section; ``taken`` are the kinds of service of the host."""
    if not isinstance(section, Section):
        yield (
            "the module has no SECTION" if section is None else f"SECTION is a {type(section).__name__}, not a Section"
        )
        return
    wrong = list(mistyped(section, Section, "", get_type_hints))
    if wrong:
        yield from wrong
        return
    if not ID.fullmatch(section.id) or len(section.id) > 40:
        yield f"id {section.id!r}: allowed are lower-case letters and digits, with single hyphens between them"
    yield from text_problems("title", section.title)
    if section.intro:
        yield from text_problems("intro", section.intro)
    if not section.kinds:
        yield "kinds: at least one Kind is needed"
    for kind in section.kinds:
        yield from (f"kind {kind.id!r}: {problem}" for problem in _kind_problems(kind, taken))


def _kind_problems(kind: Kind[Any], taken: set[str]) -> Iterator[str]:
    if not (issubclass(kind.service, Service) and is_dataclass(kind.service)):
        yield f"{kind.service.__name__} is no dataclass made from Service"
        return
    if not _KIND.fullmatch(kind.id):
        yield "allowed are lower-case letters and digits, with single underscores between them"
    if kind.id in taken:
        yield "the host has such a kind"
    for item in fields(kind.service):
        if isinstance(item.default, Ask) and item.default.key != item.name:
            yield f"the question in {item.name} has the key {item.default.key!r}"
    yield from mistyped(kind.service(), kind.service, "", get_type_hints)
    yield from text_problems("title", kind.title)
    for clue in kind.clues:
        yield from clue_problems(clue, kind.service(), of_kind=True)
    if kind.words:
        yield from (f"words: {problem}" for problem in phrase_problems(kind.words))
    for say in chain(*kind.paragraphs, kind.role):
        yield from _say_problems(say)


def _say_problems(say: Say[Any]) -> Iterator[str]:
    return message_problems(f"sentence {say.text[:60]!r}", say.text, ALWAYS_KNOWN | set(say.values))
