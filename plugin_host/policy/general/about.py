"""About this policy: what it covers, who is responsible, what it replaces."""

from plugin_host.api.core import N_
from plugin_host.policy.general.writing import paragraph
from plugin_host.policy.tree import PolicySection
from plugin_host.policy.words import Words, site
from plugin_host.policy.world import World


def about(world: World, words: Words) -> PolicySection:
    """Write the section, with the one place where several names of the shop are explained."""
    shop, controller = world.shop, world.shop.controller
    values = {
        "shop": shop.name,
        "controller": controller.name,
        "brand": shop.brand,
        "site": site(shop.website),
        "url": shop.website,
        "operator": world.operator.name if world.operator else "",
    }
    one_name = controller.name == shop.name
    scope = words.say(
        N_(
            "This privacy policy is for everyone who visits [{site}]({url}), orders there or contacts us. It tells you "
            "which personal data we use, why, how long we keep it and what rights you have."
        ),
        values,
    )
    if one_name:
        who = words.say(
            N_("“We” in this text means {shop}. We are responsible for your data (in law, we are the controller)."),
            values,
        )
    else:
        who = words.say(
            N_(
                "{shop} is a trading name of {controller}. “We” in this text means {controller}. We are "
                "responsible for your data (in law, we are the controller)."
            ),
            values,
        )
    return PolicySection(
        id="about",
        title=words.message(N_("About this policy")),
        paragraphs=(
            *paragraph(scope),
            *paragraph(who, words.say(N_("We also use the name {brand}."), values)),
            *paragraph(
                words.say(N_("Do you have a question? Our details are under [Contact](#contact)."), values),
                words.say(
                    N_("This text replaces all earlier versions, which you can still read; see [Changes](#changes)."),
                    values,
                ),
            ),
            *paragraph(
                words.say(
                    N_(
                        "{operator} publishes this text for us. When you read it, {operator} receives your IP address. "
                        "It works for us, on our instructions."
                    ),
                    values,
                )
            ),
        ),
    )
