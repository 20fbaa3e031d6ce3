"""Whether customers must be told of what a new version changes (GDPR art. 13(3)).

The rules propose, from the facts: new recipients, purposes, data, grounds and longer terms are material, wording is not.
The shop confirms with a summary, or overrides single changes with a reason. All of it is kept in the version.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from plugin_host.formats.json import from_json
from plugin_host.policy.changes import Change, Difference
from plugin_host.policy.tree import Policy
from plugin_host.publishing.errors import PublishingError
from plugin_host.storage import VersionRecord, get_text

Compare: TypeAlias = Callable[[Policy, Policy], Difference]
"""Tells what differs between two policies in one language."""


@dataclass(frozen=True)
class Judgement:
    """The shop's word on a change, where it is not that of the rules, and why."""

    material: bool
    reason: str


class MaterialChanges(PublishingError):  # noqa: N818 - names the finding
    """Customers must be told of changes, and the shop gave no summary; ``changes`` are these, each with its key."""

    def __init__(self, shop_id: str, changes: tuple[tuple[str, str], ...]) -> None:
        """Say which changes they are."""
        super().__init__(
            f"{len(changes)} changes of shop {shop_id!r} are to be told to its customers; a summary is needed"
        )
        self.changes = changes


class UnknownChange(PublishingError):  # noqa: N818 - names the finding
    """The shop judged a change that is none; ``known`` are the keys of those that are."""

    def __init__(self, key: str, known: tuple[str, ...]) -> None:
        """Say which changes there are."""
        super().__init__(f"{key!r} is no change of this version; there are: {', '.join(known) or 'none'}")
        self.known = known


def change_key(change: Change) -> str:
    """How a change is named: its code, and the vendor or section that it is about."""
    return f"{change.code}:{change.vendor or change.section}"


def differences(newest: VersionRecord, policies: Iterable[Policy], compare: Compare) -> tuple[Difference, ...]:
    """What a draft changes, in each language that the newest version has as well, the default first."""
    found = []
    for policy in policies:
        stored = get_text(newest.shop, policy.language, newest.number)
        if stored is not None:
            found.append(compare(from_json(json.loads(stored.canonical_json)), policy))
    return tuple(found)


def judge(
    newest: VersionRecord, found: Sequence[Difference], judgements: Mapping[str, Judgement], summary: str | None
) -> dict[str, Any]:
    """What a version keeps of how it differs from the one before; raises MaterialChanges and UnknownChange.

    ``summary`` is what the shop says, None where nobody was asked; then the sentences for customers stand for it.

    ``against`` is the number of the version before, ``items`` the changes with the judgement of each, ``tell`` the
    sentences for customers by language.
    """
    known = tuple(dict.fromkeys(change_key(change) for difference in found for change in difference.changes))
    for key in judgements:
        if key not in known:
            raise UnknownChange(key, known)
    first = found[0].changes if found else ()
    material = tuple(change for change in first if _is_material(change, judgements))
    if material and summary is not None and not summary.strip():
        raise MaterialChanges(newest.shop, tuple((change_key(change), change.told) for change in material))
    return {
        "against": newest.number,
        "summary": summary or "",
        "items": [_item(change, judgements) for change in first],
        "tell": {
            difference.language: [change.told for change in difference.changes if _is_material(change, judgements)]
            for difference in found
        },
    }


def _is_material(change: Change, judgements: Mapping[str, Judgement]) -> bool:
    judged = judgements.get(change_key(change))
    return change.material if judged is None else judged.material


def _item(change: Change, judgements: Mapping[str, Judgement]) -> dict[str, Any]:
    judged = judgements.get(change_key(change))
    return {
        "change": change_key(change),
        "code": change.code,
        "material": _is_material(change, judgements),
        "proposed": change.material,
        "reason": judged.reason if judged else "",
        "sentence": change.told,
        "evidence": {
            side: [coded.code for coded in stated]
            for side, stated in change.evidence.items()
            if not isinstance(stated, str)
        },
    }
