"""Vimexx, a Dutch web host and registrar; no page of its own could be read, so only what the shop knows is stated."""

from plugin_host.api import BusinessEmail, Data, Hosting, Vendor

VENDOR = Vendor(
    api=1,
    id="vimexx",
    name="Vimexx",
    website="https://www.vimexx.nl",
    services=(
        Hosting(data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE)),
        BusinessEmail(data=(Data.NAME, Data.EMAIL, Data.MESSAGE)),
    ),
)
