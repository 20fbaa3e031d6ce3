"""A policy as Markdown: CommonMark with the tables of GitHub's flavour."""

import re
from collections.abc import Iterable, Iterator

from plugin_host.formats.outline import Part, Source, Table, outline
from plugin_host.policy.tree import Policy

_IN_PAGE = re.compile(r"(\\.)|\[((?:\\.|[^\]\\])*)\]\(#[^)]*\)")
"""What is escaped, which stays, or a link within the page."""
_CLOSING_HASHES = re.compile(r"#+$")


def to_markdown(policy: Policy) -> str:
    """Return the policy as Markdown. Links within the page are plain words, since readers make their own anchors."""
    document = outline(policy)
    blocks = [_heading(1, document.title), document.name]
    blocks.append("\n".join(f"- {label} {value}" for label, value in document.facts()))
    for part in document.parts:
        blocks += _part(part, document.sources)
    return _IN_PAGE.sub(lambda match: match[1] or match[2], "\n\n".join(filter(None, blocks))) + "\n"


def _heading(level: int, title: str) -> str:
    closed = _CLOSING_HASHES.sub(lambda match: "\\#" * len(match.group()), title)
    return f"{'#' * min(level, 6)} {closed}"


def _part(part: Part, sources: str) -> Iterator[str]:
    yield _heading(part.level, part.title)
    yield from part.paragraphs
    yield "\n".join(f"- {item}" for item in part.items)
    if part.table:
        yield from _table(part.table)
    if part.sources:
        yield f"{sources} {'; '.join(_source(source) for source in part.sources)}"
    for below in part.parts:
        yield from _part(below, sources)


def _source(source: Source) -> str:
    return f"[{source.text}]({source.url})" if source.url else source.text


def _table(table: Table) -> Iterator[str]:
    yield f"**{table.caption}**"
    rows = [_row(table.columns), _row("---" for _ in table.columns)]
    rows += [_row("; ".join(cell.entries) for cell in row.cells) for row in table.rows]
    yield "\n".join(rows)


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "&#124;") for cell in cells) + " |"
