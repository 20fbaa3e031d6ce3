"""Values that are tables of their own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from plugin_host.policy.shopfile.problems import Problems, describe
from plugin_host.policy.shopfile.readers import Schema
from plugin_host.policy.shopfile.tables import Key, read_keys, refuse_unknown, table_schema

T = TypeVar("T")


@dataclass(frozen=True)
class Record(Generic[T]):
    """Reads a table that has ``keys`` and no others.

    ``make`` gives what its values stand for, or notes where they contradict each other and gives
    None. ``example`` is such a table in TOML.
    """

    keys: tuple[Key, ...]
    example: str
    make: Callable[[Mapping[str, Any], str, Problems], T | None]

    @property
    def allowed(self) -> str:
        """A table, by its example."""
        return f"a table such as {self.example}"

    @property
    def schema(self) -> Schema:
        """An object of the keys."""
        return table_schema(self.keys)

    def read(self, value: object, where: str, problems: Problems) -> T | None:
        """Give what the table stands for, or note every problem and give None."""
        if not isinstance(value, dict):
            problems.add(where, describe(value), self.allowed)
            return None
        before = len(problems)
        refuse_unknown(value, [key.name for key in self.keys], where, problems)
        values = read_keys(value, self.keys, where, problems)
        return self.make(values, where, problems) if len(problems) == before else None
