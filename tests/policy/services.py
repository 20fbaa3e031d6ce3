"""Any case that a kind of service can be in: every fact stated, left to the shop and answered, or not known."""

from collections.abc import Iterator
from dataclasses import fields
from enum import Enum
from random import Random
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from plugin_host.api import (
    Ask,
    Cookie,
    CookieUse,
    Criterion,
    Data,
    Measure,
    Onward,
    OwnUse,
    Period,
    Retention,
    Service,
    Start,
    Transfer,
    TransferKind,
    Unit,
)
from plugin_host.api.core import Case, Kind, MailBasis, Party, Practices
from plugin_host.api.core.questions import Country, Name, Url
from plugin_host.policy.cases import resolve

CASES = 1500
"""So many that each sentence is met many times; the seed makes them the same in every run."""

STATED: dict[str, tuple[Any, ...]] = {
    "data": ((), (Data.NAME, Data.EMAIL)),
    "received": ((), (Data.NAME, Data.EMAIL)),
    "entity": (None,),
    "countries": ((),),
    "transfer": (None, Transfer(kind=TransferKind.SCC, country="US")),
    "retention": (
        None,
        Retention(period=Period(2, Unit.YEARS), start=Start.ORDER),
        Retention(period=Period(90, Unit.DAYS), start=Start.CONTRACT_END),
        Retention(criterion=Criterion.CONTRACT),
    ),
    "own_use": (None, (), (OwnUse.IMPROVE,), (OwnUse.MARKETING, OwnUse.LAW)),
    "onward": ((), (Onward.GROUP,)),
    "measures": ((), (Measure.TLS, Measure.BACKUPS)),
    "cookies": ((), (Cookie("_veld", CookieUse.CART, days=1, essential=True),)),
    "arrangement_url": ("", "https://vendor.example/arrangement"),
    "terms_url": ("", "https://vendor.example/terms"),
}
"""Values of facts that no question can be about; the others follow from their types."""

UNTOUCHED = {"hosts", "markers", "texts", "asks", "clues", "sources", "privacy_url"}
PARTY = Party("veldpost", "Veldpost", "Veldpost B.V.", "NL", "Kade 1", "https://vendor.example/privacy")
WITHOUT_STATEMENT = Party("veldpost", "Veldpost", "Veldpost B.V.", "NL", website="https://vendor.example")
SAME_NAME = Party("veldpost", "Veldpost", "Veldpost", "NL", "Kade 1", "https://vendor.example/privacy")
PRACTICES = (
    Practices(),
    Practices(
        mail_tracking_consent=True,
        review_opt_out=True,
        measures=(Measure.TLS,),
        newsletter=MailBasis.BOTH,
        marketplace_marketing=False,
    ),
)


def random_cases(kind: Kind[Any]) -> Iterator[Case[Any]]:
    """Cases as composition makes them: a service of a vendor, with the answers of a shop in place of its questions."""
    random = Random(kind.id)  # noqa: S311  # the same cases in every run, nothing secret
    for _ in range(CASES):
        service, answers = random_service(kind.service, random)
        facts, unanswered = resolve(service, answers)
        case: Case[Any] = Case(
            facts=facts,
            party=random.choice((PARTY, SAME_NAME, WITHOUT_STATEMENT)),
            practices=random.choice(PRACTICES),
            host=random.choice(("", "Hoster")) if kind.id == "shop_software" else "",
            answers=answers,
            unanswered=unanswered,
            alone=random.random() < 0.5,
        )
        party = Party(**{**vars(case.party), "receives_data": kind.receives_data(case)})
        yield Case(**{**vars(case), "party": party})


def random_service(of: type[Service], random: Random) -> tuple[Service, dict[str, Any]]:
    """A service with some facts stated and some left to the shop, and answers to some of these."""
    default = of()
    changes: dict[str, Any] = {}
    answers: dict[str, Any] = {}
    for name, values in possible(of).items():
        ask = getattr(default, name)
        if isinstance(ask, Ask) and random.random() < 0.5:
            if random.random() < 0.8:
                answers[name] = random.choice([value for value in values if value is not None])
        else:
            changes[name] = random.choice(values)
    return of(**changes), answers


def possible(of: type[Service]) -> dict[str, tuple[Any, ...]]:
    """What each fact of a service can be, by the name of its field."""
    hints = get_type_hints(of)
    names = [item.name for item in fields(of) if item.name not in UNTOUCHED]
    return {name: STATED[name] if name in STATED else _of_type(hints[name]) for name in names}


def _of_type(hint: Any) -> tuple[Any, ...]:
    found: list[Any] = []
    for part in get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,):
        if part is type(None):
            found.append(None)
        elif part is bool:
            found += [True, False]
        elif part is int:
            found.append(30)
        elif part in (str, Name):
            found.append("Latere Betaling B.V.")
        elif part is Country:
            found.append("NL")
        elif part is Url:
            found.append("https://shop.example")
        elif isinstance(part, type) and issubclass(part, Enum):
            found += list(part)
        elif get_origin(part) is not Ask:
            raise TypeError(f"say in STATED what a {part} can be")
    return tuple(found)
