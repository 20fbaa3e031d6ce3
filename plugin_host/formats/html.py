"""A policy as HTML: the body of the document, without the page around it.

Ids are anchors that stay the same across languages and versions. The markup needs no style sheet to
be read; ours turns table rows into blocks on narrow screens by means of ``data-label``. Classes and
ids of our own avoid words that content blockers hide, since a hidden policy is a missing policy.
"""

import html
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from plugin_host.formats.inline import Inline, plain
from plugin_host.formats.outline import Cell, Outline, Part, Row, Source, Table, outline
from plugin_host.policy.tree import Policy

_Shown: TypeAlias = Mapping[str, str]

TITLE_ID = "title"
"""The id of the document's heading, by which a page can name its main landmark."""


def to_html(
    policy: Policy,
    inline: Inline,
    *,
    picture: str = "",
    versions_url: str = "",
    new_window: bool = False,
    folds: bool = False,
) -> str:
    """Return the policy's body.

    ``picture`` is HTML to be seen before the text. ``versions_url`` makes the version a link to all versions.
    ``new_window`` opens other websites in a new window, which a frame needs: those sites may not be framed. ``folds``
    makes the table of contents and the parts of the first level fold; a part with something that the law wants set
    apart is open at first.
    """
    document = outline(policy)
    shown = inline.html(document.texts())
    start = f'<div class="cl-text">{picture}'
    lines = [*_header(document, shown, versions_url), *_contents(document, shown, folds), start]
    for part in document.parts:
        lines += _folded(part, document, shown) if folds and not part.notice else _part(part, document, shown)
    lines.append("</div>")
    body = "\n".join(lines) + "\n"
    if new_window:
        return body.replace('<a href="https:', '<a target="_blank" rel="noopener" href="https:')
    return body


def _header(document: Outline, shown: _Shown, versions_url: str) -> Iterator[str]:
    yield '<header class="cl-header">'
    yield f'<h1 id="{TITLE_ID}">{shown[document.title]}</h1>'
    if document.name:
        yield f'<p class="cl-shop">{shown[document.name]}</p>'
    yield '<dl class="cl-facts">'
    for fact in document.facts():
        label, value = (shown[text] for text in fact)
        if versions_url and fact == document.version:
            value = f'<a href="{html.escape(versions_url)}">{value}</a>'
        yield f"<div><dt>{label}</dt> <dd>{value}</dd></div>"
    yield "</dl>"
    yield "</header>"


def _contents(document: Outline, shown: _Shown, folds: bool) -> Iterator[str]:
    title = f'<h2 id="contents">{shown[document.contents]}</h2>'
    yield '<nav class="cl-contents" aria-labelledby="contents">'
    yield f"<details><summary>{title}</summary>" if folds else title
    yield "<ol>"
    for part in document.parts:
        title = html.escape(plain(shown[part.title]), quote=False)
        yield f'<li><a href="#{html.escape(part.id)}">{title}</a></li>'
    yield "</ol>"
    if folds:
        yield "</details>"
    yield "</nav>"


def _part(part: Part, document: Outline, shown: _Shown) -> Iterator[str]:
    tag = f"h{min(part.level, 6)}"
    yield '<section class="cl-apart">' if part.notice else "<section>"
    yield f'<{tag} id="{html.escape(part.id)}">{shown[part.title]}</{tag}>'
    yield from _under_heading(part, document, shown)
    yield "</section>"


def _folded(part: Part, document: Outline, shown: _Shown) -> Iterator[str]:
    """Write a part that folds.

    Its id stands on what is hidden, not on the heading: that makes browsers open it when an address points there,
    without any script.
    """
    tag = f"h{min(part.level, 6)}"
    is_open = " open" if _sets_apart(part) else ""
    yield f"<section><details{is_open}><summary><{tag}>{shown[part.title]}</{tag}></summary>"
    yield f'<div id="{html.escape(part.id)}">'
    yield from _under_heading(part, document, shown)
    yield "</div></details></section>"


def _sets_apart(part: Part) -> bool:
    return part.notice or any(_sets_apart(below) for below in part.parts)


def _under_heading(part: Part, document: Outline, shown: _Shown) -> Iterator[str]:
    for paragraph in part.paragraphs:
        yield f"<p>{shown[paragraph]}</p>"
    if part.items:
        yield _list(part.items, shown)
    if part.table:
        yield from _table(part.table, shown)
    if part.sources:
        yield _sources(part.sources, document, shown)
    for below in part.parts:
        yield from _part(below, document, shown)


def _list(items: Iterable[str], shown: _Shown) -> str:
    return "<ul>" + "".join(f"<li>{shown[item]}</li>" for item in items) + "</ul>"


def _sources(sources: tuple[Source, ...], document: Outline, shown: _Shown) -> str:
    links = "; ".join(_link(source.url, shown[source.text]) for source in sources)
    return f'<p class="cl-sources"><small>{shown[document.sources]} {links}</small></p>'


def _link(url: str, words: str) -> str:
    return f'<a href="{html.escape(url)}">{words}</a>' if url else words


def _table(table: Table, shown: _Shown) -> Iterator[str]:
    """Write a table. The roles repeat what the elements say, because rows shown as blocks lose it in some browsers."""
    caption = f"{table.id}-caption"
    yield f'<div class="cl-table" role="region" aria-labelledby="{caption}" tabindex="0">'
    yield '<table role="table">'
    yield f'<caption id="{caption}">{shown[table.caption]}</caption>'
    heads = "".join(f'<th scope="col" role="columnheader">{shown[label]}</th>' for label in table.columns)
    yield f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead>'
    yield '<tbody role="rowgroup">'
    for row in table.rows:
        yield _row(row, shown)
    yield "</tbody>"
    yield "</table>"
    yield "</div>"


def _row(row: Row, shown: _Shown) -> str:
    first, *others = row.cells
    name, *below = first.entries
    title = f'<a href="#{html.escape(row.target)}">{shown[name]}</a>' if row.target else shown[name]
    aside = "".join(f"<small>{shown[entry]}</small>" for entry in below)
    cells = "".join(_cell(cell, shown) for cell in others)
    return f'<tr role="row"><th scope="row" role="rowheader">{title}{aside}</th>{cells}</tr>'


def _cell(cell: Cell, shown: _Shown) -> str:
    if len(cell.entries) > 1:
        content = _list(cell.entries, shown)
    else:
        content = "".join(f"<div>{shown[entry]}</div>" for entry in cell.entries)
    return f'<td role="cell" data-label="{html.escape(plain(shown[cell.label]))}">{content}</td>'
