"""The archive of shops: a ZIP of JSON and texts that another installation, or a person, reads without Clausula's database.

``write_archive`` makes one of what storage holds; ``open_archive`` checks a file from outside, ``verify`` proves what it
says of a shop, and ``restore`` takes a shop in. Each file in it is described in docs/operating.md.
"""

from plugin_host.archive.layout import FORMAT, LIMITS, ArchiveError, Limits, ListedShop
from plugin_host.archive.reading import Archive, open_archive
from plugin_host.archive.restoring import Checks, DifferentShop, restore, verify
from plugin_host.archive.writing import write_archive

__all__ = [
    "FORMAT",
    "LIMITS",
    "Archive",
    "ArchiveError",
    "Checks",
    "DifferentShop",
    "Limits",
    "ListedShop",
    "open_archive",
    "restore",
    "verify",
    "write_archive",
]
