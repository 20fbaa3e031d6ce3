"""Distributions laid out as an installer would, in a folder where Python looks."""

from dataclasses import dataclass
from pathlib import Path


@dataclass
class Packages:
    """A folder of distributions."""

    folder: Path

    def install(self, name: str, entry_points: str, modules: dict[str, str]) -> None:
        """Put a distribution there; ``modules`` maps a path to code."""
        info = self.folder / f"{name.replace('-', '_')}-1.0.dist-info"
        info.mkdir(exist_ok=True)
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", encoding="utf-8")
        (info / "entry_points.txt").write_text(entry_points, encoding="utf-8")
        for path, code in modules.items():
            (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / path).write_text(code, encoding="utf-8")
