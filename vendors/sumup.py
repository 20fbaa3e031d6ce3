"""SumUp, a payment company in Dublin, with an e-money licence of Ireland.

Payments only: for its online store and other services it has an agreement as processor.
"""

from datetime import date

from plugin_host.api import (
    ENTRY,
    Data,
    Entity,
    Measure,
    Payments,
    Role,
    Source,
    Vendor,
)

STATEMENT = Source("https://sumup.com/en-mt/privacy", read=None, dated=date(2023, 1, 16))
TERMS = Source("https://sumup.com/en-ie/terms-sumup-card", read=None)
WIDGET = Source("https://developer.sumup.com/online-payments/tools/card-widget", read=None)
CHECKOUT = Source("https://developer.sumup.com/docs/online-payments/guides/single-payment/", read=None)

VENDOR = Vendor(
    api=1,
    id="sumup",
    name="SumUp",
    aliases=("SumUp Payments", "payleven"),
    entity=Entity(
        "SumUp Limited",
        country="IE",
        address="Block 8, Harcourt Centre, Charlotte Way, Dublin 2, D02 K580",
        sources=(TERMS,),
    ),
    privacy_url="https://sumup.com/en-mt/privacy",
    website="https://sumup.com",
    services=(
        Payments(
            role=Role.CONTROLLER,
            data=(Data.ORDER, Data.PAYMENT),
            entry=ENTRY,
            measures=(Measure.TLS,),
            sources=(STATEMENT, WIDGET, CHECKOUT),
        ),
    ),
)
