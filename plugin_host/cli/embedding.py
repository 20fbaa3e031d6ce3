"""``embed``: what a shop pastes into its own pages."""

from collections.abc import Mapping

import click

from plugin_host.app import settings
from plugin_host.cli.output import FORMAT, print_document, print_json, refuse, with_database
from plugin_host.formats.snippets import ELEMENT_STYLE, Form, Snippet, content_security
from plugin_host.web.embedding import snippets_of
from plugin_host.web.reading import History, Missing, Published, read_history, read_version
from plugin_host.web.site import site
from plugin_host.web.words import WORDS

RECIPES = "Programs for PHP, Node.js and Python: clausula embed {shop} --language {language} --form fragment"


@click.command()
@click.argument("shop_id", metavar="ID")
@click.option("--language", help="One of the policy's languages; its first by default.")
@click.option(
    "--form", "kind", type=click.Choice([form.value for form in Form]), help="One way to embed; all by default."
)
@FORMAT
@with_database
def embed(shop_id: str, language: str | None, kind: str | None, form: str) -> None:
    """Print what to paste into the website of a shop to show its policy there."""
    published = _published(shop_id, language)
    found = snippets_of(published)
    chosen = {Form(kind): found[Form(kind)]} if kind else found
    if form == "json":
        print_json(_as_dict(published, chosen))
    else:
        print_document(_as_text(published, chosen, short=kind is None))


def _published(shop_id: str, language: str | None) -> Published:
    try:
        history = read_history(shop_id, site().clock())
    except Missing:
        refuse(f"shop {shop_id!r} has published nothing; run: clausula publish {shop_id}")
    if history.gone:
        refuse(f"shop {shop_id!r} was removed")
    if not history.languages:
        refuse(f"shop {shop_id!r} has no version in force yet")
    spoken = language or history.languages[0]
    if spoken not in history.languages:
        refuse(f"--language: found {spoken!r}; allowed: {', '.join(history.languages)}")
    return read_version(history, spoken, history.current, "no_such_language")


def _as_dict(published: Published, chosen: Mapping[Form, tuple[Snippet, ...]]) -> dict[str, object]:
    return {
        "shop": published.history.shop,
        "language": published.policy.language,
        "may_frame": list(published.history.origins),
        "content_security": content_security(settings().base_url),
        "element_style": ELEMENT_STYLE,
        "snippets": [
            {
                "form": form.value,
                "explanation": WORDS[f"{form}_text"],
                "language": part.language,
                "file": part.file or None,
                "code": part.code,
            }
            for form, parts in chosen.items()
            for part in parts
        ],
    }


def _as_text(published: Published, chosen: Mapping[Form, tuple[Snippet, ...]], *, short: bool) -> str:
    shop, language = published.history.shop, published.policy.language
    lines = []
    for form, parts in chosen.items():
        lines += [f"# {WORDS[form]}", "", WORDS[f"{form}_text"], ""]
        if form is Form.FRAGMENT and short:
            lines += [RECIPES.format(shop=shop, language=language), ""]
        else:
            for part in parts:
                lines += [f"## {part.file}", ""] if part.file else [WORDS["pinned"], ""] if part is not parts[0] else []
                lines += [part.code.rstrip("\n"), ""]
        if form is Form.ELEMENT:
            lines += [WORDS["element_style"], f"  {ELEMENT_STYLE}", ""]
    if set(chosen) - {Form.FRAGMENT}:
        lines += [*_conditions(published.history), ""]
    return "\n".join(lines[:-1])


def _conditions(history: History) -> list[str]:
    return [
        WORDS["may_frame"],
        *(f"  {origin}" for origin in history.origins),
        WORDS["may_frame_others"],
        WORDS["security_text"],
        f"  {content_security(settings().base_url)}",
    ]
