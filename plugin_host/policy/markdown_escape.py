"""Untrusted text made safe to stand in inline Markdown."""

import re
import unicodedata

_ALWAYS = re.compile(r"[\\`*_\[\]<~]|&(?=#|\w+;)")
_SPELLED = {"<": "&lt;", "~": "&#126;", "`": "&#96;", "&": "&amp;"}
_AT_START = re.compile(r"^(?:[-+#>=:]|\d+(?=[.)]))")
_BIDI_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


def normalise(text: str) -> str:
    """Return ``text`` on one line, without control characters, isolated if any of it runs from right to left.

    Control characters include those that turn the direction of the text around them: a name must not
    reorder the sentence that it stands in.
    """
    plain = " ".join(text.split())
    if not plain.isprintable():  # no control character is
        plain = _BIDI_CONTROLS.sub("", plain)
        plain = "".join(char for char in plain if unicodedata.category(char) not in {"Cc", "Cs"}).strip()
        plain = " ".join(plain.split())
    if not plain.isascii() and any(unicodedata.bidirectional(char) in {"R", "AL"} for char in plain):
        return f"{_ISOLATE}{plain}{_END_ISOLATE}"
    return plain


def escape_inline(text: str) -> str:
    """Return Markdown that shows ``text``, normalised, literally; at the start or amid a paragraph.

    Characters are escaped only where they could mean something, so that a Markdown file stays
    readable. ``~``, backticks, ``<`` and ``&`` become entities, which every Markdown reader knows.
    """
    return guard_start(escape_amid(text))


def escape_amid(text: str) -> str:
    """Return Markdown that shows ``text``, normalised, literally, amid a paragraph."""
    return _ALWAYS.sub(_spell, normalise(text))


def guard_start(escaped: str) -> str:
    """Keep escaped text from starting a list, a heading or the like where it starts a paragraph."""
    return _AT_START.sub(_guard, escaped)


def _spell(match: re.Match[str]) -> str:
    char = match.group()
    return _SPELLED.get(char, f"\\{char}")


def _guard(match: re.Match[str]) -> str:
    start = match.group()
    if start.isdigit():
        return f"{start}\\"
    return {">": "&gt;", "=": "&#61;", ":": "&#58;"}.get(start, f"\\{start}")
