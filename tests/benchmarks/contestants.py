"""WSGI applications to compare the hot path with; each answers with the same status, headers and bodies.

Factories for granian and gunicorn. ``BENCH_REPLIES`` names a file of replies by path, as (status, headers, body);
all else is in the settings of Clausula.
"""

import os
import pickle
from collections.abc import Iterable
from pathlib import Path
from typing import TypeAlias
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from flask import Flask, Response

from plugin_host.app import create_app, settings
from plugin_host.front import in_front_of
from plugin_host.storage import get_shop, init_storage

Replies: TypeAlias = dict[str, tuple[str, list[tuple[str, str]], bytes]]

SHOP = "kaarsenmaker"


def _replies() -> Replies:
    replies: Replies = pickle.loads(Path(os.environ["BENCH_REPLIES"]).read_bytes())  # noqa: S301  # written by the benchmark
    return replies


def bare() -> WSGIApplication:
    """The least that a WSGI application can be."""
    replies = _replies()

    def application(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        status, headers, body = replies[environ["PATH_INFO"]]
        start_response(status, headers.copy())
        return (body,)

    return application


def flask_constant() -> Flask:
    """Flask that returns a constant."""
    return _flask(_replies(), looks_up=False)


def flask_look_up() -> Flask:
    """Flask that returns a constant after one look-up in SQLite through the ORM."""
    return _flask(_replies(), looks_up=True)


def _flask(replies: Replies, *, looks_up: bool) -> Flask:
    app = Flask("constant", static_folder=None)
    app.config["DATABASE_URL"] = os.environ["DATABASE_URL"]
    init_storage(app)

    @app.get("/<form>")
    def constant(form: str) -> Response:
        if looks_up:
            assert get_shop(SHOP)
        status, headers, body = replies[f"/{form}"]
        return Response(body, status, headers)

    return app


def rendering() -> Flask:
    """Clausula with no memory and no stored replies: every page is rendered."""
    return create_app()


def forgetful() -> WSGIApplication:
    """The hot path with no memory: every page comes from the stored replies."""
    app = create_app()
    with app.app_context():
        base_url = settings().base_url
    return in_front_of(app, base_url, limit=0)
