"""A database of every earlier release becomes one of this release, with all that was published in it."""

from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.script import ScriptDirectory
from flask import Flask

from plugin_host.storage import (
    add_version,
    at_newest_revision,
    broken_links,
    db,
    get_text,
    list_versions,
    newest_version,
    upgrade,
    writing,
)
from plugin_host.storage.chain import sha256
from plugin_host.storage.database import WRITING
from tests.databases import close, storage_app_for
from tests.storage.samples import NOW, finish, new_version, start

FIRST = "0001"
SHOPS = {"balkonbloem": 3, "fietsbel": 1, "leeg": 0}
"""How many versions each shop has."""


def revisions() -> list[str]:
    """All revisions, oldest first."""
    app = storage_app_for("sqlite:///unused.sqlite")
    with app.app_context():
        found = ScriptDirectory.from_config(app.extensions["migrate"].migrate.get_config()).walk_revisions()
        return [script.revision for script in found][::-1]


def move_to(app: Flask, revision: str) -> None:
    """Run the migrations up to a revision."""
    with app.app_context():
        command.upgrade(app.extensions["migrate"].migrate.get_config(), revision)


def text_of(shop: str, number: int, language: str) -> tuple[str, str]:
    """The canonical JSON and the plain text that were published then; the second shop's is long."""
    return (
        f'{{"language":"{language}","shop":"{shop}","version":{number}}}',
        f"Privacyverklaring – “{shop}” {number} {language} …\n" * (5000 if shop == "fietsbel" else 1),
    )


def fill(app: Flask) -> None:
    """Insert what the first release did, by its own columns."""
    with app.app_context(), db.engine.connect().execution_options(**WRITING) as connection, connection.begin():
        zone = "+00" if connection.dialect.name == "postgresql" else ""
        for shop, versions in SHOPS.items():
            values = {"shop": shop, "at": f"2026-11-02 09:30:00.123456{zone}"}
            connection.execute(
                sa.text("INSERT INTO shops (id, draft, put_at) VALUES (:shop, 'schema = 1', :at)"), values
            )
            for number in range(1, versions + 1):
                connection.execute(
                    sa.text(
                        "INSERT INTO versions (shop, number, effective_on, effective_at, published_at, published_by, "
                        "shop_file, facts, host_version, plugin_versions) "
                        "VALUES (:shop, :number, '2026-11-02', :at, :at, :by, 'schema = 1', :facts, '0.1.0', :plugins)"
                    ),
                    values
                    | {"number": number, "by": "Redactie Ünal", "facts": '{"mollie":{"name":"Mollie"}}'}
                    | {"plugins": '{"clausula":"0.1.0"}'},
                )
                for position, language in enumerate(("nl", "en")):
                    json, plain = text_of(shop, number, language)
                    connection.execute(
                        sa.text(
                            "INSERT INTO texts VALUES (:shop, :number, :language, :position, :json, :plain, :hash)"
                        ),
                        values
                        | {"number": number, "language": language, "position": position}
                        | {"json": json, "plain": plain, "hash": sha256(json)},
                    )


@pytest.fixture
def old_app(empty_app: Flask) -> Flask:
    """An application on a database that the first release filled."""
    move_to(empty_app, FIRST)
    fill(empty_app)
    return empty_app


@pytest.fixture
def _verified(old_app: Flask) -> Iterator[None]:
    """Afterwards the database is of this release, holds what was published, verifies, and takes the next version."""
    yield
    assert at_newest_revision(old_app)
    with old_app.app_context():
        for shop, count in SHOPS.items():
            versions = list_versions(shop)[::-1]
            assert [version.number for version in versions] == list(range(1, count + 1))
            assert list(broken_links(shop)) == []
            assert [version.previous for version in versions] == ["", *(v.digest for v in versions)][:count]
            for version in versions:
                assert len(version.digest) == 64
                assert version.published_by == "Redactie Ünal"
                assert version.languages == ("nl", "en")
                for language in version.languages:
                    text = get_text(shop, language, version.number)
                    assert text is not None
                    assert (text.canonical_json, text.plain_text) == text_of(shop, version.number, language)
        with pytest.raises(sa.exc.IntegrityError, match="never changes"), writing():
            db.session.execute(sa.text("UPDATE versions SET shop_file = 'x'"))
        for shop, count in SHOPS.items():
            before = newest_version(shop)
            with writing():
                after = add_version(new_version(count + 1, shop=shop, at=NOW.replace(month=12)))
            assert after.previous == (before.digest if before else "")
            assert list(broken_links(shop)) == []


@pytest.mark.usefixtures("_verified")
@pytest.mark.parametrize("revision", revisions()[:-1])
def test_a_database_of_an_earlier_revision_is_upgraded_with_all_in_it(old_app: Flask, revision: str) -> None:
    move_to(old_app, revision)
    assert not at_newest_revision(old_app)
    upgrade(old_app)


@pytest.mark.usefixtures("_verified")
def test_an_upgrade_killed_at_any_moment_is_undone_and_the_next_one_finishes(old_app: Flask, empty_url: str) -> None:
    close(old_app)
    (printed,) = finish([start("tests.storage.killed_upgrades", empty_url)])
    seen = printed.split()
    assert len(seen) > 8
    assert seen[-1] == revisions()[-1]
    # the last may have been killed after its commit, none of the others left anything behind
    assert set(seen[:-2]) == {FIRST}
    assert seen[-2] in (FIRST, seen[-1])
