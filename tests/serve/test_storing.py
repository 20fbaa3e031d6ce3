"""Pages that publishing stores, so that the first visitor need not wait for them to be made."""

import logging

import pytest
import sqlalchemy as sa
from werkzeug.test import Client

from plugin_host.front import in_front_of
from plugin_host.storage import db
from plugin_host.storage.models import Reply
from tests.cli.conftest import Cli
from tests.cli.files import ACCEPT, SHOP_FILE

PAGES = [f"/{kind}/balkonbloem/{language}" for kind in "ep" for language in ("de", "en", "nl")]
MOVED = SHOP_FILE.replace('city = "Utrecht"', 'city = "Zwolle"')


def stored(cli: Cli) -> list[str]:
    with cli.app().app_context(), db.engine.connect() as connection:
        return sorted(connection.execute(sa.select(Reply.key)).scalars())


def test_the_first_visitor_gets_the_pages_that_publishing_stored(cli: Cli) -> None:
    cli.publish()
    assert stored(cli) == PAGES
    plain = {path: cli.visit(path).data for path in PAGES}
    app, asked = cli.app(), []
    visitor = Client(in_front_of(app, "http://localhost:8000"))
    rendering = app.wsgi_app
    app.wsgi_app = lambda *call: asked.append("") or rendering(*call)  # type: ignore[method-assign, func-returns-value]  # counts
    assert {path: visitor.get(path).data for path in PAGES} == plain
    assert asked == []
    visitor.get("/e/balkonbloem/nl?theme=dark")
    assert asked == [""]


def test_a_version_that_is_not_in_force_yet_is_not_asked_for(cli: Cli) -> None:
    cli.publish()
    cli.fine("shop", "put", cli.file(MOVED))
    assert stored(cli) == []
    cli.fine("publish", "balkonbloem", *ACCEPT, "--summary", "Wij zijn verhuisd.", "--effective", "2100-01-01")
    assert stored(cli) == []


def fail(*_: object, **__: object) -> str:
    raise ZeroDivisionError


@pytest.mark.parametrize(
    ("broken", "says"),
    [
        ("plugin_host.web.pages.to_html", "cannot answer /p/balkonbloem/nl"),
        ("plugin_host.front.release", "the pages of balkonbloem are not stored"),
        ("plugin_host.storage.keep_reply", "the reply to '/p/balkonbloem/nl' cannot be kept"),
    ],
)
def test_pages_that_cannot_be_stored_are_in_the_log_and_the_version_is_published(
    cli: Cli, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, broken: str, says: str
) -> None:
    monkeypatch.setattr(broken, fail)
    caplog.set_level(logging.WARNING)
    cli.publish()
    monkeypatch.undo()
    assert says in caplog.text
    assert stored(cli) == []
    assert cli.visit("/p/balkonbloem/nl").status_code == 200
