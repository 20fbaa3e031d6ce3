"""CCV Pay, online payments by the Dutch payment institution CCV.

CCV says that it is controller and processor, of data of its customers' customers too, so the shop is asked what
the contract says.
"""

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
    Role,
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

ROLE: Ask[Role] = Ask(
    "role",
    N_("What does your agreement with CCV say: does CCV decide for itself about the data, or work for you?"),
    Role,
    choices=(Role.CONTROLLER, Role.PROCESSOR),
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
            role=ROLE,
            data=(Data.NAME, Data.ORDER, Data.PAYMENT, Data.IP_ADDRESS),
            own_use=(OwnUse.LAW,),
            entry=ENTRY,
            pay_later=PAY_LATER,
            pay_later_provider=PAY_LATER_PROVIDER,
            sources=(
                Source("https://ccv.eu/fr/privacy", read=None, dated=date(2023, 10, 1)),
                Source("https://www.ccvshop.ch/datenschutz", read=None),
                Source("https://developer.myccv.eu/documentation/payment_api/api_reference/method", read=None),
            ),
        ),
    ),
)
