import json
from typing import Any

import pytest
from hypothesis import given, settings

from plugin_host.formats.json import canonical, from_json, to_json
from plugin_host.policy.tree import Policy
from tests.formats.samples import sample
from tests.formats.strategies import policies


@given(policies)
@settings(max_examples=60, deadline=None)
def test_what_was_written_reads_back_the_same(policy: Policy) -> None:
    written = canonical(policy)
    again = from_json(json.loads(written))
    assert again == policy
    assert canonical(again) == written


def test_has_the_documented_keys() -> None:
    value = to_json(sample())
    assert value["format"] == 1
    assert {"shop", "language", "version", "effective", "title", "sections", "recipients", "cookies"} <= value.keys()
    clause = next(section for section in value["sections"] if section["vendors"])["vendors"][0]
    assert {"id", "name", "service", "paragraphs", "facts"} <= clause.keys()
    assert value["recipients"][0]["role"] == {"code": "controller", "text": "decides itself (controller)"}


def test_canonical_is_one_line_without_spaces_between_and_characters_as_they_are() -> None:
    text = canonical(sample(title="Datenschutzerklärung"))
    assert "Datenschutzerklärung" in text
    assert "\n" not in text
    assert text.startswith('{"cookies":[{"consent":{"code":"yes"')


def test_a_draft_has_no_version_and_no_date() -> None:
    value = to_json(sample(version=None))
    assert (value["version"], value["effective"]) == (None, None)


def _spoilt(**changes: Any) -> dict[str, Any]:
    return {**to_json(sample()), **changes}


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({}, "format: found None, this release reads 1"),
        (_spoilt(format=2), "format: found 2, this release reads 1"),
        (_spoilt(title=3), "policy.title: found 3, which is not a str"),
        (_spoilt(version=True), "policy.version: found True, which is not a int"),
        (_spoilt(colour="red"), "policy: unknown key 'colour'; known are shop"),
        (_spoilt(sections=[{"id": "about"}]), r"policy.sections\[0\]: key 'title' is missing"),
        (_spoilt(recipients={}), "policy.recipients: found {}, which is not a list"),
        (_spoilt(labels={"contents": None}), "policy.labels.contents: found None, which is not a str"),
    ],
)
def test_says_where_a_policy_is_not_one(value: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        from_json(value)
