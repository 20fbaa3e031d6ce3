import threading
import time

import pytest
import sqlalchemy as sa
from flask import Flask

from plugin_host.storage import (
    DatabaseBusy,
    add_version,
    db,
    get_shop,
    in_writing,
    put_shop,
    remove_shop,
    writing,
)
from plugin_host.storage.models import Shop
from tests.storage.samples import NOW, finish, new_version, start


def test_what_was_written_is_there_after_the_block(storage_app: Flask) -> None:
    with storage_app.app_context():
        with writing():
            put_shop("balkonbloem", "a", now=NOW)
        assert not in_writing()
    with storage_app.app_context():
        shop = get_shop("balkonbloem")
        assert shop is not None
        assert shop.draft == "a"


def put_and_fail() -> None:
    with writing():
        put_shop("balkonbloem", "a", now=NOW)
        raise ZeroDivisionError


def test_an_exception_undoes_the_whole_block(storage_app: Flask) -> None:
    with storage_app.app_context():
        with pytest.raises(ZeroDivisionError):
            put_and_fail()
        assert get_shop("balkonbloem") is None


def test_the_database_refuses_a_change_outside_writing(storage_app: Flask) -> None:
    with storage_app.app_context():
        with writing():
            pass
        with pytest.raises(sa.exc.DBAPIError, match=r"read-?only"):
            db.session.execute(sa.insert(Shop).values(id="a", draft="a", put_at=NOW))


def test_the_functions_that_change_refuse_to_outside_writing(storage_app: Flask) -> None:
    with storage_app.app_context():
        get_shop("balkonbloem")
        for change in (
            lambda: put_shop("balkonbloem", "a", now=NOW),
            lambda: remove_shop("balkonbloem", now=NOW),
            lambda: add_version(new_version(1)),
        ):
            with pytest.raises(RuntimeError, match=r"with writing\(\)"):
                change()


def test_writing_does_not_nest(storage_app: Flask) -> None:
    with storage_app.app_context(), writing():
        put_shop("balkonbloem", "a", now=NOW)
        with pytest.raises(RuntimeError, match="nest"), writing():
            pass
        assert get_shop("balkonbloem") is not None


def test_writing_refuses_to_forget_changes_made_before_it(storage_app: Flask) -> None:
    with storage_app.app_context():
        db.session.add(Shop(id="a", draft="a", put_at=NOW))
        with pytest.raises(RuntimeError, match="before"), writing():
            pass


def test_writing_sees_what_another_wrote_after_an_earlier_read(storage_app: Flask) -> None:
    with storage_app.app_context():
        assert get_shop("balkonbloem") is None
        with storage_app.app_context(), writing():
            put_shop("balkonbloem", "a", now=NOW)
        with writing():
            assert get_shop("balkonbloem") is not None


def test_readers_wait_for_neither_writers_nor_each_other(storage_app: Flask) -> None:
    with storage_app.app_context(), writing():
        put_shop("balkonbloem", "a", now=NOW)
        began = time.monotonic()
        with storage_app.app_context():
            assert get_shop("balkonbloem") is None
            with storage_app.app_context():
                assert get_shop("balkonbloem") is None
        assert time.monotonic() - began < 1


def test_a_second_writer_waits_for_the_first(storage_app: Flask) -> None:
    seen = []

    def second() -> None:
        with storage_app.app_context(), writing():
            seen.append(get_shop("balkonbloem"))

    with storage_app.app_context(), writing():
        thread = threading.Thread(target=second)
        thread.start()
        put_shop("balkonbloem", "a", now=NOW)
        thread.join(0.2)
        assert not seen
    thread.join(20)
    assert seen[0] is not None


def test_a_writer_gives_up_after_its_time_and_leaves_the_session_usable(storage_app: Flask) -> None:
    with storage_app.app_context():
        with writing(), storage_app.app_context():
            with pytest.raises(DatabaseBusy, match="kept the database busy"), writing(wait=0.2):
                pass
            assert get_shop("balkonbloem") is None
        with writing():
            put_shop("balkonbloem", "a", now=NOW)


def test_four_processes_lose_no_update(storage_app: Flask, database_url: str) -> None:
    finish([start("tests.storage.count", database_url, "balkonbloem", "50") for _ in range(4)])
    with storage_app.app_context():
        shop = get_shop("balkonbloem")
        assert shop is not None
        assert shop.draft == "200"
