"""How a policy gets into other pages: snippets to copy, and oEmbed (https://oembed.com, 1.0) for blogs."""

import re
from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlencode

from flask import Blueprint, Response, current_app, jsonify, render_template, request, url_for
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as AnyResponse

from plugin_host.formats.snippets import (
    ELEMENT_STYLE,
    OEMBED_SIZE,
    Embedded,
    Form,
    Release,
    Snippet,
    content_security,
    oembed_html,
    snippets,
)
from plugin_host.policy.shopfile.addresses import web_address
from plugin_host.policy.shopfile.problems import visible
from plugin_host.web.chrome import Chrome
from plugin_host.web.headers import LONGEST_AGE, cache_policy
from plugin_host.web.loader import read_loaders
from plugin_host.web.pages import PAGES, link, look, title_of
from plugin_host.web.reading import History, Missing, Published, read_history, read_version
from plugin_host.web.site import site

CACHE_AGE = 86_400
"""Seconds that a blog may keep an oEmbed reply; the frame in it shows a new version at once."""

_RECIPES = Path(__file__).parent / "recipes"
_EMBEDDED = frozenset({f"{PAGES}.{endpoint}" for endpoint in ("shop", "policy", "version")})
_PIXELS = re.compile("[1-9][0-9]{0,8}")


def make_embedding() -> Blueprint:
    """Return the page with snippets and the oEmbed provider."""
    embedding = Blueprint("embedding", __name__)
    embedding.add_url_rule("/p/<shop:shop>/<language:language>/embed", "snippets", show_snippets)
    embedding.add_url_rule("/oembed", "oembed", answer_oembed)
    return embedding


def read_recipes() -> Mapping[str, str]:
    """Return the programs for servers, by file name."""
    return {file.name: file.read_text("utf-8") for file in _RECIPES.iterdir() if file.stem == "policy"}


def embedded(published: Published, path: str = "") -> Embedded:
    """Return what is to be embedded; ``path`` stands after the language in the address of an old version."""
    return Embedded(
        base_url=site().base_url,
        shop=published.history.shop,
        language=published.policy.language,
        title=title_of(published),
        path=path,
    )


def snippets_of(published: Published) -> dict[Form, tuple[Snippet, ...]]:
    """Return what a shop pastes into its pages to show its policy there."""
    loaders = read_loaders()
    return snippets(embedded(published), read_recipes(), Release(loaders.release, loaders.integrity))


def show_snippets(shop: str, language: str) -> AnyResponse:
    """Show the shop what to paste into its own pages."""
    history = _history(shop)
    published = read_version(history, language, history.current, "no_such_language")
    chrome = Chrome(site().catalogues, language)
    page = render_template(
        "clausula/embed.html",
        chrome=chrome,
        title=f"{chrome.plain('embed')} – {published.policy.name}",
        name=published.policy.name,
        shop=shop,
        snippets=snippets_of(published),
        element_style=ELEMENT_STYLE,
        origins=history.origins,
        content_security=content_security(site().base_url),
        languages={tag: url_for("embedding.snippets", shop=shop, language=tag) for tag in history.languages},
        link=link,
        **look(),
    )
    response = Response(page)
    cache_policy(response, shop, history.now, history.next_change)
    return response.make_conditional(request)


def oembed_address(page: str) -> str:
    """Return where the oEmbed reply for a page is found."""
    return f"{site().base_url}/oembed?{urlencode({'url': page, 'format': 'json'})}"


def answer_oembed() -> Response:
    """Answer how a policy is embedded, as oEmbed 1.0 says: 404 for what is no policy here, 501 for other formats."""
    form = request.args.get("format", "json")
    if form != "json":
        return _refused(HTTPStatus.NOT_IMPLEMENTED, f"format: found {visible(form)}; allowed: json")
    size = []
    for name, most in zip(("maxwidth", "maxheight"), OEMBED_SIZE, strict=True):
        stated = request.args.get(name) or str(most)
        if not _PIXELS.fullmatch(stated):
            return _refused(HTTPStatus.BAD_REQUEST, f"{name}: found {visible(stated)}; allowed: a number of pixels")
        size.append(min(int(stated), most))
    address = request.args.get("url", "")
    found = _at(address)
    if found is None:
        return _refused(
            HTTPStatus.NOT_FOUND,
            f"url: found {visible(address)}; allowed: the address of a policy, {site().base_url}/p/<shop>/<language>",
        )
    width, height = size
    response = jsonify(
        version="1.0",
        type="rich",
        title=found.title,
        html=oembed_html(found, width, height),
        width=width,
        height=height,
        provider_name="Clausula",
        provider_url=site().base_url,
        cache_age=CACHE_AGE,
    )
    response.headers["Cache-Control"] = f"public, max-age={LONGEST_AGE}"
    return response


def _at(address: str) -> Embedded | None:
    """Find the policy whose page stands at an address of ours: in force, or one version; None where there is none."""
    parts = web_address(address)
    if parts is None or parts[1] != site().base_url:
        return None
    try:
        endpoint, values = current_app.url_map.bind("").match(re.split("[?#]", parts[2])[0])
        history = _history(values["shop"]) if endpoint in _EMBEDDED else None
        if history is None or not history.languages:
            return None
        language = values.get("language", history.languages[0])
        number = values.get("number")
        version = history.version(number) if number else history.current
        published = read_version(history, language, version, "no_such_version")
    except (HTTPException, Missing):
        return None
    return embedded(published, f"/versions/{number}" if number else "")


def _history(shop: str) -> History:
    history = read_history(shop, site().clock())
    if history.gone:
        raise Missing("gone_text", history)
    return history


def _refused(status: HTTPStatus, reason: str) -> Response:
    response = Response(f"{reason}\n", status, mimetype="text/plain")
    response.headers["Cache-Control"] = "no-store"
    return response
