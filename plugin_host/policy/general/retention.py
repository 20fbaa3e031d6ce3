"""Retention: one clock each (GDPR art. 5(1)(e), 13(2)(a))."""

from plugin_host.api.core import N_, Period, Role, Unit
from plugin_host.policy.general.writing import items, paragraph
from plugin_host.policy.tree import PolicySection
from plugin_host.policy.words import Words
from plugin_host.policy.world import World

OSS_YEARS = 10
"""Records under the One-Stop-Shop are kept for ten years (directive 2006/112/EC art. 369, 369k and 369x)."""


def _years(years: int | None) -> Period | None:
    return Period(years, Unit.YEARS) if years else None


def retention(world: World, words: Words) -> PolicySection:
    """Write one item per clock that the shop or the law states."""
    clocks, practices = world.shop.clocks, world.shop.practices
    said = (
        _account(world, words) if practices.has_accounts else None,
        words.say(
            N_("**Your orders** and the e-mails about them: for {period} after the order."),
            {"period": _years(clocks.order_years)},
        ),
        _invoices(world, words),
        words.say(
            N_(
                "**Records of sales to customers in other EU countries** (One-Stop-Shop): for {period} after the end of the "
                "calendar year, because European VAT law requires it."
            ),
            {"period": _years(OSS_YEARS)},
        )
        if world.shop.practices.oss is True
        else None,
        words.say(
            N_("**Your questions** that are not about an order: for {period} after our last answer."),
            {"period": Period(clocks.contact_months, Unit.MONTHS) if clocks.contact_months else None},
        ),
        words.say(
            N_(
                "**Your address for the newsletter:** until you unsubscribe. After that we keep it on a list, so that we do "
                "not send you the newsletter again."
            )
        )
        if world.newsletter
        else None,
        words.say(N_("**Your review** in our shop: as long as it is online.")) if _own_reviews(world) else None,
        words.say(
            N_("**Proof of your consent:** for {period} after you withdraw your consent."),
            {"period": _years(clocks.newsletter_proof_years)},
        )
        if world.consent_used
        else None,
        words.say(
            N_("**Technical logs** of our website: for {period}."),
            {"period": Period(clocks.log_days, Unit.DAYS) if clocks.log_days else None},
        ),
        words.say(
            N_(
                "**Requests about your rights:** for {period} after our answer, with no more than is needed to prove "
                "what we did."
            ),
            {"period": _years(clocks.request_years)},
        ),
    )
    return PolicySection(
        id="retention",
        title=words.message(N_("How long we keep your data")),
        items=items(said),
        paragraphs=(
            *paragraph(
                words.say(N_("When a period ends we delete the data, unless we still need it for a dispute.")),
                words.say(
                    N_(
                        "Parties that decide for themselves have periods of their own: see their statements, or ask them."
                    )
                )
                if any(item.case.party.receives_data for item in world.placed)
                else None,
            ),
            *paragraph(
                words.say(N_("Once an order is completed, only staff who still need the data can see it."))
                if practices.staff_access_limited is True
                else None
            ),
        ),
    )


def _own_reviews(world: World) -> bool:
    return any(case.facts.kind == "reviews" and case.role is Role.SELF for case in world.cases)


def _account(world: World, words: Words) -> str | None:
    years = world.shop.clocks.inactive_customer_years
    if years is None:
        return words.say(
            N_(
                "**Your account:** until you close it. We then keep what invoices and claims require, for the periods "
                "stated here."
            )
        )
    return words.say(
        N_(
            "**Your account:** until you close it, and for no longer than {period} after your last order or contact. We "
            "then keep what invoices and claims require, for the periods stated here."
        ),
        {"period": _years(years)},
    )


def _invoices(world: World, words: Words) -> str | None:
    term = world.jurisdiction.invoice if world.jurisdiction else None
    years = term.years if term else world.shop.clocks.invoice_years
    if term:
        return words.say(
            N_(
                "**Invoices and payments:** for {period} after the end of the calendar year, because tax law requires "
                "it ({law})."
            ),
            {"period": _years(term.years), "law": term.law},
        )
    return words.say(
        N_("**Invoices and payments:** for {period} after the end of the calendar year, because tax law requires it."),
        {"period": _years(years)},
    )
