"""``export``: the published site as files, for any web server or CDN."""

import hashlib
import json
import sys
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path

import click
from flask import current_app
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from plugin_host import storage
from plugin_host.app import settings
from plugin_host.cli.output import UNUSABLE, refuse, with_database
from plugin_host.front import release
from plugin_host.static_site.files import KINDS, Shop, addresses, choice, file_of
from plugin_host.static_site.folder import Folder, NotOurs
from plugin_host.static_site.headers import CSP, Rules, header_files, lasting
from plugin_host.static_site.links import linked, relative_links
from plugin_host.web.languages import own_name
from plugin_host.web.loader import read_loaders
from plugin_host.web.pages import STATIC
from plugin_host.web.reading import History, Missing, read_history

SITE = "*"
"""The group of files that belong to no shop."""
ASSETS = "/a/"
NOT_FOUND = "/404"


class NotExported(Exception):  # noqa: N818  # names what was found
    """The files of a shop stay as they were, for a reason."""


@click.command()
@click.argument("directory", type=click.Path(file_okay=False, path_type=Path))
@click.argument("shops", metavar="[ID]...", nargs=-1)
@click.option("--anew", is_flag=True, help="Make every page again, also of shops that have not changed.")
@with_database
def export(directory: Path, shops: tuple[str, ...], anew: bool) -> None:
    """Write the published site to DIRECTORY, as files that any web server or CDN can serve; all shops without an ID.

    A second run writes only what changed, and deletes the files of shops that were removed. Exit 2 where a shop cannot be
    exported: its files stay as they were.
    """
    try:
        folder = Folder(directory)
        failed = _export(folder, shops, anew=anew)
    except (NotOurs, NotExported, OSError) as error:
        refuse(str(error))
    done = folder.done
    click.echo(f"{directory}: {done.written} files written, {done.same} unchanged, {done.deleted} deleted")
    sys.exit(UNUSABLE if failed else 0)


def _export(folder: Folder, shops: tuple[str, ...], *, anew: bool) -> bool:
    """Write shops and what all of them use; whether a shop could not be exported."""
    client, now = current_app.test_client(), datetime.now(UTC)
    made_with = release(settings().base_url)
    known = {shop.id for shop in storage.list_shops()}
    for shop_id in shops:
        if shop_id not in known:
            refuse(f"shop {shop_id!r} is not known")
    folder.keep_only([SITE, *known])
    failed = False
    wanted = shops or tuple(sorted(known))
    with click.progressbar(wanted, label="shops", file=sys.stderr) as steps:
        for shop_id in steps:
            try:
                _export_shop(folder, client, shop_id, now, made_with, anew=anew)
            except NotExported as error:
                click.echo(f"{shop_id}: {error}; its files stay as they were", err=True)
                failed = True
    _export_site(folder, client)
    folder.finish()
    return failed


def _export_shop(
    folder: Folder, client: FlaskClient, shop_id: str, now: datetime, made_with: str, *, anew: bool
) -> None:
    try:
        history = read_history(shop_id, now)
    except Missing:
        history = None  # nothing of it is published
    if history is None or not history.current:
        folder.keep_only(folder.groups.keys() - {shop_id})
        return
    if history.next_change:
        click.echo(f"{shop_id}: another version takes effect at {history.next_change}; export again then", err=True)
    mark = _mark(history, made_with)
    if not anew and folder.unchanged(shop_id, mark):
        return
    spoken = {tag for version in history.versions for tag in version.languages}
    shop = Shop(
        id=shop_id,
        languages=history.languages,
        versions={
            tag: tuple(sorted(version.number for version in history.versions if tag in version.languages))
            for tag in sorted(spoken)
        },
    )
    replies = {address: _ask(client, address) for address in addresses(shop)}
    needs = {
        target
        for reply in replies.values()
        if reply.mimetype == "text/html"
        for target in linked(reply.text)
        if target.startswith(ASSETS)
    }
    files = {address: file_of(address) for address in (*replies, *needs)}
    files |= {f"/{kind}/{shop_id}": f"{kind}/{shop_id}.html" for kind in KINDS}
    written = {files[address]: _content(reply, files[address], files) for address, reply in replies.items()}
    names = {tag: own_name(tag) for tag in shop.languages}
    written |= {f"{kind}/{shop_id}.html": choice(shop, names).encode() for kind in KINDS}
    folder.write(shop_id, mark, written, needs)


def _mark(history: History, made_with: str) -> str:
    """What all files of a shop are made from: its versions, its live settings, and all that pages are made with."""
    shop = storage.get_shop(history.shop)
    made_from = {
        "release": made_with,
        "draft": shop.draft if shop else None,
        "current": history.current.number if history.current else None,
        "versions": [(one.number, one.digest, one.withdrawn is not None) for one in history.versions],
    }
    return hashlib.sha256(json.dumps(made_from, sort_keys=True).encode()).hexdigest()


def _ask(client: FlaskClient, address: str) -> TestResponse:
    reply = client.get(address, environ_overrides={STATIC: True})
    if reply.status_code != HTTPStatus.OK or reply.headers.get("Cache-Control") == "no-store":
        raise NotExported(f"{address} cannot be served as it should (status {reply.status_code})")
    return reply


def _content(reply: TestResponse, file: str, files: dict[str, str]) -> bytes:
    return relative_links(reply.text, file, files).encode() if reply.mimetype == "text/html" else reply.data


def _versions(client: FlaskClient, kind: str, shop_id: str) -> str:
    """The address of a page that has the headers of all pages of its kind: the list of versions."""
    return f"{client.get(f'/{kind}/{shop_id}').headers['Location']}/versions"


def _export_site(folder: Folder, client: FlaskClient) -> None:
    """Write what belongs to no shop: style sheets and scripts that pages use, the page for what is not there, headers."""
    shops = [name for name in folder.groups if name != SITE]
    missing = client.get(NOT_FOUND)
    needs = {need for shop_id in shops for need in folder.groups[shop_id].needs}
    needs |= {target for target in linked(missing.text) if target.startswith(ASSETS)}
    replies = {address: _ask(client, address) for address in needs}
    written = {file_of(address): reply.data for address, reply in replies.items()}
    written["404.html"] = missing.data
    released = [f"/v{number}/e.js" for number in read_loaders().releases]
    scripts = {address: _ask(client, address) for address in ("/e.js", *released)}
    written |= {file_of(address): reply.data for address, reply in scripts.items()}
    if shops:
        page, frame = (_ask(client, _versions(client, kind, shops[0])) for kind in KINDS)
        rules = Rules(
            pages=lasting(page.headers),
            framed=lasting(frame.headers),
            policies={shop_id: client.get(f"/e/{shop_id}").headers[CSP] for shop_id in shops},
            assets=lasting(next(iter(replies.values())).headers),
            loader=lasting(scripts["/e.js"].headers),
            released=lasting(scripts[released[0]].headers),
        )
        written |= {file: text.encode() for file, text in header_files(rules).items()}
    folder.write(SITE, "", written)
