"""Ratepay, of Berlin, lets customers pay by invoice, in instalments or by direct debit."""

from datetime import date

from plugin_host.api import (
    N_,
    Ask,
    CreditCheck,
    Data,
    Decision,
    Entity,
    Onward,
    PayLater,
    Payments,
    Role,
    Source,
    Text,
    Vendor,
)

STATEMENT = Source("https://www.ratepay.com/en/legal-marketplace-dataprivacy/", read=None)
CHECK = Source("https://www.ratepay.com/kaeufer/bestellwunsch-b2c/", read=None)
REQUEST = Source(
    "https://docs.ratepay.com/docs/developer/api_integration/payment_1.8/payment_api_documentation/"
    "the_ratepay_gateway_operations/place_order/payment_request",
    read=None,
)
RISK = Source("https://docs.ratepay.com/docs/about_ratepay/faq/risk", read=None)
DEVICES = Source("https://docs.ratepay.com/docs/developer/device_fingerprinting/device_fingerprinting/", read=None)

FINGERPRINT: Ask[bool] = Ask(
    "device_fingerprint", N_("Does your checkout contain the script with which Ratepay recognises devices?"), bool
)

VENDOR = Vendor(
    api=1,
    id="ratepay",
    name="Ratepay",
    entity=Entity(
        "Ratepay GmbH",
        country="DE",
        address="Ritterstr. 12–14, 10969 Berlin",
        sources=(
            Source("https://github.com/datenanfragen/data/blob/master/companies/ratepay.json", read=date(2026, 7, 21)),
            STATEMENT,
        ),
    ),
    privacy_url=STATEMENT.url,
    website="https://www.ratepay.com",
    services=(
        Payments(
            role=Role.CONTROLLER,
            data=(
                *(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE),
                *(Data.DATE_OF_BIRTH, Data.ORDER, Data.PAYMENT, Data.IP_ADDRESS, Data.DEVICE),
            ),
            pay_later=PayLater.OWN,
            credit_check=CreditCheck.BUREAU,
            decision=Decision.AUTOMATED,
            onward=(Onward.PARTNERS,),
            asks=(FINGERPRINT,),
            texts=(
                Text(
                    N_("A script of {vendor} on our checkout page reads features of your device, to recognise fraud."),
                    when=FINGERPRINT,
                ),
            ),
            sources=(STATEMENT, CHECK, REQUEST, RISK, DEVICES),
        ),
    ),
)
