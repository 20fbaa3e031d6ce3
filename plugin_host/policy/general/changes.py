"""Changes to the policy."""

from plugin_host.api.core import N_
from plugin_host.policy.general.writing import paragraph
from plugin_host.policy.tree import PolicySection
from plugin_host.policy.words import Words
from plugin_host.policy.world import World


def changes(world: World, words: Words) -> PolicySection:
    """Write the section; it promises an e-mail only if the shop sends one."""
    return PolicySection(
        id="changes",
        title=words.message(N_("Changes to this policy")),
        paragraphs=paragraph(
            words.say(
                N_(
                    "We change this policy when something changes in our shop or in the law. You always find the current "
                    "version here, and you can still read the earlier ones."
                )
            ),
            words.say(N_("If a change affects data that we already have about you, we e-mail you about it beforehand."))
            if world.shop.practices.change_notices is True
            else None,
        ),
    )
