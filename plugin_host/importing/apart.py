"""A program of ours in a process of its own, bounded in time and memory, since a text can be made to last for hours.

The process gets what it needs on its input: no open file, no connection and no setting of the server that starts it.
It writes no file and leaves no core.
"""

import os
import resource
import signal
import subprocess
import sys
from dataclasses import dataclass

from plugin_host.importing.unreadable import Unreadable, Why

_ENVIRONMENT = ("PATH", "PYTHONPATH", "PYTHONHOME", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "TZ")
"""Variables that the process keeps: what Python needs to start, and nothing that could hold a password."""

_CRASHES = (-signal.SIGSEGV, -signal.SIGABRT, -signal.SIGBUS)
"""How a library in C ends where memory is short."""


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What a process may use: ``seconds`` of processor time, ``patience`` in seconds by the clock, ``memory`` in bytes."""

    seconds: int
    patience: int
    memory: int = 1024 * 1024 * 1024


class Failed(Exception):  # noqa: N818  # what happened
    """The process ended in a way that is no fault of what it was given; the message says no word of that."""


def run_apart(module: str, given: bytes, limits: Limits) -> bytes:
    """Run a module of ours, which calls ``hold``, and return what it writes.

    Raises Unreadable where a limit ended it, and Failed where it ended in any other way than well.
    """
    command = [sys.executable, "-m", module]
    environment = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    try:
        done = subprocess.run(  # noqa: S603  # our own module
            command,
            input=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # a trace may quote what was given
            env=environment,
            timeout=limits.patience,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise too_long(limits) from None
    if done.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        raise too_long(limits)
    if done.returncode in _CRASHES:
        raise Unreadable("found a file that cannot be read; save its text and import that", Why.TOO_LARGE)
    if done.returncode:
        raise Failed(f"{module} ended with {done.returncode}")
    return done.stdout


def too_long(limits: Limits) -> Unreadable:
    """What is said of a file that takes too long."""
    return Unreadable(
        f"found a file that takes longer to read than {limits.seconds} seconds of processor time, or "
        f"{limits.patience} seconds; save its text and import that",
        Why.TOO_LONG,
    )


def hold(limits: Limits) -> None:
    """Bound the process that calls this, for good."""
    resource.setrlimit(resource.RLIMIT_CPU, (limits.seconds, limits.seconds + 1))
    resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
