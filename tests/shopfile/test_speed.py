"""Reading a shop file takes no time that anybody notices."""

import time

from plugin_host.api import NEWSLETTERS, Mailing
from tests.shopfile.sample import FakeRegistry, read, vendor, written


def test_a_file_with_20_vendors_is_read_within_5_milliseconds() -> None:
    registry = FakeRegistry(tuple(vendor(f"v{n}", f"V{n}", Mailing(newsletters=NEWSLETTERS)) for n in range(20)))
    answers = 'newsletters = true\ntransactional = "all"\ntracking = "none"\nagreement = true\n'
    practices = '[practices]\nguest_checkout = true\nnewsletter = "both"\nmarkets = ["NL", "BE"]\n'
    data = written(tables=practices + "".join(f"[vendors.v{n}]\n{answers}" for n in range(20)))

    def seconds() -> float:
        start = time.perf_counter()
        read(data, registry)
        return time.perf_counter() - start

    assert min(seconds() for _ in range(20)) < 0.005
