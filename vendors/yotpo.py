"""Yotpo, an Israeli platform for reviews in webshops."""

from datetime import date

from plugin_host.api import (
    Criterion,
    Data,
    Entity,
    Host,
    Onward,
    Retention,
    Reviews,
    Role,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
POLICY = Source("https://yotpo.com/privacy-policy/", read=None, dated=date(2024, 2, 6))
GUIDE = Source("https://www.yotpo.com/yotpo-privacy-guide/", read=None)
AGREEMENT = "https://www.yotpo.com/data-processing-addendum/"

VENDOR = Vendor(
    api=1,
    id="yotpo",
    name="Yotpo",
    entity=Entity("Yotpo Ltd.", country="IL", sources=(POLICY,)),
    privacy_url=POLICY.url,
    website="https://www.yotpo.com",
    services=(
        Reviews(
            role=Role.PROCESSOR,
            invitation_role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.ORDER, Data.REVIEW),
            # To Israel under the adequacy decision; where else the shop's data may go stands in the agreement,
            # under standard clauses (and the Data Privacy Framework, for Yotpo Inc. in the United States).
            transfer=Transfer(
                kind=TransferKind.ADEQUACY, country="IL", importer="Yotpo Ltd.", copy_url=AGREEMENT, sources=(POLICY,)
            ),
            retention=Retention(criterion=Criterion.INSTRUCTION, sources=(POLICY,)),
            onward=(Onward.GROUP, Onward.SUBPROCESSORS),
            terms_url=AGREEMENT,
            hosts=(Host("yotpo.com", sources=(WEB,)),),
            sources=(POLICY, GUIDE),
        ),
    ),
)
