"""A file that importing or scanning cannot use."""


class Unreadable(Exception):  # noqa: N818  # a state of the file, named as such
    """A file that is not what is read here; the message says what was found and what is allowed."""
