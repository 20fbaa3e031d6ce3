"""Mollie, a payment service provider in Amsterdam."""

from datetime import date

from plugin_host.api import (
    ENTRY,
    N_,
    PAY_LATER_PROVIDER,
    Accounting,
    AccountingForm,
    Ask,
    Data,
    Entity,
    Host,
    OwnUse,
    PayLater,
    Payments,
    Role,
    Source,
    Vendor,
)

SCRIPT = Source("https://docs.mollie.com/reference/mollie-js-getting-started", read=None)
ROLES = Source(
    "https://help.mollie.com/hc/en-gb/articles/14826542080786-What-is-the-Data-Processing-Agreement", read=None
)
PAY_LATER = Ask(
    "pay_later",
    N_("Do you let customers pay later through it?"),
    PayLater,
    choices=(PayLater.NONE, PayLater.THIRD_PARTY),
)

VENDOR = Vendor(
    api=1,
    id="mollie",
    name="Mollie",
    aliases=("Mollie Payments", "Stichting Mollie Payments", "mollie.nl"),
    entity=Entity(
        "Mollie B.V.",
        country="NL",
        address="Keizersgracht 313, 1016 EE Amsterdam",
        sources=(
            Source("https://github.com/datenanfragen/data/blob/master/companies/mollie.json", read=date(2026, 7, 21)),
            Source("https://www.mollie.com/be-fr/impressum", read=None),
        ),
    ),
    privacy_url="https://www.mollie.com/legal/privacy",
    website="https://www.mollie.com",
    services=(
        Payments(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.PAYMENT),
            entry=ENTRY,
            pay_later=PAY_LATER,
            pay_later_provider=PAY_LATER_PROVIDER,
            own_use=(OwnUse.IMPROVE, OwnUse.SECURITY, OwnUse.LAW),
            terms_url=ROLES.url,
            hosts=(Host("js.mollie.com", sources=(SCRIPT,)),),
            sources=(ROLES, Source("https://docs.mollie.com/docs/riverty", read=None)),
        ),
        Accounting(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER),
            form=AccountingForm.SAAS,
            own_use=(),
            terms_url=ROLES.url,
            sources=(ROLES,),
        ),
    ),
)
