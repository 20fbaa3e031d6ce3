"""Replies in memory: those of one generation, the least recently used given up first."""

from collections import OrderedDict
from threading import Lock

from plugin_host.serve.replies import Held


class Memory:
    """Replies by key, together no larger than ``limit`` bytes. Threads may share it."""

    def __init__(self, limit: int) -> None:
        """Start empty."""
        self._limit = limit
        self._held: OrderedDict[str, Held] = OrderedDict()
        self._generation: str | None = None
        self._lock = Lock()
        self.size = 0

    def __len__(self) -> int:
        """How many replies there are."""
        return len(self._held)

    def get(self, key: str, generation: str) -> Held | None:
        """Return the reply of that generation; all of another one are forgotten."""
        if generation != self._generation:
            self._forget(generation)
        found = self._held.get(key)
        if found is not None:
            try:  # noqa: SIM105  # suppress() takes a quarter of the time of an answer
                self._held.move_to_end(key)
            except KeyError:  # another thread has just given it up
                pass
        return found

    def last(self, key: str) -> Held | None:
        """Return the last reply that was kept, whether it is still true or not."""
        return self._held.get(key)

    def put(self, key: str, held: Held, generation: str) -> None:
        """Keep a reply that was made in ``generation``, unless another one has begun or it is larger than all may be."""
        with self._lock:
            if generation != self._generation or held.size > self._limit:
                return
            before = self._held.pop(key, None)
            self._held[key] = held
            self.size += held.size - (before.size if before else 0)
            while self.size > self._limit:
                self.size -= self._held.popitem(last=False)[1].size

    def _forget(self, generation: str) -> None:
        with self._lock:
            self._held.clear()
            self.size = 0
            self._generation = generation
