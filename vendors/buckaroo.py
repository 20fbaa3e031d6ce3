"""Buckaroo, a payment service provider in Utrecht.

Its role is left open: an agreement of its own calls it processor, an older statement controller. Both were read
where shops published them, so they are no source here; the shop is asked what its contract says.
"""

from plugin_host.api import (
    ENTRY,
    N_,
    PAY_LATER_PROVIDER,
    Ask,
    Data,
    Entity,
    PayLater,
    Payments,
    Role,
    Source,
    Vendor,
)

REQUEST = Source("https://docs.buckaroo.io/docs/riverty-requests", read=None)

ROLE: Ask[Role] = Ask(
    "role",
    N_("What does your agreement with Buckaroo say: does Buckaroo decide for itself about the data, or work for you?"),
    Role,
    choices=(Role.CONTROLLER, Role.PROCESSOR),
)
PAY_LATER = Ask(
    "pay_later",
    N_("Do you let customers pay later through it?"),
    PayLater,
    choices=(PayLater.NONE, PayLater.THIRD_PARTY),
)

VENDOR = Vendor(
    api=1,
    id="buckaroo",
    name="Buckaroo",
    # It took over Sisow in 2021: https://github.com/Sisow/plg-cscart
    aliases=("Buckaroo Online Payment Services", "Buckaroo Payment Engine", "Sisow"),
    entity=Entity(
        "Buckaroo B.V.",
        country="NL",
        # its own terms, on the site of Sisow, a brand of it
        sources=(Source("https://www.sisow.nl/algemene-voorwaarden/", read=None),),
    ),
    website="https://www.buckaroo.nl",
    services=(
        Payments(
            role=ROLE,
            data=(*(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.PAYMENT, Data.IP_ADDRESS),),
            entry=ENTRY,
            pay_later=PAY_LATER,
            pay_later_provider=PAY_LATER_PROVIDER,
            sources=(REQUEST,),
        ),
    ),
)
