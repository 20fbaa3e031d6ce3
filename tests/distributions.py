"""Distributions laid out as an installer would."""

from pathlib import Path


def write_distribution(folder: Path, name: str, entry_points: str, version: str = "1.0") -> Path:
    """Write what says that a distribution is installed in a folder; gives the folder of that."""
    info = folder / f"{name.replace('-', '_')}-{version}.dist-info"
    info.mkdir(parents=True, exist_ok=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(entry_points, encoding="utf-8")
    return info
