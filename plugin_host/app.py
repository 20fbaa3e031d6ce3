"""The application: settings, registry, storage and pages, put together."""

import os
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from flask import Flask, current_app

from plugin_host import web
from plugin_host.composer import Composer, make_composer
from plugin_host.policy.shopfile.problems import visible
from plugin_host.registry import third_parties
from plugin_host.settings import Settings, read_settings
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
    for refusal in composer.registry.refusals:
        app.logger.warning("vendor %s of %s refused: %s", refusal.id, refusal.source, visible(refusal.reason, 1000))
    for name in settings.plugins:
        if not any(third_parties([name])):
            app.logger.warning("CLAUSULA_PLUGINS: %s is not installed, or has no vendor", name)
    app.extensions[_KEY] = (settings, composer)
    init_storage(app)
    site = web.Site(
        base_url=settings.base_url,
        catalogues=composer.catalogues,
        clock=clock,
        shop_file_schema=composer.schema,
        refused=tuple(f"{refusal.id} ({refusal.source})" for refusal in composer.registry.refusals),
    )
    web.register(app, site)
    return app


def composer() -> Composer:
    """The composer of the current application."""
    found: Composer = current_app.extensions[_KEY][1]
    return found


def settings() -> Settings:
    """The settings of the current application."""
    found: Settings = current_app.extensions[_KEY][0]
    return found
