"""Telling a cache in front of the service what no longer holds, by a command that the operator names.

The command is run without a shell; its last argument is the key that the pages of the shop have in ``Surrogate-Key``.
"""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from time import sleep

from flask import Flask

from plugin_host.signals import ShopEvent, Signals
from plugin_host.web.headers import surrogate_key

SECONDS = 30
"""How long the command may take."""
MARGIN = 1
"""Seconds in which a reply that was under way has reached the cache."""
_ERRORS = 2
"""Standard error: what the command prints is no part of what ours prints."""


@dataclass(frozen=True)
class Purge:
    """Runs a command for each change of what visitors of a shop see.

    ``delay`` is for how many seconds the service may still answer with what was there before: a cache that forgot a page
    earlier could ask for it again and keep the old one.
    """

    command: Sequence[str]
    delay: float

    def connect(self, signals: Signals) -> None:
        """Hear of every such change; the signals keep this alive."""
        for signal in signals.of_shops():
            signal.connect(self, weak=False)

    def __call__(self, app: Flask, *, event: ShopEvent) -> None:  # noqa: ARG002  # as signals call
        """Run the command; raises OSError and subprocess.SubprocessError, which whoever announces puts into the log."""
        command = [*self.command, surrogate_key(event.shop)]
        sleep(self.delay + MARGIN)
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=_ERRORS, timeout=SECONDS)  # noqa: S603  # the operator's own
