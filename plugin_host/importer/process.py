"""The process that reads one old policy: ``python -m plugin_host.importer.process``.

It takes a line of JSON, a ``Task``, and then the file, and writes JSON: an outcome, or why the file is refused.
"""

import io
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import PurePath
from traceback import extract_tb
from typing import Any, BinaryIO

from plugin_host.composer import Composer, SectionFailed, make_composer
from plugin_host.formats.json import to_json
from plugin_host.importing.apart import Limits, hold
from plugin_host.importing.bringing import bring
from plugin_host.importing.host import Host
from plugin_host.importing.outcome import Outcome
from plugin_host.importing.reading import read
from plugin_host.importing.report import as_dict, summary
from plugin_host.importing.unreadable import Unreadable, Why
from plugin_host.importing.wording import Wording
from plugin_host.policy.compose import Untranslated
from plugin_host.policy.shopfile import ShopFileError
from plugin_host.policy.world import Operator


def host_of(composer: Composer, today: date) -> Host:
    """What importing needs of a composer, under the law of a day."""
    return Host(
        registry=composer.registry,
        translate=composer.catalogues.translate,
        languages=composer.languages,
        compose=lambda data, language: composer.compose(composer.read(data), language, today),
        world=lambda shop: composer.world(shop, today),
    )


def outcome(data: bytes, ending: str, composer: Composer, language: str, today: date) -> Outcome:
    """Read a policy and recognise what it says; raises Unreadable."""
    found = bring(read(data, f"policy{ending}"), host_of(composer, today))
    say = Wording(language=language, translate=composer.catalogues.translate)
    report = as_dict(found, composer.languages, say)
    return Outcome(
        report=report,
        summary=tuple(summary(found, composer.languages, say)),
        vendors={key: loaded.vendor.name for key in found.vendors if (loaded := composer.registry.loaded.get(key))},
        kinds={kind.id: kind.title for section in composer.registry.sections for kind in section.kinds},
        policy=None if report["gaps"] else _policy(report["shop_file"], composer, today),
    )


def _policy(shop_file: str, composer: Composer, today: date) -> dict[str, Any] | None:
    try:
        shop = composer.read(shop_file.encode())
        return to_json(composer.compose(shop, shop.languages[0], today))
    except (ShopFileError, Untranslated, SectionFailed):
        return None


def answer(given: BinaryIO, hold: Callable[[Limits], None], today: date) -> dict[str, Any]:
    """What the process writes about what it is given."""
    task = json.loads(given.readline())
    operator = task["operator"]
    hold(Limits(**task["limits"]))
    try:
        composer = make_composer(task["plugins"], Operator(**operator) if operator else None)
        return asdict(outcome(given.read(), task["ending"], composer, task["language"], today))
    except Unreadable as error:
        return _refused(error)
    except MemoryError:
        return _refused(
            Unreadable("found a file that needs too much memory; save its text and import that", Why.TOO_LARGE)
        )
    except Exception as error:  # a fault of ours, told without any word of the text
        return {"failed": f"{type(error).__name__} at {' < '.join(_places(error))}"}


def _refused(error: Unreadable) -> dict[str, Any]:
    return {"refused": str(error), "why": error.why.value}


def _places(error: Exception) -> Iterator[str]:
    """Where it was raised, the innermost place first."""
    for frame in reversed(extract_tb(error.__traceback__)[-3:]):
        yield f"{PurePath(frame.filename).name}:{frame.lineno}"


def _main() -> None:
    out, sys.stdout = sys.stdout.buffer, io.TextIOWrapper(io.BytesIO())  # what a plugin prints is no answer
    out.write(json.dumps(answer(sys.stdin.buffer, hold, datetime.now(UTC).date())).encode())
    out.flush()


if __name__ == "__main__":
    _main()
