"""PDF: its text, read in a process of its own with a limit of time and memory, since a file can be made to last for hours."""

import io
import resource
import subprocess
import sys

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from plugin_host.importing.reading.refusals import (
    MOST_CHARACTERS,
    MOST_MEMORY,
    MOST_PAGES,
    MOST_SECONDS,
)
from plugin_host.importing.unreadable import Unreadable

_REFUSED = 3
"""Exit code of the process where it says why on its output."""


def pdf_text(data: bytes) -> str:
    """The text of a PDF; raises Unreadable."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "plugin_host.importing.reading.pdf"],
            input=data,
            capture_output=True,
            timeout=3 * MOST_SECONDS,
            check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise Unreadable("found a PDF that takes too long to read; save its text and import that") from None
    said = done.stdout.decode("utf-8", "replace")
    if done.returncode == 0:
        return said
    if done.returncode == _REFUSED:
        raise Unreadable(said)
    raise Unreadable("found a PDF that is damaged, too large or takes too long; save its text and import that")


def _extracted(data: bytes) -> str:
    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise Unreadable("found a PDF with a password; allowed: one without")
    if len(reader.pages) > MOST_PAGES:
        raise Unreadable(f"found a PDF of {len(reader.pages)} pages; allowed: at most {MOST_PAGES}")
    pages, size = [], 0
    for page in reader.pages:
        pages.append(page.extract_text())
        size += len(pages[-1])
        if size > MOST_CHARACTERS:
            raise Unreadable(f"found a PDF with more than {MOST_CHARACTERS} characters; allowed: a privacy policy")
    text = "\n".join(pages)
    if len(text.strip()) < 40:
        raise Unreadable("found a PDF without text, such as a scan; allowed: one whose text can be copied")
    return text


def _main() -> int:
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    try:
        said, code = _extracted(sys.stdin.buffer.read()), 0
    except Unreadable as refused:
        said, code = str(refused), _REFUSED
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError, MemoryError, IndexError):
        said, code = "found a PDF that is damaged; allowed: one that other programs open", _REFUSED
    sys.stdout.buffer.write(said.encode("utf-8", "replace"))
    return code


if __name__ == "__main__":
    sys.exit(_main())
