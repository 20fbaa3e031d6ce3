"""What it means that a policy of ours imports to the shop file that it came from.

Composing what was imported gives the same text in every language; and every answer that was imported is one of the
original. Then whatever was not imported leaves no trace: without it the original gives the same text.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from plugin_host.catalogues import HOST
from plugin_host.formats.html import to_html
from plugin_host.formats.inline import Inline
from plugin_host.formats.markdown import to_markdown
from plugin_host.formats.picture import PictureWords, to_picture
from plugin_host.formats.text import to_text
from plugin_host.importing.bringing import Imported, bring
from plugin_host.importing.reading import read
from plugin_host.importing.report import shop_file
from plugin_host.policy.markdown_escape import normalise
from plugin_host.policy.shop import Shop
from plugin_host.policy.shopfile.other_vendors import PARTY
from plugin_host.policy.tree import Policy
from plugin_host.policy.words import safe_url
from plugin_host.web.picturing import UNKNOWN_TRANSFERS
from plugin_host.web.words import PICTURE
from tests.importing.hosts import TODAY, composer, host

LANGUAGES = ("nl", "en", "de")
INLINE = Inline()


def _fragment(policy: Policy) -> str:
    """As a server gets it to put into a page of its own, below a heading, with the picture of where data goes."""
    translate = composer().catalogues.translate
    words = {key: translate(HOST, policy.language, english) or "" for key, english in PICTURE.items()}
    unknown = {translate(HOST, policy.language, text) or "": place for text, place in UNKNOWN_TRANSFERS.items()}
    picture = to_picture(policy, INLINE, PictureWords(words, unknown), 3)
    return to_html(policy, INLINE, picture=picture, versions_url="https://policies.example/versions", top=2)


FORMATS: Mapping[str, Callable[[Policy], str]] = {
    "txt": to_text,
    "md": to_markdown,
    "html": lambda policy: to_html(policy, INLINE),
    "fragment.html": _fragment,
}


def imported(policy: Policy, form: str) -> Imported:
    """What importing makes of a policy in a format, as it is published."""
    published = replace(policy, version=3, effective="2026-11-20")
    return bring(read(FORMATS[form](published).encode(), f"policy.{form}"), host())


def texts(shop: Shop) -> dict[str, str]:
    """The policy of a shop in every language; Markdown has all addresses in it."""
    return {language: to_markdown(composer().compose(shop, language, TODAY)) for language in LANGUAGES}


def file_of(found: Imported) -> str:
    """The shop file that importing writes."""
    return shop_file(found, composer().languages)


def wrong(found: Imported, file: Mapping[str, Any]) -> Iterator[str]:
    """Answers that were imported and that the original does not give."""
    given = dict(_given(file))
    for path, value in found.values.items():
        if path in (("shop", "id"), ("shop", "languages")) or path[2:] == ("services",):
            continue
        own = path[0] == "other_vendors"
        if own and len(path) == 3:
            key: tuple[str, ...] = (path[0], normalise(path[1]), path[2])
        else:
            key = _keyed(path)
        if key not in given or not _same(value.value, given[key], key[-1]):
            yield f"{'.'.join(path)} = {value.value!r}, not {given.get(key)!r}"


_OF_A_PARTY = {key.name for key in PARTY}


def _keyed(path: tuple[str, ...]) -> tuple[str, ...]:
    """An answer about a party is the same in each of its entries; cookies count for the party, for the table says no more."""
    if path[0] == "other_vendors":
        name = normalise(path[1])
        return (
            (path[0], name, path[3])
            if path[3] in {*_OF_A_PARTY, "cookies", "hosted_by"}
            else (path[0], name, *path[2:])
        )
    return path


def _given(file: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], Any]]:
    """All that a shop file says, by path."""
    for table, content in file.items():
        if table == "vendors":
            for vendor, answers in content.items():
                yield from _of_vendor(vendor, answers)
        elif table == "other_vendors":
            yield from _of_others(content)
        elif isinstance(content, dict):
            yield from (((table, key), value) for key, value in content.items())


def _of_vendor(vendor: str, answers: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], Any]]:
    for kind, given in answers.items():
        if isinstance(given, dict):
            yield from (((("vendors", vendor, kind, key), value)) for key, value in given.items())
    if "hosted_by" in answers:
        yield ("vendors", vendor, "hosted_by"), answers["hosted_by"]
        yield ("vendors", vendor, "shop_software", "run_by"), "host"


def _of_others(entries: list[dict[str, Any]]) -> Iterator[tuple[tuple[str, ...], Any]]:
    cookies: dict[str, list[Any]] = {}
    for entry in entries:
        name, kind = normalise(entry["name"]), entry["service"]
        yield ("other_vendors", name, kind), {}
        for key, value in entry.items():
            if key == "cookies":
                cookies.setdefault(name, []).extend(value)
            elif key in _OF_A_PARTY:
                yield ("other_vendors", name, key), value
            else:
                yield ("other_vendors", name, kind, key), value
        transfer = entry.get("transfer", {})
        if transfer and transfer["country"] == entry.get("country"):
            # the ground of a transfer to where the party is established can be said in two ways
            yield ("other_vendors", name, kind, "transfer_ground"), transfer["ground"]
        if "terms_url" in entry and "arrangement_url" not in entry:
            # and where the arrangement with a joint controller stands
            yield ("other_vendors", name, kind, "arrangement_url"), entry["terms_url"]
        retention = entry.get("retention")
        if isinstance(retention, dict) and retention.get("start") == "last_visit" and "months" in retention:
            # so can how long statistics are kept
            yield ("other_vendors", name, kind, "keep_months"), retention["months"]
    for name, listed in cookies.items():
        yield ("other_vendors", name, "cookies"), listed


_WHERE_NOTHING_IS_SAID = {"read_by": "both", "essential": False, "storage": "cookie"}


def _same(value: Any, given: Any, key: str) -> bool:
    if key == "cookies":
        by_name = {normalise(cookie["name"]): cookie for cookie in given}
        return all(
            cookie["name"] in by_name
            and all(
                _same(said, by_name[cookie["name"]].get(part, _WHERE_NOTHING_IS_SAID.get(part)), part)
                for part, said in cookie.items()
            )
            for cookie in value
        )
    if isinstance(value, dict):
        return all(part in given and _same(said, given[part], part) for part, said in value.items())
    if isinstance(value, list):
        rest = iter(given)
        return all(item in rest for item in value)
    if key == "storage" and {value, given} == {"none", "fingerprint"}:
        return (
            True  # both say that there are no cookies; where the text is the same the one that discloses more is taken
        )
    if isinstance(value, str) and isinstance(given, str):
        written = normalise(given)
        # the full stop of a sentence swallows that of a name at its end
        return value in (written, written.removesuffix("."), f"{written}.", safe_url(written))
    return bool(value == given)
