"""Shopware, open-source webshop software from Germany that runs in Shopware's cloud or on the shop's own hosting."""

from plugin_host.api import N_, Ask, Cookie, CookieUse, Data, Entity, Role, ShopSoftware, Source, Vendor

TERMS = Source("https://www.shopware.com/nl/legal/shopware-nexus", read=None)
CLOUD = Source("https://www.shopware.com/en/legal/eu-data-act", read=None)
SELF_HOSTED = Source("https://www.shopware.com/nl/legal/data-act-addendum", read=None)
AGREEMENT = Source("https://shopware.com/nl/privacy/dpa", read=None)
PRIVACY = Source("https://en.shopware.com/privacy", read=None)

REPOSITORY = "https://github.com/shopware/shopware/blob"
GROUPS = Source(
    f"{REPOSITORY}/073e0c42dfe158fdfcafd7e260fdc60a674069dd/src/Core/Content/Cookie/Service/CookieProvider.php",
    read=None,
)
SESSION = Source(
    f"{REPOSITORY}/0135580e34ee973e5a2dd13d3712d53572b7514f/src/Core/Framework/Resources/config/packages/framework.yaml",
    read=None,
)
CACHE = Source(
    f"{REPOSITORY}/0b619115c806f449f79a3996f68e3b0208ed171e/"
    "src/Core/Framework/Adapter/Cache/Http/HttpCacheKeyGenerator.php",
    read=None,
)
LIFETIMES = Source(
    f"{REPOSITORY}/00554eaa7de0de03df11061246927b0b25d96edc/"
    "src/Core/Framework/Adapter/Cache/Http/CacheResponseSubscriber.php",
    read=None,
)
CHOICE = Source(
    f"{REPOSITORY}/029448cf3eb0ff102fa4a858b017eeaca4ac7458/"
    "src/Storefront/Resources/app/storefront/src/plugin/cookie/cookie-configuration.plugin.js",
    read=None,
)
ZONE = Source(
    f"{REPOSITORY}/18b314144e8eddf3898916b712f22ee6f4c651dc/"
    "src/Storefront/Resources/app/storefront/src/utility/timezone/timezone.util.js",
    read=None,
)

VIDEOS: Ask[bool] = Ask(
    "videos", N_("Does the shop show videos of YouTube or Vimeo in Shopware's own video blocks?"), bool
)

OWN_PAGE = N_("makes sure that you see the right version of a page")
VIDEO = N_("remembers that you allow videos")

VENDOR = Vendor(
    api=1,
    id="shopware",
    name="Shopware",
    entity=Entity("shopware AG", country="DE", address="Ebbinghoff 10, 48624 Schöppingen", sources=(PRIVACY, TERMS)),
    website="https://www.shopware.com",
    privacy_url=PRIVACY.url,
    services=(
        ShopSoftware(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            terms_url=AGREEMENT.url,
            cookies=(
                Cookie("session-", CookieUse.SESSION, 0, essential=True, sources=(GROUPS, SESSION)),
                Cookie("sw-cache-hash", OWN_PAGE, 0, essential=True, sources=(CACHE, LIFETIMES)),
                # Not in the latest versions.
                Cookie("sw-states", OWN_PAGE, 0, essential=True, sources=(LIFETIMES,)),
                Cookie("sw-currency", CookieUse.LANGUAGE, 0, essential=True, sources=(CACHE, LIFETIMES)),
                Cookie("cookie-preference", CookieUse.CHOICE, 30, essential=True, sources=(GROUPS,)),
                Cookie("cookie-config-hash", CookieUse.CHOICE, 30, essential=True, sources=(GROUPS, CHOICE)),
                # Shopware itself lists it among the cookies that the shop needs.
                Cookie("timezone", N_("remembers your time zone"), 30, sources=(GROUPS, ZONE)),
                Cookie("youtube-video", VIDEO, 30, essential=True, when=VIDEOS, sources=(GROUPS,)),
                Cookie("vimeo-video", VIDEO, 30, essential=True, when=VIDEOS, sources=(GROUPS,)),
            ),
            asks=(VIDEOS,),
            sources=(TERMS, AGREEMENT, CLOUD, SELF_HOSTED),
        ),
    ),
)
