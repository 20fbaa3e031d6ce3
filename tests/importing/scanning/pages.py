"""Pages, vendors and a registry to look for vendors with."""

import json
from dataclasses import replace
from typing import Any

from plugin_host.api import (
    Advertising,
    Analytics,
    Ask,
    Cookie,
    CookieUse,
    Host,
    Mailing,
    Marker,
    Media,
    Payments,
    Vendor,
)
from plugin_host.importing.scanning import Comparison, Page, compare, marks_of, read_page, scan
from plugin_host.importing.scanning.comparing import website_host
from plugin_host.policy.shop import Shop
from plugin_host.registry import Candidate, Registry, load
from plugin_host.sections import SECTIONS
from tests.registry.test_load import candidate
from tests.support import SOURCE, vendor

S = (SOURCE,)
RECORDINGS = Ask("recordings", "Do you record visits?", bool)


def host(name: str, path: str = "", when: Ask[bool] | None = None) -> Host:
    return Host(name, path, when, S)


TELLER = vendor(
    Analytics(
        hosts=(host("teller.example"), host("tag.example", "/js?id=T-")),
        cookies=(
            Cookie("_teller_<site-id>", CookieUse.STATISTICS, 1, sources=S),
            Cookie("PHPSESSID", CookieUse.SESSION, 0, sources=S),
            Cookie("visits", CookieUse.STATISTICS, 0, sources=S),
        ),
        sources=S,
    ),
    name="Teller",
    website="https://www.teller-company.example",
)
ADS = vendor(
    Advertising(hosts=(host("tag.example", "/js?id=A-"), host("both.example")), sources=S),
    name="Ads",
)
RECORDER = vendor(
    Analytics(hosts=(host("both.example"), host("recorder.example", when=RECORDINGS)), asks=(RECORDINGS,), sources=S),
    name="Recorder",
    aliases=("Old Recorder",),
)
KASSA = vendor(
    Payments(hosts=(host("js.kassa.example"),), markers=(Marker("kassa-field", sources=S),), sources=S), name="Kassa"
)
POST = vendor(
    Mailing(sources=S),
    Media(hosts=(host("film.post.example"),), sources=S),
    name="Post",
    website="https://post.example",
)
VENDORS = (TELLER, ADS, RECORDER, KASSA, POST)
CANDIDATES: tuple[Candidate, ...] = tuple(candidate(one, one.id) for one in VENDORS)
REGISTRY: Registry = load(CANDIDATES, SECTIONS)
MARKS = marks_of(VENDORS)


def own(name: str, website: str = "") -> Vendor:
    """A party that a shop describes itself."""
    return replace(vendor(Payments(), name=name), website=website)


def entry(url: str, **changes: Any) -> dict[str, Any]:
    """One request of a HAR file."""
    return {"request": {"url": url}, "response": {"status": 200, "content": {"mimeType": "text/plain"}}} | changes


def document(url: str, text: str, **content: Any) -> dict[str, Any]:
    """The request of a page, with its text."""
    return entry(
        url, response={"status": 200, "content": {"mimeType": "text/html; charset=utf-8", "text": text, **content}}
    )


def har(*entries: Any) -> bytes:
    return json.dumps({"log": {"entries": list(entries)}}).encode()


def compared(page: Page | bytes | str, shop: Shop | None = None) -> Comparison:
    """What is found in a page."""
    if not isinstance(page, Page):
        page = read_page(page.encode() if isinstance(page, str) else page)
    return compare(scan(page, MARKS, website_host(shop)), MARKS, REGISTRY, shop)


def used(found: Comparison) -> dict[str, list[tuple[str, str]]]:
    """The evidence for each vendor; several that it may be are joined."""
    return {
        " or ".join(dict.fromkeys(party.vendor for party in item.parties)): [
            (piece.kind.value, piece.seen) for piece in item.evidence
        ]
        for item in found.used
    }
