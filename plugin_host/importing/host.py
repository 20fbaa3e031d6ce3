"""What importing needs of the host, given by who starts it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from plugin_host.importing.recognising.knowledge import Knowledge
from plugin_host.policy.registry_view import RegistryView
from plugin_host.policy.shop import Shop
from plugin_host.policy.tree import Policy
from plugin_host.policy.words import Translate
from plugin_host.policy.world import World


@dataclass(frozen=True)
class Host:
    """The registry, the catalogues, the languages of policies, and composing.

    ``compose`` makes the policy of a shop file in a language; it raises ShopFileError, and Untranslated where a
    message lacks its translation. ``world`` gives what the policy of a shop is written from.
    """

    registry: RegistryView
    translate: Translate
    languages: frozenset[str]
    compose: Callable[[bytes, str], Policy]
    world: Callable[[Shop], World]

    @cached_property
    def known(self) -> Knowledge:
        """What the vendors of the registry are recognised by."""
        return Knowledge(self.registry)
