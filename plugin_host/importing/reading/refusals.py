"""What is not read, and how much is."""

MOST_BYTES = 5 * 1024 * 1024
"""The largest file: a long policy with its page around it has some hundred kilobytes."""

MOST_CHARACTERS = 400_000
"""The longest text; the longest policies that we know have a quarter of it."""

MOST_PAGES = 200
"""Pages of a PDF."""

MOST_SECONDS = 20
"""Processor time for a PDF, the only format whose reading may take long."""

MOST_MEMORY = 1024 * 1024 * 1024
"""Bytes of address space for reading a PDF."""


class Unreadable(Exception):  # noqa: N818  # a state of the file, named as such
    """A file that is no policy that can be read; the message says what was found and what is allowed."""
