"""Publishers killed (-9) at random moments, one at a time, then three at once: what was said to be done is done."""

import random
import time
from collections.abc import Iterator

from tests.soak.checks import Outcome, outcome
from tests.soak.publishers import Publisher, Said, prepare

AT_ONCE = (1, 3)
LONGEST = 0.15
"""Seconds until a publisher is killed, at most; a few publishes, the start of the process included."""


def figures(url: str, kills: int) -> Iterator[tuple[str, Outcome]]:
    """Kill that many publishers, and tell how it went."""
    prepare(url)
    began, said, killed, interrupted = time.monotonic(), list[Said](), 0, 0
    moments = random.Random(kills)  # noqa: S311  # no secret
    for at_once in AT_ONCE:
        names = [f"{at_once}-{number}" for number in range(kills // len(AT_ONCE))]
        running: list[tuple[float, Publisher]] = []
        while names or running:
            while names and len(running) < at_once:
                running.append((time.monotonic() + moments.uniform(0, LONGEST), Publisher(url, names.pop())))
            running.sort(key=lambda one: one[0])
            moment, publisher = running.pop(0)
            time.sleep(max(0, moment - time.monotonic()))
            said += publisher.kill()
            killed += 1
            interrupted += publisher.interrupted
    seconds = time.monotonic() - began
    found = outcome(url, said)
    yield (
        f"{killed} publishers killed in {seconds:.0f} s, {interrupted} of them in the middle of a publish: "
        f"{len(said)} publishes said done, {found.unsaid} more done but not yet said; {found.stored} versions",
        found,
    )
