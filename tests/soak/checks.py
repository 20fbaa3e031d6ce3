"""What must hold of a database after anything that happened to it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from plugin_host.storage import broken_links, db, get_text, list_versions, writing
from plugin_host.storage.chain import sha256
from tests.databases import close, storage_app_for
from tests.soak.publishers import SHOPS, Said

LANGUAGES = ("nl", "en")


@dataclass(frozen=True)
class Outcome:
    """What was found: how many versions there are, how many of them nobody could be told of, and what is wrong."""

    stored: int
    unsaid: int
    violations: tuple[str, ...]


def outcome(url: str, said: Sequence[Said]) -> Outcome:
    """Compare what was said with what is there, and verify every chain."""
    app = storage_app_for(url)
    with app.app_context():
        with writing():
            pass  # waits until the last writer is gone, also one whose process is
        stored = [Said(shop, v.number, v.published_by) for shop in SHOPS for v in list_versions(shop)[::-1]]
        violations = [*_promises(said, stored), *_whole(), *_database()]
    close(app)
    return Outcome(len(stored), len(set(stored) - set(said)), tuple(violations))


def _promises(said: Sequence[Said], stored: Sequence[Said]) -> Iterator[str]:
    for promise, times in Counter((one.shop, one.number) for one in said).items():
        if times > 1:
            yield f"{promise}: the number was given {times} times"
    for lost in set(said) - set(stored):
        yield f"{lost}: said to be published, and not there"
    for name, times in Counter(one.by for one in set(stored) - set(said)).items():
        if times > 1:
            yield f"{name}: {times} versions that it never said, where a kill explains one"


def _whole() -> Iterator[str]:
    for shop in SHOPS:
        versions = list_versions(shop)[::-1]
        if [version.number for version in versions] != list(range(1, len(versions) + 1)):
            yield f"{shop}: numbers have a gap"
        for number, reason in broken_links(shop):
            yield f"{shop} {number}: {reason}"
        for version in versions:
            if version.languages != LANGUAGES:
                yield f"{shop} {version.number}: in {version.languages} only"
            for language in version.languages:
                text = get_text(shop, language, version.number)
                if text is None or text.sha256 != sha256(text.canonical_json) or not text.plain_text:
                    yield f"{shop} {version.number}: the text in {language} is not whole"


def _database() -> Iterator[str]:
    orphans = db.session.execute(
        sa.text(
            "SELECT COUNT(*) FROM texts WHERE NOT EXISTS "
            "(SELECT 1 FROM versions v WHERE v.shop = texts.shop AND v.number = texts.number)"
        )
    ).scalar_one()
    if orphans:
        yield f"{orphans} texts without a version"
    if db.engine.dialect.name == "sqlite":
        found = db.session.execute(sa.text("PRAGMA integrity_check")).scalars().all()
        if found != ["ok"]:
            yield f"integrity_check: {found[0]}"
