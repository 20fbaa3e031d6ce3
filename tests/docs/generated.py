"""The documents, and parts of documents, that are made from the code."""

from collections.abc import Iterator
from pathlib import Path

from plugin_host.composer import make_composer
from plugin_host.policy.findings import Severity
from plugin_host.policy.findings.rules import RULES
from plugin_host.policy.shopfile.manual import manual
from plugin_host.sections import SECTIONS
from tests.docs.catalogue import catalogue
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
    return {
        DOCS / "shop-file.md": manual(SECTIONS, composer.languages),
        DOCS / "vendors.md": "\n".join(catalogue()),
        DOCS / "findings.md": "\n".join(_findings()) + "\n",
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
