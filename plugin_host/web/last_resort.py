"""A policy whose page cannot be made: its stored text, in HTML that needs no template, no catalogue and no JSON."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from flask import Response, g, request
from markupsafe import Markup, escape

from plugin_host import storage
from plugin_host.storage import VersionRecord
from plugin_host.web.reading import History

_ASKED: Mapping[str, Callable[[History, Mapping[str, Any]], VersionRecord | None]] = {
    "policy": lambda history, _: history.current,
    "fragment": lambda history, _: history.current,
    "version": lambda history, values: history.version(values["number"]),
    "on": lambda history, values: next(iter(history.on(date.fromisoformat(values["day"]))), None),
}
"""The pages that show a version, by the last part of their endpoint, and which they show."""


def as_text() -> Response | None:
    """The version that the request asks for, as plain paragraphs; None where it asks for no version.

    Nobody keeps it: the page is there again as soon as what failed is mended.
    """
    history: History | None = g.get("history")
    values = request.view_args or {}
    asked = _ASKED.get((request.endpoint or "").rpartition(".")[2])
    version = asked(history, values) if history and asked else None
    text = version and storage.get_text(version.shop, values["language"], version.number)
    if not text:
        return None
    paragraphs = [Markup("<br>").join(part.splitlines()) for part in text.plain_text.split("\n\n") if part.strip()]
    page = Markup(
        '<!doctype html>\n<html lang="{}">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        "<title>{}</title>\n<main>\n{}\n</main>\n</html>\n"
    ).format(
        text.language,
        escape(text.plain_text.strip().partition("\n")[0]),
        Markup("\n").join(Markup("<p>{}</p>").format(paragraph) for paragraph in paragraphs),
    )
    response = Response(page)
    response.headers["Cache-Control"] = "no-store"
    return response
