"""The application: settings, registry, storage and pages, put together."""

import os
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from types import ModuleType

from flask import Flask, current_app

from plugin_host import web
from plugin_host.composer import Composer, make_composer
from plugin_host.importer import Importer
from plugin_host.policy.shopfile.problems import visible
from plugin_host.purging import Purge
from plugin_host.registry import LISTENERS, Candidate, Origin, Refused, third_parties
from plugin_host.registry.candidates import GROUPS
from plugin_host.registry.loading import attempt
from plugin_host.serve.generation import SECONDS
from plugin_host.settings import Settings, read_settings
from plugin_host.signals import Event, Signals, VendorRefused
from plugin_host.storage import init_storage
from plugin_host.web.site import utc_now

_KEY = "clausula"


def create_app(environment: Mapping[str, str] | None = None, *, clock: Callable[[], datetime] = utc_now) -> Flask:
    """Make the application from environment variables; opens no connection yet.

    Raises SettingsError and StorageError for settings that cannot be used.
    """
    folder = Path.cwd()
    settings = read_settings(os.environ if environment is None else environment, folder)
    app = Flask("plugin_host", instance_path=str(folder), static_folder=None)
    app.config["DATABASE_URL"] = settings.database_url
    composer = make_composer(settings.plugins, settings.operator)
    signals = Signals()
    if settings.purge:
        Purge(settings.purge, delay=SECONDS).connect(signals)
    unheard = connect_listeners(third_parties(settings.plugins, LISTENERS), signals)
    for listener in unheard:
        app.logger.warning("listener %s of %s: %s", listener.id, listener.source, visible(listener.reason, 1000))
    for refusal in composer.registry.refusals:
        reason = visible(refusal.reason, 1000)
        app.logger.warning("%s %s of %s refused: %s", refusal.what, refusal.id, refusal.source, reason)
    for name in settings.plugins:
        if not any(any(third_parties([name], group)) for group in GROUPS):
            app.logger.warning("CLAUSULA_PLUGINS: %s is not installed, or has no vendor", name)
    app.extensions[_KEY] = (settings, composer, signals)
    init_storage(app)
    site = web.Site(
        base_url=settings.base_url,
        catalogues=composer.catalogues,
        clock=clock,
        shop_file_schema=composer.schema,
        refused=tuple(f"{one.what} refused: {one.id} ({one.source})" for one in composer.registry.refusals),
        importer=Importer(settings.plugins, settings.operator) if settings.imports else None,
    )
    web.register(app, site)
    signals.announce(
        app,
        [VendorRefused(id=one.id, source=one.source, reason=one.reason) for one in composer.registry.refusals],
    )
    return app


def connect_listeners(candidates: Iterable[Candidate], signals: Signals) -> tuple[Refused, ...]:
    """Let the packages of an operator connect to the signals; gives those that could not, with the reason."""

    def connect(candidate: Candidate, module: ModuleType, origin: Origin) -> None:  # noqa: ARG001  # as attempt calls
        module.connect(signals)

    tried = (attempt(candidate, connect) for candidate in candidates)
    return tuple(found for found in tried if isinstance(found, Refused))


def announce(event: Event) -> None:
    """Tell the listeners of the current application what has happened."""
    app = current_app._get_current_object()  # type: ignore[attr-defined]  # a proxy
    signals: Signals = app.extensions[_KEY][2]
    signals.announce(app, [event])


def composer() -> Composer:
    """The composer of the current application."""
    found: Composer = current_app.extensions[_KEY][1]
    return found


def settings() -> Settings:
    """The settings of the current application."""
    found: Settings = current_app.extensions[_KEY][0]
    return found
