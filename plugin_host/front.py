"""What servers serve: the application, and in front of it the memory that answers for published pages."""

import hashlib
import logging
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from importlib.metadata import version
from math import inf
from pathlib import Path
from sys import intern

from flask import Flask
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.test import Client

from plugin_host import storage, web
from plugin_host.app import create_app, settings
from plugin_host.registry import host_translations
from plugin_host.serve import HotPath, Reply
from plugin_host.storage import DatabaseBusy, ReplyRecord, StorageError

MEMORY_BYTES = 128 * 2**20
"""What a worker may hold of pages: some 2,000 of 35 kB in all their forms."""

_LOG = logging.getLogger(__name__)
_RENDERERS = ("babel", "brotli", "flask", "jinja2", "markdown", "markupsafe", "nh3", "werkzeug")
"""Packages that have a hand in what a page looks like."""
_WAIT_SECONDS = 0.1
"""A visitor waits no longer for a writer only so that the next visitor is quicker."""


def make_front(environment: Mapping[str, str] | None = None) -> HotPath:
    """Make the application from environment variables, with its memory; raises what ``create_app`` raises."""
    app = create_app(environment)
    with app.app_context():
        base_url = settings().base_url
    return in_front_of(app, base_url)


def in_front_of(
    app: Flask, base_url: str, *, clock: Callable[[], float] = time.time, limit: int = MEMORY_BYTES
) -> HotPath:
    """Put a memory of ``limit`` bytes in front of an application; ``clock`` gives the seconds since 1970."""

    def generation() -> str:
        with app.app_context():
            return storage.generation()

    return HotPath(
        app,
        generation=generation,
        shelf=StoredReplies(app, release(base_url)),
        prefixes=tuple(f"{prefix}/" for prefix in web.PREFIXES),
        themes=web.THEMES,
        limit=limit,
        clock=clock,
    )


def store_pages(app: Flask, base_url: str, shop: str, languages: Iterable[str]) -> None:
    """Ask for page and frame of a shop in each language as a visitor does, so that the first visitor finds them stored.

    It is only for speed: what fails is in the log.
    """
    try:
        visitor = Client(in_front_of(app, base_url))
        for path in (f"{prefix}/{shop}/{language}" for language in languages for prefix in web.PREFIXES):
            visitor.get(path)
    except Exception:
        _LOG.exception("the pages of %s are not stored", shop)


def release(base_url: str) -> str:
    """A hash of all that pages are made with: our files, the catalogues, other packages, and the public address."""
    found = hashlib.sha256(base_url.encode())
    for package in _RENDERERS:
        found.update(f"\n{package} {version(package)}".encode())
    for folder in (Path(__file__).parent, host_translations()):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                found.update(f"\n{path.relative_to(folder)} ".encode() + path.read_bytes())
    return found.hexdigest()


class StoredReplies:
    """The shelf of a memory, in the database of ``app``: replies that ``release`` made."""

    def __init__(self, app: Flask, release: str) -> None:
        """Open nothing yet."""
        self._app = app
        self._release = release

    def find(self, key: str, now: float) -> Reply | None:
        """Return the reply to an address that is still true."""
        with self._app.app_context():
            found = storage.find_reply(key, self._release, datetime.fromtimestamp(now, UTC))
        if found is None:
            return None
        return Reply(
            headers=tuple((name, intern(value)) for name, value in found.headers.items()),
            gzip=found.gzip,
            brotli=found.brotli,
            until=found.until.timestamp() if found.until else inf,
        )

    def put(self, key: str, reply: Reply, owner: str, generation: str) -> None:
        """Store a reply, where that is possible; it is only for speed."""
        record = ReplyRecord(
            key=key,
            shop=owner,
            release=self._release,
            until=None if reply.until == inf else datetime.fromtimestamp(reply.until, UTC),
            headers=dict(reply.headers),
            gzip=reply.gzip,
            brotli=reply.brotli,
        )
        with self._app.app_context():
            try:
                with storage.writing(wait=_WAIT_SECONDS):
                    storage.keep_reply(record, generation)
            except DatabaseBusy:
                _LOG.info("the reply to %s is not stored, for another process writes", key)
            except (StorageError, SQLAlchemyError) as error:
                _LOG.warning("the reply to %s is not stored: %s", key, error)
