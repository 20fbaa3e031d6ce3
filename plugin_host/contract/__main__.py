"""The child process of ``clausula vendors check``: imports strangers' modules and writes its report into a file.

What a module prints, and how it ends the process, cannot be mistaken for a report.
"""

import argparse
import json
from datetime import UTC, datetime
from pathlib import Path

from plugin_host.contract.examine import examine, surroundings
from plugin_host.contract.report import report
from plugin_host.contract.targets import UnknownTarget, everything, find


def main() -> None:
    """Check what the command line names, or everything that the host would load."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--allowed", nargs="*", default=[])
    parser.add_argument("--languages", nargs="*", default=[])
    parser.add_argument("--target")
    stated = parser.parse_args()
    try:
        neighbours = everything(stated.allowed)
        target = find(stated.target, stated.allowed) if stated.target else neighbours
        today = datetime.now(UTC).date()
        around = surroundings(target, today=today, languages=stated.languages or None, neighbours=neighbours)
        found = report(list(examine(target, around, neighbours)))
    except UnknownTarget as error:
        found = {"unknown": str(error)}
    stated.output.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()
