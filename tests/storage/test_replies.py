import contextlib
from collections.abc import Callable
from dataclasses import replace

import pytest
import sqlalchemy as sa
from flask import Flask

from plugin_host.storage import (
    DatabaseBusy,
    ReplyRecord,
    StorageError,
    add_version,
    db,
    find_reply,
    generation,
    get_shop,
    keep_reply,
    put_shop,
    remove_shop,
    restore_shop,
    withdraw_version,
    writing,
)
from plugin_host.storage.updates import reject_update
from tests.storage.samples import DAY, NOW, new_version

REPLY = ReplyRecord(
    key="/p/balkonbloem/nl",
    shop="balkonbloem",
    release="r1",
    until=None,
    headers={"ETag": '"x"', "Surrogate-Key": "shop-balkonbloem"},
    gzip=b"\x1f\x8b\x00",
    brotli=b"\xff\x00",
)
SHOP = "balkonbloem"


@pytest.fixture
def shops(storage_app: Flask) -> Flask:
    """Two shops, the first with a version in force and one that is scheduled."""
    with storage_app.app_context(), writing():
        for shop in (SHOP, "fietsbel"):
            put_shop(shop, "schema = 1", now=NOW)
            add_version(new_version(1, shop=shop))
        add_version(new_version(2, at=NOW + DAY))
    return storage_app


def keep(reply: ReplyRecord = REPLY, made_in: str | None = None) -> bool:
    seen = generation() if made_in is None else made_in
    with writing():
        return keep_reply(reply, seen)


def put_another() -> None:
    put_shop("kaarsenmaker", "schema = 1", now=NOW)


def restore() -> None:
    shop = get_shop(SHOP)
    assert shop
    restore_shop(replace(shop, id="restored"))


CHANGES: dict[str, Callable[[], object]] = {
    "a new shop": put_another,
    "a restored shop": restore,
    "a new draft": lambda: put_shop(SHOP, "schema = 1 # other origins", now=NOW),
    "a version": lambda: add_version(new_version(3, at=NOW + DAY)),
    "a withdrawal": lambda: withdraw_version(SHOP, 2, now=NOW, by="", reason=""),
    "a removal": lambda: remove_shop(SHOP, now=NOW),
    "a purge": lambda: remove_shop(SHOP, now=NOW, purge=True),
}
OF_OTHERS = ("a new shop", "a restored shop")


@pytest.mark.parametrize("change", CHANGES)
def test_all_that_a_visitor_may_see_changes_the_generation_and_drops_the_replies_of_its_shop(
    shops: Flask, change: str
) -> None:
    other = replace(REPLY, key="/p/fietsbel/nl", shop="fietsbel")
    with shops.app_context():
        before = generation()
        assert keep()
        assert keep(other)
        assert generation() == before
        with writing():
            CHANGES[change]()
        assert generation() != before
        assert (find_reply(REPLY.key, "r1", NOW) is None) == (change not in OF_OTHERS)
        assert find_reply(other.key, "r1", NOW) == other


def test_what_no_visitor_sees_or_was_undone_changes_nothing(shops: Flask) -> None:
    with shops.app_context():
        keep()
        before = generation()
        with writing():
            reject_update(SHOP, "u", now=NOW, by="", reason="")
        with contextlib.suppress(ZeroDivisionError), writing():
            put_shop(SHOP, "", now=NOW)
            raise ZeroDivisionError
        assert generation() == before
        assert find_reply(REPLY.key, "r1", NOW) == REPLY


def test_a_reply_is_found_by_the_release_that_made_it_while_it_is_true(shops: Flask) -> None:
    with shops.app_context():
        keep(replace(REPLY, until=NOW + DAY))
        assert find_reply(REPLY.key, "r1", NOW) == replace(REPLY, until=NOW + DAY)
        assert find_reply(REPLY.key, "r1", NOW + DAY) is None
        assert find_reply(REPLY.key, "r2", NOW) is None
        assert find_reply("/p/balkonbloem/en", "r1", NOW) is None
        keep(replace(REPLY, release="r2"))
        assert find_reply(REPLY.key, "r1", NOW) is None
        assert find_reply(REPLY.key, "r2", NOW) == replace(REPLY, release="r2")


def test_a_reply_that_was_overtaken_is_not_stored(shops: Flask) -> None:
    with shops.app_context():
        before = generation()
        with writing():
            put_shop("fietsbel", "schema = 1", now=NOW)
        assert not keep(made_in=before)
        assert find_reply(REPLY.key, "r1", NOW) is None


def test_replies_are_written_as_everything_else(shops: Flask) -> None:
    with shops.app_context(), pytest.raises(RuntimeError, match="writing"):
        keep_reply(REPLY, generation())


def test_every_database_has_a_generation_of_its_own_and_one_row(shops: Flask) -> None:
    with shops.app_context():
        assert len(generation()) >= 32
        with pytest.raises(sa.exc.IntegrityError), writing():
            db.session.execute(sa.text("INSERT INTO generation VALUES (2, 'x')"))


def test_without_the_tables_of_this_release_there_is_no_generation(empty_app: Flask) -> None:
    with empty_app.app_context(), pytest.raises(StorageError, match="generation"):
        generation()


def test_a_writer_may_say_how_long_it_waits(shops: Flask) -> None:
    with (
        shops.app_context(),
        writing(),
        shops.app_context(),  # a session of its own
        pytest.raises(DatabaseBusy),
        writing(wait=0.05),
    ):
        raise AssertionError("two write at once")
