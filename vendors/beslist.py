"""Beslist, a Dutch shopping site that passes orders on to the shop.

A shop that only buys clicks there receives no data and does not list it. No page of its own could be
read, so neither the company nor its role is stated; what the shop receives follows from the orders.
"""

from plugin_host.api import Data, SalesChannels, Vendor

VENDOR = Vendor(
    api=1,
    id="beslist",
    name="Beslist",
    aliases=("Beslist.nl",),
    services=(SalesChannels(received=(Data.NAME, Data.ADDRESS, Data.CITY, Data.ORDER)),),
)
