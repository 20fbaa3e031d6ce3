"""Pages for what cannot be shown: in the visitor's language, with links to what there is."""

from http import HTTPStatus

from flask import Flask, Response, current_app, render_template, request
from werkzeug.exceptions import HTTPException

from plugin_host.web.chrome import chrome_for
from plugin_host.web.last_resort import as_text
from plugin_host.web.pages import PAGES, framed, link
from plugin_host.web.reading import Missing
from plugin_host.web.site import site


def handle_errors(app: Flask) -> None:
    """Let ``app`` answer errors with our pages."""
    app.register_error_handler(Missing, _missing)
    app.register_error_handler(HTTPException, _refused)
    app.register_error_handler(Exception, _broken)


def _missing(error: Missing) -> Response:
    gone = error.history is not None and error.history.gone
    status = HTTPStatus.GONE if gone else HTTPStatus.NOT_FOUND
    return _page("gone" if gone else "no_such_page", error.word, status, error)


def _refused(error: HTTPException) -> Response | HTTPException:
    if error.code == HTTPStatus.NOT_FOUND:
        return _page("no_such_page", "no_such_shop", HTTPStatus.NOT_FOUND)
    return error


def _broken(error: Exception) -> Response:
    """Give a policy as its stored text, or say that it is our fault; what went wrong is for the log only."""
    current_app.logger.error("cannot answer %s", request.path, exc_info=error)
    return as_text() or _page("broken", "broken_text", HTTPStatus.INTERNAL_SERVER_ERROR)


def _page(heading: str, word: str, status: HTTPStatus, error: Missing | None = None) -> Response:
    chrome = chrome_for(site().catalogues, request.path, request.accept_languages)
    history = error.history if error else None
    languages = history.languages if history and not history.gone else ()
    page = render_template(
        "clausula/error.html",
        chrome=chrome,
        title=chrome.plain(heading),
        heading=heading,
        word=word,
        languages={tag: link("policy", shop=history.shop, language=tag) for tag in languages} if history else {},
        versions={tag: link("versions", shop=history.shop, language=tag) for tag in languages} if history else {},
        framed=framed(),
        broken=status >= HTTPStatus.INTERNAL_SERVER_ERROR,  # without its script a frame is tried again
        theme="light" if framed() else "auto",
        pages=PAGES,
    )
    response = Response(page, status)
    response.headers["Cache-Control"] = "no-store"
    return response
