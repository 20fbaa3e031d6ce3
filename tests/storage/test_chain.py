"""The chain of versions: whoever changes one breaks it there, on both databases."""

from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from flask import Flask

from plugin_host.storage import (
    NotScheduled,
    add_version,
    broken_links,
    current_version,
    db,
    get_version,
    list_versions,
    newest_version,
    next_effective_at,
    put_shop,
    remove_shop,
    withdraw_version,
    writing,
)
from plugin_host.storage.guards import guards_kept
from tests.storage.samples import DAY, NOW, new_text, new_version

SHOP = "balkonbloem"


@pytest.fixture(autouse=True)
def _three(storage_app: Flask) -> Iterator[None]:
    """A shop with three versions, the last of them scheduled."""
    with storage_app.app_context():
        with writing():
            put_shop(SHOP, "schema = 1", now=NOW)
            for number, day in ((1, 0), (2, 1), (3, 9)):
                add_version(new_version(number, at=NOW + day * DAY))
        yield


def tamper(statement: str) -> None:
    """Change the database as somebody could who holds it: the guards are taken off."""
    with writing(), guards_kept(db.session.connection()):
        db.session.execute(sa.text(statement))


def test_an_untouched_chain_holds() -> None:
    assert list(broken_links(SHOP)) == []
    digests = [version.digest for version in reversed(list_versions(SHOP))]
    assert len(set(digests)) == 3
    assert get_version(SHOP, 2).previous == digests[0]  # type: ignore[union-attr]  # it is there


@pytest.mark.parametrize(
    ("statement", "number", "says"),
    [
        ("UPDATE versions SET shop_file = 'x' WHERE number = 2", 2, "not what its digest was made from"),
        ("UPDATE versions SET published_by = 'x' WHERE number = 1", 1, "not what its digest was made from"),
        ("UPDATE versions SET facts = '{}' WHERE number = 3", 3, "not what its digest was made from"),
        ('UPDATE versions SET accepted = \'{"a":"b"}\' WHERE number = 2', 2, "not what its digest was made from"),
        ("UPDATE versions SET previous = digest WHERE number = 2", 2, "does not follow the version before it"),
        ("UPDATE texts SET plain_text = 'x' WHERE number = 2", 2, "not what its digest was made from"),
        ("UPDATE texts SET canonical_json = '{}' WHERE number = 2 AND language = 'nl'", 2, "the text in 'nl'"),
        ("UPDATE versions SET effective_on = '2020-01-01' WHERE number = 2", 2, "not what its digest was made from"),
        ("DELETE FROM texts WHERE number = 3 AND language = 'en'", 3, "not what its digest was made from"),
        ("UPDATE texts SET position = position + 7 WHERE number = 2 AND language = 'nl'", 2, "not what its digest"),
    ],
)
def test_a_change_breaks_the_chain_where_it_was_made(statement: str, number: int, says: str) -> None:
    tamper(statement)
    first, reason = next(iter(broken_links(SHOP)))
    assert first == number
    assert any(says in found for _, found in broken_links(SHOP)), reason


def test_a_version_taken_out_is_missed() -> None:
    tamper("DELETE FROM texts WHERE number = 2")
    tamper("DELETE FROM versions WHERE number = 2")
    assert next(iter(broken_links(SHOP))) == (2, "the version is missing")


def test_a_withdrawn_version_never_takes_effect_and_is_remembered() -> None:
    with writing():
        withdraw_version(SHOP, 3, now=NOW, by="Redactie", reason="te vroeg")
    later = NOW + 99 * DAY
    assert current_version(SHOP, later).number == 2  # type: ignore[union-attr]  # it is there
    assert newest_version(SHOP).number == 2  # type: ignore[union-attr]  # it is there
    assert next_effective_at(SHOP, NOW + 2 * DAY) is None
    withdrawn = list_versions(SHOP)[0].withdrawn
    assert withdrawn is not None
    assert (withdrawn.at, withdrawn.by, withdrawn.reason) == (NOW, "Redactie", "te vroeg")


def test_a_withdrawal_is_part_of_the_next_digest() -> None:
    with writing():
        withdraw_version(SHOP, 3, now=NOW, by="Redactie", reason="te vroeg")
        add_version(new_version(4, at=NOW + 2 * DAY))
    assert list(broken_links(SHOP)) == []
    tamper("DELETE FROM withdrawals")
    assert list(broken_links(SHOP)) == [(4, "it is not what its digest was made from")]


@pytest.mark.parametrize(("number", "says"), [(1, "took effect"), (7, "has no version 7")])
def test_only_a_scheduled_version_can_be_withdrawn(number: int, says: str) -> None:
    with pytest.raises(NotScheduled, match=says), writing():
        withdraw_version(SHOP, number, now=NOW, by="", reason="")


def test_a_version_is_withdrawn_once() -> None:
    with writing():
        withdraw_version(SHOP, 3, now=NOW, by="", reason="")
    with pytest.raises(NotScheduled, match="already"), writing():
        withdraw_version(SHOP, 3, now=NOW, by="", reason="")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE withdrawals SET reason = 'x'",
        "DELETE FROM withdrawals",
        "INSERT INTO withdrawals SELECT shop, 1, withdrawn_at, withdrawn_by, reason FROM withdrawals",
        "INSERT INTO withdrawals SELECT * FROM withdrawals",
    ],
)
def test_the_database_guards_withdrawals(statement: str) -> None:
    with writing():
        withdraw_version(SHOP, 3, now=NOW, by="", reason="")
    with pytest.raises(sa.exc.IntegrityError), writing():
        db.session.execute(sa.text(statement))


@pytest.mark.parametrize("days", [-1, 5])
def test_the_database_refuses_versions_out_of_order(days: int) -> None:
    with pytest.raises(sa.exc.IntegrityError), writing():
        add_version(new_version(4, at=NOW + days * DAY, texts=(new_text("nl", 4),)))


def test_a_purge_takes_withdrawals_along() -> None:
    with writing():
        withdraw_version(SHOP, 3, now=NOW, by="", reason="")
        remove_shop(SHOP, now=NOW, purge=True)
    assert db.session.execute(sa.text("SELECT COUNT(*) FROM withdrawals")).scalar_one() == 0
