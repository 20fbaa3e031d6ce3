"""What a reader of the policy learns about a vendor, against GDPR art. 13 and 14, and what the reader would miss."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from plugin_host.api import Ask, Role, Service, TransferKind, Vendor
from plugin_host.contract.dates import sources_of
from plugin_host.contract.subject import Subject
from plugin_host.jurisdictions import EEA
from plugin_host.jurisdictions.adequacy import ADEQUACY
from plugin_host.policy.findings.vendor_checks import STALE_DAYS, WITHOUT_COOKIES
from plugin_host.policy.shopfile.answers import worth_asking

STORING = frozenset({"analytics", "advertising", "media"})
"""Kinds of service that store something on the device unless they say that they do not."""


class State(StrEnum):
    """How a fact reaches the reader."""

    STATED = "stated"
    ASKED = "asked"
    MISSING = "missing"
    NOT_NEEDED = "not needed"


@dataclass(frozen=True, kw_only=True)
class Fact:
    """One thing that the reader is to be told: its code, the article that asks for it, its state, and what is said."""

    code: str
    article: str
    state: State
    value: str = ""


@dataclass(frozen=True, kw_only=True)
class Card:
    """The facts of one service."""

    service: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, kw_only=True)
class Sources:
    """How many sources a vendor has, of how many the date is not known or old, and the newest date."""

    total: int
    undated: int
    old: int
    newest: date | None


@dataclass(frozen=True, kw_only=True)
class Scorecard:
    """All that can be said of a vendor's facts.

    ``questions`` counts what the shop file asks, ``texts`` the vendor's own, ``lacking`` those not translated by language.
    """

    cards: tuple[Card, ...]
    sources: Sources
    questions: int
    texts: int
    lacking: dict[str, int]

    def count(self, state: State) -> int:
        """How many facts are in this state."""
        return sum(fact.state is state for card in self.cards for fact in card.facts)


def scorecard(subject: Subject) -> Scorecard:
    """The scorecard of a vendor."""
    vendor = subject.vendor
    services = vendor.services if vendor else ()
    return Scorecard(
        cards=tuple(Card(service=service.kind, facts=tuple(_facts(vendor, service))) for service in services if vendor),
        sources=_sources(vendor, subject.around.today),
        questions=len(
            {ask.key for service in services for ask in worth_asking(service, vendor.entity if vendor else None)}
        ),
        texts=len(subject.messages),
        lacking={language: len(subject.untranslated(language)) for language in subject.around.languages},
    )


def _sources(vendor: Vendor | None, today: date) -> Sources:
    by_url: dict[str, date | None] = {}
    for source in sources_of(vendor):
        by_url[source.url] = max((day for day in (source.newest, by_url.get(source.url)) if day), default=None)
    known = [day for day in by_url.values() if day]
    return Sources(
        total=len(by_url),
        undated=len(by_url) - len(known),
        old=sum(today - day > timedelta(days=STALE_DAYS) for day in known),
        newest=max(known, default=None),
    )


def _facts(vendor: Vendor, service: Service) -> Iterator[Fact]:
    if service.role is Role.SELF:
        yield Fact(code="recipient", article="13(1)(e)", state=State.NOT_NEEDED, value="the shop does this itself")
        yield _fact("data", "14(1)(d)", _listed(service.data) if service.data else None)
        yield from _cookies(service)
        return
    entity = service.entity or vendor.entity
    yield _fact("recipient", "13(1)(e)", entity.name if entity else None)
    country = entity.country if entity else service.country
    yield _fact("country", "13(1)(e)", country)
    yield _fact("role", "26, 28", service.role)
    known = (*service.data, *getattr(service, "received", ()))
    yield _fact("data", "14(1)(d)", _listed(known) if known else None)
    yield from _transfer(service, entity.country if entity else "")
    yield _retention(service)
    yield _fact("own_use", "13(1)(c)", None if service.own_use is None else _listed(service.own_use))
    yield _fact("statement", "13(1)(e)", service.privacy_url or vendor.privacy_url or None)
    yield from _decisions(service)
    yield from _cookies(service)


def _fact(code: str, article: str, value: object) -> Fact:
    if isinstance(value, Ask):
        return Fact(code=code, article=article, state=State.ASKED, value=value.question)
    if value is None:
        return Fact(code=code, article=article, state=State.MISSING)
    return Fact(code=code, article=article, state=State.STATED, value=str(getattr(value, "value", value)))


def _listed(values: tuple[object, ...]) -> str:
    return ", ".join(str(getattr(value, "value", value)) for value in values) or "none"


def _transfer(service: Service, country: str) -> Iterator[Fact]:
    """The ground on which data leave the EEA, where they do, and where a copy of it can be had."""
    stated = service.transfer
    places = {place for place in (country, *service.countries, stated.country if stated else "") if place}
    outside = places - EEA
    article = "13(1)(f)"
    if stated is not None and stated.kind is not TransferKind.UNKNOWN:
        yield _fact("transfer", article, stated.kind)
    elif places and not outside and stated is None:
        yield Fact(code="transfer", article=article, state=State.STATED, value="within the EEA, as far as known")
    elif outside and outside <= {place for place, found in ADEQUACY.items() if found.limit is None}:
        yield _fact("transfer", article, TransferKind.ADEQUACY)
    else:
        yield _fact("transfer", article, service.transfer_ground)
    if stated is not None and stated.kind in (TransferKind.SCC, TransferKind.BCR):
        yield _fact("safeguards", article, stated.copy_url or None)


def _retention(service: Service) -> Fact:
    kept = service.retention
    if kept is None and service.role is Role.PROCESSOR:
        return Fact(code="retention", article="13(2)(a)", state=State.NOT_NEEDED, value="follows the shop's periods")
    if kept is None:
        return _fact("retention", "13(2)(a)", None)
    if kept.period and kept.start:
        return _fact("retention", "13(2)(a)", f"{kept.period.n} {kept.period.unit.name.lower()}, {kept.start.value}")
    return _fact("retention", "13(2)(a)", kept.criterion)


def _decisions(service: Service) -> Iterator[Fact]:
    """Whether a computer decides, where that is to be expected."""
    if hasattr(service, "pay_later") or service.decision is not None:
        known = service.decision or getattr(service, "credit_check", None)
        yield _fact("decisions", "13(2)(f)", known)


def _cookies(service: Service) -> Iterator[Fact]:
    named = ", ".join(cookie.name for cookie in service.cookies)
    storage = getattr(service, "storage", None)
    if service.kind in STORING or named:
        without = getattr(storage, "value", "") in WITHOUT_COOKIES
        value = named or (storage if without or isinstance(storage, Ask) else None)
        yield _fact("cookies", "ePrivacy 5(3)", value)
    elif isinstance(getattr(service, "technical_cookies", None), Ask):
        yield _fact("cookies", "ePrivacy 5(3)", getattr(service, "technical_cookies", None))
