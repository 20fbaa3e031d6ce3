"""What a page shows of the vendors that it uses: addresses, cookies and code, without any of its visitors' data."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

LONGEST_ADDRESS = 2000
"""Of an address so many characters are looked at; what follows is data."""

_HOST = re.compile(r"(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9-]{2,63}", re.ASCII)
_SCHEMES = ("http", "https", "ws", "wss")


@dataclass(frozen=True, order=True)
class Address:
    """A host in lower case, and the path with the query, which begins with a slash."""

    host: str
    path: str

    def __str__(self) -> str:
        """Without the query, which may hold data of a visitor."""
        return self.host + self.path.split("?")[0]


@dataclass(frozen=True, order=True)
class CookieSeen:
    """The name of a cookie, and the host that set or got it; never its value."""

    name: str
    host: str


@dataclass(frozen=True, kw_only=True)
class Page:
    """What was read from a file.

    ``host`` is the page's own, empty where the file does not say. ``loaded`` is what the page asks for; ``written`` are
    addresses in its scripts, which it may ask for. ``code`` are scripts and the values of attributes.
    """

    host: str
    loaded: tuple[Address, ...]
    written: tuple[Address, ...] = ()
    cookies: tuple[CookieSeen, ...] = ()
    code: tuple[str, ...] = ()


def address_of(url: str, base: str = "") -> Address | None:
    """The host and path of an address; None for one that is no request over the network, or is broken.

    ``base`` is the host of the page, for addresses that name none.
    """
    url = url.strip()[:LONGEST_ADDRESS]
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        return None
    if parts.scheme and parts.scheme.lower() not in _SCHEMES:
        return None
    if not host and (parts.scheme or not base or not parts.path):
        return None
    host = host or base
    if len(host) > 253 or not _HOST.fullmatch(host):
        return None
    path = parts.path if parts.path.startswith("/") else f"/{parts.path}"
    return Address(host, f"{path}?{parts.query}" if parts.query else path)


def without_www(host: str) -> str:
    """The host without "www.": it and all under it belong together."""
    return host.removeprefix("www.")


def is_under(host: str, domain: str) -> bool:
    """Whether a host is a domain or stands under it; nothing is under the empty domain."""
    return bool(domain) and (host == domain or host.endswith(f".{domain}"))


def domains_of(host: str) -> Iterator[str]:
    """The host and the domains that it stands under, the longest first."""
    labels = host.split(".")
    return (".".join(labels[start:]) for start in range(len(labels) - 1))
