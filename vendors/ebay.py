"""eBay, a marketplace; it passes buyers' data on to the shop and forbids unasked advertising to them."""

from datetime import date

from plugin_host.api import (
    ChannelMarketing,
    Data,
    Entity,
    Role,
    SalesChannels,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

NOTICE = Source("https://pages.ebay.ch/help/policies/privacy-policy.html", read=None, dated=date(2025, 4, 21))
RULES = Source("https://www.ebay.co.uk/help/policies/member-behavior-policies/spam-policy?id=5033", read=None)
RECEIVED = Source("https://developer.ebay.com/api-docs/sell/fulfillment/types/sel:ExtendedContact", read=None)
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/ebay-de.json", read=date(2026, 7, 21))

VENDOR = Vendor(
    api=1,
    id="ebay",
    name="eBay",
    aliases=("eBay.de", "eBay.nl", "eBay.com", "eBay.be", "eBay.co.uk", "eBay Marketplaces", "eBay Europe"),
    entity=Entity(
        "eBay GmbH",
        country="DE",
        address="Albert-Einstein-Ring 2–6, 14532 Kleinmachnow",
        sources=(COMPANIES,),
    ),
    privacy_url="https://pages.ebay.de/help/policies/privacy-policy.html",
    website="https://www.ebay.de",
    services=(
        SalesChannels(
            role=Role.CONTROLLER,
            received=(Data.NAME, Data.COMPANY, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE, Data.ORDER),
            marketing=ChannelMarketing.FORBIDDEN,
            transfer=Transfer(
                kind=TransferKind.BCR,
                country="US",
                importer="eBay Inc.",
                sources=(NOTICE, Source("https://www.ebayinc.com/company/privacy-center/faqs/", read=None)),
            ),
            sources=(
                NOTICE,
                RULES,
                RECEIVED,
                Source("https://www.ebayinc.com/our-company/privacy-center/de/privacy-notice/", read=None),
            ),
        ),
    ),
)
