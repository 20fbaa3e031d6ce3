"""From the bytes of a file to a document, bounded in size; ``apart`` bounds time and memory."""

from plugin_host.importing.amounts import MOST_BYTES, MOST_CHARACTERS
from plugin_host.importing.reading.opening import read
from plugin_host.importing.unreadable import Unreadable, Why

__all__ = ["MOST_BYTES", "MOST_CHARACTERS", "Unreadable", "Why", "read"]
