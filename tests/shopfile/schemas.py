"""The JSON Schema of shop files for the registry of the tests."""

from typing import Any

from jsonschema import Draft202012Validator

from plugin_host.policy.shopfile import json_schema
from tests.shopfile.sample import LANGUAGES, REGISTRY

SCHEMA = json_schema(REGISTRY, languages=LANGUAGES)
_VALIDATOR = Draft202012Validator(SCHEMA)


def check() -> None:
    """Raise where the schema is none."""
    Draft202012Validator.check_schema(SCHEMA)


def is_valid(tables: dict[str, Any]) -> bool:
    """Whether the schema accepts these tables."""
    return bool(_VALIDATOR.is_valid(tables))
