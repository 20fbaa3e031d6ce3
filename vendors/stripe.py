"""Stripe, a payment service provider; a US group that carries out payments in Europe through Ireland.

Shops have the rest of their agreement with another company, whose country could not be read. Its role is
left open: it calls itself both controller and processor, and the split could not be read.
"""

from datetime import date

from plugin_host.api import (
    ENTRY,
    N_,
    PAY_LATER_PROVIDER,
    Access,
    Ask,
    Cookie,
    CookieUse,
    Data,
    Entity,
    Host,
    Onward,
    OwnUse,
    PayLater,
    Payments,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
DPA = Source("https://stripe.com/en-hk/legal/dpa/faqs", read=None)
COOKIES = (Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),)
PAY_LATER = Ask(
    "pay_later",
    N_("Do you let customers pay later through it?"),
    PayLater,
    choices=(PayLater.NONE, PayLater.THIRD_PARTY),
)

VENDOR = Vendor(
    api=1,
    id="stripe",
    name="Stripe",
    aliases=(
        "Stripe Payments Europe",
        "Stripe Payments Europe Ltd",
        "Stripe Technology Europe",
        "Stripe Payments",
        "Stripe Inc.",
        "Stripe Connect",
        "Stripe Checkout",
    ),
    entity=Entity(
        "Stripe Technology Europe, Limited",
        country="IE",
        address="The One Building, 1 Lower Grand Canal Street, Dublin 2",
        sources=(Source("https://stripe.com/en-no/legal/stel", read=None, dated=date(2019, 4, 5)),),
    ),
    privacy_url="https://stripe.com/en-nl/privacy",
    website="https://stripe.com",
    services=(
        Payments(
            data=(
                *(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.PAYMENT),
                *(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE),
            ),
            entry=ENTRY,
            pay_later=PAY_LATER,
            pay_later_provider=PAY_LATER_PROVIDER,
            transfer=Transfer(
                kind=TransferKind.SCC,
                country="US",
                importer="Stripe, Inc.",
                copy_url="https://stripe.com/legal/dta",
                sources=(DPA, Source("https://stripe.com/legal/dta", read=None, dated=date(2024, 10, 18))),
            ),
            own_use=(OwnUse.SECURITY, OwnUse.LAW),
            onward=(Onward.SUBPROCESSORS, Onward.GROUP),
            terms_url="https://stripe.com/legal/dpa",
            cookies=(
                Cookie("__stripe_mid", CookieUse.FRAUD, 365, essential=True, access=Access.THIRD, sources=COOKIES),
                Cookie(
                    "__stripe_sid",
                    CookieUse.FRAUD,
                    None,
                    essential=True,
                    access=Access.THIRD,
                    sources=COOKIES,
                    minutes=30,
                ),
                Cookie("m", CookieUse.CHECKOUT, 3650, essential=True, access=Access.THIRD, sources=COOKIES),
            ),
            hosts=(
                Host("stripe.com", sources=(WEB,)),
                Host("stripecdn.com", sources=(WEB,)),
                Host("stripe.network", sources=(WEB,)),
            ),
            sources=(
                DPA,
                Source("https://docs.stripe.com/radar/radar-session.md", read=None),
                Source("https://docs.stripe.com/disputes/prevention/advanced-fraud-detection.md", read=None),
                Source("https://support.stripe.com/questions/data-retention-policy", read=None),
                Source("https://stripe.com/en-gr/legal/service-providers", read=None, dated=date(2024, 9, 13)),
            ),
        ),
    ),
)
