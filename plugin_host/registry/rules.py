"""What a vendor must satisfy to be loaded; plain rules over plain values."""

import re
from collections.abc import Iterator
from dataclasses import fields
from enum import Enum
from typing import Any, get_type_hints
from urllib.parse import urlsplit

from plugin_host.api import API, Ask, Cookie, Entity, Service, Source, Vendor
from plugin_host.api.core import When
from plugin_host.registry.shapes import Hints, mistyped

ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_MARKUP = re.compile(r"<[a-zA-Z/!]|&[a-z#]")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_TEXT_PLACEHOLDERS = {"vendor", "shop"}
RESERVED = {"clausula"}
"""Ids that a vendor cannot have: the host's own catalogue has this name."""


def is_https(url: str) -> bool:
    """Whether this is an https address with a host and nothing that could break out of a link."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and not re.search(r"[\s<>\"'()\\]", url)


def problems(vendor: object, known_kinds: dict[str, type[Service]], hints_of: Hints = get_type_hints) -> Iterator[str]:
    """Reasons to refuse a vendor; none where it can be loaded."""
    if not isinstance(vendor, Vendor):
        yield "the module has no VENDOR" if vendor is None else f"VENDOR is a {type(vendor).__name__}, not a Vendor"
        return
    if vendor.api != API:
        yield f"speaks API {vendor.api!r}; this host speaks {API}"
        return
    wrong = list(mistyped(vendor, Vendor, "", hints_of))
    if wrong:
        yield from wrong
        return
    if not ID.fullmatch(vendor.id) or len(vendor.id) > 63:
        yield f"id {vendor.id!r}: allowed are lower-case letters and digits, with single hyphens between them"
    if vendor.id in RESERVED or vendor.id.startswith("other-"):
        yield f"id {vendor.id!r} is reserved for the host"
    yield from _text_problems("name", vendor.name)
    yield from _url_problems(vendor.privacy_url, vendor.website)
    yield from _entity_problems(vendor.entity)
    yield from _source_problems(vendor.sources)
    if not vendor.services:
        yield "has no service"
    kinds = [service.kind for service in vendor.services]
    for kind in sorted({kind for kind in kinds if kinds.count(kind) > 1}):
        yield f"offers {kind} twice"
    for service in vendor.services:
        for problem in _service_problems(service, known_kinds):
            yield f"{service.kind}: {problem}"


def _service_problems(service: Service, known_kinds: dict[str, type[Service]]) -> Iterator[str]:
    if known_kinds.get(service.kind) is not type(service):
        yield f"is no kind of service that this host knows; known are {', '.join(sorted(known_kinds))}"
        return
    yield from _question_problems(service)
    for text in service.texts:
        yield from _message_problems("text", text.text, _TEXT_PLACEHOLDERS)
    for cookie in service.cookies:
        yield from _cookie_problems(cookie)
    for country in service.countries:
        yield from _country_problems(country)
    if service.transfer:
        yield from _country_problems(service.transfer.country)
        yield from _url_problems(service.transfer.copy_url)
        yield from _source_problems(service.transfer.sources)
    yield from _url_problems(service.privacy_url, service.terms_url, getattr(service, "arrangement_url", ""))
    yield from _entity_problems(service.entity)
    if service.retention:
        yield from _source_problems(service.retention.sources)
    yield from _source_problems(service.sources)


def _question_problems(service: Service) -> Iterator[str]:
    asks = service.questions()
    for item in fields(service):
        value = getattr(service, item.name)
        if isinstance(value, Ask) and value.key != item.name:
            yield f"the question in {item.name} has the key {value.key!r}"
    for ask in asks.values():
        yield from _ask_problems(ask)
    for condition in [cookie.when for cookie in service.cookies] + [text.when for text in service.texts]:
        named = condition.ask if isinstance(condition, When) else condition
        if named is not None and asks.get(named.key) is not named:
            yield f"a condition names the question {named.key!r}, which this service does not ask"


def _cookie_problems(cookie: Cookie) -> Iterator[str]:
    if not cookie.name.strip() or len(cookie.name) > 200:
        yield f"cookie {cookie.name!r}: a name of 1 to 200 characters is needed"
    if cookie.days is not None and cookie.days < 0:
        yield f"cookie {cookie.name}: {cookie.days} days"
    if not isinstance(cookie.purpose, Enum):
        yield from _message_problems(f"cookie {cookie.name}", cookie.purpose, set())
    yield from _source_problems(cookie.sources)


def _entity_problems(entity: Entity | None) -> Iterator[str]:
    if entity:
        yield from _country_problems(entity.country)
        yield from _text_problems("entity", entity.name)
        yield from _source_problems(entity.sources)


def _url_problems(*urls: str) -> Iterator[str]:
    for url in filter(None, urls):
        if not is_https(url):
            yield f"address {url!r} is not https"


def _ask_problems(ask: Ask[Any]) -> Iterator[str]:
    if not re.fullmatch(r"[a-z][a-z0-9_]*", ask.key) or ask.key in {"services", "hosted_by"}:
        yield f"question {ask.key!r}: not a key for a shop file"
    if not (ask.of in (bool, int, str) or issubclass(ask.of, str | Enum)):
        yield f"question {ask.key!r}: answers of type {ask.of.__name__} are not known"
    elif (
        ask.choices and issubclass(ask.of, Enum) and list(ask.choices) != [one for one in ask.of if one in ask.choices]
    ):
        yield f"question {ask.key!r}: choices are members of {ask.of.__name__}, in the order in which it declares them"
    yield from _text_problems(f"question {ask.key!r}", ask.question)


def _source_problems(sources: tuple[Source, ...]) -> Iterator[str]:
    for source in sources:
        if not is_https(source.url):
            yield f"source {source.url!r} is not https"


def _country_problems(country: str) -> Iterator[str]:
    if not _COUNTRY.fullmatch(country):
        yield f"country {country!r}: two capital letters are needed (ISO 3166-1)"


def _message_problems(where: str, text: str, known: set[str]) -> Iterator[str]:
    """A message that stands in the policy: one line, and placeholders that the host fills."""
    yield from _text_problems(where, text)
    names = _PLACEHOLDER.findall(text)
    for name in names:
        if name not in known:
            allowed = " and ".join(f"{{{name}}}" for name in sorted(known)) or "none"
            yield f"{where}: placeholder {{{name}}}; known are {allowed}"
    if text.count("{") != len(names) or text.count("}") != len(names):
        yield f"{where}: a brace that is no part of a placeholder: {text[:60]!r}"
    if "\n" in text:
        yield f"{where}: more than one line: {text[:60]!r}"


def _text_problems(where: str, text: str) -> Iterator[str]:
    if not text.strip():
        yield f"{where}: no text"
    elif _MARKUP.search(text):
        yield f"{where}: HTML is not allowed: {text[:60]!r}"
