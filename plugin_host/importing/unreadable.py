"""A file that importing or scanning cannot use."""

from collections.abc import Mapping
from enum import Enum

from plugin_host.api import N_


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


REFUSALS: Mapping[Why, str] = {
    Why.EMPTY: N_("There is no text in it. Paste the text of your policy, or choose another file."),
    Why.TOO_LARGE: N_("This is more than a privacy policy. Send only the policy itself."),
    Why.BINARY: N_("This is not a file that can be read here. Send plain text, HTML, Markdown or a PDF."),
    Why.ENCODING: N_("Some letters in this file cannot be read. Save it as UTF-8, or paste the text instead."),
    Why.LANGUAGE: N_("This text is in another language. Policies in Dutch, English and German can be read."),
    Why.NO_POLICY: N_("This does not look like a privacy policy: it says hardly anything about personal data."),
    Why.PDF_PASSWORD: N_("This PDF has a password. Save it without one, or paste its text instead."),
    Why.PDF_NO_TEXT: N_("There is no text in this PDF; perhaps it was scanned. Paste the text instead."),
    Why.PDF_DAMAGED: N_("This PDF is damaged. Save it again, or paste its text instead."),
    Why.TOO_LONG: N_("This took too long, and was stopped. Send only the policy itself, as plain text."),
    Why.OTHER: N_("This cannot be read. Paste the text of your policy instead."),
}
"""What people are told of a policy that is refused, in every language; the message of the error has the figures."""


class Unreadable(Exception):  # noqa: N818  # a state of the file, named as such
    """A file that is not what is read here; the message says what was found and what is allowed."""

    def __init__(self, message: str, why: Why = Why.OTHER) -> None:
        """Keep the message, and what kind of refusal it is."""
        super().__init__(message)
        self.why = why
