"""Tables: which keys they have, read in one go."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from plugin_host.policy.shopfile.problems import Problems, describe, quoted, under
from plugin_host.policy.shopfile.readers import Reader, Schema


@dataclass(frozen=True)
class Key:
    """A key of a table. ``about`` is a message for who fills in the file.

    ``only_if`` is the condition under which the question matters, as it would stand in the file.
    """

    name: str
    reader: Reader[Any]
    about: str = ""
    required: bool = False
    only_if: str = ""


def object_schema(properties: Mapping[str, Schema], required: Sequence[str] = ()) -> dict[str, Any]:
    """Give the JSON Schema of a table with these keys and no others."""
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(required),
        "additionalProperties": False,
    }


def described(schema: Schema, about: str) -> dict[str, Any]:
    """Give a JSON Schema with what it is about, if anything is said."""
    return {**schema, "description": about} if about else dict(schema)


def properties_of(keys: Sequence[Key]) -> dict[str, Any]:
    """Give the JSON Schemas of keys by name."""
    return {key.name: described(key.reader.schema, key.about) for key in keys}


def table_schema(keys: Sequence[Key]) -> dict[str, Any]:
    """Give the JSON Schema of a table that has these keys and no others."""
    return object_schema(properties_of(keys), [key.name for key in keys if key.required])


def as_table(raw: object, where: str, problems: Problems) -> Mapping[str, Any] | None:
    """Give a table as a table, or note that it is none."""
    if isinstance(raw, dict):
        return raw
    problems.add(where, describe(raw), f"a table, [{where}]")
    return None


def refuse_unknown(
    table: Mapping[str, Any],
    known: Sequence[str],
    where: str,
    problems: Problems,
    *,
    also: Mapping[str, str] | None = None,
) -> None:
    """Note every key that is not known; ``also`` maps other names to what to suggest for them."""
    for name in table:
        if name not in known:
            problems.add(
                under(where, name),
                f"the unknown key {quoted(name)}",
                ", ".join(known) or "no key",
                seen=name,
                meant=lambda: {key: key for key in known} | dict(also or {}),
            )


def read_keys(table: Mapping[str, Any], keys: Sequence[Key], where: str, problems: Problems) -> dict[str, Any]:
    """Give the values that are there and right; note the wrong and the missing ones."""
    values = {}
    for key in keys:
        path = under(where, key.name)
        if key.name in table:
            value = key.reader.read(table[key.name], path, problems)
            if value is not None:
                values[key.name] = value
        elif key.required:
            problems.add(path, "nothing: it is missing", key.reader.allowed)
    return values


def read_table(raw: object, keys: Sequence[Key], where: str, problems: Problems) -> dict[str, Any]:
    """Read a table that has these keys and no others."""
    table = as_table(raw, where, problems)
    if table is None:
        return {}
    refuse_unknown(table, [key.name for key in keys], where, problems)
    return read_keys(table, keys, where, problems)
