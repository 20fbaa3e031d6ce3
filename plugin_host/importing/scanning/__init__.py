"""Which vendors a shop's own page uses, set against its shop file. Reads files only; asks nothing of any network."""

from plugin_host.importing.scanning.comparing import Comparison, compare
from plugin_host.importing.scanning.marks import Marks, marks_of
from plugin_host.importing.scanning.opening import MOST_BYTES, read_page
from plugin_host.importing.scanning.page import Page
from plugin_host.importing.scanning.recognising import Evidence, Scan, scan
from plugin_host.importing.unreadable import Unreadable

__all__ = [
    "MOST_BYTES",
    "Comparison",
    "Evidence",
    "Marks",
    "Page",
    "Scan",
    "Unreadable",
    "compare",
    "marks_of",
    "read_page",
    "scan",
]
