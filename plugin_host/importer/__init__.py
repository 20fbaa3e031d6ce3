"""Importing an old policy in a process of its own, so that what reads it is not loaded, and nothing it does harms, here."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from threading import BoundedSemaphore

from plugin_host.importing.apart import Failed, Limits, run_apart
from plugin_host.importing.outcome import Busy, Outcome
from plugin_host.importing.unreadable import Unreadable, Why
from plugin_host.policy.world import Operator

FOR_VISITORS = Limits(seconds=30, patience=45)
"""For whoever asks over the web: below the minute that proxies wait."""

FOR_THE_OPERATOR = Limits(seconds=300, patience=1200)
"""For who runs the command on a machine of their own."""

AT_ONCE = 2
"""Policies that a worker reads at once: two of its four threads go on serving pages."""


@dataclass(frozen=True, kw_only=True)
class Task:
    """What the process has to know besides the file.

    ``ending`` is that of its name, ``language`` that of the report, ``plugins`` whose vendors count.
    """

    ending: str
    language: str
    plugins: tuple[str, ...]
    operator: Operator | None
    limits: Limits


class Importer:
    """Reads old policies, a few at once, each in a process of its own."""

    def __init__(
        self,
        plugins: tuple[str, ...] = (),
        operator: Operator | None = None,
        *,
        limits: Limits = FOR_VISITORS,
        at_once: int = AT_ONCE,
    ) -> None:
        """Start nothing yet."""
        self._plugins = plugins
        self._operator = operator
        self._limits = limits
        self._places = BoundedSemaphore(at_once)

    @property
    def patience(self) -> int:
        """Seconds by the clock that reading may take."""
        return self._limits.patience

    def __call__(self, data: bytes, ending: str = "", /, *, language: str = "en") -> Outcome:
        """Read a policy, and report in a language.

        Raises Unreadable, Busy where too many are being read, and Failed for a fault of ours.
        """
        with self._place():
            task = Task(
                ending=ending, language=language, plugins=self._plugins, operator=self._operator, limits=self._limits
            )
            given = json.dumps(asdict(task)).encode() + b"\n" + data
            said = json.loads(run_apart("plugin_host.importer.process", given, self._limits))
        if "refused" in said:
            raise Unreadable(said["refused"], Why(said["why"]))
        if "failed" in said:
            raise Failed(said["failed"])
        return Outcome(**{**said, "summary": tuple(said["summary"])})

    @contextmanager
    def _place(self) -> Iterator[None]:
        if not self._places.acquire(blocking=False):
            raise Busy
        try:
            yield
        finally:
            self._places.release()
