"""``run``, ``db`` and ``demo``: the server."""

import os
import socket
import sys
from datetime import UTC, datetime
from threading import Thread

import click
from flask import current_app
from flask.cli import with_appcontext
from granian.constants import Interfaces
from granian.server import Server
from werkzeug.serving import BaseWSGIServer, make_server

from plugin_host import storage
from plugin_host.app import composer, settings
from plugin_host.cli.approving import Approval, publish_shop
from plugin_host.cli.output import refuse, with_database
from plugin_host.demo import demo_files, shop_site
from plugin_host.policy.shopfile import ShopFileError
from plugin_host.publishing import PublishingError

PORT = click.IntRange(1, 65535)


@click.group()
def db() -> None:
    """Look after the database."""


@db.command()
@with_appcontext
def upgrade() -> None:
    """Bring the database to the newest revision."""
    storage.upgrade(current_app._get_current_object())  # type: ignore[attr-defined]  # a proxy
    click.echo("database is up to date")


@click.command()
@click.option("--host", default="127.0.0.1", help="Address to listen at.")
@click.option("--port", type=PORT, default=8000)
@click.option("--workers", type=click.IntRange(1), default=1, help="Processes that serve.")
@with_database
def run(host: str, port: int, workers: int) -> None:
    """Serve the published policies."""
    serve(host, port, workers)


THREADS = 4
"""Requests that a worker answers at once."""


def _refuse_taken(host: str, port: int) -> None:
    """Exit with 2 where somebody listens already: granian would share the port with them, without a word."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            refuse(f"cannot serve at {host}:{port}: {error.strerror}; choose another --host or --port")


def serve(host: str, port: int, workers: int = 1) -> None:
    """Serve until stopped; exits with 2 where it cannot listen at that address."""
    _refuse_taken(host, port)
    server = Server(
        "plugin_host.front:make_front",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=THREADS,
        factory=True,
        log_access=False,
        websockets=False,
    )
    try:
        server.serve()
    except (RuntimeError, ValueError) as error:
        reason = next(iter(str(error).splitlines()), "")  # more lines are its own trace
        refuse(f"cannot serve at {host}:{port}: {reason}; choose another --host or --port")


WHY = "a shop to look at"
"""Why a demo shop's warnings are accepted."""

SUMMARIES = {
    "nl": "Dit is een verzonnen winkel. Deze versie laat zien hoe een wijziging eruitziet.",
    "de": "Dies ist ein erfundener Shop. Diese Fassung zeigt, wie eine Änderung aussieht.",
    "en": "This is a made-up shop. This version shows what a change looks like.",
}
"""What a demo shop says to its customers when it changes, by its default language."""


def _approval(shop_file: str) -> Approval:
    """What is accepted and said of a demo shop."""
    composed = composer().composition(shop_file, datetime.now(UTC).date())
    summary = SUMMARIES[composed.policies[0].language]
    return Approval(by="demo", accept=dict.fromkeys(composed.warnings, WHY), summary=summary)


@click.command()
@click.option("--port", type=PORT, default=8000, help="Of the policies.")
@click.option("--shop-port", type=PORT, default=8001, help="Of the demo shop's own website, which frames its policy.")
@click.option("--no-serve", is_flag=True, help="Publish the demo shops and stop.")
@with_appcontext
def demo(port: int, shop_port: int, no_serve: bool) -> None:
    """Publish the demo shops, and serve them with the website of one of them."""
    base = settings().base_url if os.environ.get("CLAUSULA_BASE_URL") else f"http://localhost:{port}"
    site = None if no_serve else _website(base, shop_port, port)
    storage.upgrade(current_app._get_current_object())  # type: ignore[attr-defined]  # a proxy
    for shop_id, text in demo_files(f"http://localhost:{shop_port}").items():
        with storage.writing():
            storage.put_shop(shop_id, text, now=datetime.now(UTC))
        try:
            done = publish_shop(shop_id, None, _approval(text))
        except (PublishingError, ShopFileError) as error:
            refuse(f"{shop_id}: {error}")
        for language in done.version.languages:
            click.echo(f"{base}/p/{shop_id}/{language}")
    if site is None:
        return
    Thread(target=site.serve_forever, daemon=True).start()
    click.echo(f"A shop's website that frames its policy: http://localhost:{shop_port}/")
    click.echo("Stop with Ctrl-C.")
    sys.stdout.flush()
    os.environ["CLAUSULA_BASE_URL"] = base  # the workers read their settings anew
    serve("127.0.0.1", port)


def _website(base: str, shop_port: int, port: int) -> BaseWSGIServer:
    """The demo shop's website, which does not serve yet; exits with 2 where its port or that of the policies is taken."""
    _refuse_taken("127.0.0.1", port)
    try:
        return make_server("127.0.0.1", shop_port, shop_site(base), threaded=True)
    except SystemExit as error:
        refuse(f"port {shop_port} is taken; choose another with --shop-port ({error})")
