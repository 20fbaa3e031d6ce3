"""Worldline, a French group of payment companies; the platforms of Ogone and Ingenico ePayments are part of it.

No company is named: a shop's contract is with one of several (Worldline e-Commerce Solutions, Worldline Financial
Solutions). The role stands in that contract too (co-controller on one platform, processor on another),
so the shop is asked.
"""

from plugin_host.api import (
    ENTRY,
    N_,
    PAY_LATER,
    PAY_LATER_PROVIDER,
    Ask,
    Data,
    Payments,
    Source,
    Text,
    Vendor,
)

ROLES = Source(
    "https://docs.connect.worldline-solutions.com/accepting-payments/compliance/privacy-and-data-protection", read=None
)
NOTICE = Source("https://docs.connect.worldline-solutions.com/privacy-policy", read=None)
CONTRACTS = Source(
    "https://support.legacy.worldline-solutions.com/security/service-description/data-retention-of-personal-data",
    read=None,
)
RETENTION = Source(
    "https://docs.direct.worldline-solutions.com/en/security-and-risk-management/security/data-retention-of-personal-data",
    read=None,
)
"""540 days after the transaction; the shop can shorten this to 90."""
CATEGORIES = Source(
    "https://epayments-support.ingenico.com/en/direct/faq/what-do-i-need-to-do-to-comply-to-psd2-and-sca", read=None
)

DIRECT: Ask[bool] = Ask("direct", N_("Is your shop connected to the platform Worldline Direct?"), bool)

VENDOR = Vendor(
    api=1,
    id="worldline",
    name="Worldline",
    aliases=(
        "Ogone",
        "Ingenico ePayments",
        "Ingenico e-Commerce Solutions",
        "SIX Payment Services",
        "Atos Worldline",
        "equensWorldline",
        "GlobalCollect",
        "Bambora",
        "Saferpay",
        "PaySquare",
        "Banksys",
    ),
    privacy_url="https://worldline.com/nl-nl/compliancy/privacy",
    website="https://worldline.com",
    services=(
        Payments(
            data=(
                *(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE, Data.ORDER, Data.PAYMENT),
                *(Data.IP_ADDRESS, Data.DEVICE),
            ),
            entry=ENTRY,
            pay_later=PAY_LATER,
            pay_later_provider=PAY_LATER_PROVIDER,
            terms_url=ROLES.url,
            asks=(DIRECT,),
            texts=(
                Text(
                    N_(
                        "{vendor} keeps the data for 540 days after the payment at most, unless the law requires it to "
                        "keep them longer."
                    ),
                    when=DIRECT,
                ),
            ),
            sources=(ROLES, NOTICE, CONTRACTS, RETENTION, CATEGORIES),
        ),
    ),
)
