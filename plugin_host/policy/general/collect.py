"""Data that the shop collects itself: what, when, and what is mandatory (GDPR art. 13(2)(e))."""

from plugin_host.api.core import N_, Data, SensitiveGoods
from plugin_host.policy.general.writing import items, paragraph
from plugin_host.policy.tree import PolicySection
from plugin_host.policy.words import Words
from plugin_host.policy.world import World


def collect(world: World, words: Words) -> PolicySection:
    """Write the section from the shop's practices."""
    practices = world.shop.practices
    fields = practices.compulsory_fields or ()
    return PolicySection(
        id="collect",
        title=words.message(N_("Data that we collect ourselves")),
        items=items(
            (
                words.say(
                    N_(
                        "**When you order** you have to give us: {fields}. Without this we cannot handle your order. We "
                        "also keep what you order and when."
                    ),
                    {"fields": fields},
                )
                or words.say(
                    N_(
                        "**When you order** we ask for what we need to deliver your order and send the invoice. We also "
                        "keep what you order and when."
                    )
                ),
                _account(world, words),
                words.say(N_("**When you pay** we see whether, when and how you paid."))
                if world.uses("payments")
                else None,
                words.say(
                    N_(
                        "**When you contact us** we keep your question, our answer and your contact details. You decide "
                        "what you tell us, but without contact details we cannot answer."
                    )
                ),
                words.say(
                    N_("**If you get our newsletter** we keep your e-mail address and how you came to be on the list.")
                )
                if world.newsletter
                else None,
                words.say(
                    N_(
                        "**When you visit our website** some data is recorded automatically: {data}. This is personal data "
                        "too. We use it to show you the website, to secure it and to trace faults."
                    ),
                    {
                        "data": (
                            Data.IP_ADDRESS,
                            Data.DEVICE,
                            *((Data.USAGE,) if practices.personalisation is True else ()),
                        )
                    },
                ),
                _channels(world, words),
                *_special(world, words),
            )
        ),
    )


def _account(world: World, words: Words) -> str | None:
    practices = world.shop.practices
    if practices.guest_checkout is False:
        return words.say(
            N_("**You need an account** to order with us. In it we keep your login details and your orders.")
        )
    if practices.accounts is True and practices.guest_checkout is True:
        return words.say(
            N_(
                "**If you create an account** we keep your login details and your orders in it. You do not have to: you "
                "can also order without an account."
            )
        )
    if practices.accounts is True:
        return words.say(N_("**If you create an account** we keep your login details and your orders in it."))
    return None


def _channels(world: World, words: Words) -> str | None:
    names = [item.case.party.name for item in world.placed if item.kind.id == "sales_channels"]
    return words.say(
        N_(
            "**If you buy from us through a marketplace** we get your data from that marketplace: {channels}. See "
            "[Marketplaces where we sell](#sales-channels)."
        ),
        {"channels": words.listed(names)},
    )


def _special(world: World, words: Words) -> tuple[str, ...]:
    practices = world.shop.practices
    health = practices.sensitive_goods is SensitiveGoods.MEDICINES
    intimate = practices.sensitive_goods is SensitiveGoods.INTIMATE
    consent = (
        words.say(N_("We use this data only with your explicit consent, which you can withdraw at any time."))
        if practices.sensitive_goods_consent is True
        else None
    )
    age = world.jurisdiction.child_age if world.jurisdiction else None
    child = practices.aimed_under_16 is True and world.consent_used and age is not None
    return (
        *paragraph(
            words.say(
                N_(
                    "**Your health.** What you order from us can say something about your health. The law gives such data extra "
                    "protection."
                )
            )
            if health
            else None,
            words.say(
                N_(
                    "**Your private life.** What you order from us can say something about your sex life. The law gives such "
                    "data extra protection."
                )
            )
            if intimate
            else None,
            consent if health or intimate else None,
        ),
        *paragraph(
            words.say(
                N_("**Under {age}?** Where we ask for your consent, a parent or guardian has to agree."),
                {"age": str(age)},
            )
            if child
            else None
        ),
    )
