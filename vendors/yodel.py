"""Yodel, a parcel carrier in the United Kingdom, which has become part of the InPost group."""

from datetime import date

from plugin_host.api import Data, Entity, OwnUse, Role, Shipping, Source, Vendor

NOTICE = Source("https://yodel.co.uk/customer-privacy-notice/", read=None)
NEWER = Source("https://umbra.collectplus.yodel.co.uk/privacy-cookies-policy", read=None, dated=date(2025, 9, 11))
DIRECT = Source("https://www.yodeldirect.co.uk/content/privacy-policy", read=None)

VENDOR = Vendor(
    api=1,
    id="yodel",
    name="Yodel",
    aliases=("Yodel by InPost", "Yodel Direct"),
    entity=Entity(
        "Yodel Delivery Network Limited",
        country="GB",
        address="Skyways Hub, Speke Road, Speke, Liverpool L70 1AB",
        sources=(NEWER, DIRECT),
    ),
    privacy_url=NOTICE.url,
    website="https://www.yodel.co.uk",
    services=(
        Shipping(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            own_use=(OwnUse.IMPROVE, OwnUse.SECURITY),
            sources=(NOTICE, NEWER),
        ),
    ),
)
