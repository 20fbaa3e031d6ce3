"""Builders of valid values, which tests change in the one respect that they are about."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from plugin_host.api import API, Entity, Service, Source, Vendor
from plugin_host.catalogues import HOST, Catalogues
from plugin_host.contract.composing import SHOP as ANSWERED
from plugin_host.jurisdictions import EEA, JURISDICTIONS
from plugin_host.policy.cases import place
from plugin_host.policy.compose import compose
from plugin_host.policy.findings import Finding, check
from plugin_host.policy.findings.text_checks import texts
from plugin_host.policy.shop import Controller, Shop, Use
from plugin_host.policy.tree import Policy, PolicySection
from plugin_host.policy.world import Operator, World
from plugin_host.registry import discover, host_translations
from plugin_host.sections import SECTIONS

TODAY = date(2026, 11, 20)
SOURCE = Source("https://vendor.example/privacy", read=date(2026, 10, 2))
OPERATOR = Operator(name="Hoster B.V.", country="NL")

PRACTICES = replace(ANSWERED.practices, consent_banner=False, markets=("BE",))
"""Every question answered, so that nothing is to be found."""

CLOCKS = replace(ANSWERED.clocks, newsletter_proof_years=1)

CONTROLLER = Controller(
    name="Voorbeeld Handel B.V.",
    street="Dorpsstraat 1",
    postal_code="1000",
    city="Brussel",
    country="BE",
    email="info@balkonbloem.example",
)

SHOP = Shop(
    id="balkonbloem",
    name="Balkonbloem",
    website="https://balkonbloem.example",
    languages=("en",),
    controller=CONTROLLER,
    clocks=CLOCKS,
    practices=PRACTICES,
)
"""A shop without vendors about which there is nothing to find."""


def english(domain: str, language: str, message: str) -> str:  # noqa: ARG001  # the shape of every translator
    """The translator that needs no catalogue."""
    return message


@cache
def lenient() -> Callable[[str, str, str], str]:
    """The shipped translations, with English where one is missing: for tests that are not about what is missing."""
    found = Catalogues({HOST: host_translations(), **discover(SECTIONS).folders()})
    return lambda domain, language, message: found.translate(domain, language, message) or message


def vendor(*services: Service, name: str = "Veldpost", **changes: Any) -> Vendor:
    """A vendor that keeps every rule of the registry."""
    stated: dict[str, Any] = {
        "api": API,
        "id": name.lower(),
        "name": name,
        "services": services,
        "entity": Entity(f"{name} B.V.", "NL", "Kade 1, Utrecht", (SOURCE,)),
        "privacy_url": "https://vendor.example/privacy",
    }
    return Vendor(**stated | changes)


def use(of: Vendor, **answers: Any) -> Use:
    """All services of a vendor; answers go to every service."""
    kinds = tuple(service.kind for service in of.services)
    return Use(vendor=of, services=kinds, answers=dict.fromkeys(kinds, answers), path=f"vendors.{of.id}")


def shop(
    *uses: Use, practices: dict[str, Any] | None = None, clocks: dict[str, Any] | None = None, **changes: Any
) -> Shop:
    """The shop with these vendors, and other answers."""
    controller = replace(CONTROLLER, **changes.pop("controller", {}))
    return replace(
        SHOP,
        uses=uses,
        controller=controller,
        practices=replace(PRACTICES, **practices or {}),
        clocks=replace(CLOCKS, **clocks or {}),
        **changes,
    )


def world(of: Shop = SHOP, operator: Operator | None = None) -> World:
    """What a policy of a shop is composed from."""
    return World(shop=of, placed=place(of, SECTIONS), eea=EEA, jurisdictions=JURISDICTIONS, operator=operator)


def policy(of: Shop = SHOP, operator: Operator | None = None) -> Policy:
    """The policy of a shop in English."""
    return compose(world(of, operator), "en", english)


def findings(of: Shop = SHOP, operator: Operator | None = None) -> tuple[Finding, ...]:
    """All that is found about a shop and its English policy."""
    around = world(of, operator)
    return check(around, [compose(around, "en", english)], TODAY)


def said(of: Policy) -> str:
    """Every text of a policy, one a line."""
    return "\n".join(text for _, text in texts(of))


def sections(of: Policy) -> dict[str, PolicySection]:
    """Every section by id; fails where two have the same."""
    found: dict[str, PolicySection] = {}

    def walk(below: tuple[PolicySection, ...]) -> None:
        for section in below:
            assert section.id not in found, f"two sections are called {section.id}"
            found[section.id] = section
            walk(section.sections)

    walk(of.sections)
    return found
