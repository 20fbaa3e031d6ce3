"""Billit, invoices and bookkeeping on the internet, from Ghent."""

from datetime import date

from plugin_host.api import Accounting, AccountingForm, Data, Entity, Measure, Role, Source, Vendor

STATEMENT = Source("https://www.billit.eu/en-int/legal-info/privacy", read=None, dated=date(2025, 12, 23))
AGREEMENT = Source("https://www.billit.be/en-be/privacy/dpa/", read=None)
PRIVACY = Source("https://www.billit.be/nl/privacy/", read=None)

VENDOR = Vendor(
    api=1,
    id="billit",
    name="Billit",
    entity=Entity("Billit NV", country="BE", address="Oktrooiplein 1 bus 302, 9000 Gent", sources=(STATEMENT,)),
    website="https://www.billit.eu",
    privacy_url=STATEMENT.url,
    services=(
        Accounting(
            role=Role.PROCESSOR,
            form=AccountingForm.SAAS,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE, Data.ORDER, Data.PAYMENT),
            measures=(Measure.STORAGE,),
            terms_url=AGREEMENT.url,
            sources=(AGREEMENT, PRIVACY),
        ),
    ),
)
