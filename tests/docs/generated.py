"""The documents, and parts of documents, that are made from the code."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

from plugin_host.api import Source, Vendor
from plugin_host.composer import make_composer
from plugin_host.policy.findings import Severity
from plugin_host.policy.findings.rules import RULES
from plugin_host.policy.shopfile.manual import manual
from plugin_host.sections import SECTIONS
from tests.docs.files import DOCS, read
from tests.docs.reference import reference

MARK = "<!-- What follows is made from the docstrings: make docs -->\n"
"""Where the written part of a document ends and the generated one begins."""

_SEVERITIES = {
    Severity.ERROR: ("Errors", "An error forbids publishing; what was published before stays."),
    Severity.WARNING: ("Warnings", "A warning wants a look; it forbids nothing."),
    Severity.INFO: ("Notes", "A note wants to be known."),
}


def documents() -> dict[Path, str]:
    """Every generated document with the text that it should have."""
    plugins = DOCS / "vendor-plugins.md"
    composer = make_composer()
    vendors = [found.vendor for found in composer.registry.loaded.values()]
    return {
        DOCS / "shop-file.md": manual(SECTIONS, composer.languages),
        DOCS / "findings.md": "\n".join(_findings()) + "\n",
        DOCS / "vendors.md": "\n".join(_vendors(vendors)) + "\n",
        plugins: read(plugins).partition(MARK)[0] + MARK + "\n" + reference() + "\n",
    }


def _findings() -> Iterator[str]:
    yield "# Findings\n"
    yield "What `clausula check` can find. How each article was checked stands in [law.md](law.md). A finding is no legal"
    yield "advice, and no finding does not mean that a shop complies.\n"
    for severity, (heading, meaning) in _SEVERITIES.items():
        yield f"## {heading}\n"
        yield f"{meaning}\n"
        yield "| code | law | what is wrong | what to do |"
        yield "| --- | --- | --- | --- |"
        for rule in RULES.values():
            if rule.severity is severity:
                yield f"| `{rule.code}` | {rule.law} | {rule.meaning} | {rule.fix} |"
        yield ""
    yield "Besides these, a policy is not published in a language that lacks a translation of one of its sentences"
    yield "(`untranslated`)."


def _vendors(vendors: list[Vendor]) -> Iterator[str]:
    yield "# Vendors\n"
    yield f"The {len(vendors)} vendors that come with Clausula. `clausula vendors show ID` shows every fact of one, with its"
    yield "sources and what it asks. The newest date is the latest on which one of its sources is known to have been read, or"
    yield "that such a document bears; “–” is what nobody recorded.\n"
    yield "| id | name | services | company | country | sources | newest date |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for vendor in vendors:
        sources = set(_sources(vendor))
        newest = max((day for day in (source.newest for source in sources) if day), default=None)
        entity = vendor.entity
        cells = (
            f"`{vendor.id}`",
            vendor.name,
            ", ".join(f"`{service.kind}`" for service in vendor.services),
            entity.name if entity else "–",
            entity.country if entity else "–",
            str(len({source.url for source in sources})),
            _day(newest),
        )
        yield f"| {' | '.join(cells)} |"


def _day(day: date | None) -> str:
    return day.isoformat() if day else "–"


def _sources(value: Any) -> Iterator[Source]:
    """Every source that stands anywhere in a vendor."""
    if isinstance(value, Source):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _sources(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _sources(getattr(value, field.name))
