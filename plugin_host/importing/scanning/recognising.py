"""Which vendors a page uses, each with the evidence; and the hosts of others that no vendor is known by."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from plugin_host.importing.scanning.marks import Marks, Party
from plugin_host.importing.scanning.page import Page, is_under, without_www

MOST_EVIDENCE = 1000
"""So many pieces are kept of one kind."""


class Kind(StrEnum):
    """How a vendor was recognised."""

    REQUEST = "request"
    SCRIPT = "script"
    MARKER = "marker"
    COOKIE = "cookie"


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """What was seen (an address without its query, a marker, the name of a cookie), by which mark, and whose that is."""

    kind: Kind
    seen: str
    mark: str
    parties: tuple[Party, ...]


@dataclass(frozen=True, kw_only=True)
class Scan:
    """What a page shows. ``unknown`` counts, for each host of others that no vendor is known by, its addresses."""

    host: str
    evidence: tuple[Evidence, ...]
    unknown: Mapping[str, int]


def scan(page: Page, marks: Marks, website: str = "") -> Scan:
    """Look for vendors in a page; ``website`` is the host of the shop, besides that of the page."""
    own = {without_www(host) for host in (page.host, website) if host}
    unknown: dict[str, int] = {}
    for address in page.loaded:
        if not marks.by_address(address)[1] and not any(is_under(address.host, domain) for domain in own):
            unknown[address.host] = unknown.get(address.host, 0) + 1
    found: dict[tuple[Kind, str], Evidence] = {}
    for evidence in _evidence(page, marks, own):
        found.setdefault((evidence.kind, evidence.seen), evidence)
    return Scan(host=page.host, evidence=tuple(found.values())[: MOST_EVIDENCE * 4], unknown=unknown)


def _evidence(page: Page, marks: Marks, own: set[str]) -> Iterator[Evidence]:
    for kind, addresses in ((Kind.REQUEST, page.loaded), (Kind.SCRIPT, page.written)):
        for address in addresses:
            mark, parties = marks.by_address(address)
            if parties:
                yield Evidence(kind=kind, seen=str(address), mark=mark, parties=parties)
    texts = (*page.code, *(address.path for address in page.loaded))
    code = "\n".join(texts)
    for marker, parties in marks.markers.items():
        if marker in code:
            yield Evidence(kind=Kind.MARKER, seen=marker, mark=marker, parties=parties)
    for cookie in page.cookies:
        mark, parties = marks.by_cookie(cookie.name)
        if parties and any(is_under(cookie.host, domain) for domain in own):
            yield Evidence(kind=Kind.COOKIE, seen=cookie.name, mark=mark, parties=parties)
