"""Distributions laid out as an installer would, in a folder where Python looks."""

from dataclasses import dataclass
from pathlib import Path

from tests.distributions import write_distribution


@dataclass
class Packages:
    """A folder of distributions."""

    folder: Path

    def install(self, name: str, entry_points: str, modules: dict[str, str]) -> None:
        """Put a distribution there; ``modules`` maps a path to code."""
        write_distribution(self.folder, name, entry_points)
        for path, code in modules.items():
            (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / path).write_text(code, encoding="utf-8")
