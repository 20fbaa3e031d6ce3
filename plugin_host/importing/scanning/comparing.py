"""What a page uses, set against what the shop file declares."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from plugin_host.api.core import agrees
from plugin_host.importing.scanning.marks import Marks, Party
from plugin_host.importing.scanning.page import is_under, without_www
from plugin_host.importing.scanning.recognising import Evidence, Scan
from plugin_host.policy.cases import Placed, known_answers, place
from plugin_host.policy.registry_view import RegistryView
from plugin_host.policy.shop import Shop

ON_EVERY_PAGE = frozenset({"advertising", "analytics", "shop_software"})
"""Kinds of service that a shop puts into all of its pages; the others show at the checkout, or where they are needed."""


@dataclass(frozen=True, kw_only=True)
class Used:
    """Services that pieces of evidence point at; where these are of several vendors, one of them or more is used."""

    parties: tuple[Party, ...]
    declared: bool
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, kw_only=True)
class UnknownHost:
    """A host of others that no vendor is known by; ``near`` is the vendor whose website has its domain, or empty."""

    host: str
    addresses: int
    near: str


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """What was found. ``other_page`` is the page's host where the shop file names another website, else empty."""

    used: tuple[Used, ...]
    not_seen: tuple[Party, ...]
    unknown: tuple[UnknownHost, ...]
    other_page: str = ""

    @property
    def undeclared(self) -> tuple[Used, ...]:
        """What the page uses, and the shop file does not declare."""
        return tuple(item for item in self.used if not item.declared)


def compare(found: Scan, marks: Marks, registry: RegistryView, shop: Shop | None = None) -> Comparison:
    """Set a scan against a shop; without a shop nothing is declared."""
    declared = _Declared(shop, registry)
    groups: dict[tuple[Party, ...], list[Evidence]] = {}
    for evidence in found.evidence:
        groups.setdefault(declared.among(evidence.parties) or evidence.parties, []).append(evidence)
    used = tuple(
        Used(parties=parties, declared=bool(declared.among(parties)), evidence=tuple(pieces))
        for parties, pieces in sorted(groups.items())
    )
    seen = {party.vendor for item in used for party in item.parties}
    website = website_host(shop)
    return Comparison(
        used=tuple(_explained(used)),
        not_seen=tuple(sorted(party for party in declared.expected(registry) if party.vendor not in seen)),
        unknown=tuple(
            UnknownHost(host=host, addresses=count, near=marks.near(host))
            for host, count in sorted(found.unknown.items())
            if not declared.has_host(host)
        ),
        other_page=found.host if website and not is_under(found.host or website, without_www(website)) else "",
    )


def website_host(shop: Shop | None) -> str:
    """The host of a shop's website; empty without a shop."""
    return (urlsplit(shop.website).hostname or "") if shop else ""


def _explained(used: Iterable[Used]) -> Iterator[Used]:
    """Leave out what may be of one of several vendors, where one of these is found in its own right."""
    items = tuple(used)
    certain = {item.parties[0].vendor for item in items if len({party.vendor for party in item.parties}) == 1}
    for item in items:
        vendors = {party.vendor for party in item.parties}
        if len(vendors) == 1 or not vendors & certain:
            yield item


class _Declared:
    """What a shop file declares, those included that it describes itself."""

    def __init__(self, shop: Shop | None, registry: RegistryView) -> None:
        self._shop = shop
        uses = shop.uses if shop else ()
        self._parties = {Party(use.vendor.id, service) for use in uses if not use.own for service in use.services}
        names = _names(registry)
        self._by_hand = {found for use in uses if use.own and (found := names.get(use.vendor.name.lower()))}
        sites = (urlsplit(use.vendor.website).hostname or "" for use in uses if use.own)
        self._sites = {without_www(site) for site in sites if site}

    def among(self, parties: Iterable[Party]) -> tuple[Party, ...]:
        """Those that are declared."""
        return tuple(party for party in parties if party in self._parties or party.vendor in self._by_hand)

    def has_host(self, host: str) -> bool:
        """Whether a host stands under the website of a party that the shop describes itself."""
        return any(is_under(host, site) for site in self._sites)

    def expected(self, registry: RegistryView) -> set[Party]:
        """The declared services of which something should be seen on any page."""
        placed = place(self._shop, registry.sections) if self._shop else ()
        return {Party(item.vendor.id, item.kind.id) for item in placed if _shows(item)}


def _shows(item: Placed) -> bool:
    answers = known_answers(item.case)
    marks = (*item.case.facts.hosts, *item.case.facts.markers)
    return item.kind.id in ON_EVERY_PAGE and any(agrees(mark.when, answers) for mark in marks)


def _names(registry: RegistryView) -> Mapping[str, str]:
    vendors = [vendor for vendor_id in registry.ids() if (vendor := registry.get(vendor_id))]
    return {**registry.aliases(), **{vendor.name.lower(): vendor.id for vendor in vendors}}
