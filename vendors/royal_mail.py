"""Royal Mail, post and parcels in the United Kingdom, with Parcelforce."""

from plugin_host.api import Data, Entity, Role, Shipping, Source, Vendor

NOTICE = Source("https://royalmail.com/privacy-policy", read=None)

VENDOR = Vendor(
    api=1,
    id="royal-mail",
    name="Royal Mail",
    aliases=("Parcelforce", "Parcelforce Worldwide", "Royal Mail Group"),
    entity=Entity(
        "Royal Mail Group Limited",
        country="GB",
        address="185 Farringdon Road, London EC1A 1AA",
        sources=(NOTICE,),
    ),
    privacy_url=NOTICE.url,
    website="https://www.royalmail.com",
    services=(
        Shipping(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            sources=(
                NOTICE,
                Source("https://www.royalmail.com/gdpr", read=None),
            ),
        ),
    ),
)
