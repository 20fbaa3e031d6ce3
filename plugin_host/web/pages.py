"""The pages of a policy, twice: to be visited under ``/p``, and to be framed by the shop under ``/e``.

Both have the same addresses below. Links in a framed page stay among the framed pages, since those
under ``/p`` may not be framed.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeAlias

from flask import Blueprint, Response, g, jsonify, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from plugin_host.formats import changes
from plugin_host.formats.html import TITLE_ID, to_html
from plugin_host.formats.inline import plain
from plugin_host.formats.markdown import to_markdown
from plugin_host.policy.appearance import THEMES, Appearance
from plugin_host.storage import VersionRecord
from plugin_host.web.chrome import Chrome
from plugin_host.web.comparing import compare, summary_of, told_to_customers
from plugin_host.web.headers import cache_for_good, cache_policy, let_keep
from plugin_host.web.languages import DayConverter, best
from plugin_host.web.picturing import picture_of
from plugin_host.web.reading import History, Missing, Published, read_history, read_version
from plugin_host.web.site import site

FRAMED = "framed"
PAGES = "pages"
STATIC = "clausula.static"
"""Stands in the environment of a request whose reply becomes a file: then nothing is offered that needs the service."""
PREFIXES = ("/p", "/e")
"""Where visited and framed pages are."""

_DESCRIPTION_LENGTH = 160

View: TypeAlias = Callable[..., AnyResponse | str]


def make_pages() -> Blueprint:
    """Return the pages that visitors go to."""
    return _blueprint(PAGES, PREFIXES[0])


def make_framed() -> Blueprint:
    """Return the pages that a shop frames."""
    return _blueprint(FRAMED, PREFIXES[1])


def _blueprint(name: str, prefix: str) -> Blueprint:
    pages = Blueprint(name, __name__, url_prefix=f"{prefix}/<shop:shop>")
    pages.url_value_preprocessor(_look_up)
    one = "/<language:language>"
    rules: tuple[tuple[str, str, View], ...] = (
        ("", "shop", choose_language),
        (one, "policy", show_policy),
        (f"{one}.fragment.html", "fragment", show_fragment),
        (f"{one}.fragment.h<level:level>.html", "fragment_below", show_fragment),
        (f"{one}.md", "markdown", show_markdown),
        (f"{one}.txt", "text", show_text),
        (f"{one}.json", "json", show_json),
        (f"{one}/versions", "versions", list_versions),
        (f"{one}/versions.json", "versions_json", list_versions_json),
        (f"{one}/versions/<number:number>", "version", show_version),
        (f"{one}/versions/<number:number>.md", "version_markdown", show_version_markdown),
        (f"{one}/versions/<number:number>.txt", "version_text", show_version_text),
        (f"{one}/versions/<number:number>.json", "version_json", show_version_json),
        (f"{one}/changes/<number:a>/<number:b>", "changes", show_changes),
        (f"{one}/changes/<number:a>/<number:b>.json", "changes_json", show_changes_json),
        (f"{one}/on", "find_day", find_day),
        (f"{one}/on/<day:day>", "on", show_day),
        (f"{one}/on/<day:day>.json", "on_json", show_day_json),
    )
    for rule, endpoint, view in rules:
        pages.add_url_rule(rule, endpoint, view)
    return pages


def _look_up(_endpoint: str | None, values: dict[str, Any] | None) -> None:
    """Read what the shop published before any view runs, so that errors know it too."""
    g.history = read_history(values["shop"], site().clock()) if values else None
    if g.history and g.history.gone:
        raise Missing("gone_text", g.history)


def choose_language(shop: str) -> AnyResponse:
    """Send the visitor to the policy in the language that suits best."""
    if not g.history.languages:
        raise Missing("no_such_shop")
    language = best(request.accept_languages, g.history.languages)
    response = redirect(link("policy", shop=shop, language=language), 302)
    response.headers["Cache-Control"] = "no-store"
    return response


def show_policy(shop: str, language: str) -> AnyResponse:  # noqa: ARG001  # the shop is looked up before
    """Show the policy in force."""
    published = _in_force(language)
    page = _page(published, endpoint="policy", indexed=not framed())
    return _held(page, published.history, stored=True)


def show_fragment(shop: str, language: str, level: int = 1) -> AnyResponse:
    """Give the policy's HTML without a page around it, for a server to put in its own, below a heading of that."""
    published = _in_force(language)
    versions = absolute(f"{PAGES}.versions", shop=shop, language=language)
    policy = published.policy
    body = to_html(policy, site().inline, picture=picture_of(policy, top=level), versions_url=versions, top=level)
    return _held(Response(body), published.history)


def show_markdown(shop: str, language: str) -> AnyResponse:  # noqa: ARG001  # as above
    """Give the policy in force as Markdown."""
    published = _in_force(language)
    return _held(_markdown(published), published.history)


def show_text(shop: str, language: str) -> AnyResponse:  # noqa: ARG001  # as above
    """Give the policy in force as plain text."""
    published = _in_force(language)
    return _held(_text(published), published.history)


def show_json(shop: str, language: str) -> AnyResponse:  # noqa: ARG001  # as above
    """Give the policy in force as JSON."""
    published = _in_force(language)
    return _held(_json(published), published.history)


def list_versions(shop: str, language: str) -> AnyResponse:
    """Show which versions there are in a language."""
    history: History = g.history
    found = _versions_in(history, language)
    chrome = Chrome(site().catalogues, language)
    newest = read_version(history, language, found[0], "no_such_version")
    title = chrome.plain("all_versions")
    page = render_template(
        "clausula/versions.html",
        chrome=chrome,
        title=f"{title} – {newest.policy.name}",
        policy=newest.policy,
        history=history,
        versions=found,
        summary_of=summary_of,
        languages=_switch(history, "versions", shop=shop),
        **_frame(),
    )
    return _held(Response(page), history)


def list_versions_json(shop: str, language: str) -> AnyResponse:
    """Give the list of versions as JSON."""
    history: History = g.history
    current = history.current
    versions = [
        {
            "number": version.number,
            "effective": version.effective_on.isoformat(),
            "published": version.published_at.isoformat(),
            "in_force": version is current,
            "digest": version.digest,
            "previous": version.previous,
            "withdrawn": version.withdrawn.at.date().isoformat() if version.withdrawn else None,
            "changes": told_to_customers(version, language),
            "url": absolute(f"{PAGES}.version", shop=shop, language=language, number=version.number),
        }
        for version in _versions_in(history, language)
    ]
    return _held(jsonify(shop=shop, language=language, versions=versions), history)


def show_version(shop: str, language: str, number: int) -> AnyResponse:  # noqa: ARG001  # as above
    """Show one version, and whether it is in force."""
    published = _numbered(language, number)
    return _held(_page(published, endpoint="version", number=number), published.history)


def show_version_markdown(shop: str, language: str, number: int) -> AnyResponse:
    """Give one version as Markdown."""
    return _for_good(_markdown(_numbered(language, number)), shop)


def show_version_text(shop: str, language: str, number: int) -> AnyResponse:
    """Give one version as plain text."""
    return _for_good(_text(_numbered(language, number)), shop)


def show_version_json(shop: str, language: str, number: int) -> AnyResponse:
    """Give one version as JSON."""
    return _for_good(_json(_numbered(language, number)), shop)


def show_changes(shop: str, language: str, a: int, b: int) -> AnyResponse:
    """Show what differs between two versions, from the earlier to the later one."""
    history: History = g.history
    found = compare(history, language, (a, b))
    earlier, later = found.earlier.version, found.later.version
    chrome = Chrome(site().catalogues, language)
    name = found.later.policy.name
    numbers = {"a": earlier.number, "b": later.number}
    page = render_template(
        "clausula/changes.html",
        chrome=chrome,
        title=f"{chrome.plain('changes')}: {earlier.number} – {later.number} – {name}",
        shop=shop,
        name=name,
        earlier=earlier,
        later=later,
        body=changes.to_html(found.difference, site().inline),
        spoken=found.spoken,
        history=history,
        languages={tag: link("changes", shop=shop, language=tag, **numbers) for tag in found.languages},
        **_frame(),
    )
    return _held(Response(page), history)


def show_changes_json(shop: str, language: str, a: int, b: int) -> AnyResponse:  # noqa: ARG001  # as above
    """Give what differs between two versions as JSON."""
    found = compare(g.history, language, (a, b))
    return _held(jsonify(changes.to_json(found.difference)), g.history)


def find_day(shop: str, language: str) -> AnyResponse:
    """Send on to the policy of the day that the visitor chose in the form."""
    day = request.args.get("date", "")
    if not re.fullmatch(DayConverter.regex, day):
        raise Missing("nothing_that_day", g.history)
    response = redirect(link("on", shop=shop, language=language, day=day), 302)
    response.headers["Cache-Control"] = "no-store"
    return response


def show_day(shop: str, language: str, day: str) -> AnyResponse:  # noqa: ARG001  # as above
    """Show what was in force at the end of a day in the shop's time zone."""
    published, others, when = _of_day(language, day)
    return _held(_page(published, endpoint="on", day=when, others=others), published.history)


def show_day_json(shop: str, language: str, day: str) -> AnyResponse:
    """Give what was in force at the end of a day as JSON, with the other versions of that day."""
    published, others, _ = _of_day(language, day)
    body = jsonify(
        shop=shop,
        language=language,
        date=day,
        version=published.version.number,
        others=[version.number for version in others],
        url=absolute(f"{PAGES}.version", shop=shop, language=language, number=published.version.number),
    )
    return _held(body, published.history)


def framed() -> bool:
    """Whether the page asked for is to be framed."""
    return request.blueprint == FRAMED


def link(endpoint: str, **values: Any) -> str:
    """Return the address of another page of the same kind: framed pages link to framed ones, in the same theme."""
    if framed() and request.args.get("theme") in THEMES:
        values["theme"] = request.args["theme"]
    return url_for(f"{FRAMED if framed() else PAGES}.{endpoint}", **values)


def absolute(endpoint: str, **values: Any) -> str:
    """Return a public address, made from the configured one."""
    return site().base_url + url_for(endpoint, **values).removeprefix(request.script_root)


def _in_force(language: str) -> Published:
    history: History = g.history
    return read_version(history, language, history.current, "no_such_language")


def _numbered(language: str, number: int) -> Published:
    history: History = g.history
    return read_version(history, language, history.version(number), "no_such_version")


def _of_day(language: str, day: str) -> tuple[Published, tuple[VersionRecord, ...], date]:
    history: History = g.history
    try:
        when = date.fromisoformat(day)
    except ValueError:
        raise Missing("nothing_that_day", history) from None
    version, *others = history.on(when) or (None,)
    published = read_version(history, language, version, "nothing_that_day")
    return published, tuple(other for other in others if other and language in other.languages), when


def _versions_in(history: History, language: str) -> tuple[VersionRecord, ...]:
    found = tuple(version for version in history.versions if language in version.languages)
    if not found:
        raise Missing("no_such_language", history)
    return found


def _page(published: Published, *, endpoint: str, indexed: bool = False, **extra: Any) -> Response:
    policy, history, version = published.policy, published.history, published.version
    shop, language = history.shop, policy.language
    place = {"number": version.number} if endpoint == "version" else {}
    if endpoint == "on":
        place = {"day": extra["day"].isoformat()}
    page = render_template(
        "clausula/policy.html",
        chrome=Chrome(site().catalogues, language),
        title=title_of(published),
        description=_description(published),
        policy=policy,
        body=to_html(
            policy,
            site().inline,
            picture=picture_of(policy),
            versions_url=link("versions", shop=shop, language=language),
            new_window=framed(),
            folds=history.appearance.folds,
        ),
        title_id=TITLE_ID,
        history=history,
        version=version,
        endpoint=endpoint,
        languages=_switch(history, endpoint, version if endpoint != "policy" else None, shop=shop, **place),
        indexed=indexed,
        **_frame(),
        **extra,
    )
    return Response(page)


def title_of(published: Published) -> str:
    """Return the title of a policy as plain text, with the name of the shop."""
    title, name = _plain(published.policy.title), published.policy.name
    return title if name in title else f"{title} – {name}"


def _description(published: Published) -> str:
    paragraphs = (text for section in published.policy.sections for text in section.paragraphs)
    words = _plain(next(paragraphs, published.policy.title))
    if len(words) <= _DESCRIPTION_LENGTH:
        return words
    return words[:_DESCRIPTION_LENGTH].rpartition(" ")[0] + "…"


def _plain(text: str) -> str:
    return plain(site().inline.html([text])[text])


def _switch(history: History, endpoint: str, version: VersionRecord | None = None, **values: Any) -> dict[str, str]:
    """The same page in each language that has it: the address by language."""
    spoken = version.languages if version else history.languages
    return {language: link(endpoint, language=language, **values) for language in spoken}


def look() -> Mapping[str, Any]:
    """What every template needs to know of how the page looks.

    A framed page has the shop's theme, or the one that the address names; a page of its own follows the visitor's device.
    """
    history: History | None = g.get("history")
    appearance = history.appearance if history else Appearance()
    named = request.args.get("theme")
    theme = (named if named in THEMES else appearance.theme) if framed() else "auto"
    return {"framed": framed(), "theme": theme, "appearance": appearance}


def _frame() -> Mapping[str, Any]:
    live = STATIC not in request.environ
    return {**look(), "link": link, "absolute": absolute, "pages": PAGES, "live": live}


def _markdown(published: Published) -> Response:
    return Response(to_markdown(published.policy), mimetype="text/markdown")


def _text(published: Published) -> Response:
    return Response(published.text.plain_text, mimetype="text/plain")


def _json(published: Published) -> Response:
    return Response(published.text.canonical_json, mimetype="application/json")


def _held(response: Response, history: History, *, stored: bool = False) -> AnyResponse:
    cache_policy(response, history.shop, history.now, history.next_change)
    let_keep(request.environ, history.next_change, shop=history.shop if stored else "")
    return response.make_conditional(request)


def _for_good(response: Response, shop: str) -> AnyResponse:
    cache_for_good(response, shop)
    let_keep(request.environ)
    return response.make_conditional(request)
