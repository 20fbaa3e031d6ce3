"""Purposes and legal bases (GDPR art. 6, 13(1)(c) and (d)), derived from what the shop does."""

from plugin_host.api.core import (
    N_,
    Activity,
    Basis,
    Deferral,
    Interest,
    MailBasis,
    Purpose,
    SalesCalls,
    Scoring,
    Worded,
)
from plugin_host.policy.general.writing import items, paragraph
from plugin_host.policy.tree import PolicySection
from plugin_host.policy.words import Words
from plugin_host.policy.world import World

NEWSLETTER = {
    MailBasis.CONSENT: N_("**Newsletter.** You get it only if you have signed up for it. Basis: your consent."),
    MailBasis.SOFT_OPT_IN: N_(
        "**Newsletter.** If you have bought something from us, we write to you about similar products of ours. The law "
        "allows this for existing customers. You can decline when you order and in every e-mail."
    ),
    MailBasis.BOTH: N_(
        "**Newsletter.** You get it if you signed up for it; the basis is your consent. If you have bought something "
        "from us, we also write to you about similar products of ours, which the law allows for existing customers. "
        "You can decline when you order and in every e-mail."
    ),
}
"""The newsletter by its ground (ePrivacy art. 13); the soft opt-in needs no basis of art. 6 (C-654/23)."""


def purposes(world: World, words: Words) -> PolicySection:
    """Write one item per purpose, each with its basis."""
    practices = world.shop.practices
    said = (
        words.say(
            N_(
                "**Your order.** We use your data to handle your order: payment, delivery, questions and returns. "
                "Basis: the contract with you."
            )
        ),
        words.say(
            N_(
                "**Paying afterwards.** If you pay us afterwards, we keep track of what you still owe. Basis: the "
                "contract with you."
            )
        )
        if practices.own_deferral is Deferral.OWN
        else None,
        words.say(
            N_(
                "**Warranty and recalls.** We keep the details of your order so that we can help you if a "
                "product is faulty, and warn you if it turns out to be unsafe. Basis: our legal duties."
            )
        ),
        words.say(
            N_("**Bookkeeping and tax.** We have to send invoices and keep our books. Basis: our duties under tax law.")
        ),
        words.say(
            N_(
                "**Answering you.** We use your data to answer you. If your question is about an order, the "
                "basis is the contract. Otherwise it is our legitimate interest in answering people who contact "
                "us."
            )
        ),
        words.say(
            N_(
                "**A secure website.** We use technical data to keep our website working and secure. Basis: our legitimate "
                "interest in a shop that is secure and available."
            )
        ),
        *_fraud(practices.fraud_scoring, words),
        words.say(N_("**Your account.** In it you find your orders and details again. Basis: the contract with you."))
        if practices.has_accounts
        else None,
        words.say(
            N_(
                "**Your rights.** We use what you send us to answer your requests and to be able to show that we did. Basis: "
                "our legal duties."
            )
        ),
        words.say(
            N_(
                "**Legal claims.** If there is a dispute, we use the data that we need for it. Basis: our legitimate "
                "interest in making or defending a claim."
            )
        ),
        words.say(NEWSLETTER[practices.newsletter])
        if practices.newsletter in NEWSLETTER and practices.newsletter is not None
        else None,
        words.say(
            N_(
                "**Sales calls.** We phone customers about offers. Basis: our legitimate interest in telling customers about "
                "our products. You can object; see [Your right to object](#objection)."
            )
        )
        if practices.sales_calls is SalesCalls.WITHOUT_CONSENT
        else None,
        words.say(N_("**Sales calls.** We phone you about offers only if you have agreed to it. Basis: your consent."))
        if practices.sales_calls is SalesCalls.CONSENT
        else None,
        words.say(
            N_(
                "**A shop that suits you.** We show you products based on your earlier visits or orders. Basis: our "
                "legitimate interest in improving our shop. You can object; see [Your right to object](#objection)."
            )
        )
        if practices.personalisation is True
        else None,
        *_vendor_purposes(world, words),
    )
    return PolicySection(
        id="purposes",
        title=words.message(N_("Why we use your data, and on what basis")),
        items=items(said),
        sections=tuple(
            PolicySection(id=anchor, title=words.message(title), paragraphs=paragraphs)
            for anchor, title, paragraphs in (
                ("authorities", N_("Police and authorities"), _authorities(world, words)),
                ("decisions", N_("Decisions by computer"), _decisions(world, words)),
                ("no-advertising", N_("No advertising"), _no_marketing(world, words)),
            )
            if paragraphs
        ),
    )


def _fraud(scoring: Scoring | None, words: Words) -> tuple[str | None, ...]:
    if scoring is Scoring.MANUAL:
        text = N_(
            "**Fraud.** Our staff look at orders that seem suspicious. Basis: our legitimate interest in preventing fraud "
            "and non-payment."
        )
    elif scoring is Scoring.AUTOMATED:
        text = N_(
            "**Fraud.** A computer checks orders for signs of fraud and can refuse them. If that happens, contact us: one of "
            "our staff will hear your point of view and decide again. Basis: the check is needed before we can enter into a "
            "contract with you."
        )
    else:
        return ()
    return (words.say(text),)


VENDOR_PURPOSES = {
    Purpose.CREDIT: N_(
        "**Paying later.** If you choose to pay later, the party that decides checks whether you can. Basis: {basis}."
    ),
    Purpose.REVIEW: N_("**Reviews.** We collect and show what customers think of us. Basis: {basis}."),
    Purpose.INVITATION: N_("**Review invitations.** After an order we ask what you think of us. Basis: {basis}."),
    Purpose.STATISTICS: N_("**Statistics.** We look at how our website is used. Basis: {basis}."),
    Purpose.ADVERTISING: N_(
        "**Advertising.** Data is used for advertising, by us or by the parties named above. Basis: {basis}."
    ),
    Purpose.MAIL_TRACKING: N_("**Opened e-mails.** We look at which e-mails are read. Basis: {basis}."),
    Purpose.MEDIA: N_("**Videos and other media.** Our pages show media from others. Basis: {basis}."),
}
"""Purposes that exist only because a vendor serves them."""

OWN_PURPOSE = N_("**Also:** {purpose}. Basis: {basis}.")
"""A purpose that the section of a third party brings."""


def _vendor_purposes(world: World, words: Words) -> tuple[str | None, ...]:
    found: dict[Worded, list[Activity]] = {}
    for _, activity in world.activities():
        found.setdefault(activity.purpose, []).append(activity)
    known = {purpose: text for purpose, text in VENDOR_PURPOSES.items() if purpose in found}
    others = dict.fromkeys((purpose for purpose in found if not isinstance(purpose, Purpose)), OWN_PURPOSE)
    return tuple(
        words.say(text, {"purpose": purpose, "basis": words.listed(_bases(found[purpose], words))})
        for purpose, text in (*known.items(), *others.items())
    )


def _bases(activities: list[Activity], words: Words) -> list[str]:
    said = []
    for activity in activities:
        for basis in activity.bases:
            if basis is Basis.INTEREST and isinstance(activity.interest, Interest):
                text = words.say(N_("our legitimate interest in {interest}"), {"interest": activity.interest}) or ""
            else:
                text = words.word(basis)
            if text not in said:
                said.append(text)
    return said


def _authorities(world: World, words: Words) -> tuple[str, ...]:
    reports = world.shop.practices.reports_fraud
    return paragraph(
        words.say(
            N_(
                "If the law obliges us to give data to the police, a court or another authority, we give what is required "
                "and no more. Basis: our legal duties."
            )
        ),
        words.say(
            N_(
                "If somebody defrauds us, we report it to the police and to the parties involved. Basis: our legitimate "
                "interest in preventing fraud and non-payment."
            )
        )
        if reports is True
        else None,
    )


def _decisions(world: World, words: Words) -> tuple[str, ...]:
    practices = world.shop.practices
    if world.scored or practices.fraud_scoring is None:
        return ()
    return paragraph(words.say(N_("We take no decisions about you by computer alone.")))


def _no_marketing(world: World, words: Words) -> tuple[str, ...]:
    practices = world.shop.practices
    quiet = practices.newsletter is MailBasis.NONE and practices.sales_calls is SalesCalls.NONE
    unknown = any(case.facts.own_use is None and case.party.receives_data for case in world.cases)
    if not quiet or world.marketing or practices.personalisation is not False:
        return ()
    if unknown:
        return paragraph(words.say(N_("We do not use your data for advertising ourselves.")))
    return paragraph(
        words.say(N_("We do not use your data for advertising, and neither do the parties with whom we work."))
    )
