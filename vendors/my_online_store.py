"""MyOnlineStore, formerly Mijnwebwinkel, hosted webshop software from Oss in the Netherlands."""

from datetime import date

from plugin_host.api import Data, Entity, Role, RunBy, ShopSoftware, Source, Vendor

TERMS = Source("https://www.stylefront.nl/c-2839138/algemene-voorwaarden/", read=None)
"""The maker's own terms, as one of its shops reprints them."""

VENDOR = Vendor(
    api=1,
    id="my-online-store",
    name="MyOnlineStore",
    aliases=("Mijnwebwinkel",),
    entity=Entity(
        "MyOnlineStore B.V.",
        country="NL",
        sources=(
            TERMS,
            Source(
                "https://www.wagenhofmodeltoys.nl/en_US/c-5248146/processor-agreement/",
                read=None,
                dated=date(2018, 5, 1),
            ),
        ),
    ),
    website="https://www.myonlinestore.com",
    privacy_url="https://www.mijnwebwinkel.nl/privacy-policy",
    services=(
        ShopSoftware(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            run_by=RunBy.VENDOR,
            terms_url="https://www.mijnwebwinkel.nl/privacy-policy",
            sources=(
                Source("https://www.mijnwebwinkel.nl/privacy-policy", read=None, dated=date(2024, 4, 5)),
                TERMS,
            ),
        ),
    ),
)
