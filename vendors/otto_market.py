"""OTTO, a German webshop where other shops sell as well (OTTO Market).

What it passes on is that of its interface for orders; its own description of this was read in a copy.
"""

from plugin_host.api import Data, Entity, Role, SalesChannels, Source, Vendor

STATEMENT = Source("https://www.otto.de/service/datenschutz/", read=None)
ORDERS = Source("https://public-docs.live.api.otto.market/Orders/v3/order-interface.html", read=None)
RECEIVED = Source(
    "https://github.com/mehr-it/otto-orders-api-client/blob/ad4fb50b82c9ea9df8dfbc044960e32136f1adbd/"
    "docs/Model/Address.md",
    read=None,
)

VENDOR = Vendor(
    api=1,
    id="otto-market",
    name="OTTO",
    aliases=("OTTO Market", "otto.de", "OTTO Marktplatz", "OTTO Versand", "Otto (GmbH & Co KG)"),
    entity=Entity(
        "Otto GmbH & Co. KGaA",
        country="DE",
        address="Werner-Otto-Straße 1–7, 22179 Hamburg",
        sources=(STATEMENT,),
    ),
    privacy_url=STATEMENT.url,
    website="https://www.otto.de",
    services=(
        SalesChannels(
            role=Role.CONTROLLER,
            received=(Data.TITLE, Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE, Data.ORDER),
            sources=(STATEMENT, ORDERS, RECEIVED),
        ),
    ),
)
