"""How size and time grow with the number of shops, each with three versions in two languages.

The rows are those of one composed demo shop, copied by SQL under other ids. So their digests are copies too and do not
verify; nothing here looks at them. Of the largest number of shops only one in a hundred has whole texts, and only these
are measured: the others have the first letters of them, which fills every table and index and spares the disk.
"""

import math
import os
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from statistics import median
from time import perf_counter

import sqlalchemy as sa

from plugin_host.composer import make_composer
from plugin_host.demo import demo_files
from plugin_host.publishing import Composition, publish
from plugin_host.storage import (
    current_text,
    current_version,
    db,
    get_text,
    get_version,
    put_shop,
    upgrade,
    writing,
)
from plugin_host.storage.database import run_outside_transaction
from plugin_host.storage.guards import guards_kept
from tests.databases import close, storage_app_for
from tests.publishing.samples import NOW

MODEL = "theepot"
WHOLE_UNTIL = 1000
"""Up to this number of shops every one has whole texts, above it one in STEP."""
STEP = 100
CUT = 1500
LOOK_UPS = 1000
PUBLISHES = 200
MOST_EACH = 20
"""Times that the same shop is looked up or published, at most."""
DAY = timedelta(days=1)

_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT CAST(:first AS INTEGER) UNION ALL SELECT i + 1 FROM n WHERE i < :last) "
_SHOPS = (
    f"INSERT INTO shops (id, draft, put_at) {_NUMBERS}"  # noqa: S608  # our own words
    "SELECT 's' || i, draft, put_at FROM n, shops WHERE id = :model"
)


@dataclass(frozen=True)
class Measured:
    """Milliseconds at the median and at the 99th percentile."""

    median: float
    high: float

    def against(self, base: "Measured") -> str:
        """Both, and the ratio to others."""
        return (
            f"p50 {self.median:6.2f} ms ({self.median / base.median:.2f}), "
            f"p99 {self.high:6.2f} ms ({self.high / base.high:.2f})"
        )


def figures(url: str, sizes: tuple[int, ...]) -> Iterator[str]:
    """Fill the database up to each size in turn, and measure there; times are also given as the ratio to the first."""
    app = storage_app_for(url)
    upgrade(app)
    with app.app_context():
        composed = _publish_model()
    base: dict[str, Measured] = {}
    there = 0
    for size in sizes:
        began = perf_counter()
        with app.app_context():
            before = _bytes()
            _fill(there + 1, size)
            total = _bytes()
        os.sync()  # else the first look-ups would wait for what was filled in
        each = (total - before) / (size - there) / 1024
        whole = [number for number in range(there + 1, size + 1) if _is_whole(number, size)]
        there = size
        filled = perf_counter() - began
        cut = "" if size <= WHOLE_UNTIL else f" (texts cut in all but one in {STEP})"
        yield f"{size} shops: {total / 2**20:.0f} MiB, {each:.1f} KiB for each new one{cut}; {filled:.0f} s"
        random.Random(size).shuffle(whole)  # noqa: S311  # no secret
        for what, action, times in _measures(composed, whole):
            taken = []
            for turn in range(times):
                start = perf_counter()
                with app.app_context():
                    action(turn)
                taken.append((perf_counter() - start) * 1000)
            taken.sort()
            found = Measured(median(taken), taken[math.ceil(len(taken) * 0.99) - 1])
            yield f"  {what:<28} {found.against(base.setdefault(what, found))}"
    close(app)


def _publish_model() -> Composition:
    """Publish three versions of a demo shop in two languages."""
    draft = demo_files()[MODEL].replace('languages = ["nl", "en", "de"]', 'languages = ["nl", "en"]')
    composed = make_composer().composition(draft, date(2026, 11, 2))
    with writing():
        put_shop(MODEL, draft, now=NOW)
    for turn in range(3):
        publish(MODEL, compose=_titled(composed, MODEL, f"{turn}"), now=NOW + turn * DAY, accept=_accepted(composed))
    return composed


def _accepted(composed: Composition) -> dict[str, str]:
    return dict.fromkeys(composed.warnings, "soak")


def _titled(composed: Composition, shop: str, title: str) -> Callable[..., Composition]:
    policies = tuple(replace(policy, shop=shop, title=f"{policy.title} {title}") for policy in composed.policies)
    return lambda *_: replace(composed, policies=policies)


def _is_whole(number: int, size: int) -> bool:
    return size <= WHOLE_UNTIL or number % STEP == 0


def _fill(first: int, last: int) -> None:
    """Copy the model's rows to shops of these numbers; without the guards, which look at every row."""
    step = 1 if last <= WHOLE_UNTIL else STEP
    values = {"first": first, "last": last, "model": MODEL, "step": step, "cut": CUT}
    with writing(), guards_kept(db.session.connection()):
        db.session.execute(sa.text(_SHOPS), values)
        for table in ("versions", "texts"):
            db.session.execute(sa.text(_copy(table)), values)
    if db.engine.dialect.name == "postgresql":
        with db.engine.connect().execution_options(
            isolation_level="AUTOCOMMIT", postgresql_readonly=False
        ) as connection:
            connection.execute(sa.text("VACUUM ANALYZE"))  # as the server does by itself, a minute later


def _copy(table: str) -> str:
    columns = [column.name for column in db.metadata.tables[table].columns]
    cut = {
        "canonical_json": "substr(canonical_json, 1, :cut)",
        "plain_text": "substr(plain_text, 1, :cut)",
        "facts": "'{}'",
        "shop_file": "substr(shop_file, 1, :cut)",
    }
    values = [
        "'s' || i"
        if name == "shop"
        else f"CASE WHEN i % :step = 0 THEN {name} ELSE {cut[name]} END"
        if name in cut
        else name
        for name in columns
    ]
    return (
        f"INSERT INTO {table} ({', '.join(columns)}) {_NUMBERS}"  # noqa: S608  # our own names
        f"SELECT {', '.join(values)} FROM n CROSS JOIN {table} WHERE shop = :model"
    )


def _measures(composed: Composition, whole: list[int]) -> Iterator[tuple[str, Callable[[int], None], int]]:
    """What is measured, for one shop after the other; publishing has shops of its own."""
    looked_at, published = whole[::2], whole[1::2]
    accepted = _accepted(composed)

    def shop(turn: int) -> str:
        return f"s{looked_at[turn % len(looked_at)]}"

    def current(turn: int) -> None:
        version = current_version(shop(turn), NOW + 9 * DAY)
        text = current_text(shop(turn), "nl", NOW + 9 * DAY)
        assert (version and version.number, text and text.number) == (3, 3)

    def old(turn: int) -> None:
        version, text = get_version(shop(turn), 1), get_text(shop(turn), "en", 1)
        assert (version and version.number, text and text.number) == (1, 1)

    def on_date(turn: int) -> None:
        text = current_text(shop(turn), "en", NOW + 1.5 * DAY)
        version = current_version(shop(turn), NOW + 1.5 * DAY)
        assert (version and version.number, text and text.number) == (2, 2)

    def publishing(turn: int) -> None:
        name = f"s{published[turn % len(published)]}"
        done = publish(name, compose=_titled(composed, name, f"again {turn}"), now=NOW + 9 * DAY, accept=accepted)
        assert done.new

    look_ups = min(LOOK_UPS, MOST_EACH * len(looked_at))
    yield "current, for the first time", current, min(LOOK_UPS, len(looked_at))
    yield "current version and text", current, look_ups
    yield "old version and text", old, look_ups
    yield "version of a day", on_date, look_ups
    yield "publish, both languages", publishing, min(PUBLISHES, MOST_EACH * len(published))


def _bytes() -> int:
    """What the database takes on the disk."""
    if db.engine.dialect.name == "postgresql":
        return int(db.session.execute(sa.text("SELECT pg_database_size(current_database())")).scalar_one())
    with db.engine.connect() as connection:
        run_outside_transaction(connection, "PRAGMA wal_checkpoint(TRUNCATE)")
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        return int(pages * connection.exec_driver_sql("PRAGMA page_size").scalar_one())
