"""Riverty, formerly AfterPay: pay later by invoice, from Germany."""

from datetime import date

from plugin_host.api import CreditCheck, Data, Entity, PayLater, Payments, Role, Source, Vendor

STATEMENT = Source(
    "https://documents.myafterpay.com/privacy-statement/nl_nl/11309", read=None, dated=date(2022, 10, 17)
)
STATEMENT_GERMANY = Source(
    "https://documents.myafterpay.com/privacy-statement/en_de/25400", read=None, dated=date(2023, 8, 30)
)
STATEMENT_INVOICE = Source(
    "https://www.riverty.com/da-dk/persondatapolitik/privacy-policy-monthly-invoice/",
    read=None,
    dated=date(2022, 10, 19),
)
CHECK = Source("https://riverty.com/nl-be/bnpl-tearms-and-conditions", read=None, dated=date(2023, 10, 26))

VENDOR = Vendor(
    api=1,
    id="riverty",
    name="Riverty",
    aliases=(
        "AfterPay",
        "Arvato Payment Solutions",
        "AfterPay Nederland",
        "Afterpay B.V.",
        "Arvato Financial Solutions",
        "Arvato Finance",
        "Arvato Finance B.V.",
        "afterpay.nl",
    ),
    entity=Entity(
        "Riverty GmbH",
        country="DE",
        address="Gütersloher Straße 123, 33415 Verl",
        sources=(
            Source("https://github.com/datenanfragen/data/blob/master/companies/afterpay.json", read=date(2026, 7, 21)),
            STATEMENT,
        ),
    ),
    privacy_url="https://documents.riverty.com/privacystatement/checkout/nlnl",
    website="https://riverty.com",
    services=(
        Payments(
            role=Role.CONTROLLER,
            data=(
                *(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE),
                *(Data.DATE_OF_BIRTH, Data.ORDER),
            ),
            pay_later=PayLater.OWN,
            credit_check=CreditCheck.BUREAU,
            sources=(STATEMENT, STATEMENT_GERMANY, STATEMENT_INVOICE, CHECK),
        ),
    ),
)
