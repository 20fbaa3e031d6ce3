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
        "You can **always object to advertising, and to profiles made for it**. We then stop, without asking why. You can "
        "also object, because of your own situation, to other uses that are based on our legitimate interest. We then "
        "stop too, unless we have compelling reasons that outweigh yours or need the data for a legal claim. While we "
        "look into it, you can have the data set aside."
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
        N_("Is something wrong or missing? We correct or complete it, and tell those who received the data."),
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
        N_("Have data set aside"),
        N_(
            "You can ask us to keep data without using it (restriction): while we check whether it is correct or look into "
            "your objection, if we may not use it but you do not want it deleted, or if you need it for a legal claim. We "
            "tell you before we use it again."
        ),
    ),
    (
        "portability",
        N_("Take data with you"),
        N_(
            "You can get the data that you gave us, and that we use by computer with your consent or for a contract with "
            "you, in a common file format that computers can read. If it is technically possible, we send it straight to "
            "another party for you."
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
    N_("A person instead of a computer"),
    N_(
        "If a computer alone takes a decision that affects you significantly, you can ask for a person to review it, "
        "put your point of view and contest the decision. Turn to the party that decides. Contact us if you do not know "
        "which one that is."
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
            words.say(N_("You can stop the newsletter with the link in every issue.")) if world.newsletter else None,
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
                words.say(N_("Send an e-mail to [{email}]({url}) and tell us what you want."), values),
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
                        "If we do not do what you ask, we tell you why within a month, and that you can complain to "
                        "the supervisory authority and go to court."
                    )
                )
            ),
            *paragraph(
                words.say(
                    N_(
                        "We have to be sure that it is you. A message from your account, or from the e-mail address "
                        "that we already know, is enough. Only if we have reason to doubt it do we ask for more, and "
                        "no more than we need. We do not ask for a copy of your identity document as a rule."
                    )
                    if shop.practices.id_copy is not True
                    else N_(
                        "We have to be sure that it is you. For this we ask for a copy of an identity document. You "
                        "may cover the photo and the personal number."
                    )
                ),
            ),
        ),
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
        title=words.message(N_("Complain")),
        paragraphs=_complain(values, words),
    )


def _complain(values: dict[str, str], words: Words) -> tuple[str, ...]:
    return (
        *paragraph(
            words.say(N_("Are you not satisfied? Please tell us, so that we can put it right.")),
            words.say(
                N_("You can also complain to the supervisory authority of our country: [{authority}]({url})."), values
            )
            or words.say(N_("You can also complain to the supervisory authority of our country: {authority}."), values),
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
