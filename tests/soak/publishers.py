"""Processes that publish, each forked from one that has everything imported, and what they said was done."""

import itertools
import os
import random
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.context import ForkProcess
from typing import NamedTuple

import psycopg  # noqa: F401  # so that no fork imports it again

from plugin_host.publishing import Compose, publish
from plugin_host.storage import put_shop, upgrade, writing
from tests.databases import close, storage_app_for
from tests.publishing.samples import NOW, composition

SHOPS = tuple(f"shop-{number}" for number in range(10))

_BEGINS = 0
"""Stands where the number is said, before the publishing of a version begins."""
_FORK = get_context("fork")


class Said(NamedTuple):
    """That a publisher was told that its version is published."""

    shop: str
    number: int
    by: str


def titled(shop: str, title: str) -> Compose:
    """Compose policies of that title, of any shop."""
    return lambda *_: composition(title, shop=shop)


def prepare(url: str) -> None:
    """Make the tables, and shops to publish for."""
    app = storage_app_for(url)
    upgrade(app)
    with app.app_context(), writing():
        for shop in SHOPS:
            put_shop(shop, "schema = 1", now=NOW)
    close(app)


@dataclass
class Publisher:
    """A process that publishes for shops at random until it has done so ``times`` times, or is killed."""

    url: str
    name: str
    times: int = 1_000_000
    interrupted: bool = False
    """Whether it had begun a publish and not said that it was done, once it has ended."""

    def __post_init__(self) -> None:
        """Start it."""
        self._reading, writing_end = os.pipe()
        self.process: ForkProcess = _FORK.Process(target=self._run, args=(writing_end,))
        self.process.start()
        os.close(writing_end)

    def _run(self, out: int) -> None:
        choose = random.Random(self.name)  # noqa: S311  # no secret
        app = storage_app_for(self.url)
        for turn in itertools.islice(itertools.count(1), self.times):
            shop = choose.choice(SHOPS)
            os.write(out, f"{shop} {_BEGINS}\n".encode())
            with app.app_context():
                done = publish(shop, compose=titled(shop, f"{self.name} {turn}"), now=NOW, by=self.name)
            os.write(out, f"{shop} {done.version.number}\n".encode())
        close(app)

    def kill(self) -> list[Said]:
        """End it as a power cut would for a process, and tell what it said."""
        self.process.kill()
        return self.finish()

    def finish(self) -> list[Said]:
        """Wait until it has ended, and tell what it said."""
        with os.fdopen(self._reading, encoding="ascii") as said:
            lines = said.read().splitlines()  # each was one write, so none is cut short
        self.process.join()
        done = []
        for line in lines:
            shop, number = line.split()
            self.interrupted = int(number) == _BEGINS
            if not self.interrupted:
                done.append(Said(shop, int(number), self.name))
        return done
