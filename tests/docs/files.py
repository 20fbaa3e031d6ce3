"""The documents, and what can be found in them."""

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
WRITTEN = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md")

_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`([^`\n]+)`")


def documents() -> list[Path]:
    """Every document."""
    return [*WRITTEN, *sorted(DOCS.glob("*.md"))]


def read(path: Path) -> str:
    """The text of a document."""
    return path.read_text(encoding="utf-8")


def blocks(text: str, language: str) -> list[str]:
    """The fenced blocks in a language."""
    return [code for found, code in _BLOCK.findall(text) if found == language]


def inline(text: str) -> list[str]:
    """What stands between backticks within paragraphs, tables and headings; line breaks there are spaces."""
    prose = _BLOCK.sub("", text)
    paragraphs = (" ".join(part.split()) for part in prose.split("\n\n"))
    return [code for paragraph in paragraphs for code in _INLINE.findall(paragraph)]


def shell_lines(text: str) -> Iterator[str]:
    """The commands in blocks of shell, without comments; continued lines are joined."""
    for block in blocks(text, "sh"):
        for line in block.replace("\\\n", " ").splitlines():
            command = re.sub(r"(^|\s)#.*", "", line).strip()
            if command:
                yield command


def anchors(text: str) -> set[str]:
    """The anchors that GitHub gives to the headings of a document."""
    headings = re.findall(r"^#+ +(.+)$", _BLOCK.sub("", text), re.MULTILINE)
    plain = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings)
    return {heading.strip().replace(" ", "-") for heading in plain}
