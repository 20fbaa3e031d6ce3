"""CCV Pay, online payments by the Dutch payment institution CCV."""

from datetime import date

from plugin_host.api import (
    ENTRY,
    N_,
    PAY_LATER_PROVIDER,
    Ask,
    Data,
    Entity,
    OwnUse,
    PayLater,
    Payments,
    Source,
    Vendor,
)

# CCV only passes payments on to a company that lets customers pay later, such as Klarna.
PAY_LATER: Ask[PayLater] = Ask(
    "pay_later",
    N_("Do you let customers pay later through it?"),
    PayLater,
    choices=(PayLater.NONE, PayLater.THIRD_PARTY),
)

VENDOR = Vendor(
    api=1,
    id="ccv-pay",
    name="CCV Pay",
    aliases=("CCV Online Payments",),
    entity=Entity(
        "CCV Group B.V.", country="NL", sources=(Source("https://telewerken.ccv.eu/wet-en-regelgeving", read=None),)
    ),
    website="https://www.ccv.eu",
    privacy_url="https://ccv.eu/en/privacy",
    services=(
        Payments(
            data=(Data.NAME, Data.ORDER, Data.PAYMENT, Data.IP_ADDRESS),
            own_use=(OwnUse.LAW,),
            entry=ENTRY,
            pay_later=PAY_LATER,
            pay_later_provider=PAY_LATER_PROVIDER,
            sources=(
                Source("https://ccv.eu/fr/privacy", read=None, dated=date(2023, 10, 1)),
                Source("https://developer.myccv.eu/documentation/payment_api/api_reference/method", read=None),
            ),
        ),
    ),
)
