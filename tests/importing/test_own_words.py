"""A policy that we rendered imports to the shop file that it came from."""

import difflib
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from plugin_host.demo import demo_files
from plugin_host.importing.values import Certainty
from plugin_host.policy.shopfile import ShopFileError
from tests.importing.hosts import TODAY, composer
from tests.importing.round_trip import FORMATS, LANGUAGES, file_of, imported, texts, wrong
from tests.importing.shops import shop_files
from tests.shopfile.toml_text import toml_text


def assert_round_trip(file: dict[str, Any], language: str, form: str) -> None:
    """What is imported gives the same policy in every language, and says nothing that the original does not."""
    made = composer()
    shop = made.read(toml_text(file).encode())
    found = imported(made.compose(shop, language, TODAY), form)
    assert found.ours
    before, after = texts(shop), texts(made.read(file_of(found).encode()))
    changed = difflib.unified_diff(before[language].splitlines(), after[language].splitlines(), n=0, lineterm="")
    assert list(changed) == []
    assert after == before
    assert list(wrong(found, file)) == []


@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(shop_files(), st.sampled_from(LANGUAGES), st.sampled_from(sorted(FORMATS)))
def test_a_policy_imports_to_the_shop_file_it_came_from(file: dict[str, Any], language: str, form: str) -> None:
    try:
        composer().read(toml_text(file).encode())
    except ShopFileError:
        assume(False)
    assert_round_trip(file, language, form)


@pytest.mark.parametrize(
    ("shop", "language", "form"), [("fietsbel", "nl", "txt"), ("fietsbel", "de", "html"), ("balkonbloem", "en", "md")]
)
def test_what_is_said_in_our_own_words_is_exact(shop: str, language: str, form: str) -> None:
    made = composer()
    found = imported(made.compose(made.read(demo_files()[shop].encode()), language, TODAY), form)
    assert found.ours
    assert found.faults == ()
    assert {value.certainty for path, value in found.values.items() if path[0] == "vendors"} == {Certainty.EXACT}
