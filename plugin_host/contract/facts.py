"""Facts that a policy cannot do without, although a vendor can be loaded without them."""

from collections.abc import Iterator

from plugin_host.api import Role
from plugin_host.contract.subject import Subject

DERIVED = frozenset({"reviews"})
"""Kinds of service whose data follow from their questions."""


def data(subject: Subject) -> Iterator[str]:
    """A service states which data it receives, unless it is the shop's own or the data come from it."""
    for service in subject.vendor.services if subject.vendor else ():
        known = service.data or getattr(service, "received", ()) or service.kind in DERIVED
        if not known and service.role is not Role.SELF:
            yield f"{service.kind}: no data; state what the vendor receives"


def lifetimes(subject: Subject) -> Iterator[str]:
    """The visitor is told how long each cookie lives (C-673/17)."""
    for service in subject.vendor.services if subject.vendor else ():
        for cookie in service.cookies:
            if not cookie.lifetime_known:
                yield f"{service.kind}: cookie {cookie.name} has no lifetime; state days (0: the visit) or minutes"
