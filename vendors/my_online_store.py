"""MyOnlineStore, formerly Mijnwebwinkel, hosted webshop software from Oss in the Netherlands."""

from datetime import date

from plugin_host.api import Data, Entity, Role, RunBy, ShopSoftware, Source, Vendor

PRIVACY = Source("https://www.mijnwebwinkel.nl/privacy-policy", read=None, dated=date(2024, 4, 5))
TERMS = Source("https://www.myonlinestore.com/terms-service", read=None)

VENDOR = Vendor(
    api=1,
    id="my-online-store",
    name="MyOnlineStore",
    aliases=("Mijnwebwinkel", "Mijnwebwinkel.nl"),
    entity=Entity("MyOnlineStore B.V.", country="NL", address="Molenstraat 56, 5341 GE Oss", sources=(TERMS,)),
    website="https://www.myonlinestore.com",
    privacy_url=PRIVACY.url,
    services=(
        ShopSoftware(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            run_by=RunBy.VENDOR,
            terms_url=PRIVACY.url,
            sources=(PRIVACY, TERMS),
        ),
    ),
)
