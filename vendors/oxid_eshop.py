"""OXID eShop, webshop software from Freiburg in Germany that runs on the shop's own hosting.

Its maker receives no data there; under which legal name it trades now could not be read in a recent source.
"""

from plugin_host.api import N_, Ask, Cookie, CookieUse, Data, Role, RunBy, ShopSoftware, Source, Vendor

LIST = Source("https://oxidforge.org/en/cookie-consent-tools-available-for-oxid-eshop.html", read=None)
REPOSITORY = "https://github.com/OXID-eSales/oxideshop_ce"
LOGIN = Source(f"{REPOSITORY}/blob/08ed9b1544c2c02e9e8a3324d11c7ed0de6847b6/source/Core/UtilsServer.php", read=None)

RUN_BY: Ask[RunBy] = Ask("run_by", N_("Where does the shop software run?"), RunBy, choices=(RunBy.SELF, RunBy.HOST))
RECENT: Ask[bool] = Ask("recently_viewed", N_("Does the shop show recently viewed products?"), bool)
REMEMBER: Ask[bool] = Ask("stay_logged_in", N_("Can customers choose to stay logged in?"), bool)

VENDOR = Vendor(
    api=1,
    id="oxid-eshop",
    name="OXID eShop",
    aliases=("OXID", "OXID eSales"),
    website=REPOSITORY,
    services=(
        ShopSoftware(
            role=Role.SELF,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            run_by=RUN_BY,
            agreement=None,
            cookies=(
                Cookie("sid", CookieUse.CART, 0, essential=True, sources=(LIST,)),
                Cookie("sid_key", CookieUse.CART, 0, essential=True, sources=(LIST,)),
                Cookie(
                    "displayedCookiesNotification",
                    CookieUse.CHOICE,
                    None,
                    essential=True,
                    sources=(LIST,),
                    minutes=167,
                ),
                Cookie("language", CookieUse.LANGUAGE, None, sources=(LIST,), minutes=167),
                # The maker's list says 60 minutes, the software a year.
                Cookie("oxid_*", CookieUse.LOGIN, 365, essential=True, when=REMEMBER, sources=(LIST, LOGIN)),
                Cookie("oxid_*_autologin", CookieUse.LOGIN, 365, essential=True, when=REMEMBER, sources=(LIST, LOGIN)),
                Cookie(
                    "aHistoryArticles",
                    N_("remembers recently viewed products"),
                    0,
                    when=RECENT,
                    sources=(LIST,),
                ),
            ),
            asks=(RECENT, REMEMBER),
            sources=(LIST, LOGIN),
        ),
    ),
)
