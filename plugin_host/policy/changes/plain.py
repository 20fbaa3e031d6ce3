"""The words of inline Markdown, without what makes them bold or links them."""

import html
import re

_MARKUP = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|\[(?P<linked>(?:\\.|[^\[\]\\])*)\]\([^()\s]*\)"
    r"|(?P<emphasis>\*\*|\*|(?<![^\W_])_{1,2}(?=[^\W_])|(?<=[^\W_])_{1,2}(?![^\W_]))"
    r"|(?P<entity>&#?\w+;)"
)
_SPACE = re.compile(r"[ \t\n\r\f\v]+")


def plain(text: str) -> str:
    """Return the words of a text as they are read, on one line."""
    return _SPACE.sub(" ", _MARKUP.sub(_shown, text)).strip()


def _shown(match: re.Match[str]) -> str:
    if match["escaped"]:
        return match["escaped"]
    if match["linked"] is not None:
        return plain(match["linked"])
    return html.unescape(match["entity"]) if match["entity"] else ""


def words_of(text: str) -> list[str]:
    """The words of plain text; a space that must not break belongs to its word."""
    return [word for word in _SPACE.split(text) if word]


def bare(text: str) -> list[str]:
    """The words of plain text without the signs around them, to compare what is said."""
    return [word for word in re.findall(r"[\w'’@./-]*\w", text.casefold()) if word]
