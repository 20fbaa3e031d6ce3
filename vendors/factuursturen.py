"""FactuurSturen, software on the internet for invoices.

Its agreement calls itself by the name of the website only; which company gives it could not be read in a source.
"""

from plugin_host.api import Accounting, AccountingForm, Data, Onward, Role, Source, Vendor

TERMS = Source("https://www.factuursturen.be/verwerkersovereenkomst", read=None)

VENDOR = Vendor(
    api=1,
    id="factuursturen",
    name="FactuurSturen",
    aliases=("FactuurSturen.nl", "FactuurSturen.be"),
    website="https://www.factuursturen.be",
    services=(
        Accounting(
            role=Role.PROCESSOR,
            form=AccountingForm.SAAS,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER),
            onward=(Onward.SUBPROCESSORS,),
            terms_url=TERMS.url,
            sources=(TERMS,),
        ),
    ),
)
