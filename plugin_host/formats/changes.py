"""A difference between two versions as JSON, HTML and plain text."""

import html
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from plugin_host.formats.inline import Inline, plain
from plugin_host.policy.changes import Change, Difference, Mark
from plugin_host.policy.markdown_escape import escape_inline, normalise
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
        "summary": difference.summary,
        "own_language": difference.own_language,
        "changes": [_json(change) for change in difference.changes],
    }


def _json(change: Change) -> dict[str, Any]:
    return {
        "code": change.code,
        "material": change.material,
        "proposed": change.proposed,
        "reason": change.reason,
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
    """Return the changes as HTML: the shop's summary, then what matters, then the rest.

    Under a heading for each section stands a list for each vendor. ``level`` is that of the first heading. Marked words
    are ``ins`` and ``del``, with words for who does not see them. The shop's words are marked with their language.
    """
    lines = list(_summary(difference, inline, level))
    if difference.empty:
        lines.append(f"<p>{_shown(difference.labels['none'], inline)}</p>")
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


def _summary(difference: Difference, inline: Inline, level: int) -> Iterator[str]:
    if not difference.summary:
        return
    yield f"<section><h{level}>{_shown(difference.labels['summary'], inline)}</h{level}>"
    yield f"<blockquote{_language(difference)}>"
    yield from (f"<p>{html.escape(line, quote=False)}</p>" for line in _lines(difference.summary))
    yield "</blockquote></section>"


def _lines(text: str) -> list[str]:
    return [line for part in text.splitlines() if (line := normalise(part))]


def _language(difference: Difference) -> str:
    """The mark of the shop's language, which need not be that of the page."""
    return f' lang="{html.escape(difference.own_language)}"'


def _judged(change: Change, difference: Difference) -> str:
    """What stands before the shop's reason; empty where the shop did not judge the change."""
    return difference.labels["judged_material" if change.material else "judged_other"] if change.reason else ""


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
    said = _shown(change.sentence, inline)
    if change.marks:
        marked = "".join(_marked(mark, difference, inline) for mark in change.marks).strip()
        said += f' <span class="cl-marked">{marked}</span>'
    if label := _judged(change, difference):
        reason = html.escape(normalise(change.reason), quote=False)
        said += f"<p>{_shown(label, inline)} <q{_language(difference)}>{reason}</q></p>"
    return said


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
    lines: list[str] = []
    if difference.summary:
        lines += [*_heading(difference.labels["summary"], inline), "", *_lines(difference.summary)]
    if difference.empty:
        lines += ["", _said(difference.labels["none"], inline)]
    for label, changes in _halves(difference):
        lines += ["", *_heading(label, inline)]
        for title, found in _by_section(changes):
            lines += ["", _said(title, inline), ""]
            for name, group in _by_vendor(found):
                lines += [f"{_said(escape_inline(name), inline)}:"] if name else []
                lines += [f"- {to_line(change, difference, inline)}" for change in group]
    return "\n".join(lines).strip() + "\n"


def _said(text: str, inline: Inline) -> str:
    return plain(_shown(text, inline))


def _heading(label: str, inline: Inline) -> tuple[str, str]:
    heading = _said(label, inline)
    return heading, "=" * len(heading)


def to_line(change: Change, difference: Difference, inline: Inline) -> str:
    """Return one change of a difference as a line of plain text."""
    sentence = _said(change.sentence, inline)
    words = [
        mark.text.strip(" ")
        if mark.state == "same"
        else f"[{_said(difference.labels[mark.state], inline)} {mark.text.strip(' ')}]"
        for mark in change.marks
    ]
    label = _judged(change, difference)
    reason = [_said(label, inline), normalise(change.reason)] if label else []
    return " ".join([sentence, *words, *reason])
