"""Writing tables as TOML, for tests that go from a value to a file and back."""

import json
from collections.abc import Iterator, Mapping
from typing import Any


def toml_text(tables: Mapping[str, Any]) -> str:
    """A TOML document with these tables."""
    return "\n".join(_lines(tables, ())) + "\n"


def _lines(table: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[str]:
    inner = {key: value for key, value in table.items() if isinstance(value, dict) and len(path) < 2}
    lists = {key: value for key, value in table.items() if not path and _tables(value)}
    for key, value in table.items():
        if key not in inner and key not in lists:
            yield f"{_text(key)} = {toml_value(value)}"
    for key, value in inner.items():
        yield f"[{'.'.join(map(_text, (*path, key)))}]"
        yield from _lines(value, (*path, key))
    for key, entries in lists.items():
        for entry in entries:
            yield f"[[{_text(key)}]]"
            yield from (f"{_text(name)} = {toml_value(value)}" for name, value in entry.items())


def _tables(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def toml_value(value: object) -> str:
    """A value as it stands behind the equals sign."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return _text(value)
        case list():
            return f"[{', '.join(map(toml_value, value))}]"
        case dict():
            return "{" + ", ".join(f"{_text(key)} = {toml_value(item)}" for key, item in value.items()) + "}"
        case _:
            return str(value)
