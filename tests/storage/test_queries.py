import hashlib
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
import sqlalchemy as sa
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plugin_host.storage import (
    PurgedShop,
    UnknownShop,
    add_version,
    current_text,
    current_version,
    get_origin,
    get_shop,
    get_text,
    get_version,
    list_shops,
    list_versions,
    newest_version,
    next_effective_at,
    put_shop,
    remove_shop,
    writing,
)
from tests.databases import close, storage_app_for
from tests.storage.samples import DAY, NOW, new_text, new_version


@pytest.fixture
def app(storage_app: Flask) -> Flask:
    with storage_app.app_context(), writing():
        put_shop("balkonbloem", "schema = 1", now=NOW)
    return storage_app


def test_put_replaces_the_draft(app: Flask) -> None:
    with app.app_context():
        with writing():
            put_shop("balkonbloem", "schema = 1 # nieuw", now=NOW + DAY)
        shop = get_shop("balkonbloem")
        assert shop is not None
        assert (shop.draft, shop.put_at) == ("schema = 1 # nieuw", NOW + DAY)
        assert (shop.removed_at, shop.purged_at) == (None, None)


def test_a_shop_never_put_is_not_there(app: Flask) -> None:
    with app.app_context():
        assert get_shop("tuinkers") is None
        with pytest.raises(UnknownShop, match="'tuinkers' is not known"), writing():
            remove_shop("tuinkers", now=NOW)


def test_shops_are_listed_by_id_without_the_removed_ones_unless_asked(app: Flask) -> None:
    with app.app_context():
        with writing():
            put_shop("tuinkers", "b", now=NOW)
            put_shop("aalbes", "c", now=NOW)
            remove_shop("tuinkers", now=NOW)
        assert [shop.id for shop in list_shops()] == ["aalbes", "balkonbloem"]
        assert [shop.id for shop in list_shops(removed=True)] == ["aalbes", "balkonbloem", "tuinkers"]


def test_removing_keeps_the_history_and_the_first_date(app: Flask) -> None:
    with app.app_context():
        with writing():
            add_version(new_version(1))
            remove_shop("balkonbloem", now=NOW)
            remove_shop("balkonbloem", now=NOW + DAY)
        shop = get_shop("balkonbloem")
        assert shop is not None
        assert shop.removed_at == NOW
        assert get_text("balkonbloem", "nl", 1) is not None


def test_putting_a_removed_shop_brings_it_back_with_its_history(app: Flask) -> None:
    with app.app_context():
        with writing():
            add_version(new_version(1))
            remove_shop("balkonbloem", now=NOW)
        with writing():
            put_shop("balkonbloem", "b", now=NOW + DAY)
        assert [shop.id for shop in list_shops()] == ["balkonbloem"]
        assert len(list_versions("balkonbloem")) == 1


def test_a_purge_leaves_a_tombstone_whose_id_stays_taken(app: Flask) -> None:
    with app.app_context():
        with writing():
            add_version(new_version(1))
        for _ in range(2):
            with writing():
                remove_shop("balkonbloem", now=NOW + DAY, purge=True)
        shop = get_shop("balkonbloem")
        assert shop is not None
        assert (shop.draft, shop.removed_at, shop.purged_at) == (None, NOW + DAY, NOW + DAY)
        assert list_versions("balkonbloem") == ()
        assert get_text("balkonbloem", "nl", 1) is None
        with pytest.raises(PurgedShop, match="choose another id"), writing():
            put_shop("balkonbloem", "b", now=NOW)


def test_a_purge_leaves_no_bytes_in_the_files_of_sqlite(sqlite_url: str, tmp_path: Path) -> None:
    app = storage_app_for(sqlite_url)
    with app.app_context():
        with writing():
            put_shop("balkonbloem", "schema = 1", now=NOW)
            add_version(new_version(1, published_by="Een Zeldzame Naam"))
        with writing():
            remove_shop("balkonbloem", now=NOW, purge=True)
        files = list(tmp_path.glob("storage.sqlite*"))
        assert files
        assert not any(b"Zeldzame" in file.read_bytes() for file in files)
    close(app)


def test_a_version_is_stored_whole(app: Flask) -> None:
    with app.app_context():
        with writing():
            stored = add_version(new_version(1))
        found = get_version("balkonbloem", 1)
        assert found == stored
        assert found.languages == ("nl", "en")
        assert (found.effective_on, found.effective_at, found.published_by) == (NOW.date(), NOW, "Redactie")
        assert found.plugin_versions == {"clausula": "0.1.0"}
        origin = get_origin("balkonbloem", 1)
        assert origin is not None
        assert (origin.shop_file, origin.facts) == ("schema = 1", {"mollie": {"name": "Mollie"}})


def test_a_text_is_hashed_over_its_canonical_json(app: Flask) -> None:
    with app.app_context():
        with writing():
            add_version(new_version(1))
        text = get_text("balkonbloem", "en", 1)
        assert text is not None
        assert (text.canonical_json, text.plain_text) == (
            '{"language":"en","version":1}',
            "Privacyverklaring … en 1",
        )
        assert text.sha256 == hashlib.sha256(text.canonical_json.encode()).hexdigest()


def test_what_does_not_exist_is_none(app: Flask) -> None:
    with app.app_context():
        assert get_version("balkonbloem", 1) is None
        assert newest_version("balkonbloem") is None
        assert current_version("balkonbloem", NOW) is None
        assert next_effective_at("balkonbloem", NOW) is None
        assert get_origin("balkonbloem", 1) is None
        assert get_text("balkonbloem", "nl", 1) is None
        assert current_text("balkonbloem", "nl", NOW) is None
        assert list_versions("balkonbloem") == ()


@pytest.mark.parametrize("languages", [(), ("nl", "nl")])
def test_a_version_has_one_text_per_language(app: Flask, languages: tuple[str, ...]) -> None:
    texts = tuple(new_text(language, 1) for language in languages)
    with app.app_context(), pytest.raises(ValueError, match="one text for each of its languages"), writing():
        add_version(new_version(1, texts=texts))


@pytest.mark.parametrize("number", [0, 1, 3])
def test_a_number_is_the_next_one(app: Flask, number: int) -> None:
    with app.app_context():
        with writing():
            add_version(new_version(1))
        with pytest.raises(sa.exc.IntegrityError, match="without a gap"), writing():
            add_version(new_version(number))


def test_a_naive_instant_is_refused(app: Flask) -> None:
    with (
        app.app_context(),
        pytest.raises(sa.exc.StatementError, match="has no time zone"),
        writing(),
    ):
        put_shop("balkonbloem", "b", now=NOW.replace(tzinfo=None))


def test_instants_come_back_in_utc_whatever_zone_they_were_given_in(app: Flask) -> None:
    given_at = datetime(2026, 11, 3, 1, 0, 0, 123456, tzinfo=timezone(timedelta(hours=5, minutes=45)))
    with app.app_context():
        with writing():
            put_shop("balkonbloem", "b", now=given_at)
        shop = get_shop("balkonbloem")
        assert shop is not None
        assert shop.put_at == given_at
        assert shop.put_at.tzinfo is UTC


def test_a_scheduled_version_takes_effect_by_time_alone(app: Flask) -> None:
    with app.app_context():
        with writing():
            add_version(new_version(1))
            add_version(new_version(2, at=NOW + DAY))
        before, after = NOW + DAY - timedelta(microseconds=1), NOW + DAY
        assert getattr(current_version("balkonbloem", before), "number", None) == 1
        assert getattr(current_version("balkonbloem", after), "number", None) == 2
        assert getattr(current_text("balkonbloem", "nl", before), "number", None) == 1
        assert getattr(current_text("balkonbloem", "nl", after), "number", None) == 2
        assert getattr(newest_version("balkonbloem"), "number", None) == 2
        assert next_effective_at("balkonbloem", before) == NOW + DAY
        assert next_effective_at("balkonbloem", after) is None


def test_a_language_that_the_current_version_dropped_is_not_current(app: Flask) -> None:
    with app.app_context():
        with writing():
            add_version(new_version(1))
            add_version(new_version(2, texts=(new_text("nl", 2),)))
        assert current_text("balkonbloem", "en", NOW) is None
        assert get_text("balkonbloem", "en", 1) is not None


def test_versions_are_listed_newest_first_each_with_its_languages(app: Flask) -> None:
    with app.app_context():
        with writing():
            add_version(new_version(1, texts=(new_text("en", 1), new_text("de", 1))))
            add_version(new_version(2, at=NOW + DAY))
        listed = list_versions("balkonbloem")
        assert [(version.number, version.languages) for version in listed] == [(2, ("nl", "en")), (1, ("en", "de"))]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(days=st.lists(st.integers(0, 6), min_size=1, max_size=6), asked=st.integers(-1, 7))
def test_the_current_version_is_the_highest_that_is_in_force(app: Flask, days: list[int], asked: int) -> None:
    at = NOW + asked * DAY
    days.sort()  # versions take effect in their order
    with app.app_context():
        shop = f"s{len(list_shops())}"
        with writing():
            put_shop(shop, "x", now=NOW)
            for number, day in enumerate(days, 1):
                add_version(new_version(number, shop=shop, at=NOW + day * DAY))
        in_force = [number for number, day in enumerate(days, 1) if day <= asked]
        current = max(in_force, default=0)
        coming = [day for number, day in enumerate(days, 1) if day > asked and number > current]
        found = current_version(shop, at)
        assert (found.number if found else 0) == current
        assert next_effective_at(shop, at) == (NOW + min(coming) * DAY if coming else None)
