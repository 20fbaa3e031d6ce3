"""Kiyoh, a Dutch review system, also known as Klantenvertellen.

It has changed hands: its own pages name other companies than newer copies elsewhere, so none is stated.
What its role is when it invites customers was not read.
"""

from plugin_host.api import (
    INVITATION,
    N_,
    Ask,
    Data,
    Invitation,
    Onward,
    Reviews,
    Role,
    Source,
    Text,
    Vendor,
)

TERMS = Source("https://kiyoh.com/terms-and-guidelines.html", read=None)
STATEMENT = Source("https://kiyoh.nl/disclaimer.html", read=None)
"""Its privacy policy for reviews; the copy that was read still names the former owner."""

INVITATION_ROLE: Ask[Role] = Ask(
    "invitation_role",
    N_("What does your agreement with Kiyoh say: does Kiyoh work for you for the invitations, or decide for itself?"),
    Role,
    choices=(Role.CONTROLLER, Role.PROCESSOR),
    only_if=INVITATION.is_(Invitation.NAME_EMAIL, Invitation.WITH_ORDER),
)

VENDOR = Vendor(
    api=1,
    id="kiyoh",
    name="Kiyoh",
    aliases=("Klantenvertellen", "Klantenvertellen.nl", "kiyoh.nl"),
    privacy_url=STATEMENT.url,
    website="https://www.kiyoh.com",
    services=(
        Reviews(
            # The policy names its company as responsible (a heading says "processor"), and carries out with the
            # data the agreement that a reviewer makes with it.
            role=Role.CONTROLLER,
            invitation_role=INVITATION_ROLE,
            data=(Data.NAME, Data.CITY, Data.EMAIL, Data.REVIEW),
            onward=(Onward.PARTNERS,),
            terms_url=TERMS.url,
            texts=(Text(N_("{vendor} passes your review on to us, with your name and town if you gave them.")),),
            sources=(STATEMENT, TERMS),
        ),
    ),
)
