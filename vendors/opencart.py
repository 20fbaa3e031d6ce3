"""OpenCart, open-source webshop software that runs on the shop's own hosting; its makers receive no data."""

from plugin_host.api import N_, Ask, Cookie, CookieUse, Data, Role, RunBy, ShopSoftware, Source, Vendor

REPOSITORY = "https://github.com/opencart/opencart"
CATALOG = "upload/catalog/controller"
SESSION = (
    Source(f"{REPOSITORY}/blob/025cc5749e0e7dab74ca214eaa0ade3a3bd5c0ae/{CATALOG}/startup/session.php", read=None),
    Source(f"{REPOSITORY}/blob/0296537d85204417bc7289d3a33639028c07e5e6/upload/system/config/default.php", read=None),
)
LANGUAGE = Source(
    f"{REPOSITORY}/blob/00d05e4483e607cd901c0ff07c0aab9307746586/{CATALOG}/startup/language.php", read=None
)
CURRENCY = Source(
    f"{REPOSITORY}/blob/0f2547de7091b038785f4e4fa37ba71dce99957d/{CATALOG}/startup/currency.php", read=None
)
CHOICE = Source(f"{REPOSITORY}/blob/0f2547de7091b038785f4e4fa37ba71dce99957d/{CATALOG}/common/cookie.php", read=None)
CODES = Source(f"{REPOSITORY}/blob/00d05e4483e607cd901c0ff07c0aab9307746586/{CATALOG}/startup/marketing.php", read=None)

RUN_BY: Ask[RunBy] = Ask("run_by", N_("Where does the shop software run?"), RunBy, choices=(RunBy.SELF, RunBy.HOST))
TRACKING: Ask[bool] = Ask("tracking_codes", N_("Does the shop use tracking codes for affiliates or campaigns?"), bool)

VENDOR = Vendor(
    api=1,
    id="opencart",
    name="OpenCart",
    website=REPOSITORY,
    services=(
        ShopSoftware(
            role=Role.SELF,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            run_by=RUN_BY,
            agreement=None,
            cookies=(
                Cookie("OCSESSID", CookieUse.SESSION, 0, essential=True, sources=SESSION),
                Cookie("policy", CookieUse.CHOICE, 365, essential=True, sources=(CHOICE,)),
                Cookie("language", CookieUse.LANGUAGE, 30, sources=(LANGUAGE,)),
                Cookie("currency", CookieUse.LANGUAGE, 30, sources=(CURRENCY,)),
                Cookie(
                    "tracking",
                    N_("remembers which partner or campaign brought you to the shop"),
                    1000,
                    when=TRACKING,
                    sources=(CODES,),
                ),
            ),
            asks=(TRACKING,),
            sources=SESSION,
        ),
    ),
)
