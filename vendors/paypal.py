"""PayPal, a wallet and payment service: the Luxembourg bank of a US group."""

from datetime import date

from plugin_host.api import (
    N_,
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
    Role,
    Source,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
STATEMENT = Source(
    "https://www.paypal.com/be/webapps/mpp/ua/privacy-full?locale.x=nl_BE", read=None, dated=date(2024, 4, 15)
)
COOKIES = (Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),)
PAY_LATER = Ask(
    "pay_later", N_("Do you let customers pay later through it?"), PayLater, choices=(PayLater.NONE, PayLater.OWN)
)

VENDOR = Vendor(
    api=1,
    id="paypal",
    name="PayPal",
    aliases=(
        "PayPal Plus",
        "PayPal Express",
        "PayPal Checkout",
        "PayPal (Europe)",
        "PayPal Europe",
        "PayPal (Europe) S.à r.l. et Cie",
        "PayPal (Europe) S.a.r.l. et Cie",
        "Braintree",
        "paypal.nl",
        "paypal.de",
    ),
    entity=Entity(
        "PayPal (Europe) S.à r.l. et Cie, S.C.A.",
        country="LU",
        address="22–24 Boulevard Royal, L-2449 Luxembourg",
        sources=(
            Source("https://github.com/datenanfragen/data/blob/master/companies/paypal.json", read=date(2026, 7, 21)),
            STATEMENT,
        ),
    ),
    privacy_url="https://www.paypal.com/nl/webapps/mpp/ua/privacy-full",
    website="https://www.paypal.com",
    services=(
        Payments(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.PAYMENT),
            pay_later=PAY_LATER,
            own_use=(OwnUse.SECURITY, OwnUse.LAW),
            onward=(Onward.GROUP, Onward.PARTNERS),
            cookies=(
                *(
                    Cookie(name, use, days, essential=True, access=Access.THIRD, sources=COOKIES)
                    for name, use, days in (
                        ("enforce_policy", CookieUse.CHECKOUT, 365),
                        ("nsid", CookieUse.FRAUD, 0),
                        ("X-PP-L7", CookieUse.CHECKOUT, 0),
                        ("l7_az", CookieUse.LOGIN, 1),
                    )
                ),
                *(
                    Cookie(name, N_("supports payment with PayPal"), days, access=Access.THIRD, sources=COOKIES)
                    for name, days in (
                        ("x-pp-s", 0),
                        ("ts", 1095),
                        ("ts_c", 1095),
                        ("tsrce", 0),
                    )
                ),
                Cookie(
                    "X-PP-SILOVER",
                    N_("supports payment with PayPal"),
                    None,
                    access=Access.THIRD,
                    sources=COOKIES,
                    minutes=30,
                ),
            ),
            hosts=(
                Host("paypal.com", sources=(WEB,)),
                Host("paypalobjects.com", sources=(WEB,)),
            ),
            sources=(
                STATEMENT,
                Source("https://www.sandbox.paypal.com/nl/webapps/mpp/ua/privacywax-full", read=None),
                Source(
                    "https://www.paypal.com/no/webapps/mpp/ua/third-parties-list", read=None, dated=date(2023, 10, 1)
                ),
            ),
        ),
    ),
)
