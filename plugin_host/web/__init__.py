"""The pages that visitors see. ``register`` puts them into an application."""

from flask import Flask, Response, g

from plugin_host.policy.appearance import THEMES
from plugin_host.web.assets import read_assets
from plugin_host.web.embedding import make_embedding, oembed_address
from plugin_host.web.errors import handle_errors
from plugin_host.web.headers import secure
from plugin_host.web.importing import make_importing
from plugin_host.web.languages import (
    DayConverter,
    LanguageConverter,
    LevelConverter,
    NumberConverter,
    ShopConverter,
)
from plugin_host.web.loader import embeddable, read_loaders
from plugin_host.web.pages import PREFIXES, framed, make_framed, make_pages
from plugin_host.web.site import Site
from plugin_host.web.status import make_status

__all__ = ["PREFIXES", "THEMES", "Site", "register"]


def register(app: Flask, site: Site) -> None:
    """Add the pages, their errors and their headers to ``app``; storage must be set up by the caller."""
    site.keep_in(app)
    app.url_map.converters.update(
        shop=ShopConverter, language=LanguageConverter, number=NumberConverter, day=DayConverter, level=LevelConverter
    )
    assets = read_assets()
    loaders = read_loaders().blueprint()
    for blueprint in (assets.blueprint(), loaders, make_pages(), make_framed(), make_embedding(), make_status()):
        app.register_blueprint(blueprint)
    if site.importer:
        app.register_blueprint(make_importing())
    app.add_template_global(assets.address, "asset")
    app.add_template_global(assets.style_sheet, "style_sheet")
    app.add_template_global(oembed_address)
    handle_errors(app)

    @app.after_request
    def add_headers(response: Response) -> Response:
        history = g.get("history")
        origins = history.origins if history else ()
        secure(response, https=site.secure, framed=framed(), embeddable=embeddable(), origins=origins)
        return response
