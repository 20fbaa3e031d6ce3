"""PrestaShop, open-source webshop software from France that runs on the shop's own hosting or with PrestaShop."""

from datetime import date

from plugin_host.api import Cookie, CookieUse, Data, Entity, Role, ShopSoftware, Source, Vendor

HOSTED = Source("https://prestashop.com/terms-prestashop-hosted/", read=None, dated=date(2024, 7, 2))
COOKIE = (
    Source(
        "https://docs.prestashop-project.org/1-6-documentation/english-documentation/developer-guide/"
        "diving-into-prestashop-core-development/managing-cookies",
        read=None,
    ),
    Source("https://docs.prestashop.com/display/PS17/Administration", read=None),
    Source(
        "https://docs.prestashop-project.org/functional-documentation/functional-documentation/ux-ui/back-office/"
        "configure/advanced-parameters/administration",
        read=None,
    ),
)

VENDOR = Vendor(
    api=1,
    id="prestashop",
    name="PrestaShop",
    entity=Entity(
        "PrestaShop SA",
        country="FR",
        address="198 avenue de France, 75013 Paris",
        sources=(
            Source(
                "https://prestashop.com/personal-data-protection-policy-prestashop-download/",
                read=None,
                dated=date(2023, 10, 1),
            ),
            Source("https://prestashop.com/privacy-policy/", read=None, dated=date(2023, 2, 6)),
        ),
    ),
    website="https://prestashop.com",
    privacy_url="https://prestashop.com/privacy-policy/",
    services=(
        ShopSoftware(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            terms_url="https://prestashop.com/terms-prestashop-hosted/",
            cookies=(Cookie("PrestaShop-*", CookieUse.CART, 20, essential=True, sources=COOKIE),),
            sources=(HOSTED,),
        ),
    ),
)
