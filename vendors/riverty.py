"""Riverty, formerly AfterPay: pay later by invoice, from Germany."""

from datetime import date

from plugin_host.api import (
    CreditCheck,
    Data,
    Entity,
    PayLater,
    Payments,
    Role,
    Source,
    Vendor,
)

STATEMENT = Source(
    "https://documents.myafterpay.com/privacy-statement/nl_nl/11309", read=None, dated=date(2022, 10, 17)
)

VENDOR = Vendor(
    api=1,
    id="riverty",
    name="Riverty",
    aliases=("AfterPay", "Arvato Payment Solutions"),
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
                *(Data.DATE_OF_BIRTH, Data.ORDER, Data.IP_ADDRESS),
            ),
            pay_later=PayLater.OWN,
            credit_check=CreditCheck.VENDOR,
            sources=(
                STATEMENT,
                Source("https://riverty.com/nl-be/bnpl-tearms-and-conditions", read=None, dated=date(2023, 10, 26)),
                Source("https://docs.buckaroo.io/docs/riverty-requests", read=None),
                Source(
                    "https://pub.dev/documentation/adyen_api/latest/checkout_models/RivertyDetails-class.html",
                    read=None,
                ),
            ),
        ),
    ),
)
