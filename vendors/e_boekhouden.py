"""e-Boekhouden, Dutch bookkeeping software on the internet for small businesses.

Neither the company that gives it nor its role could be read in a source.
"""

from plugin_host.api import Accounting, AccountingForm, Data, Source, Vendor

VENDOR = Vendor(
    api=1,
    id="e-boekhouden",
    name="e-Boekhouden",
    aliases=("e-Boekhouden.nl",),
    services=(
        Accounting(
            form=AccountingForm.SAAS,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER),
            sources=(
                Source("https://developers.apideck.com/apis/accounting/e-boekhouden/overview", read=None),
                Source("https://www.e-boekhouden.be/voorwaarden/algemene-voorwaarden-nieuw", read=None),
            ),
        ),
    ),
)
