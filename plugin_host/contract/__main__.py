"""The child process of ``clausula vendors check``: imports strangers' modules and writes its report into a file.

What a module prints, and how it ends the process, cannot be mistaken for a report.
"""

import argparse
import json
from datetime import UTC, datetime
from pathlib import Path

from plugin_host.catalogues import HOST, SOURCE_LANGUAGE, Catalogues
from plugin_host.contract.examine import examine, surroundings
from plugin_host.contract.report import report
from plugin_host.contract.targets import UnknownTarget, everything, find
from plugin_host.registry import host_translations


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
        spoken = stated.languages or Catalogues({HOST: host_translations()}).languages()
        languages = [language for language in spoken if language != SOURCE_LANGUAGE]
        around = surroundings(target, languages=languages, today=datetime.now(UTC).date(), neighbours=neighbours)
        found = report(list(examine(target, around, neighbours)))
    except UnknownTarget as error:
        found = {"unknown": str(error)}
    stated.output.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()
