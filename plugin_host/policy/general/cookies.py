"""Cookies: the table, consent, and what third parties can read (ePrivacy art. 5(3); C-673/17)."""

from plugin_host.api.core import N_, Access
from plugin_host.policy.cases import Placed
from plugin_host.policy.general.writing import paragraph
from plugin_host.policy.tree import CookieRow, PolicySection
from plugin_host.policy.words import Words
from plugin_host.policy.world import World

DEVICE_KINDS = {"analytics", "advertising", "media"}
"""Kinds of service that as a rule store or read something on the device, even where no name is known."""


def _stores(item: Placed) -> bool:
    """Whether a service stores or reads something on the device, as a rule or by the shop's word."""
    if item.kind.id not in DEVICE_KINDS:
        return getattr(item.case.facts, "technical_cookies", None) is True
    return item.case.code("storage") != "none"


def device(world: World, rows: tuple[CookieRow, ...], words: Words) -> PolicySection:
    """Write the section above ``rows``; without any cookie it says so only where no vendor may set one."""
    practices = world.shop.practices
    optional = any(row.consent.code == "yes" for row in rows)
    exempt = any(row.consent.code == "exempt" for row in rows)
    unnamed = [
        item.case.party.name
        for item in world.placed
        if _stores(item) and not any(row.vendor == item.vendor.id for row in rows)
    ]
    third = any(row.party.code != Access.FIRST.value for row in rows)
    return PolicySection(
        id="device",
        title=words.message(N_("Cookies")),
        paragraphs=(
            *paragraph(
                words.say(
                    N_(
                        "Cookies are small files that a website stores on your device and reads later. Other "
                        "techniques, such as pixels and storage in your browser, do much the same. They can hold "
                        "personal data."
                    )
                )
            ),
            *paragraph(
                words.say(N_("The table shows the cookies of the parties with whom we work.")) if rows else None,
                words.say(
                    N_(
                        "Cookies that the website cannot work without need no consent, nor do some cookies for statistics."
                    )
                    if exempt
                    else N_("Cookies that the website cannot work without need no consent.")
                )
                if rows
                else None,
                words.say(N_("All others are stored only after you agree."))
                if practices.consent_banner is True and optional
                else None,
                words.say(
                    N_("You can change your choice [on this page]({url})."), {"url": practices.consent_withdrawal}
                )
                if practices.consent_banner is True and optional
                else None,
                words.say(N_("You can also delete cookies in your browser.")) if rows or unnamed else None,
            ),
            *paragraph(
                words.say(
                    N_("Some of them are also read by the party itself, or only by that party; the table shows which.")
                )
                if third
                else None
            ),
            *paragraph(
                words.say(
                    N_(
                        "These parties can also store or read something on your device; we do not yet have the names "
                        "and lifetimes of their cookies: {parties}."
                    ),
                    {"parties": words.listed(list(dict.fromkeys(unnamed)))},
                )
            ),
            *paragraph(
                words.say(N_("We know of no cookies of the parties named in this policy."))
                if not rows and not unnamed and not optional
                else None
            ),
        ),
        table="cookies" if rows else "",
    )
