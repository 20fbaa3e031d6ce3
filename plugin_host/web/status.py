"""The start page, which lists nothing, and whether the server works."""

from http import HTTPStatus

from flask import Blueprint, Response, current_app, render_template, request
from sqlalchemy.exc import SQLAlchemyError

from plugin_host import storage
from plugin_host.web.chrome import chrome_for
from plugin_host.web.import_words import IMPORT
from plugin_host.web.pages import look
from plugin_host.web.site import site


def make_status() -> Blueprint:
    """Return the pages of the server itself."""
    status = Blueprint("status", __name__)
    status.add_url_rule("/", "start", _start)
    status.add_url_rule("/healthz", "health", _health)
    status.add_url_rule("/readyz", "ready", _ready)
    status.add_url_rule("/shop.schema.json", "shop_file_schema", _shop_file_schema)
    return status


def _start() -> Response:
    chrome = chrome_for(site().catalogues, request.path, request.accept_languages)
    page = render_template(
        "clausula/start.html",
        chrome=chrome,
        title=chrome.plain("start_title"),
        offer=IMPORT["offer"] if site().importer else "",
        import_title=IMPORT["title"],
        **look(),
    )
    return _fresh(Response(page))


def _health() -> Response:
    """Answer as soon as the process does; says nothing of the database."""
    return _fresh(Response("ok\n", mimetype="text/plain"))


def _ready() -> Response:
    """Answer 200 if policies can be served, 503 with the reason if not."""
    try:
        reason = "" if storage.at_newest_revision(current_app._get_current_object()) else "database not upgraded"  # type: ignore[attr-defined]  # a proxy
    except SQLAlchemyError:
        reason = "database not reachable"
    if reason:
        return _fresh(Response(f"{reason}\n", HTTPStatus.SERVICE_UNAVAILABLE, mimetype="text/plain"))
    refused = "".join(f"{line}\n" for line in site().refused)
    return _fresh(Response(f"ready\n{refused}", mimetype="text/plain"))


def _shop_file_schema() -> Response:
    """Answer the JSON Schema of shop files, for editors."""
    response = Response(site().shop_file_schema(), mimetype="application/schema+json")
    response.headers["Cache-Control"] = "max-age=300"
    return response


def _fresh(response: Response) -> Response:
    response.headers["Cache-Control"] = "no-store"
    return response
