"""From the vendors of a shop file to the cases that sentences are written for."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from plugin_host.api import Ask, Cookie, Service, Source, Vendor
from plugin_host.api.core import Case, Data, Kind, Party, Section, agrees
from plugin_host.policy.shop import Shop, Use


@dataclass(frozen=True, kw_only=True)
class Placed:
    """A case with the section and kind that it stands in, the vendor it came from and its path in the shop file."""

    section: Section
    kind: Kind[Any]
    case: Case[Any]
    vendor: Vendor
    path: str

    @property
    def sources(self) -> tuple[Source, ...]:
        """What the facts of this service rest on, besides those of its cookies."""
        facts = self.case.facts
        parts = (facts.entity or self.vendor.entity, facts.retention, facts.transfer)
        return (*facts.sources, *(source for part in parts if part for source in part.sources))

    @property
    def exempt(self) -> bool:
        """Whether it measures under the exemption for statistics with little effect on privacy."""
        return self.case.code("asked") == "exempt"

    @property
    def anchor(self) -> str:
        """The id of its clause, unique in the policy."""
        return f"{self.case.party.id}-{self.kind.id.replace('_', '-')}"


def place(shop: Shop, sections: tuple[Section, ...]) -> tuple[Placed, ...]:
    """Every service that the shop uses, in the order of the sections and then of the shop file."""
    kinds = Counter(kind for use in shop.uses for kind in use.services)
    return tuple(
        _placed(shop, section, kind, use, service, alone=kinds[kind.id] == 1)
        for section in sections
        for kind in section.kinds
        for use in shop.uses
        for service in use.vendor.services
        if service.kind == kind.id and service.kind in use.services
    )


def _placed(shop: Shop, section: Section, kind: Kind[Any], use: Use, service: Service, *, alone: bool) -> Placed:
    answers = use.answers.get(service.kind, {})
    facts, unanswered = resolve(service, answers)
    case: Case[Any] = Case(
        facts=kind.settle(facts),
        party=_party(use, facts),
        practices=shop.practices,
        host=_host(shop, use) if service.kind == "shop_software" else "",
        answers=answers,
        unanswered=unanswered,
        alone=alone,
    )
    case = replace(case, facts=_completed(case.facts, case.order_data))
    receives = kind.receives_data(case)
    case = replace(case, party=replace(case.party, receives_data=receives))
    return Placed(section=section, kind=kind, case=case, vendor=use.vendor, path=use.path)


def _completed(facts: Service, order_data: tuple[Data, ...]) -> Service:
    """The facts with all that an order says in place of 'order details'."""
    changes: dict[str, Any] = {
        name: tuple(item for kind in getattr(facts, name) for item in (order_data if kind is Data.ORDER else (kind,)))
        for name in ("data", "received")
        if hasattr(facts, name)
    }
    return replace(facts, **changes)


def resolve(service: Service, answers: Mapping[str, Any]) -> tuple[Service, tuple[str, ...]]:
    """Put answers in place of questions; without an answer the form that discloses most, or nothing.

    The second value names the questions that were not answered.
    """
    changes: dict[str, Any] = {}
    known = {key: answer for key, answer in answers.items() if answer is not None}
    for item in fields(service):
        ask = getattr(service, item.name)
        if isinstance(ask, Ask):
            known.setdefault(ask.key, ask.unanswered)
        elif item.name not in known:
            known[item.name] = ask
    unanswered = [ask.key for ask in service.asks if answers.get(ask.key) is None and agrees(ask.only_if, known)]
    for item in fields(service):
        ask = getattr(service, item.name)
        if isinstance(ask, Ask):
            answer = answers.get(ask.key)
            if answer is None:
                if agrees(ask.only_if, known):
                    unanswered.append(ask.key)
                answer = ask.unanswered
            changes[item.name] = answer
    return replace(service, **changes), tuple(unanswered)


def known_answers(case: Case[Any]) -> dict[str, Any]:
    """Answers, and for questions without one what holds then."""
    others = {ask.key: ask.unanswered for ask in case.facts.asks}
    stated = {key: getattr(case.facts, key) for key in case.unanswered if hasattr(case.facts, key)}
    given = {key: answer for key, answer in case.answers.items() if answer is not None}
    return {**others, **stated, **given}


def cookies_of(case: Case[Any]) -> tuple[Cookie, ...]:
    """The cookies that this shop's use of a service brings."""
    answers = known_answers(case)
    return tuple(cookie for cookie in case.facts.cookies if agrees(cookie.when, answers))


def _party(use: Use, facts: Service) -> Party:
    vendor = use.vendor
    entity = facts.entity or vendor.entity
    return Party(
        id=vendor.id,
        name=vendor.name,
        entity=entity.name if entity else "",
        country=entity.country if entity else str(facts.country or ""),
        address=entity.address if entity else "",
        privacy_url=facts.privacy_url or vendor.privacy_url,
        website=vendor.website,
        own=use.own,
    )


def _host(shop: Shop, use: Use) -> str:
    hosts = [other.vendor.name for other in shop.uses if other.vendor.id == use.hosted_by]
    return hosts[0] if hosts else ""
