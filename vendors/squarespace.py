"""Squarespace, a website builder with a webshop; customers outside the United States contract with the Irish company."""

from datetime import date

from plugin_host.api import (
    N_,
    Ask,
    Clue,
    Cookie,
    CookieUse,
    Data,
    Entity,
    Host,
    Role,
    RunBy,
    ShopSoftware,
    Source,
    Storage,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
CONTRACTS = Source("https://squarespace.com/developer-terms", read=None, dated=date(2025, 12, 16))
AGREEMENT = Source("https://de.squarespace.com/dpa", read=None, dated=date(2025, 1, 31))
PRIVACY = Source("https://de.squarespace.com/privacy", read=None, dated=date(2025, 1, 31))
COOKIES = (
    Source(
        "https://support.squarespace.com/hc/de/articles/360001264507-%C3%9Cber-die-von-Squarespace-verwendeten-Cookies",
        read=None,
    ),
    Source("https://support.squarespace.com/hc/en-us/articles/360001264507-The-cookies-Squarespace-uses", read=None),
)

ACCOUNTS: Ask[bool] = Ask("customer_accounts", N_("Can customers log in to an account of their own?"), bool)
STATISTICS: Ask[bool] = Ask("statistics", N_("Are the cookies for Squarespace's own statistics switched on?"), bool)

FORMS = N_("protects forms against misuse by others")

VENDOR = Vendor(
    api=1,
    id="squarespace",
    name="Squarespace",
    entity=Entity("Squarespace Ireland Limited", country="IE", sources=(CONTRACTS,)),
    website="https://www.squarespace.com",
    privacy_url=PRIVACY.url,
    services=(
        ShopSoftware(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            run_by=RunBy.VENDOR,
            terms_url=AGREEMENT.url,
            cookies=(
                Cookie("Crumb", FORMS, 0, essential=True, sources=COOKIES),
                Cookie("CART", CookieUse.CART, 14, essential=True, sources=COOKIES),
                Cookie("hasCart", CookieUse.CART, 14, essential=True, sources=COOKIES),
                Cookie(
                    "RecentRedirect",
                    N_("stops you from being sent back and forth between two pages"),
                    None,
                    essential=True,
                    sources=COOKIES,
                    minutes=30,
                ),
                # Only for payment with PayPal; kept until the tab is closed.
                Cookie(
                    "Commerce-checkout-state",
                    CookieUse.CHECKOUT,
                    0,
                    essential=True,
                    storage=Storage.LOCAL,
                    sources=COOKIES,
                ),
                Cookie("SiteUserInfo", CookieUse.LOGIN, 1095, essential=True, when=ACCOUNTS, sources=COOKIES),
                Cookie(
                    "SiteUserSecureAuthToken", CookieUse.LOGIN, 1095, essential=True, when=ACCOUNTS, sources=COOKIES
                ),
                Cookie("siteUserCrumb", FORMS, 1095, essential=True, when=ACCOUNTS, sources=COOKIES),
                Cookie("ss_cookieAllowed", CookieUse.CHOICE, 30, essential=True, when=STATISTICS, sources=COOKIES),
                Cookie("ss_cid", CookieUse.STATISTICS, 730, when=STATISTICS, sources=COOKIES),
                Cookie("ss_cvr", CookieUse.STATISTICS, 730, when=STATISTICS, sources=COOKIES),
                Cookie("ss_cpvisit", CookieUse.STATISTICS, 730, when=STATISTICS, sources=COOKIES),
                Cookie("ss_cvisit", CookieUse.STATISTICS, None, when=STATISTICS, sources=COOKIES, minutes=30),
                Cookie("ss_cvt", CookieUse.STATISTICS, None, when=STATISTICS, sources=COOKIES, minutes=30),
            ),
            hosts=(Host("squarespace.com", sources=(WEB,)),),
            asks=(ACCOUNTS, STATISTICS),
            clues=(
                Clue(
                    "customer_accounts",
                    False,
                    (
                        (
                            "account*|konto|kundenkonto|inloggen|log in "
                            "& <not>|geen|no such thing|als gast|as a guest|als gast "
                            "& !<without>|verplicht|not required|need ... if"
                        ),
                    ),
                ),
                Clue(
                    "customer_accounts",
                    True,
                    (
                        (
                            "account*|konto|kundenkonto|inloggen|log in|anmelden "
                            "& aanmaken|maken|maakt|kunt u|kun je|create|open|set up|you can|you may|anlegen"
                            "|können sie|eigen "
                            "& !<not>"
                        ),
                    ),
                ),
                Clue(
                    "statistics",
                    False,
                    (("statisti*|analytics|tellen|telt|count*|zählt|zählung & <not>|<off> & !<without>|<consent>"),),
                ),
                Clue(
                    "statistics",
                    True,
                    (
                        (
                            "statisti*|analytics|tellen|telt|geteld|count*|zählt|zählung "
                            "& eigen|own|built-in|ingebouwd*|eigene*|eingebaut*|squarespace & !<not>|<off>|google"
                        ),
                    ),
                ),
            ),
            sources=(AGREEMENT, PRIVACY),
        ),
    ),
)
