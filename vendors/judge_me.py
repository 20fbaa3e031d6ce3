"""Judge.me, a British review app for webshops.

It says that it is sometimes a processor and sometimes a controller, so its role in the reviews is asked.
"""

from datetime import date

from plugin_host.api import (
    N_,
    Ask,
    Data,
    Entity,
    Host,
    Onward,
    Reviews,
    Role,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
AGREEMENT = "https://judge.me/privacy/data-processing-addendum"
COMPLIANCE = Source("https://cdn.judge.me/compliance", read=None)
POLICIES = Source(
    "https://support.judge.me/en/support/solutions/articles/"
    "44002309218-judge-me-s-policies-about-how-reviews-are-collected-and-managed",
    read=None,
)
ROLES = Source(
    "https://support.judge.me/support/solutions/articles/"
    "44002327539-updates-to-judge-me-s-privacy-policy-effective-29-march-2022-",
    read=None,
    dated=date(2022, 3, 29),
)
TERMS = Source("https://cdn.judge.me/terms", read=None, dated=date(2024, 1, 15))

ROLE: Ask[Role] = Ask(
    "role",
    N_("What does your agreement with Judge.me say about its role in the reviews?"),
    Role,
    choices=(Role.CONTROLLER, Role.PROCESSOR),
)

VENDOR = Vendor(
    api=1,
    id="judge-me",
    name="Judge.me",
    aliases=("Judgeme",),
    entity=Entity(
        "Judge.me Ltd",
        country="GB",
        address="c/o Buckworths, 2nd Floor, 1–3 Worship Street, London EC2A 2AB",
        sources=(TERMS,),
    ),
    website="https://judge.me",
    services=(
        Reviews(
            role=ROLE,
            invitation_role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.ORDER, Data.REVIEW),
            transfer=Transfer(
                kind=TransferKind.SCC,
                country="GB",
                importer="Judge.me Ltd",
                copy_url=AGREEMENT,
                sources=(COMPLIANCE,),
            ),
            onward=(Onward.SUBPROCESSORS,),
            terms_url=AGREEMENT,
            hosts=(Host("judge.me", sources=(WEB,)),),
            sources=(POLICIES, ROLES, COMPLIANCE),
        ),
    ),
)
