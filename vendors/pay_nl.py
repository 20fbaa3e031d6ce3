"""Pay., also known as Pay.nl, a Dutch payment service provider with a licence of De Nederlandsche Bank.

In 2018 it wrote that it works as a processor; what could be read of its later statement does not say its role, so the
shop is asked.
"""

from datetime import date

from plugin_host.api import (
    ENTRY,
    N_,
    PAY_LATER,
    PAY_LATER_PROVIDER,
    Ask,
    Data,
    Entity,
    Measure,
    Onward,
    Payments,
    Role,
    Source,
    Vendor,
)

ROLES = Source("https://www.pay.nl/nl-be/actueel/op-25-mei-gaat-de-nieuwe-avg-in", read=None, dated=date(2018, 5, 9))
STATEMENT = Source("https://www.pay.nl/en/privacy", read=None)
REQUEST = Source(
    "https://github.com/paynl/php-sdk/blob/36fb84c12805d157a9658d215ef758a76ade4854/samples/OrderCreate.php", read=None
)

ROLE: Ask[Role] = Ask(
    "role",
    N_("What does your agreement with Pay. say: does Pay. decide for itself about the data, or work for you?"),
    Role,
    choices=(Role.CONTROLLER, Role.PROCESSOR),
)

VENDOR = Vendor(
    api=1,
    id="pay-nl",
    name="Pay.nl",
    aliases=("Pay.", "PAY.", "TinTel", "Pay NL"),
    entity=Entity(
        "TinTel B.V.",
        country="NL",
        sources=(
            Source("https://www.pay.be/privacybeleid", read=None),
            Source("https://www.pay.nl/en/compliance", read=None),
        ),
    ),
    privacy_url=STATEMENT.url,
    website="https://www.pay.nl",
    services=(
        Payments(
            role=ROLE,
            data=(
                *(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE),
                *(Data.ORDER, Data.PAYMENT, Data.IP_ADDRESS),
            ),
            entry=ENTRY,
            pay_later=PAY_LATER,
            pay_later_provider=PAY_LATER_PROVIDER,
            onward=(Onward.SUBPROCESSORS,),
            measures=(Measure.ACCESS, Measure.SECRECY),
            sources=(STATEMENT, ROLES, REQUEST),
        ),
    ),
)
