"""The hot path in front of the real application, on both databases; the clock is the test's."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from werkzeug.test import Client, TestResponse

from plugin_host import front, serve
from plugin_host.front import in_front_of, release
from plugin_host.serve import HotPath
from plugin_host.storage import db, find_reply, upgrade, withdraw_version, writing
from plugin_host.storage.models import Reply
from plugin_host.web import headers
from tests.databases import close
from tests.web.conftest import BASE_URL, World

PAGE = "/p/balkonbloem/nl"
FRAME = "/e/balkonbloem/nl"
ADDRESSES = (PAGE, FRAME, f"{FRAME}?theme=dark", f"{PAGE}.json", f"{PAGE}/versions", f"{PAGE}/versions/1")
TOMORROW = date(2026, 11, 21)


class Server:
    """Two workers on one database, and how often the application was asked."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.asked: list[str] = []
        world.app.before_request(self.count)
        self.workers: list[HotPath] = []
        self.start_again()

    def count(self) -> None:
        self.asked.append("")

    def start_again(self) -> None:
        self.workers = [
            in_front_of(self.world.app, BASE_URL, clock=lambda: self.world.now.timestamp()) for _ in range(2)
        ]

    def visit(self, path: str = PAGE) -> TestResponse:
        """The same answer of both workers."""
        first, second = (Client(worker).get(path) for worker in self.workers)
        for answer in (first, second):
            answer.headers.pop("Date", None)  # of replies that are not kept
        assert (first.status, first.data, dict(first.headers)) == (second.status, second.data, dict(second.headers))
        return first

    def stored(self) -> list[str]:
        with self.world.app.app_context(), db.engine.connect() as connection:
            return sorted(connection.execute(sa.select(Reply.key)).scalars())

    def times(self) -> int:
        count = len(self.asked)
        self.asked.clear()
        return count


@pytest.fixture
def world(database_url: str, tmp_path: Path) -> Iterator[World]:
    world = World(database_url, tmp_path)
    upgrade(world.app)
    world.put()
    world.publish()
    yield world
    close(world.app)


@pytest.fixture
def server(world: World) -> Server:
    return Server(world)


def test_the_application_and_the_memory_speak_of_the_same_key() -> None:
    assert headers.KEEP == serve.KEEP


def test_kept_replies_are_those_of_the_application(server: Server, world: World) -> None:
    for path in ADDRESSES:
        plain = world.app.test_client().get(path)
        for _ in range(2):
            kept = server.visit(path)
            assert (kept.status, kept.data) == (plain.status, plain.data)
            assert {**plain.headers, "Vary": "Accept-Encoding"} == {**kept.headers, "Date": plain.headers["Date"]}


def test_nothing_of_a_visitor_is_in_what_is_kept(world: World) -> None:
    mine = {
        "Accept-Language": "de",
        "Cookie": "a=b",
        "Host": "evil.example",
        "X-Forwarded-Host": "evil.example",
        "X-Forwarded-Prefix": "/evil",
        "Forwarded": "host=evil.example",
        "Referer": "https://evil.example",
        "User-Agent": "evil",
        "Sec-Fetch-Dest": "iframe",
    }
    client = world.app.test_client()
    for path in ADDRESSES:
        plain, other = (
            client.get(path),
            client.get(path, headers=mine, query_string={"x": "evil"} if "?" not in path else None),
        )
        assert (other.status, other.data) == (plain.status, plain.data)
        other.headers["Date"] = plain.headers["Date"]
        assert dict(other.headers) == dict(plain.headers)


def test_what_changes_shows_after_a_second_in_every_worker(server: Server, world: World) -> None:
    def after_a_second() -> list[TestResponse]:
        world.wait(seconds=1)
        return [server.visit(path) for path in ADDRESSES]

    for path in ADDRESSES:
        server.visit(path)
    world.publish(first="A new beginning.")
    assert "A new beginning." in after_a_second()[0].text
    assert server.visit(f"{PAGE}/versions").text.count("/versions/2") >= 1
    world.port = 8443
    world.put()
    for path, response in zip(ADDRESSES, after_a_second(), strict=True):
        framed = path.startswith("/e/")
        assert ("http://shop.localhost:8443" in response.headers["Content-Security-Policy"]) == framed
    world.remove()
    assert {response.status_code for response in after_a_second()} == {410}
    world.put()
    assert {response.status_code for response in after_a_second()} == {200}


def test_a_scheduled_version_shows_at_its_instant_and_caches_are_told_before(server: Server, world: World) -> None:
    assert server.visit().headers["Cache-Control"].startswith("public, max-age=60,")
    world.publish(effective=TOMORROW, first="A new beginning.")
    world.wait(hours=11, minutes=59, seconds=20)
    server.times()
    for age in (40, 39, 38):
        response = server.visit()
        assert response.headers["Cache-Control"].startswith(f"public, max-age={age},")
        assert "A new beginning." not in response.text
        world.wait(seconds=1)
    assert server.times() == 1  # the second worker found what the first had stored
    world.wait(seconds=37)
    assert "A new beginning." in server.visit().text


def test_a_withdrawn_version_never_shows(server: Server, world: World) -> None:
    world.publish(effective=TOMORROW, first="A new beginning.")
    server.visit()
    with world.app.app_context(), writing():
        withdraw_version("balkonbloem", 2, now=world.now, by="", reason="")
    world.wait(days=1)
    assert "A new beginning." not in server.visit().text


def test_only_the_pages_in_force_are_stored_and_they_are_not_rendered_again(server: Server) -> None:
    for path in (*ADDRESSES, f"{PAGE}/on/2026-11-20", "/p/nobody/nl", "/p/balkonbloem/fr", f"{FRAME}?theme=pink"):
        server.visit(path)
    assert server.stored() == [FRAME, PAGE, f"dark{FRAME}"]
    server.times()
    server.start_again()
    for path in (PAGE, FRAME, f"{FRAME}?theme=dark"):
        assert server.visit(path).status_code == 200
    assert server.times() == 0


def test_without_stored_replies_they_are_made_again(server: Server, world: World) -> None:
    server.visit()
    with world.app.app_context(), writing():
        db.session.execute(sa.delete(Reply))
    server.start_again()
    assert server.visit().status_code == 200
    assert server.stored() == [PAGE]


def test_another_release_makes_its_own_replies(server: Server, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    server.visit()
    monkeypatch.setattr(front, "release", lambda _base_url: "next")
    server.start_again()
    server.times()
    server.visit()
    assert server.times() == 1
    with world.app.app_context():
        assert find_reply(PAGE, "next", world.now)


def test_the_release_is_of_all_that_makes_a_page(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ours = release(BASE_URL)
    assert release(BASE_URL) == ours
    assert release("https://other.example") != ours
    monkeypatch.setattr(front, "host_translations", lambda: tmp_path)
    assert release(BASE_URL) != ours
    monkeypatch.undo()
    monkeypatch.setattr(front, "version", lambda _name: "99")
    assert release(BASE_URL) != ours


def test_while_another_writes_a_page_is_answered_and_not_stored(server: Server, world: World) -> None:
    with world.app.app_context(), writing():
        assert Client(server.workers[0]).get(PAGE).status_code == 200
    assert server.stored() == []


def test_a_database_without_the_new_tables_serves_its_policies(server: Server, world: World) -> None:
    with world.app.app_context(), writing():
        for table in ("replies", "generation"):
            db.session.execute(sa.text(f"DROP TABLE {table}"))
    assert [server.visit(path).status_code for path in ADDRESSES] == [200] * len(ADDRESSES)


def test_without_a_database_the_last_reply_is_served(server: Server, world: World) -> None:
    before = server.visit()
    with world.app.app_context(), writing():
        for table in ("texts", "withdrawals", "rejections", "generation"):
            db.session.execute(sa.text(f"DROP TABLE {table}"))
    world.wait(hours=1)
    assert world.app.test_client().get(PAGE).status_code == 500
    after = server.visit()
    assert (after.status, after.data) == (before.status, before.data)
    assert server.visit("/p/balkonbloem/de").status_code == 500


def test_a_shop_is_never_answered_with_the_reply_of_another(server: Server, world: World) -> None:
    server.visit()
    assert server.visit("/p/balkonbloem-2/nl").status_code == 404
    assert server.visit("/p/balkonbloem/nl-NL").status_code == 404
    assert server.visit(PAGE).status_code == 200
    world.now += timedelta(days=3650)
    assert server.visit(PAGE).status_code == 200


def test_a_stored_reply_ends_with_the_version_that_it_shows(server: Server, world: World) -> None:
    world.publish(effective=TOMORROW)
    server.visit()
    with world.app.app_context(), db.engine.connect() as connection:
        until = connection.execute(sa.select(Reply.until)).scalar_one()
    assert until == world.now.replace(hour=0) + timedelta(days=1)
