"""What was archived comes back as it was, from and to both databases."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plugin_host import storage
from plugin_host.archive import ArchiveError, Checks, DifferentShop, open_archive, restore, verify
from plugin_host.storage.guards import guards_kept
from tests.archives.samples import (
    SHOP,
    Files,
    archived,
    digest,
    everything,
    everything_of,
    fill,
    pack,
    sha256,
    take_in,
    unpack,
)
from tests.storage.samples import DAY, NOW, new_text, new_version


def test_all_shops_come_back_as_they_were(storage_app: Flask, target: Flask, tmp_path: Path) -> None:
    with storage_app.app_context():
        fill()
        before = everything()
    data = archived(storage_app)
    path = tmp_path / "all.zip"
    path.write_bytes(data)
    assert take_in(target, path) == dict.fromkeys(["anders", SHOP, "tuinkers", "weg"], True)
    with target.app_context():
        assert everything() == before
    assert archived(target) == data
    assert set(take_in(target, path).values()) == {False}


def test_both_databases_take_in(storage_app: Flask, shops: bytes, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(shops)
    assert all(take_in(storage_app, path).values())
    assert archived(storage_app) == shops
    with storage_app.app_context():
        assert [list(storage.broken_links(shop)) for shop in storage.shop_ids()] == [[]] * 4
        with pytest.raises(sa.exc.IntegrityError), storage.writing():
            storage.db.session.execute(sa.text("DELETE FROM versions"))
        with pytest.raises(storage.PurgedShop), storage.writing():
            storage.put_shop("weg", "schema = 1", now=NOW)


def test_one_shop_is_archived_and_one_restored(target: Flask, shops: bytes, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(shops)
    assert take_in(target, path, "tuinkers") == {"tuinkers": True}
    with target.app_context():
        assert storage.shop_ids() == ("tuinkers",)
    assert {name.split("/")[0] for name in unpack(archived(target, "tuinkers"))} == {"clausula.json", "tuinkers"}


def test_an_archive_is_read_without_clausula(files: Files) -> None:
    assert [name for name in files if name.startswith("weg/")] == ["weg/shop.json"]
    assert "tuinkers/draft.toml" in files
    assert files[f"{SHOP}/draft.toml"] == f"schema = 1\r\n# {SHOP} “ö”".encode()
    assert files[f"{SHOP}/versions/1/nl.txt"].decode() == "Privacyverklaring … nl 1"
    last = ""
    for number in range(1, 6):
        version = json.loads(files[f"{SHOP}/versions/{number}/version.json"])
        assert version["previous"] == last
        assert version["digest"] == digest(files, SHOP, number)
        for text in version["texts"]:
            for key, end in (("json", "json"), ("text", "txt")):
                assert text[key] == sha256(files[f"{SHOP}/versions/{number}/{text['language']}.{end}"])
        last = version["digest"]
    assert version["withdrawn"] == [2, 4]
    shop = json.loads(files[f"{SHOP}/shop.json"])
    assert [(entry["update"], entry["reason"]) for entry in shop["rejections"]] == [
        ("0f" * 32, "klopt niet"),
        ("f0" * 32, "klopt niet"),
    ]
    listed = {shop["id"]: shop for shop in json.loads(files["clausula.json"])["shops"]}
    assert listed[SHOP] == {"id": SHOP, "versions": 5, "digest": last}


def test_an_archive_packed_anew_by_hand_is_taken_in(target: Flask, files: Files, tmp_path: Path) -> None:
    folders = {f"{SHOP}/": b"", f"{SHOP}/versions/": b"", f"{SHOP}/versions/1/": b""}
    path = pack({**folders, **dict(reversed(files.items()))}, tmp_path / "anew.zip")
    assert all(take_in(target, path).values())


def test_an_archive_is_of_one_instant(storage_app: Flask) -> None:
    with storage_app.app_context():
        fill()
        with storage.reading():
            assert storage.last_number(SHOP) == 5
            with storage_app.app_context(), storage.writing():
                storage.add_version(new_version(6, shop=SHOP, at=NOW + 99 * DAY))
            assert storage.last_number(SHOP) == 5
        assert storage.last_number(SHOP) == 6


def test_reading_does_not_nest_in_writing_and_cannot_write(target: Flask) -> None:
    with target.app_context():
        with pytest.raises(RuntimeError, match="does not nest"), storage.writing(), storage.reading():
            pass
        with storage.reading(), pytest.raises(RuntimeError, match="with writing"):
            storage.put_shop(SHOP, "", now=NOW)


def test_a_broken_chain_is_archived_and_never_restored(storage_app: Flask, target: Flask, tmp_path: Path) -> None:
    with storage_app.app_context():
        fill()
        with storage.writing(), guards_kept(storage.db.session.connection()):
            storage.db.session.execute(sa.text("UPDATE texts SET plain_text = 'x' WHERE shop = 'tuinkers'"))
    path = tmp_path / "broken.zip"
    path.write_bytes(archived(storage_app))
    with pytest.raises(
        ArchiveError, match=r"tuinkers/versions/1/version.json: it is not what its digest was made from"
    ):
        take_in(target, path)
    with target.app_context():
        assert everything() == {}


def change(statement: str) -> None:
    with storage.writing(), guards_kept(storage.db.session.connection()):
        storage.db.session.execute(sa.text(statement))


@pytest.mark.parametrize(
    ("shop", "statement", "says"),
    [
        (SHOP, "UPDATE shops SET draft = 'x' WHERE id = 'balkonbloem'", "its draft is another"),
        (SHOP, "UPDATE shops SET removed_at = put_at WHERE id = 'balkonbloem'", "removed in one of the two only"),
        (
            "tuinkers",
            "UPDATE shops SET purged_at = removed_at, draft = NULL WHERE id = 'tuinkers'",
            "purged, and its id stays taken",
        ),
        (SHOP, "DELETE FROM rejections WHERE shop = 'balkonbloem'", "other updates were rejected"),
        (SHOP, "UPDATE rejections SET reason = 'x' WHERE shop = 'balkonbloem'", "other updates were rejected"),
        ("weg", "UPDATE shops SET purged_at = put_at WHERE id = 'weg'", "purged in one of the two only"),
        (SHOP, "UPDATE versions SET digest = 'x' WHERE number = 3", "version 3 has another digest"),
        (SHOP, "UPDATE withdrawals SET reason = 'x' WHERE number = 4", "version 4 is withdrawn in one of the two"),
        (SHOP, "DELETE FROM withdrawals WHERE number = 4", "version 4 is withdrawn in one of the two"),
        (SHOP, "DELETE FROM texts WHERE number = 5", "version 5: it is not what its digest was made from"),
        (SHOP, "DELETE FROM texts WHERE number = 5; DELETE FROM versions WHERE number = 5", "has 4 of its versions"),
    ],
)
def test_another_history_is_refused_and_stays(
    target: Flask, shops: bytes, tmp_path: Path, shop: str, statement: str, says: str
) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(shops)
    take_in(target, path)
    with target.app_context():
        for part in statement.split("; "):
            change(part)
        before = everything()
    with pytest.raises(DifferentShop, match=says):
        take_in(target, path, shop)
    with target.app_context():
        assert everything() == before


def test_a_longer_history_is_refused(target: Flask, shops: bytes, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(shops)
    take_in(target, path)
    with target.app_context(), storage.writing():
        storage.add_version(new_version(6, at=NOW + 40 * DAY))
    with pytest.raises(DifferentShop, match="the database has 6 of its versions, the archive 5"):
        take_in(target, path)


def test_nothing_is_half_taken_in(target: Flask, shops: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(shops)
    store = storage.restore_version

    def failing(new: storage.NewVersion, **digests: str) -> storage.VersionRecord:
        return store(new, **(digests | ({"digest": "0" * 64} if new.number == 5 else {})))

    monkeypatch.setattr(storage, "restore_version", failing)
    with pytest.raises(ArchiveError, match="version 5 of 'balkonbloem' is not what its digest was made from"):
        take_in(target, path, SHOP)
    with target.app_context():
        assert everything() == {}


def test_the_clock_may_have_been_set_back(storage_app: Flask, target: Flask, tmp_path: Path) -> None:
    with storage_app.app_context(), storage.writing():
        storage.put_shop(SHOP, "schema = 1", now=NOW)
        storage.add_version(new_version(1, at=NOW + 20 * DAY))
        storage.withdraw_version(SHOP, 1, now=NOW + DAY, by="", reason="")
        storage.add_version(new_version(2, at=NOW + 2 * DAY))
    path = tmp_path / "back.zip"
    path.write_bytes(archived(storage_app))
    take_in(target, path)
    assert archived(target) == path.read_bytes()


def test_what_the_layers_above_know_is_checked_too(shops: bytes, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(shops)

    def refuse(*_: object) -> None:
        raise ValueError("not that")

    def refuse_later(_: str, text: str) -> None:
        if text == "schema = 1":
            refuse()

    for checks, file in (
        (Checks(shop_file=refuse), "draft.toml"),
        (Checks(shop_file=refuse_later), "versions/1/shop.toml"),
        (Checks(text=refuse), "versions/1/nl.json"),
    ):
        with open_archive(path) as archive, pytest.raises(ArchiveError, match=f"^{SHOP}/{file}: not that$"):
            verify(archive, SHOP, checks)


def test_a_shop_that_is_there_is_compared_without_keeping_writers_waiting(
    storage_app: Flask, shops: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(shops)
    take_in(storage_app, path)
    with storage_app.app_context(), storage.writing():
        assert not any(take_in(storage_app, path).values())


def test_a_shop_put_meanwhile_stays(target: Flask, shops: bytes, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(shops)

    def put_after(shop_id: str) -> storage.ShopRecord | None:
        monkeypatch.undo()
        with target.app_context(), storage.writing():
            storage.put_shop(shop_id, "mine", now=NOW)
        return None

    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(storage, "get_shop", put_after)
        with pytest.raises(DifferentShop, match="was put into the database meanwhile"):
            take_in(target, path, SHOP)
    with target.app_context():
        found = storage.get_shop(SHOP)
        assert found is not None
        assert found.draft == "mine"


def test_an_archive_changed_after_it_was_proved_is_not_stored(target: Flask, files: Files, tmp_path: Path) -> None:
    """What only the list of its first file still shows."""
    path = pack(files, tmp_path / "all.zip")
    with target.app_context(), open_archive(path) as archive:
        verify(archive, SHOP)
        archive.shops[SHOP] = replace(archive.shops[SHOP], versions=4)
        with pytest.raises(ArchiveError, match="is not that of its last version"):
            restore(archive, SHOP)
        assert everything() == {}


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
JSON = st.dictionaries(
    TEXTS,
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
        max_leaves=5,
    ),
    max_size=3,
)
CHANGES = st.fixed_dictionaries(
    {
        "published_by": TEXTS,
        "shop_file": TEXTS,
        "facts": JSON,
        "changes": JSON,
        "accepted": st.dictionaries(TEXTS, TEXTS, max_size=2),
        "plain": TEXTS,
        "days": st.integers(0, 400),
        "microseconds": st.integers(0, 10**9),
        "withdraw": st.booleans(),
    }
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(history=st.lists(CHANGES, max_size=4), draft=TEXTS)
def test_any_history_comes_back(
    storage_app: Flask, target: Flask, tmp_path: Path, history: list[dict[str, Any]], draft: str
) -> None:
    with storage_app.app_context():
        shop = f"shop-{len(storage.shop_ids())}"
        with storage.writing():
            storage.put_shop(shop, draft, now=NOW)
            latest = NOW
            for number, given in enumerate(history, 1):
                at = latest + timedelta(days=given.pop("days"), microseconds=given.pop("microseconds"))
                dutch = storage.NewText(language="nl", canonical_json="{}", plain_text=given.pop("plain"))
                texts = (dutch, new_text("en", number))
                withdrawn = given.pop("withdraw") and at > NOW
                storage.add_version(new_version(number, shop=shop, at=at, texts=texts, **given))
                if withdrawn:
                    storage.withdraw_version(shop, number, now=NOW, by="wie", reason="waarom")
                else:
                    latest = at
        before = everything_of(shop)
    path = tmp_path / "any.zip"
    path.write_bytes(archived(storage_app, shop))
    with target.app_context():
        known = shop in storage.shop_ids()
    assert not known
    assert take_in(target, path) == {shop: True}
    with target.app_context():
        assert everything_of(shop) == before
    assert archived(target, shop) == path.read_bytes()


def test_verify_says_how_many_versions(shops: bytes, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(shops)
    with open_archive(path) as archive:
        assert [verify(archive, shop) for shop in archive.shops] == [0, 5, 1, 0]
