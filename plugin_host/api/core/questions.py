"""Facts that a vendor leaves to the shop."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeAlias, TypeVar

from plugin_host.api.core.vocabulary import N_, Form, Role, TransferKind

T = TypeVar("T")


class Name(str):
    """An answer that is the name of somebody or something."""


class Country(str):
    """An answer that is a country (ISO 3166-1 alpha-2)."""


class Url(str):
    """An answer that is an https address."""


@dataclass(frozen=True, eq=False)
class Ask(Generic[T]):
    """A fact that the shop states in its shop file; compared by identity, so a condition names the object.

    ``key`` is the key under ``[vendors.<id>]``, and where the question stands in a field of a
    service, the field's name. ``question`` is a message. ``of`` is the type of the answer: bool,
    int, Name, Country, Url, or an enum of the vocabulary, of which ``choices`` may offer a part. ``only_if``: the
    question matters only where another one is answered so.
    """

    key: str
    question: str
    of: type[T]
    choices: tuple[T, ...] = ()
    only_if: "When | None" = None

    @property
    def offered(self) -> tuple[T, ...]:
        """The answers to choose from; empty where the answer is no choice."""
        if issubclass(self.of, Enum):
            return self.choices or tuple(self.of)
        return ()

    @property
    def unanswered(self) -> T | None:
        """What holds without an answer: the form that discloses most, or nothing."""
        return self.offered[-1] if issubclass(self.of, Form) else None

    def is_(self, *answers: T) -> "When":
        """Make the condition that the answer is one of these."""
        return When(self, answers)


Fact: TypeAlias = T | Ask[T] | None
"""A fact stated by the vendor, left to the shop, or not known."""


@dataclass(frozen=True)
class When:
    """The condition that the answer to a question is one of ``answers``."""

    ask: Ask[Any]
    answers: tuple[Any, ...]


def agrees(condition: Ask[Any] | When | None, answers: Mapping[str, Any]) -> bool:
    """Whether a condition holds, given the answers by key; a bare question means 'yes', or any form but none."""
    if condition is None:
        return True
    if isinstance(condition, When):
        return answers.get(condition.ask.key) in condition.answers
    answer = answers.get(condition.key)
    if isinstance(answer, Enum):
        return bool(answer.value != "none")
    return bool(answer)


ROLE: Ask[Role] = Ask(
    "role",
    N_("Does this party decide for itself about the data, does it work for you, or do you decide together?"),
    Role,
    choices=(Role.CONTROLLER, Role.PROCESSOR, Role.JOINT),
)

TRANSFER_GROUND: Ask[TransferKind] = Ask(
    "transfer_ground",
    N_("On what ground does data leave the EEA, according to your agreement with this party?"),
    TransferKind,
    choices=(TransferKind.ADEQUACY, TransferKind.SCC, TransferKind.BCR),
)

COUNTRY: Ask[Country] = Ask("country", N_("In which country is this party established?"), Country)

AGREEMENT: Ask[bool] = Ask(
    "agreement", N_("Have you concluded a processor agreement (GDPR art. 28) with this party?"), bool
)
