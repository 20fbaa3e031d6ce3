"""Keeping catalogues in step with the code: what is marked with ``N_`` is what a catalogue holds, no more, no less."""

from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po, write_po

KEYWORDS = {"N_": None}
"""The one marker of a message."""


@dataclass(frozen=True, kw_only=True)
class State:
    """A catalogue after an update: how many messages it has and how many of them still lack a translation."""

    path: Path
    messages: int
    open: int
    changed: bool


def extract(files: Iterable[Path], root: Path) -> Catalog:
    """The messages of some Python files, each with the file it stands in."""
    template = Catalog(charset="utf-8")
    for file in sorted(files):
        for _, message, comments, _context in extract_from_file("python", file, KEYWORDS):
            if isinstance(message, str):
                template.add(message, locations=[(file.relative_to(root).as_posix(), 0)], auto_comments=comments)
    return template


OURS = "Clausula, under the MIT licence."
"""The first line of the catalogues of the host and the built-in vendors."""


def update(template: Catalog, path: Path, language: str, *, owner: str = OURS, write: bool = True) -> State:
    """Bring one catalogue in step with its template; other translations are dropped, and a file without messages.

    A text that was changed keeps its old translation, marked as fuzzy, which does not count until somebody confirms it.

    ``owner`` stands in its first line.
    """
    old = b""
    catalogue = Catalog(locale=language, charset="utf-8")
    if path.is_file():
        old = path.read_bytes()
        catalogue = read_po(BytesIO(old), locale=language)
    catalogue.update(template)
    catalogue.obsolete.clear()
    catalogue.fuzzy = False
    catalogue.header_comment = f"# {owner}"
    out = BytesIO()
    write_po(out, catalogue, width=110, omit_header=False, no_location=False, sort_output=True, include_lineno=False)
    text = _without_dates(out.getvalue())
    messages = [message for message in catalogue if message.id]
    changed = text != old if messages else bool(old)
    if write and changed and messages:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text)
    elif write and changed:
        path.unlink()
    return State(
        path=path,
        messages=len(messages),
        open=sum(1 for message in messages if not message.string or message.fuzzy),
        changed=changed,
    )


def _without_dates(text: bytes) -> bytes:
    """Drop header lines that change with every run and say nothing."""
    noisy = tuple(
        f'"{name}'.encode()
        for name in (
            "Project-Id",
            "Language-Team",
            "POT-Creation-Date",
            "PO-Revision-Date",
            "Generated-By",
            "Report-Msgid",
            "Last-Translator",
        )
    )
    kept = [line for line in text.split(b"\n") if not line.startswith(noisy)]
    return b"\n".join(kept)
