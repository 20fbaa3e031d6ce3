"""Amazon, a marketplace; it passes buyers' data on to the shop, for their orders only.

The agreement with sellers of 2022 that could be read is with Amazon Services Europe S.à r.l. at the same address;
the companies that answer for buyers' data are those of its privacy notice, of which the first is stated.
"""

from datetime import date

from plugin_host.api import (
    ChannelMarketing,
    Data,
    Entity,
    Onward,
    OwnUse,
    Role,
    SalesChannels,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

AGREEMENT = Source(
    "https://github.com/OpenTermsArchive/p2b-compliance-versions/blob/0ea5d9dca81b16ab8e7f3e27a743df10cee40b79/"
    "Amazon/Marketplace%20Sellers%20Conditions.md",
    read=None,
    dated=date(2022, 10, 18),
)
NOTICE = Source(
    "https://www.amazon.de/gp/help/customer/display.html?ie=UTF8&nodeId=201909010",
    read=None,
    dated=date(2025, 12, 22),
)
RECEIVED = Source("https://developer-docs.amazon.com/sp-api/docs/access-orders-pii", read=None)

VENDOR = Vendor(
    api=1,
    id="amazon",
    name="Amazon",
    aliases=(
        "Amazon.nl",
        "Amazon.de",
        "Amazon.com.be",
        "Amazon Marketplace",
        "Amazon Services Europe",
        "Amazon.com",
        "Amazon.be",
        "Amazon.fr",
        "Amazon.co.uk",
        "Amazon EU",
        "Amazon Europe Core",
        "Amazon FBA",
        "Amazon Seller Central",
        "Fulfillment by Amazon",
        "Amazon Marktplatz",
    ),
    entity=Entity(
        "Amazon Europe Core SARL",
        country="LU",
        address="38 avenue John F. Kennedy, L-1855 Luxembourg",
        sources=(
            NOTICE,
            Source(
                "https://github.com/datenanfragen/data/blob/master/companies/amazon-nl.json", read=date(2026, 7, 21)
            ),
        ),
    ),
    privacy_url=NOTICE.url,
    website="https://www.amazon.de",
    services=(
        SalesChannels(
            role=Role.CONTROLLER,
            received=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE, Data.ORDER),
            marketing=ChannelMarketing.FORBIDDEN,
            # It relies on adequacy decisions, among them the Data Privacy Framework, or on standard clauses;
            # the certificate was not looked up.
            transfer=Transfer(
                kind=TransferKind.UNKNOWN, country="US", importer="Amazon.com, Inc.", sources=(NOTICE, AGREEMENT)
            ),
            own_use=(OwnUse.IMPROVE, OwnUse.MARKETING, OwnUse.SECURITY, OwnUse.LAW),
            onward=(Onward.GROUP, Onward.SUBPROCESSORS),
            sources=(AGREEMENT, NOTICE, RECEIVED),
        ),
    ),
)
