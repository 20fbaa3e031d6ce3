"""Differences between policies of a shop, and who they are told to."""

from plugin_host.policy.changes import Change, Difference, difference
from plugin_host.policy.compose import compose
from plugin_host.policy.locales import locale_of
from plugin_host.policy.shop import Shop
from plugin_host.policy.tree import Policy
from plugin_host.policy.words import Translate, Words
from tests.support import english, lenient, policy, world


def words(language: str = "en", translate: Translate = english) -> Words:
    return Words(language, translate, locale_of(language))


def between(before: Policy, after: Policy) -> Difference:
    return difference(before, after, words())


def shops(before: Shop, after: Shop) -> Difference:
    return between(policy(before), policy(after))


def translated(before: Shop, after: Shop, language: str) -> Difference:
    composed = [compose(world(of), language, lenient()) for of in (before, after)]
    return difference(composed[0], composed[1], words(language, lenient()))


def by_code(found: Difference) -> dict[str, list[Change]]:
    gathered: dict[str, list[Change]] = {}
    for change in found.changes:
        gathered.setdefault(change.code, []).append(change)
    return gathered


def one(found: Difference, code: str) -> Change:
    """The one change of a code."""
    (change,) = by_code(found)[code]
    return change
