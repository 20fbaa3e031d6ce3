"""Lexware Office, formerly lexoffice: invoices and bookkeeping on the internet, from Freiburg."""

from datetime import date

from plugin_host.api import (
    Accounting,
    AccountingForm,
    Data,
    Entity,
    Role,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

AGREEMENT = Source("https://www.lexoffice.de/auftragsverarbeitung/", read=None)
STATEMENT = Source("https://www.lexoffice.de/datenschutz/", read=None)
TERMS = Source("https://www.lexoffice.de/agb/", read=None)
CHANGES = Source("https://office.lexware.de/agb_avv_dse_aenderungen-25-09-2024", read=None, dated=date(2024, 9, 25))

VENDOR = Vendor(
    api=1,
    id="lexware-office",
    name="Lexware Office",
    aliases=("lexoffice", "Lexware", "Haufe-Lexware", "lexoffice.de", "lexware.de"),
    entity=Entity(
        "Haufe Service Center GmbH",
        country="DE",
        address="Munzinger Straße 9, 79111 Freiburg",
        sources=(AGREEMENT, STATEMENT),
    ),
    website="https://office.lexware.de",
    privacy_url=STATEMENT.url,
    services=(
        Accounting(
            role=Role.PROCESSOR,
            form=AccountingForm.SAAS,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.ORDER, Data.PAYMENT),
            # It relies on the adequacy decision for the United States, so on the Data Privacy Framework; whose
            # certificate that is was not read, and none was looked up.
            transfer=Transfer(kind=TransferKind.UNKNOWN, country="US", sources=(CHANGES,)),
            own_use=(),
            terms_url=AGREEMENT.url,
            sources=(AGREEMENT, STATEMENT, TERMS),
        ),
    ),
)
