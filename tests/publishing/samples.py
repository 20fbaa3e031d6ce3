"""A shop to publish, and what stands in for composing it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from plugin_host.publishing import Compose, Composition
from tests.formats.samples import sample

NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
SHOP = "balkonbloem"
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def composition(
    title: str, *, shop: str = SHOP, languages: tuple[str, ...] = ("nl", "en"), **changes: Any
) -> Composition:
    """Return a composition whose policies have that title."""
    policies = tuple(
        replace(sample(version=None), shop=shop, language=language, title=f"{title} {language}")
        for language in languages
    )
    values: dict[str, Any] = {
        "policies": policies,
        "facts": {"mollie": {"name": "Mollie"}},
        "timezone": AMSTERDAM,
        "host_version": "0.1.0",
        "plugin_versions": {"clausula": "0.1.0"},
    }
    return Composition(**(values | changes))


def composer(**changes: Any) -> Compose:
    """Return what composes policies whose title is the shop file."""
    return lambda draft: composition(draft, **changes)


def then(compose: Compose, action: Callable[[], None]) -> Compose:
    """Return a composer during whose work something else happens."""

    def composing(draft: str) -> Composition:
        action()
        return compose(draft)

    return composing
