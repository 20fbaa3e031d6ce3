"""Tables as TOML, as far as a shop file needs it."""

import json
from collections.abc import Iterator, Mapping
from typing import Any


def written(value: Any) -> str:
    """A value as it stands after the equals sign."""
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {written(item)}" for key, item in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(written, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def as_toml(file: Mapping[str, Any]) -> str:
    """Tables without comments."""
    return "\n".join(_lines(file, ())) + "\n"


def _lines(table: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[str]:
    def below(value: Any) -> bool:
        return isinstance(value, Mapping) and (not path or path[0] == "vendors")

    if path:
        yield f"[{'.'.join(path)}]"
    for key, value in table.items():
        if not below(value) and key != "other_vendors":
            yield f"{key} = {written(value)}"
    for key, value in table.items():
        if below(value):
            yield from _lines(value, (*path, key))
    for entry in table.get("other_vendors", ()):
        yield "[[other_vendors]]"
        yield from (f"{key} = {written(value)}" for key, value in entry.items())
