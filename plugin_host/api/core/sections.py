"""How a section is written: sentences, each turned on by facts, gathered into paragraphs."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeAlias, TypeVar

from plugin_host.api.core.clues import Clue
from plugin_host.api.core.facts import Service
from plugin_host.api.core.practices import Practices, SensitiveGoods
from plugin_host.api.core.vocabulary import Basis, Data, Interest, Period, Role, Worded

S = TypeVar("S", bound=Service)


Value: TypeAlias = str | Worded | Period | Sequence[Worded] | None
"""What a placeholder may hold: somebody's text, a word, a length of time, or a list of words."""


@dataclass(frozen=True)
class Party:
    """A vendor as this shop uses it.

    ``entity`` and ``country`` are empty where nobody stated them. ``receives_data`` is false for
    software that runs on the shop's own server. ``own`` marks a vendor that the shop file describes itself.
    """

    id: str
    name: str
    entity: str = ""
    country: str = ""
    address: str = ""
    privacy_url: str = ""
    website: str = ""
    receives_data: bool = True
    own: bool = False


SPECIAL = {SensitiveGoods.MEDICINES: (Data.HEALTH,), SensitiveGoods.INTIMATE: (Data.INTIMATE,)}
"""What an order says besides, by the goods."""


@dataclass(frozen=True)
class Case(Generic[S]):
    """One service of one vendor in one shop: all that a sentence may depend on.

    ``facts`` holds answers in place of questions. ``host`` is the hosting vendor behind a shop
    software, or empty. ``answers`` are the shop's answers by key; ``unanswered`` the keys without one;
    ``alone`` is false where the shop has several vendors for this kind of service.
    """

    facts: S
    party: Party
    practices: Practices
    host: str = ""
    answers: Mapping[str, Any] = field(default_factory=dict)
    unanswered: tuple[str, ...] = ()
    alone: bool = True

    def code(self, fact: str) -> str:
        """The code of a fact that is a form; empty where it is not known or this kind of service has no such fact."""
        value = getattr(self.facts, fact, None)
        return str(value.value) if isinstance(value, Worded) else ""

    @property
    def order_data(self) -> tuple[Data, ...]:
        """What an order holds: with special goods also what it says of somebody (GDPR art. 9; C-21/23)."""
        goods = self.practices.sensitive_goods
        return (Data.ORDER, *(SPECIAL.get(goods, ()) if goods is not None else ()))

    @property
    def role(self) -> Role | None:
        """The vendor's role, None where nobody stated it."""
        return self.facts.role if isinstance(self.facts.role, Role) else None


def unchanged(facts: S) -> S:
    """Derive nothing."""
    return facts


def always(case: Case[Any]) -> bool:  # noqa: ARG001  # the condition that needs no case
    """Hold in every case."""
    return True


@dataclass(frozen=True)
class Say(Generic[S]):
    """A sentence: an English message, the condition that turns it on, and what fills its placeholders.

    Always known: {vendor} {shop} {entity} {country} {data} {host} {privacy_url} {website_url}. ``shared`` marks the
    host's own sentences, which stand in its catalogue whatever section says them.
    """

    text: str
    when: Callable[[Case[S]], bool] = always
    values: Mapping[str, Callable[[Case[S]], Value]] = field(default_factory=dict)
    shared: bool = False


Paragraph: TypeAlias = tuple[Say[S], ...]


@dataclass(frozen=True)
class Activity:
    """One processing activity as the recipients table shows it.

    ``purpose`` is one of ``Purpose``, or a code of a section's own where none of these fits. ``role`` is the
    vendor's in this activity, None where unknown. ``bases`` are the shop's; a
    processor has none of its own. ``by`` names another party that carries the activity out;
    ``by_somebody`` is a message for one whose name is not known.
    """

    purpose: Worded
    role: Role | None
    bases: tuple[Basis, ...]
    data: tuple[Data, ...]
    interest: Interest | None = None
    by: str = ""
    by_somebody: str = ""


@dataclass(frozen=True)
class Kind(Generic[S]):
    """A kind of service within a section: its facts, sentences and activities.

    ``role`` replaces the sentences about the vendor's role where it has several. ``settle`` derives facts from
    answers once these stand in place of the questions. ``words`` and ``clues`` serve importing: the words, in the form of
    a clue, by which a sentence or heading of an old policy is about this kind of service, and what gives its answers.
    """

    service: type[S]
    title: str
    paragraphs: tuple[Paragraph[S], ...]
    activities: Callable[[Case[S]], tuple[Activity, ...]]
    receives_data: Callable[[Case[S]], bool] = always
    role: Paragraph[S] = ()
    settle: Callable[[S], S] = unchanged
    words: str = ""
    clues: tuple[Clue, ...] = ()

    @property
    def id(self) -> str:
        """The kind's id, which a shop file names as service."""
        return self.service.kind


@dataclass(frozen=True)
class Section:
    """A section of the policy: one heading, one or more kinds of service."""

    id: str
    title: str
    kinds: tuple[Kind[Any], ...]
    intro: str = ""
