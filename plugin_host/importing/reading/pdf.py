"""PDF: its text. A file can be made to last for hours or to fill the memory: read those of strangers apart."""

import io

from pypdf import PdfReader
from pypdf.errors import DependencyError, LimitReachedError, PyPdfError

from plugin_host.importing.amounts import MOST_CHARACTERS, MOST_PAGES
from plugin_host.importing.unreadable import Unreadable, Why

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"})
"""Letters that are printed as one."""
_LEAST = 40
"""Characters of a PDF that has a text."""


def pdf_text(data: bytes) -> str:
    """The text of a PDF; raises Unreadable."""
    try:
        return _extracted(data)
    except DependencyError:  # a cipher for which pypdf needs another package
        raise Unreadable("found a PDF that is encrypted; allowed: one that is not", Why.PDF_PASSWORD) from None
    except LimitReachedError:
        raise Unreadable("found a PDF that holds too much; allowed: a privacy policy", Why.TOO_LARGE) from None
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError, IndexError):
        raise Unreadable(
            "found a PDF that is damaged; allowed: one that other programs open", Why.PDF_DAMAGED
        ) from None


def _extracted(data: bytes) -> str:
    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise Unreadable("found a PDF with a password; allowed: one without", Why.PDF_PASSWORD)
    if len(reader.pages) > MOST_PAGES:
        raise Unreadable(f"found a PDF of {len(reader.pages)} pages; allowed: at most {MOST_PAGES}", Why.TOO_LARGE)
    pages, size = [], 0
    for page in reader.pages:
        pages.append(page.extract_text())
        size += len(pages[-1])
        if size > MOST_CHARACTERS:
            raise Unreadable(
                f"found a PDF with more than {MOST_CHARACTERS} characters; allowed: a privacy policy", Why.TOO_LARGE
            )
    text = "\n".join(pages).translate(_LIGATURES)
    if len(text.strip()) < _LEAST:
        raise Unreadable(
            "found a PDF without text, such as a scan; allowed: one whose text can be copied", Why.PDF_NO_TEXT
        )
    return text
