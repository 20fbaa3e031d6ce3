"""A form with a file, read in memory: werkzeug's own reading puts large files on the disk."""

from dataclasses import dataclass
from io import BytesIO
from typing import IO

from flask import Request
from werkzeug.formparser import MultiPartParser

_MOST_PARTS = 8
ENVELOPE = 64 * 1024
"""Bytes of a form besides what is in its fields."""


@dataclass(frozen=True, kw_only=True)
class Given:
    """What a visitor sent; ``name`` is that of the file."""

    text: str = ""
    file: bytes = b""
    name: str = ""


def read_form(request: Request, most: int) -> Given:
    """Read the fields ``text`` and ``file`` of a form of at most ``most`` bytes; raises RequestEntityTooLarge.

    What is no such form counts as an empty one.
    """
    request.max_content_length = most + ENVELOPE
    stream = request.stream
    boundary = request.mimetype_params.get("boundary", "").encode("ascii", "replace")
    if request.mimetype != "multipart/form-data" or not boundary:
        return Given()
    parser = MultiPartParser(stream_factory=_in_memory, max_form_memory_size=most, max_form_parts=_MOST_PARTS)
    try:
        fields, files = parser.parse(stream, boundary, request.content_length)
    except ValueError:
        return Given()
    file = files.get("file")
    return Given(
        text=fields.get("text", ""),
        file=file.read() if file else b"",
        name=(file.filename or "") if file else "",
    )


def _in_memory(
    total_content_length: int | None,  # noqa: ARG001  # as werkzeug calls it
    content_type: str | None,  # noqa: ARG001
    filename: str | None,  # noqa: ARG001
    content_length: int | None = None,  # noqa: ARG001
) -> IO[bytes]:
    return BytesIO()
