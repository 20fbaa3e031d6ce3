"""Reading a shop file takes longer with the vendors in it, and no faster than they."""

import time

from plugin_host.api import NEWSLETTERS, Mailing
from tests.shopfile.sample import FakeRegistry, read, vendor, written

FEW, MANY = 20, 80
TIMES = MANY / FEW
"""A reader that compares each vendor with each takes its square as long."""


def seconds(vendors: int) -> float:
    """The shortest processor time of several readings of a file with so many vendors."""
    registry = FakeRegistry(tuple(vendor(f"v{n}", f"V{n}", Mailing(newsletters=NEWSLETTERS)) for n in range(vendors)))
    answers = 'newsletters = true\ntransactional = "all"\ntracking = "none"\nagreement = true\n'
    practices = '[practices]\nguest_checkout = true\nnewsletter = "both"\nmarkets = ["NL", "BE"]\n'
    data = written(tables=practices + "".join(f"[vendors.v{n}]\n{answers}" for n in range(vendors)))

    def once() -> float:
        start = time.process_time()
        read(data, registry)
        return time.process_time() - start

    return min(once() for _ in range(10))


def test_reading_grows_with_the_vendors_and_no_faster() -> None:
    assert seconds(MANY) < 2 * TIMES * seconds(FEW)
