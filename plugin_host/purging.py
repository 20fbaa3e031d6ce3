"""Telling a cache in front of the service what no longer holds, by a command that the operator names.

The command is run without a shell; its last argument is the key that the pages of the shop have in ``Surrogate-Key``.
"""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

from flask import Flask

from plugin_host.signals import ShopEvent, Signals
from plugin_host.web.headers import surrogate_key

SECONDS = 30
"""How long the command may take."""


@dataclass(frozen=True)
class Purge:
    """Runs a command for each change of what visitors of a shop see."""

    command: Sequence[str]

    def connect(self, signals: Signals) -> None:
        """Hear of every such change; the signals keep this alive."""
        for signal in signals.of_shops():
            signal.connect(self, weak=False)

    def __call__(self, app: Flask, *, event: ShopEvent) -> None:  # noqa: ARG002  # as signals call
        """Run the command; raises OSError and subprocess.SubprocessError, which whoever announces puts into the log."""
        command = [*self.command, surrogate_key(event.shop)]
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL, timeout=SECONDS)  # noqa: S603  # the operator's own
