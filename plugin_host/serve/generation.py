"""Whether what is kept may still be true: a value that changes with everything that a visitor may see."""

import logging
from collections.abc import Callable
from threading import Lock

_LOG = logging.getLogger(__name__)

SECONDS = 1.0
"""Between two readings; so long may a visitor see what was there before."""


class Generation:
    """The value as last read. While one thread reads, the others go on with what is known."""

    def __init__(self, read: Callable[[], str]) -> None:
        """Read nothing yet."""
        self._read = read
        self._read_at = float("-inf")
        self._value: str | None = None
        self._lock = Lock()

    def at(self, now: float) -> str | None:
        """Return the value, at most a second old; None while it cannot be read."""
        if not 0 <= now - self._read_at < SECONDS and self._lock.acquire(blocking=False):
            try:
                self._read_at = now
                self._value = self._attempt()
            finally:
                self._lock.release()
        return self._value

    def _attempt(self) -> str | None:
        try:
            found = self._read()
        except Exception as error:  # whatever it is, the application is asked then
            if self._value is not None:
                _LOG.warning("the generation cannot be read; every page is asked of the application: %s", error)
            return None
        return found
