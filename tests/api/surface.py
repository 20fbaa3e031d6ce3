"""The names, fields and codes of ``plugin_host.api``, one a line: what a plugin may rely on."""

from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from pathlib import Path

from plugin_host import api
from plugin_host.api import API, Ask

FILE = Path(__file__).parent / f"{API}.txt"
"""What was promised under the number of the API."""


def surface() -> Iterator[str]:
    """Every name with its parts, in alphabetical order."""
    for name in sorted(api.__all__):
        value = getattr(api, name)
        yield name
        if isinstance(value, type) and issubclass(value, Enum):
            yield from (f"{name}.{member.name} = {member.value}" for member in value)
        elif isinstance(value, type) and is_dataclass(value):
            for item in fields(value):
                required = item.default is MISSING and item.default_factory is MISSING
                yield f"{name}.{item.name}{' required' if required else ''}"
        elif isinstance(value, Ask):
            yield f"{name}.key = {value.key}"


if __name__ == "__main__":
    FILE.write_text("\n".join(surface()) + "\n", encoding="utf-8")
