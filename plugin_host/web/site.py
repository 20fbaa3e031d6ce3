"""What the web layer needs to know of its application."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from flask import Flask, current_app

from plugin_host.catalogues import Catalogues
from plugin_host.formats.inline import Inline
from plugin_host.importing.outcome import Importing

_KEY = "clausula_web"


def utc_now() -> datetime:
    """Return the present instant."""
    return datetime.now(UTC)


@dataclass(frozen=True, kw_only=True)
class Site:
    """One web site of policies.

    ``base_url`` is its public address without a slash at the end; canonical addresses are made from
    it and never from what a request says. ``clock`` gives the present instant in UTC. ``shop_file_schema``
    gives the JSON Schema of shop files as text; ``refused`` has a line for each vendor and section that was not loaded.
    ``importer`` reads old policies; without one, no page offers that.
    """

    base_url: str
    catalogues: Catalogues
    inline: Inline = field(default_factory=Inline)
    clock: Callable[[], datetime] = utc_now
    shop_file_schema: Callable[[], str] = str
    refused: tuple[str, ...] = ()
    importer: Importing | None = None

    @property
    def secure(self) -> bool:
        """Whether visitors come over https."""
        return self.base_url.startswith("https:")

    def keep_in(self, app: Flask) -> None:
        """Make this the site of ``app``."""
        app.extensions[_KEY] = self


def site() -> Site:
    """Return the site of the current application."""
    found: Site = current_app.extensions[_KEY]
    return found
