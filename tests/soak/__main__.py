"""Print the figures of all parts on SQLite and PostgreSQL; exit 1 where a promise was broken."""

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.database_servers import own_database, running_postgresql
from tests.soak import growing, killing, rushing

PARTS = ("kills", "rush", "growth")


def options() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--part", action="append", choices=PARTS, help="all without it")
    parser.add_argument("--database", help="URL of an empty database; SQLite and PostgreSQL of our own without it")
    parser.add_argument("--kills", type=int, default=1000, help="publishers to kill on each database (%(default)s)")
    parser.add_argument("--processes", type=int, default=8, help="that publish at once (%(default)s)")
    parser.add_argument("--publishes", type=int, default=200, help="of each process (%(default)s)")
    parser.add_argument("--shops", type=int, default=100_000, help="to grow to (%(default)s)")
    return parser.parse_args()


@contextmanager
def databases(given: str | None) -> Iterator[dict[str, str]]:
    """The URLs of empty databases by name."""
    if given:
        yield {given.partition(":")[0]: given}
        return
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="soak-"))
        server = stack.enter_context(running_postgresql())
        yield {
            "SQLite": f"sqlite:///{Path(folder) / 'soak.sqlite'}",
            "PostgreSQL": stack.enter_context(own_database(server)),
        }


def main() -> int:
    """Run the parts asked for; the number of broken promises."""
    asked, broken = options(), 0
    sizes = tuple(size for size in (100, 1000) if size < asked.shops)
    for part in asked.part or PARTS:
        with databases(asked.database) as urls:
            for name, url in urls.items():
                began = time.monotonic()
                if part == "growth":
                    for line in growing.figures(url, (*sizes, asked.shops)):
                        print(f"{name}: {line}", flush=True)
                    print(f"{name}: took {time.monotonic() - began:.0f} s", flush=True)
                    continue
                if part == "kills":
                    runs = killing.figures(url, asked.kills)
                else:
                    runs = rushing.figures(url, asked.processes, asked.publishes)
                for line, found in runs:
                    print(f"{name}: {line}; {len(found.violations)} violations", flush=True)
                    for violation in found.violations[:20]:
                        print(f"  {violation}")
                    broken += len(found.violations)
    return broken


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
