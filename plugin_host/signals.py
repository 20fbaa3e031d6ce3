"""What happens in the host, for an operator's package that wants to react: blinker signals that belong to an app.

A package connects in a function ``connect(signals)`` of a module that its entry point in the group
``plugin_host.listeners`` names; it is loaded like a vendor, from allowed distributions only. A receiver is called as
``receiver(app, event=…)``, in the process and application context in which it happened, after it is durable. What a
receiver raises is logged and harms nothing. Blinker holds receivers weakly: connect functions of a module, no closures.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from blinker import Signal
from flask import Flask


@dataclass(frozen=True, kw_only=True)
class VersionPublished:
    """A shop has a new version: its number, from when it is in force (aware), in which languages, who published it."""

    shop: str
    number: int
    effective_at: datetime
    languages: tuple[str, ...]
    by: str = ""


@dataclass(frozen=True, kw_only=True)
class VersionWithdrawn:
    """A scheduled version of a shop will not take effect: its number."""

    shop: str
    number: int


@dataclass(frozen=True, kw_only=True)
class ShopStored:
    """The shop file of a shop was stored; its live settings, such as who may frame the policy, may have changed."""

    shop: str


@dataclass(frozen=True, kw_only=True)
class ShopRemoved:
    """A shop was removed, or purged with its history."""

    shop: str
    purged: bool


@dataclass(frozen=True, kw_only=True)
class ShopRestored:
    """A shop was taken in from an archive, with that number of versions; they were published elsewhere, or before."""

    shop: str
    versions: int


@dataclass(frozen=True, kw_only=True)
class VendorRefused:
    """A vendor or section was refused when a process started: its id, distribution, and the reason."""

    id: str
    source: str
    reason: str


ShopEvent = VersionPublished | VersionWithdrawn | ShopStored | ShopRemoved | ShopRestored
"""What may change what visitors of a shop see."""
Event = ShopEvent | VendorRefused


@dataclass(frozen=True)
class Signals:
    """The signals of one app."""

    version_published: Signal = field(default_factory=lambda: Signal("A version was published."))
    version_withdrawn: Signal = field(default_factory=lambda: Signal("A scheduled version was withdrawn."))
    shop_stored: Signal = field(default_factory=lambda: Signal("A shop file was stored."))
    shop_removed: Signal = field(default_factory=lambda: Signal("A shop was removed."))
    shop_restored: Signal = field(default_factory=lambda: Signal("A shop was taken in from an archive."))
    vendor_refused: Signal = field(default_factory=lambda: Signal("A vendor was refused."))

    def of_shops(self) -> tuple[Signal, ...]:
        """The signals of what may change what visitors of a shop see."""
        return (
            self.version_published,
            self.version_withdrawn,
            self.shop_stored,
            self.shop_removed,
            self.shop_restored,
        )

    def announce(self, app: Flask, events: Iterable[Event]) -> None:
        """Tell every receiver; one that raises is logged and the next is told all the same."""
        signals = {
            VersionPublished: self.version_published,
            VersionWithdrawn: self.version_withdrawn,
            ShopStored: self.shop_stored,
            ShopRemoved: self.shop_removed,
            ShopRestored: self.shop_restored,
            VendorRefused: self.vendor_refused,
        }
        for event in events:
            for receiver in signals[type(event)].receivers_for(app):
                try:
                    receiver(app, event=event)
                except Exception:
                    app.logger.exception("a receiver of %s failed", type(event).__name__)
