"""JTL-Shop, webshop software from Hückelhoven in Germany that belongs to the merchandise management JTL-Wawi."""

from datetime import date

from plugin_host.api import Data, Entity, Role, ShopSoftware, Source, Vendor

PRIVACY = Source("https://jtl-software.de/datenschutz", read=None, dated=date(2024, 6, 26))
AGREEMENT = Source("https://www.jtl-software.de/blog/loesungen-von-jtl/dsgvo", read=None, dated=date(2018, 5, 23))
GUIDE = "https://guide.jtl-software.com/en/jtl-shop/system-administration"
STORED = Source(f"{GUIDE}/processing-of-personal-data-according-to-the-gdpr-in-jtl-shop/", read=None)
FIELDS = Source(
    "https://guide.jtl-software.de/jtl-shop-4/systemverwaltung/"
    "verarbeitung-von-personenbezogenen-daten-nach-dsgvo-in-jtl-shop/",
    read=None,
)

VENDOR = Vendor(
    api=1,
    id="jtl-shop",
    name="JTL-Shop",
    aliases=("JTL", "JTL-Software", "jtl-software.com"),
    entity=Entity("JTL-Software-GmbH", country="DE", address="Rheinstraße 7, 41836 Hückelhoven", sources=(PRIVACY,)),
    website="https://www.jtl-software.de",
    privacy_url=PRIVACY.url,
    services=(
        ShopSoftware(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            terms_url=AGREEMENT.url,
            sources=(AGREEMENT, STORED, FIELDS),
        ),
    ),
)
