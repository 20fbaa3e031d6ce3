"""Shopify, hosted webshop software; European shops have their contract with the Irish company."""

from datetime import date

from plugin_host.api import (
    N_,
    Cookie,
    CookieUse,
    Data,
    Entity,
    Host,
    Onward,
    Role,
    RunBy,
    ShopSoftware,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
HELP = "https://help.shopify.com/en/manual/privacy-and-security/privacy/international-data-transfers"
CONTRACTS = Source(f"{HELP}/contracting-entities", read=None)
TRANSFERS = Source(f"{HELP}/onward-transfers", read=None)
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/shopify.json", read=date(2026, 7, 21))
COOKIES = Source("https://github.com/jkwakman/Open-Cookie-Database", read=None)

BEGINNING = N_("remembers from where and on which page a visit began")

VENDOR = Vendor(
    api=1,
    id="shopify",
    name="Shopify",
    aliases=("Shopify Inc.", "Shopify Plus", "myshopify.com"),
    entity=Entity(
        "Shopify International Limited",
        country="IE",
        address="c/o Intertrust Ireland, 2nd Floor 1–2 Victoria Buildings, Haddington Road, Dublin 4, D04 XN32",
        sources=(COMPANIES, CONTRACTS),
    ),
    website="https://www.shopify.com",
    privacy_url="https://www.shopify.com/legal/privacy",
    services=(
        ShopSoftware(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            run_by=RunBy.VENDOR,
            transfer=Transfer(
                kind=TransferKind.ADEQUACY,
                country="CA",
                importer="Shopify Inc.",
                copy_url=TRANSFERS.url,
                sources=(TRANSFERS,),
            ),
            onward=(Onward.GROUP, Onward.SUBPROCESSORS),
            terms_url=CONTRACTS.url,
            cookies=(
                Cookie("_shopify_essential", CookieUse.SESSION, 365, essential=True, sources=(COOKIES,)),
                Cookie("_tracking_consent", CookieUse.CHOICE, 730, essential=True, sources=(COOKIES,)),
                Cookie("cart", CookieUse.CART, 14, essential=True, sources=(COOKIES,)),
                Cookie("cart_currency", CookieUse.CART, 14, essential=True, sources=(COOKIES,)),
                Cookie("localization", CookieUse.CHECKOUT, 14, essential=True, sources=(COOKIES,)),
                Cookie("checkout_session_token_*", CookieUse.CHECKOUT, 21, essential=True, sources=(COOKIES,)),
                Cookie("_customer_account_shop_sessions", CookieUse.LOGIN, 30, essential=True, sources=(COOKIES,)),
                Cookie("_secure_account_session_id", CookieUse.LOGIN, 30, essential=True, sources=(COOKIES,)),
                # 30 minutes, 3 weeks or 1 year, depending on its value: the longest is stated.
                Cookie("shopify_pay_redirect", CookieUse.CHECKOUT, 365, essential=True, sources=(COOKIES,)),
                Cookie("_landing_page", BEGINNING, 730, sources=(COOKIES,)),
                Cookie("_orig_referrer", BEGINNING, 730, sources=(COOKIES,)),
                Cookie("_shopify_y", CookieUse.STATISTICS, 730, sources=(COOKIES,)),
                Cookie("_shopify_s", CookieUse.STATISTICS, 730, sources=(COOKIES,)),
                Cookie("_shopify_sa_p", CookieUse.STATISTICS, None, sources=(COOKIES,), minutes=30),
            ),
            hosts=(
                Host("shopify.com", sources=(WEB,)),
                Host("shopifycdn.com", sources=(WEB,)),
                Host("shopifysvc.com", sources=(WEB,)),
            ),
            sources=(CONTRACTS, TRANSFERS),
        ),
    ),
)
