"""Beslist, a Dutch shopping site that passes orders on to the shop.

A shop that only buys clicks there receives no data and does not list it. Neither the company nor its
role could be read in a source.
"""

from datetime import date

from plugin_host.api import Data, SalesChannels, Source, Vendor

VENDOR = Vendor(
    api=1,
    id="beslist",
    name="Beslist",
    aliases=("Beslist.nl",),
    services=(
        SalesChannels(
            received=(Data.NAME, Data.ADDRESS, Data.CITY, Data.ORDER),
            sources=(
                Source(
                    "https://packagist.org/packages/wienkit/beslist-order-api-php-client",
                    read=None,
                    dated=date(2018, 8, 15),
                ),
            ),
        ),
    ),
)
