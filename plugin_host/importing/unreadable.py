"""A file that importing or scanning cannot use."""

from enum import Enum


class Why(Enum):
    """What kind of refusal it is, for those who say it in other words or languages than the message."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    BINARY = "binary"
    ENCODING = "encoding"
    LANGUAGE = "language"
    NO_POLICY = "no_policy"
    PDF_PASSWORD = "pdf_password"  # noqa: S105  # a code
    PDF_NO_TEXT = "pdf_no_text"
    PDF_DAMAGED = "pdf_damaged"
    TOO_LONG = "too_long"
    OTHER = "other"


class Unreadable(Exception):  # noqa: N818  # a state of the file, named as such
    """A file that is not what is read here; the message says what was found and what is allowed."""

    def __init__(self, message: str, why: Why = Why.OTHER) -> None:
        """Keep the message, and what kind of refusal it is."""
        super().__init__(message)
        self.why = why
