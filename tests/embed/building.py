"""What is served of the loader: its source without comments and spaces."""

from importlib.metadata import version
from pathlib import Path

import rjsmin  # type: ignore[import-untyped]  # ships no types

FOLDER = Path(__file__).parents[2] / "plugin_host" / "web" / "loader"


def built() -> tuple[Path, str]:
    """The loader of this release: where it belongs, and what belongs there."""
    source = (FOLDER / "e.js").read_text(encoding="utf-8")
    return FOLDER / "releases" / f"{version('clausula')}.js", f"{rjsmin.jsmin(source)}\n"
