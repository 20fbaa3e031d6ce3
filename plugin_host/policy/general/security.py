"""Security: the measures that the shop confirmed, and what happens when something goes wrong (GDPR art. 32 to 34)."""

from plugin_host.api.core import N_
from plugin_host.policy.general.writing import paragraph
from plugin_host.policy.tree import PolicySection
from plugin_host.policy.words import Words
from plugin_host.policy.world import World


def security(world: World, words: Words) -> PolicySection:
    """Write the section; without confirmed measures it promises none."""
    return PolicySection(
        id="our-security",
        title=words.message(N_("Security")),
        paragraphs=(
            *paragraph(
                words.say(
                    N_("We have taken these measures to protect your data: {measures}."),
                    {"measures": world.shop.practices.measures},
                )
            ),
            *paragraph(
                words.say(
                    N_(
                        "If data falls into the wrong hands and people are at risk, we report it to the supervisory "
                        "authority. If the risk to you is high, we tell you as well."
                    )
                ),
                words.say(N_("Do you think something is not secure? Please tell us; see [Contact](#contact).")),
            ),
        ),
    )
