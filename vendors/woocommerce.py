"""WooCommerce, open-source webshop software for WordPress that runs on the shop's own hosting."""

from plugin_host.api import (
    N_,
    Ask,
    Cookie,
    CookieUse,
    Data,
    Published,
    ReviewFields,
    Reviews,
    Role,
    RunBy,
    ShopSoftware,
    Source,
    Vendor,
)

COOKIES = Source("https://github.com/jkwakman/Open-Cookie-Database", read=None)
SELF_HOSTED = Source(
    "https://github.com/woocommerce/woocommerce/blob/0064abbd0fc0380807080b8d9ee899e4c108f453/"
    "plugins/woocommerce/readme.txt",
    read=None,
)

RUN_BY: Ask[RunBy] = Ask("run_by", N_("Where does the shop software run?"), RunBy, choices=(RunBy.SELF, RunBy.HOST))
ATTRIBUTION: Ask[bool] = Ask(
    "order_attribution", N_("Does WooCommerce record where customers come from (order attribution)?"), bool
)
RECENT: Ask[bool] = Ask("recently_viewed", N_("Does the shop show recently viewed products?"), bool)
NOTICE: Ask[bool] = Ask("store_notice", N_("Does the shop show a notice that visitors can close?"), bool)
FIELDS: Ask[ReviewFields] = Ask(
    "fields",
    N_("What must a reviewer fill in?"),
    ReviewFields,
    choices=(ReviewFields.OPTIONAL, ReviewFields.NAME_EMAIL),
)
PUBLISHED: Ask[Published] = Ask(
    "published",
    N_("What of the reviewer is published?"),
    Published,
    choices=(Published.NOTHING, Published.FIRST_NAME, Published.NAME),
)

ORIGIN = N_("remembers from where a visitor came to the shop")

VENDOR = Vendor(
    api=1,
    id="woocommerce",
    name="WooCommerce",
    aliases=("WooThemes",),
    website="https://woocommerce.com",
    services=(
        ShopSoftware(
            role=Role.SELF,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            run_by=RUN_BY,
            agreement=None,
            cookies=(
                Cookie("woocommerce_cart_hash", CookieUse.CART, 0, essential=True, sources=(COOKIES,)),
                Cookie("woocommerce_items_in_cart", CookieUse.CART, 0, essential=True, sources=(COOKIES,)),
                Cookie("wp_woocommerce_session_*", CookieUse.CART, 2, essential=True, sources=(COOKIES,)),
                Cookie(
                    "woocommerce_recently_viewed",
                    N_("remembers recently viewed products"),
                    0,
                    when=RECENT,
                    sources=(COOKIES,),
                ),
                Cookie("store_notice*", N_("remembers that you closed a notice"), 0, when=NOTICE, sources=(COOKIES,)),
                Cookie("sbjs_session", CookieUse.STATISTICS, None, when=ATTRIBUTION, sources=(COOKIES,), minutes=30),
                Cookie(
                    "sbjs_udata",
                    N_("remembers browser, device and IP address with the order"),
                    0,
                    when=ATTRIBUTION,
                    sources=(COOKIES,),
                ),
                Cookie("sbjs_first", ORIGIN, 0, when=ATTRIBUTION, sources=(COOKIES,)),
                Cookie("sbjs_current", ORIGIN, 0, when=ATTRIBUTION, sources=(COOKIES,)),
                Cookie("sbjs_first_add", ORIGIN, 0, when=ATTRIBUTION, sources=(COOKIES,)),
                Cookie("sbjs_current_add", ORIGIN, 0, when=ATTRIBUTION, sources=(COOKIES,)),
                Cookie("sbjs_migrations", ORIGIN, 0, when=ATTRIBUTION, sources=(COOKIES,)),
            ),
            asks=(ATTRIBUTION, RECENT, NOTICE),
            sources=(SELF_HOSTED, Source("https://woocommerce.com/?p=8734366", read=None)),
        ),
        Reviews(
            role=Role.SELF,
            data=(Data.NAME, Data.EMAIL, Data.REVIEW),
            agreement=None,
            fields=FIELDS,
            published=PUBLISHED,
            invitation=None,
            sources=(SELF_HOSTED, Source("https://en.support.wordpress.com/store/reviews/", read=None)),
        ),
    ),
)
