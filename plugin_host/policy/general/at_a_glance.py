"""At a glance: the first layer of the notice, with the table of recipients (GDPR art. 12(1))."""

from typing import Any

from plugin_host.api.core import N_, Case, OwnUse, Purpose, SalesCalls, Scoring, Value, Worded
from plugin_host.policy.general.writing import items
from plugin_host.policy.tree import PolicySection, Recipient
from plugin_host.policy.words import Words
from plugin_host.policy.world import World


def at_a_glance(world: World, rows: tuple[Recipient, ...], words: Words) -> PolicySection:
    """Say who is responsible, for what, what may surprise, and which rights there are; ``rows`` stand below."""
    controller = world.shop.controller
    values: dict[str, Value] = {"controller": controller.name, "city": controller.city, "purposes": _purposes(world)}
    intro = (
        words.say(
            N_(
                "**Who is responsible:** {controller}, {city}. Our address and e-mail address are under "
                "[Contact](#contact)."
            ),
            values,
        ),
        words.say(N_("**What we use your data for:** {purposes}."), values),
        *_surprises(world, words),
        words.say(
            N_(
                "**Your rights:** you can see your data, have it corrected, deleted or restricted, take it with you, "
                "object, withdraw your consent and complain. [Your rights](#rights) tells you how."
            )
            if world.consent_used
            else N_(
                "**Your rights:** you can see your data, have it corrected, deleted or restricted, take it with you, "
                "object and complain. [Your rights](#rights) tells you how."
            )
        ),
    )
    return PolicySection(
        id="at-a-glance",
        title=words.message(N_("At a glance")),
        items=items(intro),
        table="recipients" if rows else "",
    )


def _purposes(world: World) -> tuple[Worded, ...]:
    """What the shop does itself, then what it does with others."""
    practices = world.shop.practices
    own = {
        Purpose.SHOP: True,
        Purpose.BOOKKEEPING: True,
        Purpose.SUPPORT: True,
        Purpose.FRAUD: practices.fraud_scoring in (Scoring.MANUAL, Scoring.AUTOMATED),
        Purpose.NEWSLETTER: world.newsletter,
        Purpose.SALES_CALLS: practices.sales_calls in (SalesCalls.CONSENT, SalesCalls.WITHOUT_CONSENT),
        Purpose.PERSONALISATION: practices.personalisation is True,
    }
    found = [purpose for purpose, holds in own.items() if holds]
    return tuple(dict.fromkeys((*found, *(activity.purpose for _, activity in world.activities()))))


def _surprises(world: World, words: Words) -> tuple[str | None, ...]:
    shared = [item.case.party.name for item in world.placed if item.case.party.receives_data and _reused(item.case)]
    return (
        words.say(
            N_(
                "**Good to know:** if you choose to pay later, a payment company looks at your financial position; "
                "see [Payments](#payments)."
            )
        )
        if world.pay_later
        else None,
        words.say(
            N_(
                "**Good to know:** a computer checks orders for fraud and can refuse them; see "
                "[Why we use your data](#purposes)."
            )
        )
        if world.refuses_orders
        else None,
        words.say(
            N_("**Good to know:** these parties also use data for their own marketing and advertising: {parties}."),
            {"parties": words.listed(list(dict.fromkeys(shared)))},
        )
        if shared
        else None,
        words.say(
            N_("**Good to know:** some data leaves the European Economic Area (EEA); see [Transfers](#transfers).")
        )
        if world.transfers() or world.shop.practices.deliveries_outside_eea is True
        else None,
    )


def _reused(case: Case[Any]) -> bool:
    return OwnUse.MARKETING in (case.facts.own_use or ()) or case.code("reuse") == "ads"
