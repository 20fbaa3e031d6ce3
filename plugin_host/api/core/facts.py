"""What a vendor module states: who it is, which services it gives, and what each does with personal data."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any, ClassVar

from plugin_host.api.core.clues import Clue
from plugin_host.api.core.questions import AGREEMENT, COUNTRY, ROLE, TRANSFER_GROUND, Ask, Country, Fact, When
from plugin_host.api.core.vocabulary import (
    Access,
    CollectedBy,
    CookieUse,
    Criterion,
    Data,
    Decision,
    Measure,
    Onward,
    OwnUse,
    Period,
    Role,
    Start,
    Storage,
    TransferKind,
)


@dataclass(frozen=True)
class Source:
    """Where a fact stands.

    ``read`` is the date on which somebody read the page, or the date of the copy that was read;
    None says that it is not known. ``dated`` is the date that the document itself bears.
    """

    url: str
    read: date | None = field(kw_only=True)
    dated: date | None = field(default=None, kw_only=True)

    @property
    def newest(self) -> date | None:
        """The latest date on which the page is known to have said so."""
        return max((d for d in (self.read, self.dated) if d), default=None)


@dataclass(frozen=True)
class Entity:
    """A legal person: name, country (ISO 3166-1 alpha-2) and, where sourced, postal address in one line."""

    name: str
    country: str
    address: str = ""
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Transfer:
    """A transfer out of the EEA (GDPR art. 44 to 49).

    ``importer`` receives the data in ``country``; empty means the vendor's own entity, and no country that the source
    names none. ``checked`` is the day on which the certificate was looked up (DPF only).
    """

    kind: TransferKind
    country: str = ""
    importer: str = ""
    checked: date | None = None
    copy_url: str = ""
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Retention:
    """How long a vendor keeps the data: a period and its start, or a criterion (GDPR art. 13(2)(a))."""

    period: Period | None = None
    start: Start | None = None
    criterion: Criterion | None = None
    sources: tuple[Source, ...] = ()

    def __post_init__(self) -> None:
        """Refuse an open end next to a cap, and a period without a start."""
        if (self.period is None) == (self.criterion is None):
            raise ValueError("a retention has either a period or a criterion")
        if (self.period is None) != (self.start is None):
            raise ValueError("a period of retention has a start, a criterion has none")


@dataclass(frozen=True)
class Cookie:
    """Something that a service stores on, or reads from, a visitor's device.

    ``purpose`` is one of the common purposes or a message of the vendor. ``days`` is the lifetime,
    0 for the length of the visit, None where it is not known or stated in ``minutes``. ``essential`` cookies need no consent.
    ``when`` is one of the service's questions; the cookie is listed only where the answer agrees.
    """

    name: str
    purpose: CookieUse | str
    days: int | None
    essential: bool = False
    access: Access = Access.FIRST
    storage: Storage = Storage.COOKIE
    when: Ask[Any] | When | None = None
    sources: tuple[Source, ...] = ()
    minutes: int | None = None

    @property
    def lifetime_known(self) -> bool:
        """Whether a lifetime is stated, in days or in minutes."""
        return self.days is not None or self.minutes is not None


@dataclass(frozen=True)
class Host:
    """A host that pages with a service send requests to, and every host under it: what the service is recognised by.

    ``name`` is in lower case, such as "js.vendor.example". With a ``path``, which begins with a slash and may go on into the
    query, only addresses that begin so. State a host that this vendor alone uses. ``when`` is one of the service's
    questions; the host is expected only where the answer agrees.
    """

    name: str
    path: str = ""
    when: Ask[Any] | When | None = None
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True)
class Marker:
    """A text in the code of pages with a service: in an address, an attribute or a script, with its capitals.

    For what comes from the shop's own host, such as "/plugins/vendor-shipping/", or is written into the page. State one that
    stands in no other page. ``when`` is as for hosts.
    """

    text: str
    when: Ask[Any] | When | None = None
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True)
class Text:
    """A paragraph of the vendor's own: inline Markdown, placeholders {vendor} and {shop} only."""

    text: str
    when: Ask[Any] | When | None = None


@dataclass(frozen=True, kw_only=True)
class Service:
    """What every kind of service states; each section's dataclass adds its own facts.

    None means not known, an empty tuple means none. ``entity`` is given where another legal person
    than the vendor's gives this service; ``country`` lets the shop state where the party is, if no entity
    is known, and ``transfer_ground`` on what ground data leave the EEA, if the vendor does not say.
    ``countries`` are those where the data are processed, if stated. ``hosts`` and ``markers`` are what ``clausula scan``
    recognises the service by in a shop's pages, besides its cookies; ``clues`` are what ``clausula import`` recognises the
    answers to its own questions by. A policy shows none of them.
    """

    kind: ClassVar[str] = ""

    role: Fact[Role] = ROLE
    data: tuple[Data, ...] = ()
    collected_by: CollectedBy = CollectedBy.SHOP
    entity: Entity | None = None
    country: Fact[Country] = COUNTRY
    countries: tuple[str, ...] = ()
    transfer: Transfer | None = None
    transfer_ground: Fact[TransferKind] = TRANSFER_GROUND
    retention: Retention | None = None
    own_use: tuple[OwnUse, ...] | None = None
    onward: tuple[Onward, ...] = ()
    measures: tuple[Measure, ...] = ()
    decision: Decision | None = None
    agreement: Fact[bool] = AGREEMENT
    terms_url: str = ""
    privacy_url: str = ""
    cookies: tuple[Cookie, ...] = ()
    hosts: tuple[Host, ...] = ()
    markers: tuple[Marker, ...] = ()
    texts: tuple[Text, ...] = ()
    asks: tuple[Ask[Any], ...] = ()
    clues: tuple[Clue, ...] = ()
    sources: tuple[Source, ...] = ()

    def questions(self) -> Mapping[str, Ask[Any]]:
        """Every question by key: the facts that are left to the shop, and the other questions."""
        values = [getattr(self, item.name) for item in fields(self)]
        return {ask.key: ask for ask in (*self.asks, *values) if isinstance(ask, Ask)}


@dataclass(frozen=True, kw_only=True)
class Vendor:
    """A vendor: one per module, in a value called ``VENDOR``.

    ``aliases`` are other names that people write: former names, names of products, names in other countries. Misspellings
    are found without being stated.
    """

    api: int
    id: str
    name: str
    services: tuple[Service, ...]
    entity: Entity | None = None
    privacy_url: str = ""
    website: str = ""
    aliases: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
