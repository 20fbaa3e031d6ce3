"""Trustly, a Swedish payment company: customers pay from their bank account, through their bank's website."""

from datetime import date

from plugin_host.api import N_, CollectedBy, Data, Entity, OwnUse, Payments, Role, Source, Text, Vendor

STATEMENT = Source("https://www.trustly.com/se/about-us/privacy-policy", read=None, dated=date(2025, 4, 24))
CATEGORIES = Source("https://trustly.com/_/legal/?privacypolicy=en", read=None)
"""Two versions of it could be read: one names the categories, an older one what comes from the bank."""
PURPOSES = Source("https://trustly.com/_/legal/?privacypolicy=nb", read=None)

VENDOR = Vendor(
    api=1,
    id="trustly",
    name="Trustly",
    entity=Entity("Trustly Group AB", country="SE", sources=(STATEMENT, CATEGORIES)),
    privacy_url=CATEGORIES.url,
    website="https://www.trustly.com",
    services=(
        Payments(
            role=Role.CONTROLLER,
            data=(
                *(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE, Data.DATE_OF_BIRTH),
                *(Data.ORDER, Data.PAYMENT, Data.FINANCIAL_POSITION, Data.IP_ADDRESS, Data.DEVICE),
            ),
            collected_by=CollectedBy.VENDOR,
            own_use=(OwnUse.SECURITY, OwnUse.LAW),
            texts=(
                Text(
                    N_(
                        "{vendor} gets part of this data from your bank while you pay, such as the balance of your "
                        "account."
                    )
                ),
            ),
            sources=(STATEMENT, CATEGORIES, PURPOSES),
        ),
    ),
)
