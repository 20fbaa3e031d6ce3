"""Faults in how the text is built: titles, empty sections, broken sentences, and references that lead nowhere."""

from collections.abc import Iterator

from plugin_host.importing.faults.breaks import broken
from plugin_host.importing.faults.fault import Fault
from plugin_host.importing.faults.fragments import fragments
from plugin_host.importing.faults.headings import empty, title
from plugin_host.importing.faults.reading import Reading
from plugin_host.importing.faults.references import dangling, linkless


def structure(reading: Reading) -> Iterator[Fault]:
    """Every fault in how the text is built."""
    blocks = reading.document.blocks
    yield from title(blocks)
    yield from empty(reading)
    yield from broken(reading.document)
    yield from fragments(reading.document)
    yield from dangling(reading)
    yield from linkless(reading)
