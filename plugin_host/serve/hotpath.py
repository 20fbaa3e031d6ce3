"""A WSGI application that answers from memory what another one let it keep.

``GET`` and ``HEAD`` of addresses under ``prefixes`` are answered here; everything else goes to the application as it
came. What is not in memory is looked up on the shelf, which all processes share, then asked of the application: once,
as a plain ``GET``, from which every form and condition is answered. On any failure of ours the application answers.
"""

import logging
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol
from urllib.parse import unquote_plus
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from werkzeug.test import run_wsgi_app

from plugin_host.serve.encodings import negotiate
from plugin_host.serve.generation import Generation
from plugin_host.serve.memory import Memory
from plugin_host.serve.replies import Answer, Held, Reply, make_reply

KEEP = "clausula.keep"
"""Key in the WSGI environment of ``keep(until, owner="")``, which lets the reply be kept until that instant (seconds since
1970, or infinite), and on the shelf if it names whose changes end it."""

_LOG = logging.getLogger(__name__)
_CONDITIONS = {"HTTP_IF_NONE_MATCH", "HTTP_IF_MODIFIED_SINCE", "HTTP_RANGE", "HTTP_IF_RANGE", "HTTP_ACCEPT_ENCODING"}
_SPELLINGS = 128
"""Values of ``Accept-Encoding`` that are remembered."""


class Shelf(Protocol):
    """Replies that outlive a process and are shared by all."""

    def find(self, key: str, now: float) -> Reply | None:
        """Return the reply to an address that is still true."""

    def put(self, key: str, reply: Reply, owner: str, generation: str) -> None:
        """Keep a reply, unless another generation has begun since."""


@dataclass
class _Note:
    """What the application says of its reply."""

    until: float | None = None
    owner: str = ""

    def __call__(self, until: float, owner: str = "") -> None:
        self.until, self.owner = until, owner


class HotPath:
    """The application with a memory in front of it.

    ``generation`` reads a value that changes whenever a kept reply may have changed; it is asked at most once a second.
    ``themes`` are the values of the query's ``theme`` that make another page; all else in a query is no part of the key.
    ``limit`` is what the memory may hold, in bytes.
    """

    def __init__(
        self,
        app: WSGIApplication,
        *,
        generation: Callable[[], str],
        shelf: Shelf | None = None,
        prefixes: tuple[str, ...] = ("/",),
        themes: Collection[str] = (),
        limit: int,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Keep what is given; ask nothing yet."""
        self._app = app
        self._generation = Generation(generation)
        self._shelf = shelf
        self._prefixes = prefixes
        self._themes = frozenset(themes)
        self._memory = Memory(limit)
        self._clock = clock
        self._coding = lru_cache(maxsize=_SPELLINGS)(negotiate)

    @property
    def memory(self) -> Memory:
        """What is kept."""
        return self._memory

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request."""
        if not self._is_ours(environ):
            return self._app(environ, start_response)
        key, generation, answer = "", None, None
        try:
            now = self._clock()
            key = self._key(environ)
            generation = self._generation.at(now)
            held = self._find(key, generation, now) if generation is not None else None
            answer = self._from(held, environ, now) if held else None
        except Exception:
            _LOG.exception("the memory failed for %r", key[:200])
        status, headers, body = answer or self._asked(environ, key, generation)
        start_response(status, headers)
        return body

    def _is_ours(self, environ: WSGIEnvironment) -> bool:
        return (
            environ["REQUEST_METHOD"] in ("GET", "HEAD")
            and environ.get("PATH_INFO", "").startswith(self._prefixes)
            and not environ.get("SCRIPT_NAME")
            and "HTTP_IF_MATCH" not in environ
        )

    def _key(self, environ: WSGIEnvironment) -> str:
        path: str = environ["PATH_INFO"]
        query = environ.get("QUERY_STRING")
        if query:
            theme = theme_of(query)
            if theme in self._themes:
                return theme + path  # the path begins with a slash, so no path can look like this
        return path

    def _find(self, key: str, generation: str, now: float) -> Held | None:
        held = self._memory.get(key, generation)
        if held is not None and held.holds(now):
            return held
        reply = self._shelf.find(key, now) if self._shelf else None
        if reply is None:
            return None
        held = Held(reply)
        self._memory.put(key, held, generation)
        return held

    def _from(self, held: Held, environ: WSGIEnvironment, now: float) -> Answer:
        coding = self._coding(environ.get("HTTP_ACCEPT_ENCODING", ""))
        tags = environ.get("HTTP_IF_NONE_MATCH")
        return held.answer(coding, tags, now, head=environ["REQUEST_METHOD"] == "HEAD")

    def _asked(self, environ: WSGIEnvironment, key: str, generation: str | None) -> Answer:
        """Ask the application, and keep what it lets us; the last reply stands in for one that fails."""
        note = _Note()
        plain = {name: value for name, value in environ.items() if name not in _CONDITIONS}
        last = self._memory.last(key)
        try:
            body, status, headers = run_wsgi_app(self._app, {**plain, "REQUEST_METHOD": "GET", KEEP: note})
        except Exception:
            if last is None:
                raise
            _LOG.exception("the application failed for %r; the last reply is sent", key[:200])
            return self._from(last, environ, self._clock())
        if status.startswith("5") and last is not None:
            _LOG.warning("the application answers %s for %r; the last reply is sent", status, key[:200])
            _close(body)
            return self._from(last, environ, self._clock())
        head = environ["REQUEST_METHOD"] == "HEAD"
        own = "Set-Cookie" in headers or "Content-Encoding" in headers  # of one visitor
        if note.until is None or generation is None or own or not status.startswith("200"):
            if head:
                _close(body)
            return status, list(headers), () if head else body
        content = b"".join(body)
        _close(body)
        try:
            return self._kept(environ, key, make_reply(headers, content, note.until), note.owner, generation)
        except Exception:
            _LOG.exception("the reply to %r cannot be kept", key[:200])
            return status, list(headers), () if head else (content,)

    def _kept(self, environ: WSGIEnvironment, key: str, reply: Reply, owner: str, generation: str) -> Answer:
        held = Held(reply)
        self._memory.put(key, held, generation)
        if self._shelf and owner:
            self._shelf.put(key, reply, owner, generation)
        return self._from(held, environ, self._clock())


def theme_of(query: str) -> str:
    """Return the first ``theme`` of a query, as the application will read it; empty where there is none."""
    for pair in query.split("&"):
        name, _, value = pair.partition("=")
        if name == "theme" or ("%" in name and unquote_plus(name) == "theme"):
            return unquote_plus(value)
    return ""


def _close(body: Iterable[bytes]) -> None:
    close = getattr(body, "close", None)
    if close:
        close()
