"""A difference between two versions as JSON, HTML and plain text."""

import html
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from plugin_host.formats.inline import Inline, plain
from plugin_host.policy.changes import Change, Difference, Mark
from plugin_host.policy.markdown_escape import escape_inline
from plugin_host.policy.tree import Coded

FORMAT = 1
HIDDEN = "visually-hidden"
"""The class of words that are heard and not seen."""
_TAGS = {"added": "ins", "removed": "del"}


def to_json(difference: Difference) -> dict[str, Any]:
    """Return the difference as plain JSON values; ``format`` numbers their shape."""
    return {
        "format": FORMAT,
        "shop": difference.shop,
        "language": difference.language,
        "before": difference.before,
        "after": difference.after,
        "changes": [_json(change) for change in difference.changes],
    }


def _json(change: Change) -> dict[str, Any]:
    return {
        "code": change.code,
        "material": change.material,
        "section": change.section,
        "title": change.title,
        "vendor": change.vendor,
        "name": change.name,
        "sentence": change.sentence,
        "marks": [{"text": mark.text, "state": mark.state} for mark in change.marks],
        "evidence": {side: _evidence(found) for side, found in change.evidence.items()},
    }


def _evidence(found: tuple[Coded, ...] | str) -> Any:
    return found if isinstance(found, str) else [{"code": coded.code, "text": coded.text} for coded in found]


def to_html(difference: Difference, inline: Inline, *, level: int = 2) -> str:
    """Return the changes as HTML: what matters first, under a heading for each section a list for each vendor.

    ``level`` is that of the first heading. Marked words are ``ins`` and ``del``, with words for who does not see them.
    """
    if difference.empty:
        return f"<p>{_shown(difference.labels['none'], inline)}</p>\n"
    lines: list[str] = []
    for label, changes in _halves(difference):
        lines.append(f"<section><h{level}>{_shown(label, inline)}</h{level}>")
        for title, found in _by_section(changes):
            lines.append(f"<h{level + 1}>{_shown(title, inline)}</h{level + 1}>")
            for name, group in _by_vendor(found):
                if name:
                    lines.append(f"<h{level + 2}>{_shown(escape_inline(name), inline)}</h{level + 2}>")
                lines.append('<ul class="cl-changes">')
                lines += [f"<li>{_change(change, difference, inline)}</li>" for change in group]
                lines.append("</ul>")
        lines.append("</section>")
    return "\n".join(lines) + "\n"


def _shown(text: str, inline: Inline) -> str:
    return inline.html((text,))[text]


def _halves(difference: Difference) -> Iterator[tuple[str, list[Change]]]:
    """What matters and the rest, each with its heading, where there is any."""
    for label, material in (("material", True), ("other", False)):
        if changes := [change for change in difference.changes if change.material is material]:
            yield difference.labels[label], changes


def _by_section(changes: list[Change]) -> Iterator[tuple[str, list[Change]]]:
    order = list(dict.fromkeys(change.section for change in changes))
    for _, found in groupby(sorted(changes, key=lambda change: order.index(change.section)), lambda item: item.section):
        group = list(found)
        yield group[0].title, group


def _by_vendor(changes: list[Change]) -> Iterator[tuple[str, list[Change]]]:
    """Changes about no vendor first, under no name."""
    order = ["", *dict.fromkeys(change.name for change in changes)]
    for name, found in groupby(sorted(changes, key=lambda change: order.index(change.name)), lambda item: item.name):
        yield name, list(found)


def _change(change: Change, difference: Difference, inline: Inline) -> str:
    sentence = _shown(change.sentence, inline)
    if not change.marks:
        return sentence
    marked = "".join(_marked(mark, difference, inline) for mark in change.marks).strip()
    return f'{sentence} <span class="cl-marked">{marked}</span>'


def _marked(mark: Mark, difference: Difference, inline: Inline) -> str:
    words = html.escape(mark.text.rstrip(" "), quote=False)
    after = " " if mark.text.endswith(" ") else ""
    if mark.state == "same":
        return words + after
    label = _shown(difference.labels[mark.state], inline)
    tag = _TAGS[mark.state]
    opening = f'<span class="{HIDDEN}">[{label} </span>'
    return f'<{tag}>{opening}{words}<span class="{HIDDEN}">]</span></{tag}>{after}'


def to_text(difference: Difference, inline: Inline) -> str:
    """Return the changes as plain text, marked words in brackets after what happened to them."""
    if difference.empty:
        return _said(difference.labels["none"], inline) + "\n"
    lines: list[str] = []
    for label, changes in _halves(difference):
        heading = _said(label, inline)
        lines += ["", heading, "=" * len(heading)]
        for title, found in _by_section(changes):
            lines += ["", _said(title, inline), ""]
            for name, group in _by_vendor(found):
                lines += [f"{_said(escape_inline(name), inline)}:"] if name else []
                lines += [f"- {_line(change, difference, inline)}" for change in group]
    return "\n".join(lines).strip() + "\n"


def _said(text: str, inline: Inline) -> str:
    return plain(_shown(text, inline))


def _line(change: Change, difference: Difference, inline: Inline) -> str:
    sentence = _said(change.sentence, inline)
    words = [
        mark.text.strip(" ")
        if mark.state == "same"
        else f"[{_said(difference.labels[mark.state], inline)} {mark.text.strip(' ')}]"
        for mark in change.marks
    ]
    return " ".join([sentence, *words])
