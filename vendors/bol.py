"""bol, a Dutch and Belgian marketplace; it passes buyers' data on to the shop and forbids marketing with them."""

from datetime import date

from plugin_host.api import ChannelMarketing, Data, Entity, Role, SalesChannels, Source, Vendor

RULES = Source(
    "https://partnerplatform.bol.com/en/nadp/these-changes-august-2025-in-our-terms-of-use",
    read=None,
    dated=date(2025, 7, 29),
)

VENDOR = Vendor(
    api=1,
    id="bol",
    name="bol",
    aliases=("bol.com",),
    entity=Entity(
        "bol.com B.V.",
        country="NL",
        address="Papendorpseweg 100, 3528 BJ Utrecht",
        sources=(
            Source(
                "https://partnerplatform.bol.com/en/sdp/privacy-statement-professional-partners-bol",
                read=None,
                dated=date(2026, 4, 14),
            ),
        ),
    ),
    website="https://www.bol.com",
    services=(
        SalesChannels(
            role=Role.CONTROLLER,
            received=(Data.NAME, Data.ADDRESS, Data.CITY, Data.PHONE, Data.ORDER),
            marketing=ChannelMarketing.FORBIDDEN,
            terms_url=RULES.url,
            sources=(RULES, Source("https://partnerplatform.bol.com/en/idp/gdpr", read=None)),
        ),
    ),
)
