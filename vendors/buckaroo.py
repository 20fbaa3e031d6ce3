"""Buckaroo, a payment service provider in Utrecht.

Its role is left open: an agreement calls it processor, an older statement controller.
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
    Source,
    Vendor,
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
    entity=Entity(
        "Buckaroo B.V.",
        country="NL",
        # its own terms, on the site of Sisow, a brand of it
        sources=(Source("https://www.sisow.nl/algemene-voorwaarden/", read=None),),
    ),
    website="https://www.buckaroo.nl",
    services=(
        Payments(
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.PAYMENT),
            entry=ENTRY,
            pay_later=PAY_LATER,
            pay_later_provider=PAY_LATER_PROVIDER,
            sources=(Source("https://docs.buckaroo.io/docs/riverty-requests", read=None),),
        ),
    ),
)
