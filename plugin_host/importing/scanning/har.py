"""A HAR file (HTTP Archive 1.2): the requests of a page as a browser saved them."""

import base64
import binascii
import json
from collections.abc import Iterator
from typing import Any

from plugin_host.importing.scanning.html import read_html
from plugin_host.importing.scanning.page import Address, CookieSeen, Page, address_of, is_under, without_www
from plugin_host.importing.unreadable import Unreadable

MOST_REQUESTS = 20_000
MOST_DOCUMENTS = 20
MOST_CODE = 5_000_000
"""Of so many documents, and so many characters in all, the code is looked at."""
LONGEST_NAME = 200


def read_har(data: bytes) -> Page:
    """The page of a HAR file; raises Unreadable. What is no entry is passed over: browsers differ."""
    entries = _entries(data)
    requests = [
        (address, entry)
        for entry in entries
        if (address := address_of(_text(entry, "request", "url"), "")) and isinstance(entry, dict)
    ]
    if not requests:
        raise Unreadable(f"found a HAR file with {len(entries)} entries, none of them a request; allowed: a page's")
    host = _page_host(requests)
    documents = [
        read_html(text, address.host)
        for address, text in _documents(requests)
        if is_under(address.host, without_www(host))
    ]
    return Page(
        host=host,
        loaded=tuple(dict.fromkeys(address for address, _ in requests)),
        written=tuple(dict.fromkeys(address for page in documents for address in (*page.loaded, *page.written))),
        cookies=tuple(dict.fromkeys(cookie for address, entry in requests for cookie in _cookies(address, entry))),
        code=tuple(text for page in documents for text in page.code),
    )


def _entries(data: bytes) -> list[Any]:
    try:
        archive = json.loads(data.decode("utf-8-sig"))
    except RecursionError:
        raise Unreadable("found JSON that is nested too deep; allowed: a HAR file") from None
    except ValueError as error:
        raise Unreadable(f"found no valid JSON ({error}); allowed: a HAR file") from None
    entries = _at(archive, "log", "entries")
    if not isinstance(entries, list):
        raise Unreadable("found JSON without log.entries; allowed: a HAR file")
    if len(entries) > MOST_REQUESTS:
        raise Unreadable(f"found {len(entries)} requests; allowed: at most {MOST_REQUESTS}")
    return entries


def _page_host(requests: list[tuple[Address, Any]]) -> str:
    """The host of the first document; of the first request, if the file does not say what is a document."""
    documents = (address.host for address, entry in requests if _is_html(entry) and _status(entry) < 300)
    return next(documents, requests[0][0].host)


def _documents(requests: list[tuple[Address, Any]]) -> Iterator[tuple[Address, str]]:
    left = MOST_CODE
    found = [(address, entry) for address, entry in requests if _is_html(entry)]
    for address, entry in found[:MOST_DOCUMENTS]:
        text = _text(entry, "response", "content", "text")
        if _text(entry, "response", "content", "encoding") == "base64":
            text = _decoded(text[: left * 2])
        yield address, text[:left]
        left -= len(text[:left])


def _decoded(text: str) -> str:
    try:
        return base64.b64decode(text[: len(text) // 4 * 4]).decode(errors="replace")
    except (binascii.Error, ValueError):
        return ""


def _cookies(address: Address, entry: Any) -> Iterator[CookieSeen]:
    for side in ("request", "response"):
        for cookie in _list(entry, side, "cookies"):
            yield from _cookie(_text(cookie, "name"), address)
    for header in _list(entry, "response", "headers"):
        if _text(header, "name").lower() == "set-cookie":
            for line in _text(header, "value").split("\n"):
                yield from _cookie(line.partition("=")[0], address)


def _cookie(name: str, address: Address) -> Iterator[CookieSeen]:
    if name.strip() and len(name) <= LONGEST_NAME:
        yield CookieSeen(name.strip(), address.host)


def _is_html(entry: Any) -> bool:
    return _text(entry, "response", "content", "mimeType").lower().startswith(("text/html", "application/xhtml"))


def _status(entry: Any) -> int:
    status = _at(entry, "response", "status")
    return status if isinstance(status, int) else 0


def _at(value: Any, *path: str) -> Any:
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _text(value: Any, *path: str) -> str:
    found = _at(value, *path)
    return found if isinstance(found, str) else ""


def _list(value: Any, *path: str) -> list[Any]:
    found = _at(value, *path)
    return found if isinstance(found, list) else []
