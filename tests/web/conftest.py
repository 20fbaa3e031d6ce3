"""An application with pages on a database of its own, and shops that publish there."""

import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Thread
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

import pytest
from flask.testing import FlaskClient
from werkzeug.serving import make_server

from plugin_host.catalogues import HOST, Catalogues
from plugin_host.formats.json import canonical
from plugin_host.formats.text import to_text
from plugin_host.storage import NewText, NewVersion, add_version, list_versions, put_shop, remove_shop, writing
from plugin_host.web import Site, register
from plugin_host.web.picturing import UNKNOWN_TRANSFERS
from plugin_host.web.words import PICTURE
from tests.databases import close, storage_app_for
from tests.formats.samples import sample

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
TODAY = NOW.date()
BASE_URL = "https://policies.example"

DATABASE = "web.sqlite"
DRAFT = """
schema = 1
[shop]
id = "balkonbloem"
website = "https://balkonbloem.example/winkel"
embed_origins = ["https://www.balkonbloem.example", "http://shop.localhost:{port}", "https://*.example", "a; b"]
"""
TITLES = {"nl": "Privacyverklaring", "en": "Privacy policy", "de": "Datenschutzerklärung"}
DUTCH = {
    "Skip to the text": "Naar de tekst",
    "This page does not exist": "Deze pagina bestaat niet",
    **{english: f"{english} (nl)" for english in (*PICTURE.values(), *UNKNOWN_TRANSFERS)},
}


class World:
    """An application whose clock stands still until a test turns it."""

    def __init__(self, url: str, folder: Path) -> None:
        self.now = NOW
        self.port = 80
        self.app = storage_app_for(url)
        site = Site(base_url=BASE_URL, catalogues=Catalogues({HOST: folder}), clock=lambda: self.now)
        register(self.app, site)

    def put(self, shop: str = "balkonbloem", more: str = "") -> None:
        """Put the draft of the sample shop, with ``more`` tables."""
        with self.app.app_context(), writing():
            put_shop(shop, DRAFT.format(port=self.port) + more, now=self.now)

    def publish(
        self,
        *languages: str,
        effective: date = TODAY,
        at: datetime | None = None,
        first: str | None = None,
        recipients: int | None = None,
        name: str = "Balkonbloem",
        changes: Mapping[str, Any] | None = None,
    ) -> int:
        """Publish the next version of the sample shop; ``first`` replaces the first paragraph.

        Of its recipients the first ``recipients`` are left. ``changes`` is what the shop told its customers.
        """
        spoken: Sequence[str] = languages or ("nl", "en", "de")
        with self.app.app_context():
            number = len(list_versions("balkonbloem")) + 1
            texts = []
            for language in spoken:
                policy = replace(
                    sample(number, language, TITLES.get(language, language)),
                    effective=effective.isoformat(),
                    name=name,
                )
                policy = replace(policy, recipients=policy.recipients[:recipients])
                if first is not None:
                    about = replace(policy.sections[0], paragraphs=(first,))
                    policy = replace(policy, sections=(about, *policy.sections[1:]))
                texts.append(NewText(language=language, canonical_json=canonical(policy), plain_text=to_text(policy)))
            instant = at or datetime.combine(effective, datetime.min.time(), UTC)
            with writing():
                add_version(
                    NewVersion(
                        shop="balkonbloem",
                        number=number,
                        effective_on=effective,
                        effective_at=instant,
                        published_at=min(self.now, instant),
                        published_by="",
                        host_version="0",
                        plugin_versions={},
                        shop_file="",
                        facts={},
                        texts=tuple(texts),
                        changes=changes or {},
                    )
                )
        return number

    def remove(self) -> None:
        with self.app.app_context(), writing():
            remove_shop("balkonbloem", now=self.now)

    def wait(self, **length: float) -> None:
        self.now += timedelta(**length)


@pytest.fixture
def empty_world(tmp_path: Path) -> Iterator[World]:
    folder = tmp_path / "translations" / "nl" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    entries = "\n".join(f'msgid "{english}"\nmsgstr "{dutch}"\n' for english, dutch in DUTCH.items())
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
    (folder / f"{HOST}.po").write_text(header + entries, encoding="utf-8")
    world = World(f"sqlite:///{tmp_path / DATABASE}", tmp_path / "translations")
    yield world
    close(world.app)


@pytest.fixture
def world(empty_world: World, tmp_path: Path, migrated_sqlite: Path) -> World:
    """A world in which the sample shop is known and has published nothing."""
    shutil.copy(migrated_sqlite, tmp_path / DATABASE)
    empty_world.put()
    return empty_world


@pytest.fixture
def client(world: World) -> FlaskClient:
    """A visitor of a shop with one version in three languages."""
    world.publish()
    return world.app.test_client()


@contextmanager
def served(application: WSGIApplication) -> Iterator[int]:
    """Serve an application on a port of this machine."""
    server = make_server("127.0.0.1", 0, application, threaded=True)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server.server_port
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def address(world: World) -> Iterator[str]:
    """The address of a running server, on a host that is not the shop's."""
    with served(world.app) as port:
        world.publish()
        yield f"http://policy.localhost:{port}"


@pytest.fixture
def shop_port(world: World, address: str) -> Iterator[int]:
    """The port of a website that frames the policy; at the host ``shop.localhost`` it is the shop's own."""

    def page(_environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        start_response("200 OK", [("Content-Type", "text/html")])
        return [f'<iframe title="Policy" src="{address}/e/balkonbloem/nl"></iframe>'.encode()]

    with served(page) as port:
        world.port = port
        world.put()
        yield port
