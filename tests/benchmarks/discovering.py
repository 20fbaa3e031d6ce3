"""What 500 vendors of third parties cost: to discover and load them, and in a whole command, against none."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import vendors

NUMBER = 500
ROUNDS = 9

LOADING = """
import json, sys, tracemalloc
from time import perf_counter
from plugin_host.registry import load, third_parties
from plugin_host.sections import SECTIONS

if sys.argv[1] == "memory":
    tracemalloc.start()
start = perf_counter()
found = load(third_parties(["synthetic-vendors"]), SECTIONS)
seconds = perf_counter() - start
print(json.dumps({"seconds": seconds, "bytes": tracemalloc.get_traced_memory()[0], "loaded": len(found.loaded),
                  "refused": len(found.refusals)}))
"""
"""Run in a fresh interpreter; the byte code is there, as after an installation."""


def install(folder: Path, *, broken: bool = False) -> None:
    """Lay out a distribution of NUMBER vendors as an installer would: copies of the built-in ones under other ids."""
    package = folder / "synthetic_vendors"
    package.mkdir()
    (package / "__init__.py").write_text("")
    info = folder / "synthetic_vendors-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: synthetic-vendors\nVersion: 1.0\n")
    lines = ["[plugin_host.vendors]"]
    known = sorted(path for path in Path(vendors.__path__[0]).glob("*.py") if path.stem != "__init__")
    for number in range(NUMBER):
        code = known[number % len(known)].read_text(encoding="utf-8")
        code = re.sub(r'^    id="[^"]+"', f'    id="synthetic-{number}"', code, count=1, flags=re.MULTILINE)
        if broken and number == 0:
            code += "raise ValueError('broken')\n"
        (package / f"v{number}.py").write_text(code, encoding="utf-8")
        lines.append(f"synthetic-{number} = synthetic_vendors.v{number}")
    (info / "entry_points.txt").write_text("\n".join(lines))


def _environment(folder: Path, plugins: str = "") -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(folder), "CLAUSULA_PLUGINS": plugins}


def loading(folder: Path, what: str) -> dict[str, float]:
    """Discover and load the vendors in a fresh interpreter."""
    command = [sys.executable, "-c", LOADING, what]
    done = subprocess.run(command, env=_environment(folder), check=True, capture_output=True, text=True)  # noqa: S603  # our own script
    found: dict[str, float] = json.loads(done.stdout)
    return found


def seconds(folder: Path, plugins: str) -> float:
    """Median time of a whole command, after one run that writes the byte code."""
    command = [str(Path(sys.executable).with_name("clausula")), "vendors", "list"]
    taken = []
    for _ in range(ROUNDS + 1):
        start = perf_counter()
        done = subprocess.run(  # noqa: S603  # our own command
            command, env=_environment(folder, plugins), cwd=folder, check=True, capture_output=True, text=True
        )
        taken.append(perf_counter() - start)
    assert ("synthetic-499" in done.stdout) == bool(plugins)  # else nothing was measured
    return median(taken[1:])


def figures() -> Iterator[str]:
    """Time and memory of loading, with and without a broken one, and the time of a command."""
    for broken in (False, True):
        with TemporaryDirectory() as name:
            folder = Path(name)
            install(folder, broken=broken)
            loading(folder, "time")  # writes the byte code
            runs = [loading(folder, "time") for _ in range(ROUNDS)]
            memory = loading(folder, "memory")["bytes"] / 2**20
            times = sorted(run["seconds"] * 1000 for run in runs)
            yield (
                f"discover and load {NUMBER} vendors: median {median(times):.0f} ms ({times[0]:.0f} to {times[-1]:.0f}), "
                f"{memory:.1f} MiB; {runs[0]['loaded']} loaded, {runs[0]['refused']} refused"
            )
            if not broken:
                without, with_them = seconds(folder, ""), seconds(folder, "synthetic-vendors")
                yield f"clausula vendors list: {without:.2f} s; with {NUMBER} more vendors {with_them:.2f} s"
