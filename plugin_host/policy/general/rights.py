"""The rights of the data subject, one subsection each, and how to use them (GDPR art. 12 to 22, 77)."""

from plugin_host.api.core import N_
from plugin_host.policy.general.writing import paragraph
from plugin_host.policy.tree import PolicySection
from plugin_host.policy.words import Words
from plugin_host.policy.world import World

OBJECTION = (
    "objection",
    N_("Your right to object"),
    N_(
        "You can **always object to advertising, and to profiles made for it**. We then stop, without "
        "asking why. You can also object, because of your own situation, to other uses that are based on "
        "our legitimate interest. We then stop too, unless we have compelling reasons that outweigh "
        "yours or need the data for a legal claim. While we look into your objection, you can ask us not "
        "to use the data."
    ),
)
"""Set apart from everything else, as art. 21(4) demands."""

RIGHTS = (
    (
        "access",
        N_("See your data"),
        N_(
            "You can ask whether we use your data and get a copy of it. We also tell you why we use it, how long we keep "
            "it, where we got it and which parties, by name, have received it."
        ),
    ),
    (
        "rectification",
        N_("Have data corrected"),
        N_("Is something wrong or missing? We correct or complete it."),
    ),
    (
        "erasure",
        N_("Have data deleted"),
        N_(
            "You can ask us to delete your data. We do so if we no longer need it, if you withdraw your consent or if your "
            "objection succeeds. What the law obliges us to keep, such as invoices, and what we need for a legal claim we "
            "keep until we no longer have to."
        ),
    ),
    (
        "restriction",
        N_("Restrict the use of your data"),
        N_(
            "You can ask us to keep your data but not to use it (restriction). You can do so while we check "
            "whether the data is correct, while we look into your objection, if we use the data unlawfully "
            "but you do not want it deleted, or if you need it for a legal claim. We tell you before we use "
            "it again."
        ),
    ),
    (
        "portability",
        N_("Take your data with you"),
        N_(
            "You can get the data that you gave us in a common file format that computers can read. This "
            "applies to data that we process by computer, with your consent or for a contract with you. If "
            "you want, and if it is technically possible, we send it straight to another party."
        ),
    ),
)
"""Id, title and text of each right that everybody has everywhere."""

WITHDRAWAL = (
    "withdrawal",
    N_("Withdraw your consent"),
    N_("You can withdraw your consent at any time, as easily as you gave it. What we did before that stays lawful."),
)

HUMAN = (
    "automated-decisions",
    N_("Review by a person"),
    N_(
        "If a computer alone takes a decision that affects you significantly, you can ask for a review "
        "by a person, put your point of view and contest the decision. Contact the party that takes the "
        "decision. If you do not know which one that is, contact us."
    ),
)


def rights(world: World, words: Words) -> PolicySection:
    """Write the right to object first and set apart, then the others, then how to use them."""
    found = [_subsection(OBJECTION, words, notice=True), *(_subsection(right, words) for right in RIGHTS)]
    if world.consent_used:
        found.append(_withdrawal(world, words))
    if world.scored:
        found.append(_subsection(HUMAN, words))
    found += [_using(world, words), _complaint(world, words)]
    return PolicySection(
        id="rights",
        title=words.message(N_("Your rights")),
        paragraphs=paragraph(words.say(N_("You have the rights below. Using them is free."))),
        sections=tuple(found),
    )


def _subsection(right: tuple[str, str, str], words: Words, *, notice: bool = False) -> PolicySection:
    anchor, title, text = right
    return PolicySection(id=anchor, title=words.message(title), paragraphs=(words.message(text),), notice=notice)


def _withdrawal(world: World, words: Words) -> PolicySection:
    anchor, title, text = WITHDRAWAL
    practices = world.shop.practices
    return PolicySection(
        id=anchor,
        title=words.message(title),
        paragraphs=paragraph(
            words.message(text),
            words.say(N_("You can stop the newsletter with the link in every issue."))
            if world.shop.practices.newsletter_with_consent
            else None,
            words.say(
                N_("You can change your cookie choice [on this page]({url})."), {"url": practices.consent_withdrawal}
            ),
            words.say(N_("For anything else, contact us; see [Contact](#contact).")),
        ),
    )


def _using(world: World, words: Words) -> PolicySection:
    shop = world.shop
    contact = shop.privacy_contact
    email = contact.email if contact and contact.email else shop.controller.email
    values = {"email": email, "url": f"mailto:{email}"}
    return PolicySection(
        id="using-your-rights",
        title=words.message(N_("How to use your rights")),
        paragraphs=(
            *paragraph(
                words.say(N_("Send an e-mail to [{email}]({url}) and tell us which right you want to use."), values),
                words.say(
                    N_(
                        "We answer within one month. If your request is complex we may take up to two months longer; "
                        "we then tell you why within the first month."
                    )
                ),
            ),
            *paragraph(
                words.say(
                    N_(
                        "If we do not do what you ask, we tell you why within one month. You can then complain to the "
                        "supervisory authority or go to court; we tell you that too."
                    )
                )
            ),
            *paragraph(
                words.say(
                    N_(
                        "If we correct, delete or restrict data, we tell those who received it, unless that is impossible or "
                        "takes far too much effort. Ask us if you want to know who they are."
                    )
                )
            ),
            *_identity(world, words),
        ),
    )


def _identity(world: World, words: Words) -> tuple[str, ...]:
    """Say how much proof is enough (GDPR art. 12(6)); about copies only what the shop answered."""
    practices = world.shop.practices
    known = (
        N_("A message from your account, or from the e-mail address that we already know, is enough.")
        if practices.has_accounts
        else N_("A message from the e-mail address that we already know is enough.")
    )
    copy = {
        True: N_("We also ask for a copy of an identity document. You may cover the photo and the personal number."),
        False: N_("As a rule, we do not ask for a copy of your identity document."),
    }
    return paragraph(
        words.say(N_("We have to be sure that it is you.")),
        words.say(known) if practices.id_copy is not True else None,
        words.say(
            N_("We ask for more only if we have reason to doubt that it is you, and then for no more than we need.")
        )
        if practices.id_copy is not True
        else None,
        words.say(copy[practices.id_copy]) if practices.id_copy is not None else None,
    )


def _complaint(world: World, words: Words) -> PolicySection:
    authority = world.jurisdiction.authority(world.shop.controller.region) if world.jurisdiction else None
    values = (
        {"authority": authority.called(words.language), "url": authority.complaint_url or authority.website}
        if authority
        else {}
    )
    return PolicySection(
        id="complaint",
        title=words.message(N_("Make a complaint")),
        paragraphs=_complain(values, words),
    )


def _complain(values: dict[str, str], words: Words) -> tuple[str, ...]:
    return (
        *paragraph(
            words.say(N_("Are you not satisfied? Please tell us, so that we can put it right.")),
            words.say(
                N_(
                    "You can also complain to the supervisory authority that is responsible for us: "
                    "[{authority}]({url})."
                ),
                values,
            )
            or words.say(
                N_("You can also complain to the supervisory authority that is responsible for us: {authority}."),
                values,
            ),
        ),
        *paragraph(
            words.say(
                N_(
                    "You can also go to the authority of the country where you live or work, or where you think "
                    "the law was broken."
                )
            ),
        ),
    )
