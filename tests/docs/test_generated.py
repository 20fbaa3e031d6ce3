"""The generated documents are those of this code, and complete."""

from pathlib import Path
from typing import Any

import pytest

from plugin_host import api
from plugin_host.composer import make_composer
from plugin_host.policy.findings.rules import RULES
from plugin_host.policy.shopfile import json_schema, keys
from tests.docs.files import DOCS, ROOT, inline, read
from tests.docs.generated import documents

GENERATED = documents()


@pytest.mark.parametrize("path", GENERATED, ids=[path.name for path in GENERATED])
def test_a_generated_document_is_fresh(path: Path) -> None:
    assert read(path) == GENERATED[path], f"{path.relative_to(ROOT)} is stale: run make docs"


def test_every_name_of_the_api_is_in_the_reference() -> None:
    headings = read(DOCS / "vendor-plugins.md").splitlines()
    assert [name for name in api.__all__ if headings.count(f"#### `{name}`") != 1] == []


def test_every_finding_is_listed() -> None:
    assert set(RULES) <= set(inline(read(DOCS / "findings.md")))


def test_every_table_of_a_shop_file_is_in_the_manual() -> None:
    manual = read(DOCS / "shop-file.md")
    assert [name for name in keys.TABLES if f"[{name}" not in manual and f"`{name}`" not in manual] == []


def _keys(schema: dict[str, Any]) -> set[str]:
    """Every key of a JSON Schema, those of single vendors left out."""
    found: set[str] = set()
    for name, below in schema.get("properties", {}).items():
        found |= {name} | (_keys(below) if name != "vendors" else set())
    for below in [*schema.get("items", {}).get("oneOf", []), *schema.get("anyOf", [])]:
        found |= _keys(below)
    return found


def test_every_key_of_the_schema_is_in_the_manual() -> None:
    composer = make_composer()
    schema = json_schema(composer.registry, languages=composer.languages)
    manual = " ".join(inline(read(DOCS / "shop-file.md")))
    assert sorted(key for key in _keys(schema) if key not in manual) == []


def test_every_question_of_the_kinds_has_a_line() -> None:
    manual = read(DOCS / "shop-file.md")
    kinds = [kind for section in make_composer().registry.sections for kind in section.kinds]
    asked = {key for kind in kinds for key in kind.service().questions()}
    assert sorted(key for key in asked if f"\n| `{key}` |" not in manual) == []
