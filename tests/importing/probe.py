"""A program for trying how a process apart is bounded; what it is given says what it tries."""

import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from plugin_host.importing.apart import Limits, hold


def _spin() -> None:
    while True:
        pass


def _fill() -> str:
    try:
        return str(len(b"x" * 2**31))
    except MemoryError:
        return "no memory"


def _write(path: str) -> str:
    try:
        Path(path).write_text("x", "utf-8")
    except OSError as error:
        return type(error).__name__
    return "written"


TRIES: Mapping[str, Callable[[], object]] = {
    "spin": _spin,
    "sleep": lambda: time.sleep(600),
    "fill": _fill,
    "write": lambda: _write(sys.stdin.readline().strip()),
    "environment": lambda: json.dumps(dict(os.environ)),
    "files": lambda: json.dumps(sorted(os.listdir("/proc/self/fd"))),
    "abort": os.abort,
    "fail": lambda: sys.exit(7),
}

if __name__ == "__main__":
    hold(Limits(seconds=1, patience=60))
    print(TRIES[sys.stdin.readline().strip()]())
