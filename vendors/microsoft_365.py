"""Microsoft 365, formerly Office 365: hosted e-mail (Exchange Online) and office software."""

from datetime import date

from plugin_host.api import (
    BusinessEmail,
    Data,
    Entity,
    Onward,
    Period,
    Retention,
    Role,
    Source,
    Start,
    Transfer,
    TransferKind,
    Unit,
    Vendor,
)

AGREEMENT = "https://www.microsoft.com/licensing/docs/view/Microsoft-Products-and-Services-Data-Protection-Addendum-DPA"
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/microsoft.json", read=date(2026, 7, 21))
PROCESSOR = Source("https://learn.microsoft.com/en-us/training/modules/audit-privacy/collection", read=None)
BOUNDARY = Source(
    "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-transfers-for-all-services", read=None
)
CLAUSES = Source("https://products.office.com/sl-si/business/office-365-trust-center-eu-model-clauses-faq", read=None)
DELETION = Source("https://learn.microsoft.com/pt-br/training/modules/audit-privacy/destruction", read=None)

VENDOR = Vendor(
    api=1,
    id="microsoft-365",
    name="Microsoft 365",
    aliases=(
        "Office 365",
        "Office365",
        "Microsoft Office 365",
        "MS Office 365",
        "MS 365",
        "Outlook 365",
        "Exchange Online",
        "Microsoft Exchange Online",
        "Microsoft Outlook",
        "O365",
        "M365",
    ),
    entity=Entity(
        "Microsoft Ireland Operations Ltd.",
        country="IE",
        address="One Microsoft Place, South County Business Park, Leopardstown, Dublin 18",
        sources=(COMPANIES,),
    ),
    website="https://www.microsoft.com",
    privacy_url="https://privacy.microsoft.com/privacystatement",
    services=(
        BusinessEmail(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.MESSAGE),
            transfer=Transfer(
                kind=TransferKind.SCC,
                country="US",
                copy_url=AGREEMENT,
                sources=(CLAUSES, BOUNDARY),
            ),
            retention=Retention(period=Period(180, Unit.DAYS), start=Start.CONTRACT_END, sources=(DELETION,)),
            onward=(Onward.GROUP, Onward.SUBPROCESSORS),
            terms_url=AGREEMENT,
            sources=(PROCESSOR, BOUNDARY),
        ),
    ),
)
