import hashlib
import itertools
import re

import pytest
import sqlalchemy as sa
from flask import Flask

from plugin_host.publishing import publish
from plugin_host.storage import db, get_text, last_number, list_versions, put_shop, writing
from plugin_host.storage.guards import guards_kept
from tests.databases import close, storage_app_for
from tests.publishing.samples import NOW, SHOP
from tests.soak.checks import outcome
from tests.soak.publishers import SHOPS, Said, prepare, titled
from tests.storage.samples import finish, start

PUBLISHER = "tests.publishing.publisher"


@pytest.fixture
def shop_app(storage_app: Flask) -> Flask:
    with storage_app.app_context(), writing():
        put_shop(SHOP, "schema = 1", now=NOW)
    return storage_app


def stored_numbers(url: str) -> list[int]:
    """Return the numbers of the versions, oldest first; every one must be whole."""
    app = storage_app_for(url)
    with app.app_context():
        versions = list_versions(SHOP)[::-1]
        for version in versions:
            assert version.languages == ("nl", "en")
            for language in version.languages:
                text = get_text(SHOP, language, version.number)
                assert text is not None
                assert text.sha256 == hashlib.sha256(text.canonical_json.encode()).hexdigest()
    close(app)
    return [version.number for version in versions]


def test_four_processes_publishing_at_once_number_without_gaps(shop_app: Flask, database_url: str) -> None:
    close(shop_app)
    printed = finish([start(PUBLISHER, database_url, f"p{turn}", "10") for turn in range(4)])
    said = sorted(int(number) for number in " ".join(printed).split())
    assert said == list(range(1, 41))
    assert stored_numbers(database_url) == said


def test_killing_right_after_done_loses_nothing(shop_app: Flask, database_url: str) -> None:
    close(shop_app)
    process = start(PUBLISHER, database_url, "p", "1000000")
    assert process.stdout is not None
    said = [int(line) for line in itertools.islice(process.stdout, 5)]
    process.kill()
    rest, _ = process.communicate(timeout=60)
    # a last line may be cut short by the kill; the complete ones are promises
    said += [int(line) for line in rest.splitlines(keepends=True) if line.endswith("\n")]
    stored = stored_numbers(database_url)
    assert stored[: len(said)] == said
    # one more may be stored whose number could not be said any more, and it is whole too
    assert stored in (said, [*said, len(said) + 1])


def test_after_a_kill_the_next_process_goes_on_with_the_next_number(shop_app: Flask, database_url: str) -> None:
    close(shop_app)
    process = start(PUBLISHER, database_url, "p", "1000000")
    assert process.stdout is not None
    process.stdout.readline()
    process.kill()
    process.communicate(timeout=60)
    before = stored_numbers(database_url)
    finish([start(PUBLISHER, database_url, "q", "1")])
    assert stored_numbers(database_url) == [*before, len(before) + 1]


@pytest.mark.parametrize("part", ["kills", "rush"])
def test_a_small_soak_finds_every_promise_kept_and_every_chain_whole(empty_url: str, part: str) -> None:
    sizes = ("--kills", "20", "--processes", "8", "--publishes", "5")
    (printed,) = finish([start("tests.soak", "--part", part, "--database", empty_url, *sizes)])
    (line,) = printed.splitlines()
    assert line.endswith("; 0 violations")
    assert "20 publishers killed" in line or "40 said done, 40 versions" in line


def test_a_small_soak_measures_growth(empty_sqlite_url: str) -> None:
    (printed,) = finish([start("tests.soak", "--part", "growth", "--database", empty_sqlite_url, "--shops", "3")])
    assert "3 shops: " in printed
    assert len(re.findall(r"p50 .* ms \(1\.00\), p99 .* ms \(1\.00\)", printed)) == 5


def test_the_soak_notices_what_it_looks_for(storage_app: Flask, database_url: str) -> None:
    prepare(database_url)
    shop = SHOPS[0]
    with storage_app.app_context():
        for name in ("a", "a", "b"):
            publish(shop, compose=titled(shop, f"{name} {last_number(shop)}"), now=NOW, by=name)
    honest = [Said(shop, 1, "a"), Said(shop, 2, "a"), Said(shop, 3, "b")]
    assert outcome(database_url, honest).violations == ()
    assert outcome(database_url, honest[:2]).unsaid == 1
    (lost,) = outcome(database_url, [*honest, Said(shop, 4, "b")]).violations
    assert "said to be published, and not there" in lost
    assert any("given 2 times" in one for one in outcome(database_url, [*honest, Said(shop, 2, "b")]).violations)
    assert any("where a kill explains one" in one for one in outcome(database_url, honest[2:]).violations)
    with storage_app.app_context(), writing(), guards_kept(db.session.connection()):
        db.session.execute(sa.text("DELETE FROM texts WHERE number = 2 AND language = 'en'"))
    assert len(outcome(database_url, honest).violations) == 2
