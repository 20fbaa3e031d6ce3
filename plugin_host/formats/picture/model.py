"""What the picture shows, as plain values taken from the recipients of a policy.

Nothing is added: each party, purpose, country and ground of transfer stands in the recipients table, and the many kinds
of data are gathered in a few groups.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from plugin_host.policy.markdown_escape import escape_inline
from plugin_host.policy.tree import Policy, PolicySection, Recipient


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
    """The country, whether the data leaves the EEA, or the ground for it is not known."""


@dataclass(frozen=True)
class Party:
    """A party: its name, the id of the part of the policy that tells more, and its countries and transfers in words."""

    name: str
    target: str
    where: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Flow:
    """Data that goes to parties of one kind, or comes from them (``incoming``). Texts are inline Markdown.

    ``title`` is empty where the policy has no heading for them; ``service`` is the code of their first service.
    """

    title: str
    service: str
    incoming: bool
    data: tuple[DataGroup, ...]
    purposes: tuple[str, ...]
    places: tuple[tuple[Place, tuple[Party, ...]], ...]


@dataclass(frozen=True, kw_only=True)
class Picture:
    """The whole picture: the shop's name, and what flows, in the order of the policy."""

    shop: str
    flows: tuple[Flow, ...]

    def count(self, place: Place) -> int:
        """How many parties have data there; one of several kinds counts once."""
        return len(
            {party.name for flow in self.flows for found, group in flow.places if found is place for party in group}
        )


_GROUPS = {member: group for group in DataGroup for member in group.members}
_ADEQUACY = {"adequacy", "dpf"}
_INCOMING = {"sales_channels"}
"""Services whose parties give the shop data."""


def picture(policy: Policy, no_transfer: str) -> Picture:
    """Return the picture of a policy, without flows where nobody receives anything.

    ``no_transfer`` is the wording that says that no transfer is known: the code ``unknown`` means that, too.
    """
    homes = {anchor: section for section in policy.sections for anchor, section in _anchors(section)}
    rows: dict[tuple[str, bool], list[Recipient]] = {}
    for row in policy.recipients:
        home = homes.get(row.anchor)
        rows.setdefault((home.title if home else "", row.service in _INCOMING), []).append(row)
    flows = (_flow(title, incoming, found, no_transfer) for (title, incoming), found in rows.items())
    return Picture(shop=escape_inline(policy.name), flows=tuple(flows))


def _anchors(section: PolicySection) -> Iterator[tuple[str, PolicySection]]:
    """The section that stands around each anchor."""
    yield section.id, section
    for clause in section.vendors:
        yield clause.id, section
    for below in section.sections:
        yield from _anchors(below)


def _flow(title: str, incoming: bool, rows: list[Recipient], no_transfer: str) -> Flow:
    data = {_GROUPS.get(kind.code, DataGroup.OTHER) for row in rows for kind in row.data}
    return Flow(
        title=title,
        service=rows[0].service,
        incoming=incoming,
        data=tuple(group for group in DataGroup if group in data),
        purposes=_once(purpose.text for row in rows for purpose in row.purposes),
        places=tuple(_places(rows, no_transfer)),
    )


def _places(rows: list[Recipient], no_transfer: str) -> Iterator[tuple[Place, tuple[Party, ...]]]:
    """Each party once, at the place that calls for most attention where it has several rows."""
    order = list(Place)
    by_party: dict[str, list[Recipient]] = {}
    for row in rows:
        by_party.setdefault(row.name, []).append(row)
    found: dict[Place, list[Party]] = {place: [] for place in order}
    for name, mine in by_party.items():
        place = max((_place(row, no_transfer) for row in mine), key=order.index)
        where = _once(text for row in mine for text in _where(row, no_transfer))
        found[place].append(Party(escape_inline(name), mine[0].anchor, where))
    return ((place, tuple(parties)) for place, parties in found.items() if parties)


def _place(row: Recipient, no_transfer: str) -> Place:
    if row.transfer.code == "none" or row.transfer.text == no_transfer:
        return Place.INSIDE
    if row.transfer.code in _ADEQUACY:
        return Place.ADEQUATE
    return Place.UNKNOWN if row.transfer.code == "unknown" else Place.OUTSIDE


def _where(row: Recipient, no_transfer: str) -> tuple[str, ...]:
    """The country, and the transfer where the place does not say all of it."""
    if _place(row, no_transfer) is Place.INSIDE:
        return (row.country.text,)
    return row.country.text, row.transfer.text


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, texts)))
