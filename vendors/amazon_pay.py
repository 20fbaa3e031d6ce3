"""Amazon Pay: customers pay with what their Amazon account holds, through Amazon's company in Luxembourg."""

from datetime import date

from plugin_host.api import (
    Data,
    Entity,
    Entry,
    Host,
    Onward,
    OwnUse,
    Payments,
    Role,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
NOTICE = Source("https://pay.amazon.eu/help/3BBUMQW3YAJKD6A", read=None, dated=date(2023, 4, 6))
BUTTON = Source("https://developer.amazon.com/docs/amazon-pay-checkout/add-the-amazon-pay-button.html", read=None)
ADDRESSES = Source("https://developer.amazon.com/docs/amazon-pay-checkout/end-of-checkout.html", read=None)
AMOUNTS = Source(
    "https://developer.amazon.com/de/docs/amazon-pay-paymentmethodonfile-express/set-payment-info.html", read=None
)

VENDOR = Vendor(
    api=1,
    id="amazon-pay",
    name="Amazon Pay",
    aliases=(
        "Amazon Payments",
        "Amazon Payments Europe",
        "Login and Pay with Amazon",
        "Pay with Amazon",
        "Login with Amazon",
        "Login mit Amazon",
        "Bezahlen mit Amazon",
        "Bezahlen über Amazon",
        "Checkout by Amazon",
    ),
    entity=Entity(
        "Amazon Payments Europe s.c.a.",
        country="LU",
        address="38 avenue J.F. Kennedy, L-1855 Luxembourg",
        sources=(NOTICE,),
    ),
    privacy_url=NOTICE.url,
    website="https://pay.amazon.eu",
    services=(
        Payments(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.ORDER, Data.PAYMENT),
            entry=Entry.VENDOR,
            # The notice names the importer; the ground is the decision of the European Commission on the country.
            transfer=Transfer(
                kind=TransferKind.ADEQUACY,
                country="GB",
                importer="Amazon Payments UK Limited",
                sources=(NOTICE,),
            ),
            own_use=(OwnUse.IMPROVE, OwnUse.MARKETING),
            onward=(Onward.GROUP,),
            hosts=(
                Host("payments.amazon.com", sources=(WEB,)),
                Host("payments-amazon.com", sources=(WEB,)),
            ),
            sources=(NOTICE, BUTTON, ADDRESSES, AMOUNTS),
        ),
    ),
)
