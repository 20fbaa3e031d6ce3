"""What a change of the vendors' modules, or of Clausula itself, would make of what shops have published.

Composed from the shop file of the newest version and not from the draft, so that only the update shows.
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, replace

from plugin_host.formats.json import canonical, from_json
from plugin_host.policy.changes import Difference
from plugin_host.policy.composition import Composition
from plugin_host.policy.tree import Policy
from plugin_host.publishing.judging import Compare, differences
from plugin_host.storage import Origin, VersionRecord, get_origin, get_text, newest_version
from plugin_host.storage.updates import is_rejected


@dataclass(frozen=True, kw_only=True)
class Update:
    """An update of the newest version of a shop.

    ``key`` names it, ``shop_file`` is what it is composed from, ``differences`` say what it changes, one for each
    language. ``blocked`` says why it cannot be published, empty where it can; then nothing else is known of it.
    """

    newest: VersionRecord
    shop_file: str
    key: str = ""
    differences: tuple[Difference, ...] = ()
    blocked: str = ""
    rejected: bool = False

    @property
    def material(self) -> bool:
        """Whether customers would have to be told."""
        return any(difference.material for difference in self.differences)


def update_of(shop_id: str, compose: Callable[[str], Composition | str], compare: Compare) -> Update | None:
    """The update that awaits a shop; None where it published nothing, or would publish the same again.

    ``compose`` gives a reason in place of a composition where it cannot.
    """
    newest = newest_version(shop_id)
    origin: Origin | None = get_origin(shop_id, newest.number) if newest else None
    if newest is None or origin is None:
        return None
    composed = compose(origin.shop_file)
    if isinstance(composed, str):
        return Update(newest=newest, shop_file=origin.shop_file, blocked=composed)
    if composed.errors:
        reasons = "; ".join(f"{code}: {message}" for code, message in composed.errors)
        return Update(newest=newest, shop_file=origin.shop_file, blocked=reasons)
    if all(_same(newest, policy) for policy in composed.policies):
        return None
    key = hashlib.sha256("\n".join(map(canonical, composed.policies)).encode()).hexdigest()
    return Update(
        newest=newest,
        shop_file=origin.shop_file,
        key=key,
        differences=differences(newest, composed.policies, compare),
        rejected=is_rejected(shop_id, key),
    )


def _same(newest: VersionRecord, policy: Policy) -> bool:
    stored = get_text(newest.shop, policy.language, newest.number)
    if stored is None:
        return False
    before = from_json(json.loads(stored.canonical_json))
    return canonical(replace(policy, version=before.version, effective=before.effective)) == stored.canonical_json
