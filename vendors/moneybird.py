"""Moneybird, online bookkeeping and invoicing from Enschede."""

from plugin_host.api import Accounting, AccountingForm, Data, Entity, Role, Source, Vendor

STATEMENT = Source("https://moneybird.nl/privacy-changes-v2-v3", read=None)
"""The whole third version, with the changes; it links to the newest, whose address was not seen."""

VENDOR = Vendor(
    api=1,
    id="moneybird",
    name="Moneybird",
    aliases=("moneybird.com",),
    entity=Entity("MoneyBird B.V.", country="NL", address="Moutlaan 35, 7523 MC Enschede", sources=(STATEMENT,)),
    privacy_url=STATEMENT.url,
    website="https://moneybird.nl",
    services=(
        Accounting(
            role=Role.PROCESSOR,
            form=AccountingForm.SAAS,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER),
            terms_url=STATEMENT.url,
            sources=(STATEMENT,),
        ),
    ),
)
