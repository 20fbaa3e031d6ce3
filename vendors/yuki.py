"""Yuki, bookkeeping software on the internet for the Netherlands and Belgium; part of Visma."""

from datetime import date

from plugin_host.api import Accounting, AccountingForm, Data, Entity, Measure, Onward, Role, Source, Vendor

TERMS = Source("https://www.yuki.nl/nl/gebruikersvoorwaarden-yuki/", read=None)
TERMS_BELGIUM = Source("https://yuki.be/algemene-voorwaarden/", read=None)
NEW_TERMS = Source(
    "https://support.yuki.be/nl/support/solutions/articles/"
    "80001048719-nieuwe-visma-yuki-voorwaarden-wat-werd-er-aangepast-",
    read=None,
    dated=date(2022, 11, 22),
)
ROLES = Source(
    "https://support.yuki.nl/nl/support/solutions/articles/"
    "80000788023-algemene-voorwaarden-en-verwerkersovereenkomst-instellen",
    read=None,
)
CUSTOMERS = Source(
    "https://support.yuki.nl/nl/support/solutions/articles/"
    "80000963912-klant-particulier-bedrijf-aanmaken-via-verkoopfactuur",
    read=None,
)
INVOICES = Source(
    "https://support.yuki.nl/nl/support/solutions/articles/80000963914-aanvullende-gegevens-aan-factuur-toevoegen",
    read=None,
)
CARDS = Source(
    "https://support.yuki.nl/nl/support/solutions/articles/11000066555-relaties-in-yuki-bedrijf-of-contact-persoon",
    read=None,
)
SECURITY = Source("https://yuki.be/veiligheid/", read=None)
ACCESS = Source("https://support.yuki.nl/en/support/solutions/articles/80000786032-access-and-data-security", read=None)

VENDOR = Vendor(
    api=1,
    id="yuki",
    name="Yuki",
    aliases=("Visma | yuki", "Visma Yuki", "Yuki Works"),
    entity=Entity("Yuki Works B.V.", country="NL", sources=(TERMS, TERMS_BELGIUM)),
    website="https://www.yuki.nl",
    privacy_url=(
        "https://www.visma.com/privacy-statement/netherlands/hoe-en-wanneer-is-deze-privacyverklaring-van-toepassing/"
    ),
    services=(
        Accounting(
            role=Role.PROCESSOR,
            form=AccountingForm.SAAS,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE, Data.ORDER, Data.PAYMENT),
            countries=("DE", "IE"),
            onward=(Onward.SUBPROCESSORS,),
            measures=(Measure.TLS, Measure.TWO_FACTOR, Measure.BACKUPS),
            terms_url=ROLES.url,
            sources=(ROLES, NEW_TERMS, CUSTOMERS, INVOICES, CARDS, SECURITY, ACCESS),
        ),
    ),
)
