"""A reply that is kept, and what is answered from it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from gzip import decompress
from sys import intern

from plugin_host.serve.encodings import BROTLI, GZIP, IDENTITY, compress

Headers = list[tuple[str, str]]
Answer = tuple[str, Headers, Iterable[bytes]]
"""Status line, headers, body."""

_REMADE = {"content-length", "etag", "vary", "date", "connection", "keep-alive", "transfer-encoding"}
"""Headers that differ from form to form, or that are the server's: a date that is kept would be wrong."""
_OF_BODIES = {"content-type", "content-length", "content-encoding"}
_MAX_AGE = re.compile(r"\bmax-age=([0-9]+)")
_TAG = re.compile(r'"[^"]*"')
_OVERHEAD = 4096
"""Bytes that an entry takes besides its bodies: its headers in three forms."""


@dataclass(frozen=True, kw_only=True)
class Reply:
    """An answer with status 200: the headers of the plain body, each once, and the body in its two compressed forms.

    ``until`` is the instant at which it ceases to be true: seconds since 1970, infinite where none is known.
    """

    headers: tuple[tuple[str, str], ...]
    gzip: bytes
    brotli: bytes
    until: float

    @property
    def length(self) -> int:
        """Bytes of the plain body, with which gzip ends (RFC 1952, 2.3.1)."""
        return int.from_bytes(self.gzip[-4:], "little")


def make_reply(headers: Iterable[tuple[str, str]], body: bytes, until: float) -> Reply:
    """Return a reply with its body compressed; headers of one name become one (RFC 9110, 5.3)."""
    gzipped, brotlied = compress(body)
    lines: dict[str, list[str]] = {}
    for name, value in headers:
        lines.setdefault(name, []).append(value)
    combined = tuple((name, intern(", ".join(values))) for name, values in lines.items())  # most are those of others
    return Reply(headers=combined, gzip=gzipped, brotli=brotlied, until=until)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Form:
    """A reply in one coding, ready to be sent."""

    tag: str
    headers: Headers
    unchanged: Headers
    body: bytes


class Held:
    """A reply as memory holds it; each form is made when it is first asked for, so that few plain bodies are held.

    ``size`` is in bytes, with all forms.
    """

    __slots__ = ("_forms", "_longest", "_reply", "size")

    def __init__(self, reply: Reply) -> None:
        """Make no form yet."""
        self._reply = reply
        self._forms: dict[str, _Form] = {}
        self._longest = max((_max_age(value) for name, value in reply.headers if _is_control(name)), default=0)
        self.size = _OVERHEAD + reply.length + len(reply.gzip) + len(reply.brotli)

    def holds(self, now: float) -> bool:
        """Whether the reply is still true."""
        return now < self._reply.until

    def answer(self, coding: str, stated_tags: str | None, now: float, *, head: bool) -> Answer:
        """Return what is to be sent; ``stated_tags`` is the visitor's ``If-None-Match``."""
        form = self._forms.get(coding) or self._made(coding)
        unchanged = stated_tags is not None and _names(stated_tags, form.tag)
        headers = (form.unchanged if unchanged else form.headers).copy()  # the server may change its list
        left = self._reply.until - now
        if left < self._longest:
            headers = [(name, _at_most(value, left) if _is_control(name) else value) for name, value in headers]
        if unchanged:
            return "304 Not Modified", headers, ()
        return "200 OK", headers, () if head else (form.body,)

    def _made(self, coding: str) -> _Form:
        reply = self._reply
        body = decompress(reply.gzip) if coding == IDENTITY else {GZIP: reply.gzip, BROTLI: reply.brotli}[coding]
        made = self._forms[coding] = _form(reply.headers, coding, body)
        return made


def _form(headers: Iterable[tuple[str, str]], coding: str, body: bytes) -> _Form:
    given = {name.lower(): value for name, value in headers}
    tag = _tag(given.get("etag", ""), coding)
    vary = ", ".join(filter(None, (given.get("vary"), "Accept-Encoding")))
    made = [pair for pair in headers if pair[0].lower() not in _REMADE]
    made.append(("Vary", vary))
    if tag:
        made.append(("ETag", tag))
    unchanged = [(name, value) for name, value in made if name.lower() not in _OF_BODIES]
    if coding:
        made.append(("Content-Encoding", coding))
    made.append(("Content-Length", str(len(body))))
    return _Form(tag=tag, headers=made, unchanged=unchanged, body=body)


def _tag(stated: str, coding: str) -> str:
    """The tag of a form: a strong one names its very bytes, so each coding has its own."""
    return f'{stated[:-1]}-{coding}"' if coding and stated else stated


def _names(stated: str, tag: str) -> bool:
    """Whether an ``If-None-Match`` names a tag; weak ones count (RFC 9110, 13.1.2)."""
    return bool(tag) and (stated == tag or stated.strip() == "*" or tag in _TAG.findall(stated))


def _is_control(name: str) -> bool:
    return name.lower() == "cache-control"


def _max_age(control: str) -> int:
    found = _MAX_AGE.search(control)
    return int(found[1]) if found else 0


def _at_most(control: str, left: float) -> str:
    """Let nobody keep a reply for longer than it is true."""
    age = max(0, min(_max_age(control), int(left)))
    return _MAX_AGE.sub(f"max-age={age}", control)
