"""Apple Pay, a wallet on Apple's devices; in Europe Apple's company in Cork is responsible."""

from plugin_host.api import N_, CollectedBy, Data, Entity, Host, Onward, OwnUse, Payments, Role, Source, Text, Vendor

STATEMENT = Source("https://www.apple.com/au/legal/privacy/data/en/apple-pay/", read=None)
OVERVIEW = Source("https://support.apple.com/en-gb/HT203027", read=None)
COMPANIES = Source("https://www.apple.com/legal/privacy/is/affiliated-company", read=None)
ROLE = Source("https://www.apple.com/legal/privacy/data/de/apple-pay", read=None)
LOADING = Source(
    "https://developer.apple.com/documentation/applepayontheweb/loading-the-latest-version-of-apple-pay-js", read=None
)

VENDOR = Vendor(
    api=1,
    id="apple-pay",
    name="Apple Pay",
    entity=Entity(
        "Apple Distribution International Limited",
        country="IE",
        address="Hollyhill Industrial Estate, Hollyhill, Cork",
        sources=(COMPANIES,),
    ),
    privacy_url=STATEMENT.url,
    website="https://www.apple.com",
    services=(
        Payments(
            role=Role.CONTROLLER,
            data=(Data.PAYMENT, Data.DEVICE, Data.ACCOUNT),
            collected_by=CollectedBy.VENDOR,
            own_use=(OwnUse.SECURITY,),
            onward=(Onward.PARTNERS,),
            texts=(Text(N_("If you pay with {vendor}, we do not get the number of your card.")),),
            hosts=(Host("applepay.cdn-apple.com", sources=(LOADING,)),),
            sources=(STATEMENT, OVERVIEW, ROLE),
        ),
    ),
)
