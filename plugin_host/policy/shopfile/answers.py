"""A vendor's questions, and reading the answers of a shop."""

from collections.abc import Mapping
from dataclasses import fields
from enum import Enum
from typing import Any

from plugin_host.api import AGREEMENT, Ask, Entity, Role, Service, TransferKind
from plugin_host.api.core.questions import COUNTRY as COUNTRY_ASKED
from plugin_host.api.core.questions import TRANSFER_GROUND, Country, Url
from plugin_host.jurisdictions import EEA
from plugin_host.policy.shopfile.readers import Reader, Text, Whole, YesNo, choice_of
from plugin_host.policy.shopfile.texts import COUNTRY, HTTPS, NAME
from plugin_host.sections.shop_software import TECHNICAL_COOKIES

MOST = 36500
"""The largest number in an answer: as many days as a century has."""


def reader_of(ask: Ask[Any]) -> Reader[Any]:
    """Give the reader of an answer; what it reads is of the type that the question asks."""
    if issubclass(ask.of, Enum):
        return choice_of(ask.offered)
    if ask.of is bool:
        return YesNo()
    if issubclass(ask.of, int):
        return Whole(1, MOST)
    text = HTTPS if issubclass(ask.of, Url) else COUNTRY if issubclass(ask.of, Country) else NAME
    return Text(text.allowed, _as(ask.of, text), text.schema, text.meant, text.most)


def _as(kind: Any, text: Text[str]) -> Any:
    def accept(written: str) -> Any:
        accepted = text.accept(written)
        return None if accepted is None else kind(accepted)

    return accept


def known(service: Service, key: str, answers: Mapping[str, Any]) -> tuple[Any, bool]:
    """Give what holds of a fact, and whether the vendor or the shop said so rather than nobody."""
    fact = getattr(service, key, None)
    if not isinstance(fact, Ask):
        return fact, fact is not None
    if answers.get(fact.key) is not None:
        return answers[fact.key], True
    return fact.unanswered, False


def worth_asking(service: Service, entity: Entity | None) -> list[Ask[Any]]:
    """Give the questions whose answer does not follow from what the vendor states.

    Only a processor can have a processor agreement, and only data that may leave the EEA need a ground for it.
    """
    needless: list[Ask[Any]] = [AGREEMENT] if _never_processor(service) else []
    if not _may_leave(service, service.entity or entity):
        needless.append(TRANSFER_GROUND)
    if service.entity or entity:
        needless.append(COUNTRY_ASKED)
    if service.cookies:
        needless.append(TECHNICAL_COOKIES)
    asked = [ask for ask in service.questions().values() if not any(ask is other for other in needless)]
    return [ask for ask in asked if _can_matter(ask, service)]


def _can_matter(ask: Ask[Any], service: Service) -> bool:
    """Whether the answer that a question hangs on is possible with this vendor."""
    if ask.only_if is None:
        return True
    on = service.questions().get(ask.only_if.ask.key)
    if on is None:
        return getattr(service, ask.only_if.ask.key, None) in ask.only_if.answers
    return not on.offered or bool(set(on.offered) & set(ask.only_if.answers))


def _never_processor(service: Service) -> bool:
    values = [getattr(service, item.name) for item in fields(service)]
    open_roles = [value for value in values if isinstance(value, Ask) and value.of is Role]
    return isinstance(service.role, Role) and Role.PROCESSOR not in values and not open_roles


def _may_leave(service: Service, entity: Entity | None) -> bool:
    if service.transfer is not None:
        return service.transfer.kind is TransferKind.UNKNOWN
    places = {*service.countries, entity.country if entity else ""}
    return service.role is not Role.SELF and not places <= EEA
