"""Unit4, bookkeeping software on the internet or on the shop's own server."""

from plugin_host.api import N_, Accounting, AccountingForm, Ask, Data, Entity, Source, Vendor

STATEMENT = Source("https://www.unit4.com/nl/over-unit4/beleidslijnen-en-gedragscode/privacy-verklaring", read=None)
FORM = Ask(
    "form",
    N_("Where are your books kept?"),
    AccountingForm,
    choices=(AccountingForm.SELF, AccountingForm.SAAS),
)

VENDOR = Vendor(
    api=1,
    id="unit4",
    name="Unit4",
    aliases=("Unit4 Multivers",),
    entity=Entity("Unit4 N.V.", country="NL", sources=(STATEMENT,)),
    privacy_url=STATEMENT.url,
    website="https://www.unit4.com",
    services=(
        Accounting(
            form=FORM,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER),
            sources=(STATEMENT,),
        ),
    ),
)
