"""How much is read."""

MOST_BYTES = 5 * 1024 * 1024
"""The largest file: a long policy with its page around it has some hundred kilobytes."""

MOST_CHARACTERS = 300_000
"""The longest text; the longest policies that we know have a quarter of it."""

MOST_PAGES = 200
"""Pages of a PDF."""
