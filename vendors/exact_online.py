"""Exact Online, bookkeeping software on the internet by Exact.

Neither the company that gives it nor its role could be read in a source.
"""

from plugin_host.api import Accounting, AccountingForm, Data, Source, Vendor

VENDOR = Vendor(
    api=1,
    id="exact-online",
    name="Exact Online",
    aliases=(
        "Exact",
        "Exact Group B.V.",
        "Exact Software Nederland",
        "Exact Nederland",
        "Exact Netherlands",
        "exactonline.nl",
    ),
    website="https://www.exact.com",
    services=(
        Accounting(
            form=AccountingForm.SAAS,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER),
            sources=(Source("https://www.exact.com/trust", read=None),),
        ),
    ),
)
