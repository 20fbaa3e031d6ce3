"""Kaufland, a German marketplace (Kaufland Global Marketplace).

What it passes on is that of its interface for orders; its own description of this was read in a copy.
"""

from plugin_host.api import Data, Entity, Role, SalesChannels, Source, Vendor

STATEMENT = Source("https://www.kaufland.de/i/rechtliches-en/tc/data-privacy/~6L7dF1dvmnbMNvsUJgqZYp/", read=None)
TERMS = Source(
    "https://www.kaufland.de/i/rechtliches-en/gmu/tc/terms-and-conditions/~57IQ2y5Xctql4Bv2pW6S0V/", read=None
)
ORDERS = Source("https://sellerapi.kaufland.com/?page=orders", read=None)
RECEIVED = Source(
    "https://github.com/conviu/kaufland-seller-api/blob/dc43ad5a0e809aab3ae7515274360b085425406a/docs/Model/Address.md",
    read=None,
)

VENDOR = Vendor(
    api=1,
    id="kaufland",
    name="Kaufland",
    aliases=(
        "Kaufland.de",
        "Kaufland Global Marketplace",
        "Kaufland e-commerce",
        "Kaufland Online-Marktplatz",
        "Hitmeister",
        "real.de",
        "Kaufland.com",
    ),
    entity=Entity(
        "Kaufland Marketplace GmbH",
        country="DE",
        address="Stiftsbergstraße 1, 74172 Neckarsulm",
        sources=(TERMS, STATEMENT),
    ),
    privacy_url=STATEMENT.url,
    website="https://www.kaufland.de",
    services=(
        SalesChannels(
            role=Role.CONTROLLER,
            received=(Data.NAME, Data.COMPANY, Data.ADDRESS, Data.CITY, Data.PHONE, Data.ORDER),
            sources=(STATEMENT, ORDERS, RECEIVED),
        ),
    ),
)
