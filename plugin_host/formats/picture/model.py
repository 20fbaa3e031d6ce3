"""What the picture shows, as plain values taken from the recipients of a policy.

Nothing is added: each party, purpose, country and ground of transfer stands in the recipients table, and the many kinds
of data are gathered in a few groups.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from plugin_host.policy.markdown_escape import escape_inline
from plugin_host.policy.tree import Policy, PolicySection, Recipient

_T = TypeVar("_T")
_K = TypeVar("_K", bound=Hashable)


class DataGroup(Enum):
    """Kinds of data that belong together for a visitor. The value is the code, ``members`` the codes of the data."""

    members: tuple[str, ...]

    def __new__(cls, code: str, *members: str) -> "DataGroup":
        """Make the group whose value is ``code``."""
        group = object.__new__(cls)
        group._value_ = code
        group.members = members
        return group

    CONTACT = "contact", "name", "title", "address", "city", "email", "phone"
    COMPANY = "company", "company", "vat_number"
    BIRTH = "birth", "date_of_birth"
    ACCOUNT = "account", "account"
    ORDER = "order", "order"
    PAYMENT = "payment", "payment", "financial_position"
    DEVICE = "device", "ip_address", "device", "identifier"
    BEHAVIOUR = "behaviour", "usage", "mail_events"
    MESSAGES = "messages", "message", "review", "recipient_subject"
    SENSITIVE = "sensitive", "health", "intimate"
    OTHER = "other"
    """Data that this release does not know."""


class Place(Enum):
    """Where the data of a party goes, as far as the policy says so."""

    INSIDE = "inside"
    """In the European Economic Area (EEA); no transfer out of it is known."""
    ADEQUATE = "adequate"
    """Out of the EEA as well, under an adequacy decision (GDPR art. 45)."""
    OUTSIDE = "outside"
    """Out of the EEA as well, on another ground (GDPR art. 46, 47 and 49)."""
    UNKNOWN = "unknown"
    """Whether the data leaves the EEA is not known."""


@dataclass(frozen=True)
class Party:
    """A party: its name, the id of the part of the policy that tells more, and its countries and transfers in words."""

    name: str
    target: str
    where: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Stream:
    """The same data for some parties, by the place that it goes to."""

    data: tuple[DataGroup, ...]
    places: tuple[tuple[Place, tuple[Party, ...]], ...]


@dataclass(frozen=True, kw_only=True)
class Flow:
    """Data that goes to parties of one kind, or comes from them (``incoming``). Texts are inline Markdown.

    ``title`` is empty where the policy has no heading for them; ``service`` is the code of their first service.
    """

    title: str
    service: str
    incoming: bool
    purposes: tuple[str, ...]
    streams: tuple[Stream, ...]


@dataclass(frozen=True, kw_only=True)
class Picture:
    """The whole picture: the shop's name, and what flows, in the order of the policy."""

    shop: str
    flows: tuple[Flow, ...]

    def places(self) -> Iterator[tuple[Place, tuple[Party, ...]]]:
        """Every group of parties with its place."""
        for flow in self.flows:
            for stream in flow.streams:
                yield from stream.places

    def count(self, place: Place) -> int:
        """How many parties have data there; one of several kinds counts once."""
        return len({party.name for found, parties in self.places() if found is place for party in parties})


_GROUPS = {member: group for group in DataGroup for member in group.members}
_ADEQUACY = {"adequacy", "dpf"}
_BEFORE_GROUND = ": "
"""Stands in a transfer between its countries, if they are not the party's own, and its ground."""
_INCOMING = {"sales_channels"}
"""Services whose parties give the shop data."""


def picture(policy: Policy, unknown: Mapping[str, Place]) -> Picture:
    """Return the picture of a policy, without flows where nobody receives anything.

    ``unknown`` tells by its wording what a transfer of the code ``unknown`` is: none that is known, one on an unknown
    ground, or not known at all. A wording that is not there counts as not known, and is shown.
    """
    homes = {anchor: section for section in policy.sections for anchor, section in _anchors(section)}
    by_kind = _grouped(
        policy.recipients,
        lambda row: (homes[row.anchor].title if row.anchor in homes else "", row.service in _INCOMING),
    )
    flows = (_flow(title, incoming, rows, unknown) for (title, incoming), rows in by_kind.items())
    return Picture(shop=escape_inline(policy.name), flows=tuple(flows))


def _anchors(section: PolicySection) -> Iterator[tuple[str, PolicySection]]:
    """The section that stands around each anchor."""
    yield section.id, section
    for clause in section.vendors:
        yield clause.id, section
    for below in section.sections:
        yield from _anchors(below)


def _flow(title: str, incoming: bool, rows: list[Recipient], unknown: Mapping[str, Place]) -> Flow:
    by_party = _grouped(rows, lambda row: row.name)
    by_data = _grouped(by_party.values(), _data)
    return Flow(
        title=title,
        service=rows[0].service,
        incoming=incoming,
        purposes=_once(purpose.text for row in rows for purpose in row.purposes),
        streams=tuple(Stream(data=data, places=_places(found, unknown)) for data, found in by_data.items()),
    )


def _data(rows: list[Recipient]) -> tuple[DataGroup, ...]:
    found = {_GROUPS.get(kind.code, DataGroup.OTHER) for row in rows for kind in row.data}
    return tuple(group for group in DataGroup if group in found)


def _places(
    parties: list[list[Recipient]], unknown: Mapping[str, Place]
) -> tuple[tuple[Place, tuple[Party, ...]], ...]:
    """Each party once, at the place that calls for most attention where its rows differ."""
    order = list(Place)
    placed = _grouped(parties, lambda rows: max((_place(row, unknown) for row in rows), key=order.index))
    return tuple((place, tuple(_party(rows, unknown) for rows in placed[place])) for place in order if place in placed)


def _party(rows: list[Recipient], unknown: Mapping[str, Place]) -> Party:
    where = _once(text for row in rows for text in _where(row, unknown))
    return Party(escape_inline(rows[0].name), rows[0].anchor, where)


def _place(row: Recipient, unknown: Mapping[str, Place]) -> Place:
    code = row.transfer.code
    if code == "none":
        return Place.INSIDE
    if code == "unknown":
        return unknown.get(_ground(row), Place.UNKNOWN)
    return Place.ADEQUATE if code in _ADEQUACY else Place.OUTSIDE


def _where(row: Recipient, unknown: Mapping[str, Place]) -> tuple[str, ...]:
    """The countries; and what else is said of a transfer of the code ``unknown``, unless the place says as much."""
    if row.transfer.code == "unknown" and unknown.get(_ground(row)) not in (Place.INSIDE, Place.UNKNOWN):
        return row.country.text, row.transfer.text
    return row.country.text, row.transfer.text.rpartition(_BEFORE_GROUND)[0]


def _ground(row: Recipient) -> str:
    """The wording of a transfer without the countries before it."""
    return row.transfer.text.rpartition(_BEFORE_GROUND)[2]


def _grouped(items: Iterable[_T], key: Callable[[_T], _K]) -> dict[_K, list[_T]]:
    groups: dict[_K, list[_T]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, texts)))
