"""Adyen, a payment company with a banking licence in Amsterdam.

It carries out payments as a controller, it has said since January 2021. An older page calls it a processor; for its
other services that may still be so.
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
    Role,
    Source,
    Vendor,
)

POLICY = Source("https://github.com/Adyen/adyen-magento2/blob/main/etc/csp_whitelist.xml", read=None)
PAYING = Source("https://adyen.com/en_SG/privacy-policy/transaction", read=None)
ROLES = Source("https://www.adyen.com/it_IT/policies-and-disclaimer/privacy-policy/update-statement", read=None)
CATEGORIES = Source("https://docs.adyen.com/data-privacy", read=None)
USAGE = Source("https://docs.adyen.com/online-payments/analytics-and-data-tracking.md", read=None)
LATER = Source(
    "https://docs.adyen.com/online-payments/classic-integrations/hosted-payment-pages/"
    "klarna-afterpay-and-ratepay-open-invoice",
    read=None,
)
PAY_LATER = Ask(
    "pay_later",
    N_("Do you let customers pay later through it?"),
    PayLater,
    choices=(PayLater.NONE, PayLater.THIRD_PARTY),
)

VENDOR = Vendor(
    api=1,
    id="adyen",
    name="Adyen",
    entity=Entity(
        "Adyen N.V.",
        country="NL",
        address="Simon Carmiggeltstraat 6, 1011 DJ Amsterdam",
        sources=(
            Source("https://github.com/datenanfragen/data/blob/master/companies/adyen-de.json", read=date(2026, 7, 21)),
        ),
    ),
    privacy_url="https://www.adyen.com/privacy-policy",
    website="https://www.adyen.com",
    services=(
        Payments(
            role=Role.CONTROLLER,
            data=(
                *(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE, Data.ORDER, Data.PAYMENT),
                *(Data.IP_ADDRESS, Data.DEVICE),
            ),
            entry=ENTRY,
            pay_later=PAY_LATER,
            pay_later_provider=PAY_LATER_PROVIDER,
            own_use=(OwnUse.IMPROVE, OwnUse.SECURITY, OwnUse.LAW),
            onward=(Onward.PARTNERS,),
            terms_url=ROLES.url,
            cookies=(
                Cookie(
                    "_rp_uid",
                    CookieUse.FRAUD,
                    30,
                    access=Access.THIRD,
                    sources=(Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),),
                ),
            ),
            hosts=(Host("adyen.com", sources=(POLICY,)),),
            sources=(PAYING, ROLES, CATEGORIES, USAGE, LATER),
        ),
    ),
)
