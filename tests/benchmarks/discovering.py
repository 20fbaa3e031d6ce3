"""How long ``clausula vendors list`` takes with 500 vendors of a third party, against none."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

NUMBER = 500
ROUNDS = 5

MODULE = '''"""A synthetic carrier."""

from plugin_host.api import Data, Entity, Role, Shipping, Source, Vendor

SOURCE = Source("https://carrier-{number}.example/privacy", read=None)

VENDOR = Vendor(
    api=1,
    id="synthetic-{number}",
    name="Synthetic {number}",
    entity=Entity("Synthetic {number} B.V.", country="NL", sources=(SOURCE,)),
    services=(Shipping(role=Role.CONTROLLER, data=(Data.NAME, Data.ADDRESS, Data.CITY), sources=(SOURCE,)),),
)
'''


def install(folder: Path) -> None:
    """Lay out a distribution of NUMBER vendors as an installer would."""
    package = folder / "synthetic_vendors"
    package.mkdir()
    (package / "__init__.py").write_text("")
    info = folder / "synthetic_vendors-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: synthetic-vendors\nVersion: 1.0\n")
    lines = ["[plugin_host.vendors]"]
    for number in range(NUMBER):
        (package / f"v{number}.py").write_text(MODULE.replace("{number}", str(number)))
        lines.append(f"synthetic-{number} = synthetic_vendors.v{number}")
    (info / "entry_points.txt").write_text("\n".join(lines))


def seconds(folder: Path, plugins: str) -> float:
    """Median time of the whole command, after one run that writes the byte code."""
    environment = {**os.environ, "PYTHONPATH": str(folder), "CLAUSULA_PLUGINS": plugins}
    command = [str(Path(sys.executable).with_name("clausula")), "vendors", "list"]
    taken = []
    for _ in range(ROUNDS + 1):
        start = perf_counter()
        done = subprocess.run(command, env=environment, cwd=folder, check=True, capture_output=True, text=True)  # noqa: S603  # our own command
        taken.append(perf_counter() - start)
    assert ("synthetic-499" in done.stdout) == bool(plugins)  # else nothing was measured
    return median(taken[1:])


def figures() -> Iterator[str]:
    """The time without and with the synthetic vendors."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        install(folder)
        without, with_them = seconds(folder, ""), seconds(folder, "synthetic-vendors")
    yield f"clausula vendors list: {without:.2f} s; with {NUMBER} more vendors {with_them:.2f} s"
