"""What vendors are recognised by: the hosts, markers and cookies of all modules, third-party ones included."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from plugin_host.api import Vendor
from plugin_host.api.core import Access, Storage
from plugin_host.importing.scanning.page import Address, domains_of, without_www

_OPEN = re.compile(r"<[^<>]*>|\*")
"""The part of a cookie's name that differs from shop to shop."""
_FEWEST_LETTERS = 4
ANYBODYS = frozenset({"PHPSESSID", "session_id", "session-", "sid_key", "utm_campaign", "utm_medium", "utm_source"})
"""Names of cookies that many programs use: they say nothing about who set them."""


@dataclass(frozen=True, order=True)
class Party:
    """A service of a vendor, by their ids."""

    vendor: str
    service: str


@dataclass(frozen=True, kw_only=True)
class Marks:
    """Parties by what they are recognised by; several parties may share a mark.

    ``hosts`` maps a host to paths and their parties, ``cookies`` are patterns of whole names. ``websites`` maps the domain
    of a vendor's website to the vendor, where no other has it: a hint, no evidence.
    """

    hosts: Mapping[str, Mapping[str, tuple[Party, ...]]]
    markers: Mapping[str, tuple[Party, ...]]
    cookies: tuple[tuple[re.Pattern[str], str, Party], ...]
    websites: Mapping[str, str]

    def by_address(self, address: Address) -> tuple[str, tuple[Party, ...]]:
        """The most exact mark that fits an address, and its parties; none where nothing fits."""
        for domain in domains_of(address.host):
            fitting = [path for path in self.hosts.get(domain, ()) if address.path.startswith(path)]
            if fitting:
                path = max(fitting, key=len)
                return domain + path, self.hosts[domain][path]
        return "", ()

    def by_cookie(self, name: str) -> tuple[str, tuple[Party, ...]]:
        """The name that a module states for a cookie, and its parties; none where several vendors have such a cookie."""
        found = [(stated, party) for pattern, stated, party in self.cookies if pattern.fullmatch(name)]
        vendors = {party.vendor for _, party in found}
        return (found[0][0], tuple(party for _, party in found)) if len(vendors) == 1 else ("", ())

    def near(self, host: str) -> str:
        """The vendor under whose website's domain a host stands; empty where there is none."""
        return next((self.websites[domain] for domain in domains_of(host) if domain in self.websites), "")


def marks_of(vendors: Iterable[Vendor]) -> Marks:
    """What these vendors are recognised by."""
    hosts: dict[str, dict[str, tuple[Party, ...]]] = {}
    markers: dict[str, tuple[Party, ...]] = {}
    cookies: dict[tuple[str, Party], re.Pattern[str]] = {}
    websites: dict[str, set[str]] = {}
    for vendor in vendors:
        if domain := without_www(urlsplit(vendor.website).hostname or ""):
            websites.setdefault(domain, set()).add(vendor.id)
        for service in vendor.services:
            party = Party(vendor.id, service.kind)
            for host in service.hosts:
                paths = hosts.setdefault(host.name, {})
                paths[host.path] = tuple(dict.fromkeys((*paths.get(host.path, ()), party)))
            for marker in service.markers:
                markers[marker.text] = tuple(dict.fromkeys((*markers.get(marker.text, ()), party)))
            for cookie in service.cookies:
                if cookie.storage is Storage.COOKIE and cookie.access is not Access.THIRD and telling(cookie.name):
                    cookies[cookie.name, party] = _pattern(cookie.name)
    return Marks(
        hosts=hosts,
        markers=markers,
        cookies=tuple((pattern, name, party) for (name, party), pattern in cookies.items()),
        websites={domain: min(ids) for domain, ids in websites.items() if len(ids) == 1},
    )


def telling(name: str) -> bool:
    """Whether the name of a cookie says whose it is: plain words and names that anybody uses do not."""
    fixed = _OPEN.sub("", name)
    return name not in ANYBODYS and not fixed.isalpha() and sum(c.isalpha() for c in fixed) >= _FEWEST_LETTERS


def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(".{1,200}".join(re.escape(part) for part in _OPEN.split(name)))
