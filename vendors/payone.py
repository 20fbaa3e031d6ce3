"""PAYONE, a payment company in Frankfurt am Main: cards, direct debits and, if the shop offers it, paying later.

Its role is left open: the part of its statement that tells it could not be read.
"""

from datetime import date

from plugin_host.api import (
    N_,
    PAY_LATER,
    PAY_LATER_PROVIDER,
    Data,
    Entity,
    Onward,
    PayLater,
    Payments,
    Source,
    Text,
    Vendor,
)

STATEMENT = Source("https://www.payone.com/DE-en/gdpr", read=None)
CUSTOMERS = Source("https://docs.payone.com/integration/channel-server-api/server-api-updateuser", read=None)
PAYING = Source("https://docs.payone.com/integration/channel-client-api/client-api-authorization", read=None)
LATER = Source(
    "https://docs.payone.com/pcp/commerce-platform-payment-methods/payone-bnpl/payone-secured-invoice", read=None
)

VENDOR = Vendor(
    api=1,
    id="payone",
    name="PAYONE",
    aliases=("BS PAYONE", "B+S Card Service", "Ingenico Payment Services", "BS PAYONE GmbH"),
    entity=Entity(
        "PAYONE GmbH",
        country="DE",
        address="Lyoner Straße 15, 60528 Frankfurt am Main",
        sources=(
            Source("https://docs.payone.com/information/privacy-policy", read=None),
            Source("https://github.com/datenanfragen/data/blob/master/companies/payone.json", read=date(2026, 7, 21)),
        ),
    ),
    privacy_url=STATEMENT.url,
    website="https://www.payone.com",
    services=(
        Payments(
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.ORDER, Data.PAYMENT),
            pay_later=PAY_LATER,
            pay_later_provider=PAY_LATER_PROVIDER,
            onward=(Onward.PARTNERS,),
            texts=(
                Text(
                    N_(
                        "If you choose to pay later, {vendor} also receives your date of birth, e-mail address, phone "
                        "number and IP address. A script on our checkout page then reads features of your device, so "
                        "that fraud can be recognised."
                    ),
                    when=PAY_LATER.is_(PayLater.OWN),
                ),
            ),
            sources=(STATEMENT, CUSTOMERS, PAYING, LATER),
        ),
    ),
)
