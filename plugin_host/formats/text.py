"""A policy as plain text: one paragraph a line, headings underlined, tables as lists."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from plugin_host.formats.inline import Inline, plain
from plugin_host.formats.outline import Cell, Part, Row, Source, outline
from plugin_host.policy.tree import Policy

_Said: TypeAlias = Mapping[str, str]

_UNDERLINES = {1: "=", 2: "-"}
BETWEEN_ENTRIES = "; "
"""Stands between the entries of a cell and between sources; entries have commas of their own."""


def to_text(policy: Policy, inline: Inline | None = None) -> str:
    """Return the policy as plain text. Web addresses stand in brackets after the words that link to them.

    Without ``inline`` one is made for the occasion.
    """
    document = outline(policy)
    said = {text: plain(shown) for text, shown in (inline or Inline()).html(document.texts()).items()}
    lines = [*_heading(said[document.title], 1), *filter(None, [said[document.name]])]
    lines += [f"{said[label]} {said[value]}" for label, value in document.facts()]
    for part in document.parts:
        lines += _part(part, said[document.sources], said)
    return "\n".join(lines).strip() + "\n"


def _heading(title: str, level: int) -> list[str]:
    return ["", title, _UNDERLINES.get(level, "~") * len(title), ""]


def _part(part: Part, sources: str, said: _Said) -> Iterator[str]:
    yield from _heading(said[part.title], part.level)
    blocks = [said[paragraph] for paragraph in part.paragraphs]
    blocks += ["\n".join(f"- {said[item]}" for item in part.items)] if part.items else []
    if part.table:
        blocks += [said[part.table.caption], *(_row(row, said) for row in part.table.rows)]
    if part.sources:
        blocks.append(f"{sources} {BETWEEN_ENTRIES.join(_source(source, said) for source in part.sources)}")
    yield from ["\n\n".join(blocks)] if blocks else []
    for below in part.parts:
        yield from _part(below, sources, said)


def _source(source: Source, said: _Said) -> str:
    return f"{said[source.text]} ({source.url})" if source.url else said[source.text]


def _row(row: Row, said: _Said) -> str:
    first, *others = row.cells
    lines = [f"- {BETWEEN_ENTRIES.join(said[entry] for entry in first.entries)}"]
    lines += [f"  {_cell(cell, said)}" for cell in others if cell.entries]
    return "\n".join(lines)


def _cell(cell: Cell, said: _Said) -> str:
    return f"{said[cell.label]}: {BETWEEN_ENTRIES.join(said[entry] for entry in cell.entries)}"
