"""What is checked: a vendor or a section with its module, its catalogues and the host around it."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import Enum
from functools import cached_property
from pathlib import Path
from typing import Any

from plugin_host.api import Ask, Service, Vendor
from plugin_host.api.core import Section, Worded
from plugin_host.catalogues import HOST, SOURCE_LANGUAGE, Catalogues
from plugin_host.registry import LoadedSection, Origin, host_translations
from plugin_host.registry.anatomy import Anatomy


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """The host that a plugin is to live in.

    ``sections`` are all that it knows, ``own_sections`` those of third parties among them, by id. ``languages`` are
    those in which a plugin has to be complete, English aside.
    """

    sections: tuple[Section, ...]
    own_sections: Mapping[str, LoadedSection]
    languages: tuple[str, ...]
    today: date

    @cached_property
    def kinds(self) -> Mapping[str, type[Service]]:
        """The kinds of service by id."""
        return {kind.id: kind.service for section in self.sections for kind in section.kinds}

    @cached_property
    def anatomy(self) -> Anatomy:
        """What is known of the types that facts have."""
        return Anatomy()

    @cached_property
    def standing(self) -> frozenset[Ask[Any]]:
        """Questions that a kind of service asks of its own accord; their wording is that of the section."""
        return frozenset(
            item.default for service in self.kinds.values() for item in fields(service) if isinstance(item.default, Ask)
        )

    @cached_property
    def catalogues(self) -> Catalogues:
        """The catalogues of the host and of the sections of third parties."""
        brought = {own.domain: own.origin.translations for own in self.own_sections.values()}
        return Catalogues({HOST: host_translations(), **brought})


@dataclass(frozen=True, kw_only=True)
class Subject:
    """A module of a plugin, and what it states: a vendor, or a section."""

    origin: Origin
    code: str
    stated: Vendor | Section
    around: Surroundings

    @property
    def vendor(self) -> Vendor | None:
        """The vendor, None where this is a section."""
        return self.stated if isinstance(self.stated, Vendor) else None

    @property
    def domain(self) -> str:
        """The name of its catalogues."""
        if isinstance(self.stated, Vendor):
            return self.stated.id
        return self.around.own_sections[self.stated.id].domain

    @cached_property
    def tree(self) -> ast.Module:
        """The syntax of the module."""
        return ast.parse(self.code)

    @cached_property
    def catalogues(self) -> Catalogues:
        """The catalogues that its texts are looked up in."""
        return Catalogues({self.domain: self.origin.translations}, around=self.around.catalogues)

    @cached_property
    def messages(self) -> Mapping[str, str]:
        """Its own texts, each with what it is."""
        vendor = self.vendor
        return dict(_of_vendor(vendor, self.around.standing) if vendor else _of_section(self.stated, self.origin))

    def untranslated(self, language: str) -> tuple[str, ...]:
        """Its own texts that have no usable translation; a question may borrow the wording of the host."""
        if language == SOURCE_LANGUAGE:
            return ()
        return tuple(
            text
            for text, what in self.messages.items()
            if self.catalogues.translate(self.domain, language, text) is None
            and not (what.startswith("question") and self.catalogues.translate(HOST, language, text))
        )


def _of_vendor(vendor: Vendor, standing: frozenset[Ask[Any]]) -> Iterator[tuple[str, str]]:
    for service in vendor.services:
        yield from ((text.text, "text") for text in service.texts)
        for cookie in service.cookies:
            if not isinstance(cookie.purpose, Enum):
                yield cookie.purpose, f"cookie {cookie.name}"
        yield from (
            (ask.question, f"question {ask.key}") for ask in service.questions().values() if ask not in standing
        )


def _of_section(section: Any, origin: Origin) -> Iterator[tuple[str, str]]:
    yield section.title, "title"
    if section.intro:
        yield section.intro, "intro"
    for kind in section.kinds:
        yield kind.title, f"kind {kind.id}"
        for paragraph in (*kind.paragraphs, kind.role):
            yield from ((say.text, "sentence") for say in paragraph if not say.shared)
        for item in fields(kind.service):
            if isinstance(item.default, Ask) and item.default not in _of_every_service():
                yield item.default.question, f"question {item.default.key}"
                yield from _codes(item.default, origin)


def _codes(ask: Ask[Any], origin: Origin) -> Iterator[tuple[str, str]]:
    """The wording of codes that the module brings itself."""
    for code in ask.offered:
        if isinstance(code, Worded) and type(code).__module__ == origin.module:
            yield code.text, f"code {code.value}"


def _of_every_service() -> frozenset[Ask[Any]]:
    return frozenset(item.default for item in fields(Service) if isinstance(item.default, Ask))


def read_code(path: str) -> str:
    """The source code of a module; empty where there is none, as in a compiled one."""
    file = Path(path)
    return file.read_text(encoding="utf-8") if file.suffix == ".py" and file.is_file() else ""
