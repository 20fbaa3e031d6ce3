"""The page that reads an old policy. What is sent is read, answered and forgotten: no request here changes anything."""

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import PurePath
from typing import Any

from flask import Blueprint, Response, redirect, render_template, request, url_for
from werkzeug.exceptions import NotFound, RequestEntityTooLarge
from werkzeug.wrappers import Response as AnyResponse

from plugin_host.formats.html import to_html
from plugin_host.formats.json import from_json
from plugin_host.importing.amounts import MOST_BYTES, MOST_CHARACTERS
from plugin_host.importing.outcome import Busy, Importing, Outcome
from plugin_host.importing.unreadable import Unreadable, Why
from plugin_host.policy.tree import Policy
from plugin_host.web.chrome import Chrome
from plugin_host.web.form import Given, read_form
from plugin_host.web.import_words import IMPORT
from plugin_host.web.imported import imported
from plugin_host.web.languages import best, tag_of
from plugin_host.web.pages import look
from plugin_host.web.picturing import picture_of
from plugin_host.web.site import site

RETRY_SECONDS = 30
"""When somebody for whom there is no place may try again; most policies take less."""

_ENDING = 10
"""Characters of the longest ending of a file name that says something."""
_TEXT = '<div class="cl-text">'
"""Where the text of a policy begins in its HTML, after its head and contents, whose ids are those of a page."""


@dataclass(frozen=True, kw_only=True)
class Problem:
    """Why there is no result: a key of ``IMPORT``, and the status of the reply."""

    word: str
    status: HTTPStatus


def make_importing() -> Blueprint:
    """Return the form and its answers, for a site that has an importer."""
    importing = Blueprint("importing", __name__)
    importing.add_url_rule("/import", "choose", choose_language)
    importing.add_url_rule("/import/<language:language>", "form", show_form)
    importing.add_url_rule("/import/<language:language>", "answer", answer, methods=["POST"])
    return importing


def choose_language() -> AnyResponse:
    """Send the visitor to the form in the language that suits best."""
    language = best(request.accept_languages, _languages())
    response = redirect(url_for("importing.form", language=language), 302)
    response.headers["Cache-Control"] = "no-store"
    return response


def show_form(language: str) -> Response:
    """Show the form."""
    response = Response(_form(_chrome(language), Given(), None))
    response.headers["Cache-Control"] = "public, max-age=300"
    return response


def answer(language: str) -> Response:
    """Read what the visitor sent, and show what it says, or why it cannot be read."""
    chrome, given = _chrome(language), Given()
    try:
        given = read_form(request, MOST_BYTES)
        found = _read(given, _importer(), chrome.code)
    except RequestEntityTooLarge:
        found = Problem(word=Why.TOO_LARGE.value, status=HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    if isinstance(found, Problem):
        response = Response(_form(chrome, given, found), found.status)
        if found.status is HTTPStatus.SERVICE_UNAVAILABLE:
            response.headers["Retry-After"] = str(RETRY_SECONDS)
    else:
        response = Response(_result(chrome, found))
    response.headers["Cache-Control"] = "no-store"
    return response


def _read(given: Given, importer: Importing, language: str) -> Outcome | Problem:
    pasted = bool(given.text.strip())
    if pasted and given.name:
        return Problem(word="both_sent", status=HTTPStatus.BAD_REQUEST)
    if not pasted and not given.name:
        return Problem(word="nothing_sent", status=HTTPStatus.BAD_REQUEST)
    try:
        if pasted:
            return importer(given.text.encode("utf-8", "replace"), "", language=language)
        return importer(given.file, PurePath(given.name).suffix[:_ENDING], language=language)
    except Unreadable as refused:
        large = refused.why is Why.TOO_LARGE
        status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE if large else HTTPStatus.UNPROCESSABLE_ENTITY
        return Problem(word=refused.why.value, status=status)
    except Busy:
        return Problem(word="busy", status=HTTPStatus.SERVICE_UNAVAILABLE)


def _form(chrome: Chrome, given: Given, problem: Problem | None) -> str:
    title = chrome.spoken(IMPORT["title"])
    limits = {
        "most_bytes": MOST_BYTES // 1024**2,
        "most_characters": MOST_CHARACTERS,
        "most_seconds": _importer().patience,
    }
    return render_template(
        "clausula/import.html",
        title=f"{chrome.spoken(IMPORT['problem'])} – {title}" if problem else title,
        given=given,
        problem=problem,
        limits={key: chrome.number(value) for key, value in limits.items()},
        languages={tag: url_for("importing.form", language=tag) for tag in _languages()},
        **_words(chrome),
    )


def _result(chrome: Chrome, found: Outcome) -> str:
    policy = from_json(found.policy) if found.policy else None
    return render_template(
        "clausula/imported.html",
        title=chrome.spoken(IMPORT["result"]),
        found=imported(found, frozenset(site().catalogues.languages())),
        policy=policy,
        draft=_draft(policy) if policy else "",
        **_words(chrome),
    )


def _draft(policy: Policy) -> str:
    return _TEXT + to_html(policy, site().inline, picture=picture_of(policy, top=2), top=2).partition(_TEXT)[2]


def _importer() -> Importing:
    importer = site().importer
    if importer is None:
        raise NotFound
    return importer


def _languages() -> list[str]:
    return [tag_of(code) for code in site().catalogues.languages()]


def _chrome(language: str) -> Chrome:
    if language not in _languages():
        raise NotFound
    return Chrome(site().catalogues, language)


def _words(chrome: Chrome) -> Mapping[str, Any]:
    return {"chrome": chrome, "say": lambda key: chrome.said(IMPORT[key]), "words": IMPORT, **look()}
