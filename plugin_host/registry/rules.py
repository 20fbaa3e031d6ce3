"""What a vendor must satisfy to be loaded: plain rules over plain values, with neither clock nor catalogues.

``problems`` is all of them in order. Each rule of ``RULES`` takes a vendor whose values are of the right types.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from enum import Enum
from types import MappingProxyType
from typing import Any, TypeAlias, TypeVar
from urllib.parse import urlsplit

from plugin_host.api import (
    API,
    Ask,
    Cookie,
    Entity,
    Host,
    Marker,
    Retention,
    Service,
    Source,
    Text,
    Transfer,
    Vendor,
    When,
)
from plugin_host.api.core import TransferKind
from plugin_host.registry.anatomy import Anatomy
from plugin_host.registry.clue_rules import clue_problems
from plugin_host.registry.countries import COUNTRIES
from plugin_host.registry.shapes import mistyped

Kinds: TypeAlias = Mapping[str, type[Service]]
"""The kinds of service that the host knows, by id."""

T = TypeVar("T")

ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_KEY = re.compile(r"[a-z][a-z0-9_]*")
_MARKUP = re.compile(r"<[a-zA-Z/!]|&[a-z#]")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_PLAIN_HTTPS = re.compile(r"https://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[\w~%&=?#/.,:;+@!$*-]*)?", re.ASCII)
"""Addresses that need no parsing, which are nearly all."""
HOST = re.compile(r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]", re.ASCII)
"""Names of hosts: at least two labels, in lower case."""
_HOST_PATH = re.compile(r"(/[!-~]{0,199})?", re.ASCII)
_SHORTEST_MARKER, _LONGEST_MARKER = 6, 200
_UNSAFE = re.compile(r"[\s<>\"'()\\]")
TEXT_PLACEHOLDERS = frozenset({"vendor", "shop"})
"""What a text of a vendor's own may name."""
RESERVED = frozenset({"clausula"})
"""Ids that a vendor cannot have: the host's own catalogue has this name."""
RESERVED_STARTS = ("other-", "section-")
"""How such ids begin: those of vendors that a shop describes itself, and the catalogues of sections."""
_FACTS = ("role", "data", "countries", "own_use", "onward", "measures", "decision")
"""Fields of every service that state a fact."""


@dataclass(frozen=True, kw_only=True)
class Stated:
    """A vendor with all its parts, each with the kind of the service in which it stands, empty outside of any."""

    vendor: Vendor
    kinds: Kinds
    parts: tuple[tuple[str, Any], ...]
    anatomy: Anatomy

    def of(self, kind: type[T]) -> Iterator[tuple[str, T]]:
        """Every part of a type."""
        return ((where, part) for where, part in self.parts if isinstance(part, kind))


Rule: TypeAlias = Callable[[Stated], Iterator[str]]
"""What is wrong with a vendor in one respect."""


def is_https(url: str) -> bool:
    """Whether this is an https address with a host and nothing that could break out of a link."""
    if _PLAIN_HTTPS.fullmatch(url):
        return True
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and not _UNSAFE.search(url)


def problems(vendor: object, known_kinds: Kinds, anatomy: Anatomy | None = None) -> Iterator[str]:
    """Reasons to refuse a vendor; none where it can be loaded. Whoever loads many passes one ``anatomy``."""
    anatomy = anatomy or Anatomy()
    unusable = list(shape_problems(vendor, anatomy))
    if unusable or not isinstance(vendor, Vendor):
        yield from unusable
        return
    stated = state(vendor, known_kinds, anatomy)
    for rule in RULES.values():
        yield from rule(stated)


def state(vendor: Vendor, kinds: Kinds, anatomy: Anatomy | None = None) -> Stated:
    """Take a vendor apart for the rules; its values are of the right types."""
    anatomy = anatomy or Anatomy()
    return Stated(vendor=vendor, kinds=kinds, parts=tuple(anatomy.parts(vendor)), anatomy=anatomy)


def shape_problems(vendor: object, anatomy: Anatomy) -> Iterator[str]:
    """Why this is no vendor that the other rules could look at: no ``VENDOR``, another API, a value of a wrong type."""
    if not isinstance(vendor, Vendor):
        yield "the module has no VENDOR" if vendor is None else f"VENDOR is a {type(vendor).__name__}, not a Vendor"
    elif vendor.api != API:
        yield f"speaks API {vendor.api!r}; this host speaks {API}"
    elif not anatomy.fits(Vendor)(vendor):
        yield from mistyped(vendor, Vendor, "", anatomy.hints)


def _id(stated: Stated) -> Iterator[str]:
    if not ID.fullmatch(stated.vendor.id) or len(stated.vendor.id) > 63:
        yield f"id {stated.vendor.id!r}: allowed are lower-case letters and digits, with single hyphens between them"
    if stated.vendor.id in RESERVED or stated.vendor.id.startswith(RESERVED_STARTS):
        yield f"id {stated.vendor.id!r} is reserved for the host"


def _names(stated: Stated) -> Iterator[str]:
    yield from text_problems("name", stated.vendor.name)
    for alias in stated.vendor.aliases:
        yield from text_problems("alias", alias)
    for where, entity in stated.of(Entity):
        yield from _at(where, text_problems("entity", entity.name))


def _kinds(stated: Stated) -> Iterator[str]:
    if not stated.vendor.services:
        yield "has no service"
    offered = [service.kind for service in stated.vendor.services]
    for kind in sorted({kind for kind in offered if offered.count(kind) > 1}):
        yield f"offers {kind} twice"
    for service in stated.vendor.services:
        if stated.kinds.get(service.kind) is not type(service):
            yield f"{service.kind}: is no kind of service that this host knows; known are {', '.join(sorted(stated.kinds))}"


def _addresses(stated: Stated) -> Iterator[str]:
    for where, part in stated.parts:
        for name in stated.anatomy.urls(type(part)):
            url = getattr(part, name)
            if url and not is_https(url):
                what = "source" if isinstance(part, Source) else "address"
                yield from _at(where, [f"{what} {url!r} is not https"])


def _countries(stated: Stated) -> Iterator[str]:
    named = [(where, entity.country) for where, entity in stated.of(Entity)]
    named += [(where, transfer.country) for where, transfer in stated.of(Transfer) if transfer.country]
    named += [(service.kind, country) for service in stated.vendor.services for country in service.countries]
    for where, country in named:
        if country not in COUNTRIES:
            yield from _at(where, [f"country {country!r}: two capital letters of ISO 3166-1 are needed, such as NL"])


def _sources(stated: Stated) -> Iterator[str]:
    for where, entity in stated.of(Entity):
        if not entity.sources:
            yield from _at(where, [f"the entity {entity.name} has no source"])
    for service in stated.vendor.services:
        facts = [name for name in _FACTS if _is_stated(getattr(service, name))]
        if facts and not service.sources:
            yield f"{service.kind}: no source for {', '.join(facts)}"
        if service.retention and not (service.retention.sources or service.sources):
            yield f"{service.kind}: the retention has no source"
        if service.transfer and not service.transfer.sources:
            yield f"{service.kind}: the transfer has no source"
        for name, sources in _seen_in_the_browser(service):
            if not sources:
                yield f"{service.kind}: {name} has no source"


def _seen_in_the_browser(service: Service) -> Iterator[tuple[str, tuple[Source, ...]]]:
    yield from ((f"cookie {cookie.name}", cookie.sources) for cookie in service.cookies)
    yield from ((f"host {host.name}", host.sources) for host in service.hosts)
    yield from ((f"marker {marker.text!r}", marker.sources) for marker in service.markers)


def _is_stated(value: object) -> bool:
    return value not in (None, ()) and not isinstance(value, Ask)


def _transfers(stated: Stated) -> Iterator[str]:
    for where, transfer in stated.of(Transfer):
        if transfer.kind is TransferKind.DPF and not (transfer.importer and transfer.checked):
            yield from _at(where, ["a transfer under the Data Privacy Framework names the importer, and checked"])


def _retentions(stated: Stated) -> Iterator[str]:
    for where, retention in stated.of(Retention):
        if retention.period is not None and retention.criterion is not None:
            yield from _at(where, ["a retention has either a period or a criterion"])


def _questions(stated: Stated) -> Iterator[str]:
    for service in stated.vendor.services:
        asks = service.questions()
        for item in fields(service):
            value = getattr(service, item.name)
            if isinstance(value, Ask) and value.key != item.name:
                yield f"{service.kind}: the question in {item.name} has the key {value.key!r}"
        names = {item.name for item in fields(service)}
        for ask in asks.values():
            yield from _at(service.kind, _ask_problems(ask))
        for ask in service.asks:
            if ask.key in names:
                yield f"{service.kind}: question {ask.key!r}: the service has a field of this name; use another key"


def _ask_problems(ask: Ask[Any]) -> Iterator[str]:
    if not _KEY.fullmatch(ask.key) or ask.key in {"services", "hosted_by"}:
        yield f"question {ask.key!r}: not a key for a shop file"
    if not (ask.of in (bool, int, str) or issubclass(ask.of, str | Enum)):
        yield f"question {ask.key!r}: answers of type {ask.of.__name__} are not known"
    elif (
        ask.choices and issubclass(ask.of, Enum) and list(ask.choices) != [one for one in ask.of if one in ask.choices]
    ):
        yield f"question {ask.key!r}: choices are members of {ask.of.__name__}, in the order in which it declares them"
    yield from text_problems(f"question {ask.key!r}", ask.question)


def _conditions(stated: Stated) -> Iterator[str]:
    for service in stated.vendor.services:
        asks = service.questions()
        conditional: tuple[Cookie | Host | Marker | Text, ...] = (
            *service.cookies,
            *service.hosts,
            *service.markers,
            *service.texts,
        )
        for when in (part.when for part in conditional):
            named = when.ask if isinstance(when, When) else when
            if named is not None and asks.get(named.key) is not named:
                yield f"{service.kind}: a condition names the question {named.key!r}, which this service does not ask"
            if isinstance(when, When):
                yield from _at(service.kind, _answer_problems(when))
        for ask in asks.values():
            needed = ask.only_if.ask.key if ask.only_if else ask.key
            if needed not in asks and not hasattr(service, needed):
                yield f"{service.kind}: question {ask.key!r} depends on {needed!r}, which this service does not know"
            if ask.only_if:
                yield from _at(service.kind, _answer_problems(ask.only_if))


def _answer_problems(when: When) -> Iterator[str]:
    """Answers of a condition that nobody can give."""
    for answer in when.answers:
        possible = answer in when.ask.offered if when.ask.offered else isinstance(answer, when.ask.of)
        if not possible:
            yield f"a condition waits for the answer {answer!r} to {when.ask.key!r}, which nobody can give"


def _texts(stated: Stated) -> Iterator[str]:
    for where, text in stated.of(Text):
        yield from _at(where, message_problems("text", text.text, TEXT_PLACEHOLDERS))


def _cookies(stated: Stated) -> Iterator[str]:
    for where, cookie in stated.of(Cookie):
        if not cookie.name.strip() or len(cookie.name) > 200:
            yield from _at(where, [f"cookie {cookie.name!r}: a name of 1 to 200 characters is needed"])
        if min(cookie.days or 0, cookie.minutes or 0) < 0:
            yield from _at(where, [f"cookie {cookie.name}: {cookie.days} days, {cookie.minutes} minutes"])
        if cookie.days is not None and cookie.minutes is not None:
            yield from _at(where, [f"cookie {cookie.name}: a lifetime in days or in minutes, not both"])
        if not isinstance(cookie.purpose, Enum):
            yield from _at(where, message_problems(f"cookie {cookie.name}", cookie.purpose, frozenset()))


def _hosts(stated: Stated) -> Iterator[str]:
    for where, host in stated.of(Host):
        if not HOST.fullmatch(host.name):
            yield from _at(where, [f"host {host.name!r}: a name such as js.vendor.example is needed, in lower case"])
        if not _HOST_PATH.fullmatch(host.path):
            yield from _at(
                where, [f"host {host.name}: path {host.path!r}: a slash and at most 199 signs without spaces"]
            )


def _markers(stated: Stated) -> Iterator[str]:
    for where, marker in stated.of(Marker):
        text = marker.text
        if not (_SHORTEST_MARKER <= len(text) <= _LONGEST_MARKER and text.isprintable() and text == text.strip()):
            allowed = f"{_SHORTEST_MARKER} to {_LONGEST_MARKER} characters in one line, without spaces around them"
            yield from _at(where, [f"marker {text[:60]!r}: {allowed}"])


def _clues(stated: Stated) -> Iterator[str]:
    for service in stated.vendor.services:
        for clue in service.clues:
            yield from _at(service.kind, clue_problems(clue, service))


RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "id": _id,
        "names": _names,
        "kinds": _kinds,
        "addresses": _addresses,
        "countries": _countries,
        "sources": _sources,
        "transfers": _transfers,
        "retentions": _retentions,
        "questions": _questions,
        "conditions": _conditions,
        "texts": _texts,
        "cookies": _cookies,
        "hosts": _hosts,
        "markers": _markers,
        "clues": _clues,
    }
)
"""Every rule by name."""


def message_problems(where: str, text: str, known: frozenset[str]) -> Iterator[str]:
    """What is wrong with a message that stands in a policy: it is one line, with placeholders that the host fills."""
    yield from text_problems(where, text)
    names = _PLACEHOLDER.findall(text)
    for name in names:
        if name not in known:
            yield f"{where}: placeholder {{{name}}}; known are {', '.join(sorted(known)) or 'none'}"
    if text.count("{") != len(names) or text.count("}") != len(names):
        yield f"{where}: a brace that is no part of a placeholder: {text[:60]!r}"
    if "\n" in text:
        yield f"{where}: more than one line: {text[:60]!r}"


def text_problems(where: str, text: str) -> Iterator[str]:
    """What is wrong with any text: it is empty, or holds HTML."""
    if not text.strip():
        yield f"{where}: no text"
    elif _MARKUP.search(text):
        yield f"{where}: HTML is not allowed: {text[:60]!r}"


def _at(where: str, found: Iterable[str]) -> Iterator[str]:
    """The same, with the service in front that it stands in."""
    return (f"{where}: {problem}" if where else problem for problem in found)
