"""What the importer makes of bad input: the answer, processor time, time by the clock, and memory.

Each input is read in a process of its own, whose only child is the bounded one; so its memory can be told.
"""

import resource
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from time import perf_counter

from plugin_host.importer import FOR_VISITORS, Importer
from plugin_host.importing.reading import MOST_BYTES, Unreadable
from tests.importing.bad_inputs import BAD

LIMITS = replace(FOR_VISITORS, patience=1200)
"""Those of the page, with the patience that a busy machine needs, so that what ends a reading is its processor time."""


def figure(name: str) -> str:
    """One input: what is said of it, and what that took."""
    bad = BAD[name]
    data = bad.make()
    start = perf_counter()
    said = "refused before it is read"
    if len(data) <= MOST_BYTES:
        try:
            said = f"read, {len(Importer(limits=LIMITS)(data, bad.ending).report['vendors'])} vendors"
        except Unreadable as refused:
            said = refused.why.value
    seconds = perf_counter() - start
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (
        f"{name}: {said}; {seconds:.1f} s, processor {used.ru_utime + used.ru_stime:.1f} s, {used.ru_maxrss // 1024} MB"
    )


def figures() -> Iterator[str]:
    """One line per input."""
    for name in BAD:
        done = subprocess.run(  # noqa: S603  # our own module
            [sys.executable, "-m", "tests.benchmarks.importing", name], capture_output=True, text=True, check=True
        )
        yield done.stdout.strip()


if __name__ == "__main__":
    for line in [figure(sys.argv[1])] if sys.argv[1:] else figures():
        print(line, flush=True)
