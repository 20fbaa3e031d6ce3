"""A policy that we rendered imports to a shop file that says the same."""

from collections.abc import Callable, Mapping

import pytest

from plugin_host.demo import demo_files
from plugin_host.formats.html import to_html
from plugin_host.formats.inline import Inline
from plugin_host.formats.markdown import to_markdown
from plugin_host.formats.text import to_text
from plugin_host.importing.bringing import bring
from plugin_host.importing.reading import read
from plugin_host.importing.report import shop_file
from plugin_host.importing.values import Certainty
from plugin_host.policy.tree import Policy
from tests.importing.hosts import TODAY, composer, host

FORMATS: Mapping[str, Callable[[Policy], str]] = {
    "txt": to_text,
    "md": to_markdown,
    "html": lambda policy: to_html(policy, Inline()),
}


def clauses(policy: Policy) -> dict[str, tuple[str, ...]]:
    """What the policy says in its clauses on parties, and its sections on the shop."""
    found = {section.id: (*section.paragraphs, *section.items) for section in policy.sections}
    for section in policy.sections:
        for below in section.sections:
            found[below.id] = (
                *below.paragraphs,
                *below.items,
                *(p for vendor in below.vendors for p in vendor.paragraphs),
            )
    return found


@pytest.mark.parametrize(
    ("shop", "language", "form"), [("fietsbel", "nl", "txt"), ("fietsbel", "de", "html"), ("balkonbloem", "en", "md")]
)
def test_a_rendered_policy_imports_to_what_it_says(shop: str, language: str, form: str) -> None:
    made = composer()
    policy = made.compose(made.read(demo_files()[shop].encode()), language, TODAY)
    found = bring(read(FORMATS[form](policy).encode(), f"x.{form}"), host())
    assert found.ours
    assert found.faults == ()
    again = made.compose(made.read(shop_file(found, made.languages).encode()), language, TODAY)
    assert clauses(again) == clauses(policy)
    assert {value.certainty for path, value in found.values.items() if path[0] == "vendors"} == {Certainty.EXACT}
