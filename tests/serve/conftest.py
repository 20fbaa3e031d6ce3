"""A hot path in front of an application of a few lines, with a clock and a generation that a test turns."""

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from math import inf
from pathlib import Path
from wsgiref.types import StartResponse, WSGIEnvironment

import pytest
from werkzeug.test import Client, TestResponse

from plugin_host.serve import KEEP, HotPath, Reply
from tests.cli.conftest import Cli, new_cli, upgraded

__all__ = ["cli", "front", "new_cli", "upgraded"]

BODY = b"<p>Privacyverklaring</p>" * 100
TAG = '"0123456789abcdef"'
PAGE = "/p/balkonbloem/nl"


@dataclass
class Shop:
    """The application: what it answers and lets be kept, and what it was asked."""

    status: str = "200 OK"
    body: bytes = BODY
    until: float | None = inf
    owner: str = ""
    headers: list[tuple[str, str]] = field(
        default_factory=lambda: [
            ("Content-Type", "text/html; charset=utf-8"),
            ("Cache-Control", "public, max-age=60, stale-if-error=86400"),
            ("Content-Security-Policy", "frame-ancestors https://balkonbloem.example"),
            ("Date", "Fri, 20 Nov 2026 12:00:00 GMT"),
            ("ETag", TAG),
        ]
    )
    error: Exception | None = None
    meanwhile: Callable[[], None] | None = None
    """What happens between reading and answering."""
    asked: list[WSGIEnvironment] = field(default_factory=list)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        self.asked.append(environ)
        if self.error:
            raise self.error
        status, body = self.status, self.body
        if self.meanwhile:
            self.meanwhile()
        if self.until is not None and KEEP in environ:
            environ[KEEP](self.until, self.owner)
        start_response(status, [*self.headers, ("Content-Length", str(len(body)))])
        return [body[:5], body[5:]]

    @property
    def times(self) -> int:
        """How often it was asked; forgotten then."""
        count = len(self.asked)
        self.asked.clear()
        return count


@dataclass
class Drawer:
    """A shelf in memory."""

    replies: dict[str, tuple[Reply, str, str]] = field(default_factory=dict)
    error: Exception | None = None

    def find(self, key: str, now: float) -> Reply | None:
        if self.error:
            raise self.error
        found = self.replies.get(key)
        return found[0] if found and now < found[0].until else None

    def put(self, key: str, reply: Reply, owner: str, generation: str) -> None:
        if self.error:
            raise self.error
        self.replies[key] = (reply, owner, generation)


class Front:
    """A hot path and all around it."""

    def __init__(self, limit: int = 2**20) -> None:
        self.now = 1_000_000.0
        self.generation = "a"
        self.unreadable: Exception | None = None
        self.readings = 0
        self.shop = Shop()
        self.shelf = Drawer()
        self.hot = HotPath(
            self.shop,
            generation=self.read,
            shelf=self.shelf,
            prefixes=("/p/", "/e/"),
            themes=("light", "dark", "auto"),
            limit=limit,
            clock=lambda: self.now,
        )
        self.client = Client(self.hot)

    def read(self) -> str:
        self.readings += 1
        if self.unreadable:
            raise self.unreadable
        return self.generation

    def get(self, path: str = PAGE, **headers: str) -> TestResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.client.get(path, headers=named)


@pytest.fixture
def cli(new_cli: Cli, upgraded: Path) -> Cli:
    """The command line on a database without shops, which stores the pages of what it publishes."""
    shutil.copy(upgraded, new_cli.folder)
    new_cli.stores = True
    return new_cli


@pytest.fixture
def front() -> Front:
    """A hot path that has kept nothing yet."""
    return Front()
