"""Several processes that publish for the same ten shops at once: no version lost, no number given twice."""

import time
from collections.abc import Iterator

from tests.soak.checks import Outcome, outcome
from tests.soak.publishers import SHOPS, Publisher, prepare


def figures(url: str, processes: int, times: int) -> Iterator[tuple[str, Outcome]]:
    """Let them publish, each so many times, and tell how it went."""
    prepare(url)
    began = time.monotonic()
    running = [Publisher(url, f"p{number}", times) for number in range(processes)]
    said = [one for publisher in running for one in publisher.finish()]
    seconds = time.monotonic() - began
    found = outcome(url, said)
    failed = [f"{one.name} ended with {one.process.exitcode}" for one in running if one.process.exitcode]
    missing = () if found.stored == processes * times else (f"{found.stored} of {processes * times} versions",)
    yield (
        f"{processes} processes, {times} publishes each, {len(SHOPS)} shops: {len(said)} said done, "
        f"{found.stored} versions, {found.stored / seconds:.0f} a second",
        Outcome(found.stored, found.unsaid, (*found.violations, *failed, *missing)),
    )
