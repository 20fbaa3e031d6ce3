"""BigCommerce, hosted webshop software from the United States, part of the group that is called Commerce.com now."""

from datetime import date

from plugin_host.api import (
    N_,
    Ask,
    Cookie,
    CookieUse,
    Criterion,
    Data,
    Entity,
    Host,
    Onward,
    Retention,
    Role,
    RunBy,
    ShopSoftware,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
CONTRACT = Source("https://bigcommerce.com/terms/apps", read=None, dated=date(2025, 1, 1))
SEAT = Source(
    "https://www.sec.gov/Archives/edgar/data/1626450/000095017024133085/0000950170-24-133085.txt",
    read=None,
    dated=date(2024, 12, 4),
)
AGREEMENT = Source("https://www.commerce.com/en-SG/privacy/data-processing-addendum", read=None)
SHOPPERS = Source("https://www.bigcommerce.com/data-processing-program-document/", read=None, dated=date(2023, 2, 1))
SHIELD = Source("https://shop.bigcommerce.com/privacy-policy/", read=None, dated=date(2021, 3, 4))
SUBPROCESSORS = Source("https://www.bigcommerce.com/privacy/data-processors/", read=None, dated=date(2024, 5, 8))
DELETION = Source("https://support.bigcommerce.com/articles/Public/General-Data-Protection-Regulation", read=None)
COOKIES = (Source("https://docs.bigcommerce.com/developer/docs/storefront/catalyst/features/cookies", read=None),)

CATALYST: Ask[bool] = Ask("catalyst", N_("Is the shop built with BigCommerce Catalyst?"), bool)
TECHNICAL_COOKIES: Ask[bool] = Ask(
    "technical_cookies",
    N_("Does the shop software set cookies that the shop cannot work without?"),
    bool,
    only_if=CATALYST.is_(False),
)

VENDOR = Vendor(
    api=1,
    id="bigcommerce",
    name="BigCommerce",
    aliases=("Commerce.com",),
    entity=Entity("BigCommerce Inc.", country="US", sources=(CONTRACT, SEAT, SHIELD)),
    website="https://www.bigcommerce.com",
    privacy_url="https://bigcommerce.com.au/privacy",
    services=(
        ShopSoftware(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            run_by=RunBy.VENDOR,
            technical_cookies=TECHNICAL_COOKIES,
            # Some companies that it engages keep data there by default; on which ground was not read.
            transfer=Transfer(
                kind=TransferKind.UNKNOWN,
                country="US",
                copy_url=AGREEMENT.url,
                sources=(SUBPROCESSORS,),
            ),
            # What the shop deletes is gone within 14 days.
            retention=Retention(criterion=Criterion.INSTRUCTION, sources=(DELETION,)),
            onward=(Onward.GROUP, Onward.SUBPROCESSORS),
            terms_url=AGREEMENT.url,
            # Only for storefronts that are built with Catalyst has BigCommerce published which cookies they set.
            cookies=(
                Cookie(
                    "authjs.anonymous-session-token",
                    CookieUse.CART,
                    0,
                    essential=True,
                    when=CATALYST,
                    sources=COOKIES,
                ),
                Cookie("authjs.session-token", CookieUse.LOGIN, 0, essential=True, when=CATALYST, sources=COOKIES),
                Cookie("currencyCode", CookieUse.LANGUAGE, 0, when=CATALYST, sources=COOKIES),
                Cookie("catalyst.visitorId", CookieUse.STATISTICS, 400, when=CATALYST, sources=COOKIES),
                Cookie("catalyst.visitId", CookieUse.STATISTICS, None, when=CATALYST, sources=COOKIES, minutes=30),
            ),
            hosts=(Host("bigcommerce.com", sources=(WEB,)),),
            asks=(CATALYST,),
            sources=(AGREEMENT, SHOPPERS, SUBPROCESSORS),
        ),
    ),
)
