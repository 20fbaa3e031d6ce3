"""FactuurSturen, software on the internet for invoices."""

from plugin_host.api import Accounting, AccountingForm, Data, Role, Source, Vendor

TERMS = Source("https://www.factuursturen.be/verwerkersovereenkomst", read=None)

VENDOR = Vendor(
    api=1,
    id="factuursturen",
    name="FactuurSturen",
    aliases=("FactuurSturen.nl", "FactuurSturen.be"),
    services=(
        Accounting(
            role=Role.PROCESSOR,
            form=AccountingForm.SAAS,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER),
            terms_url=TERMS.url,
            sources=(TERMS,),
        ),
    ),
)
