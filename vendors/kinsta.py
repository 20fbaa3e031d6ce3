"""Kinsta, hosting for WordPress websites, of Kinsta Inc. in the United States."""

from datetime import date

from plugin_host.api import (
    Data,
    Entity,
    Hosting,
    HostingForm,
    Onward,
    Role,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

# Its annex names the company and its address, as importer under the standard clauses that are part of the agreement.
AGREEMENT = Source(
    "https://kinsta.com/nl/juridische-informatie/addendum-gegevensverwerking/", read=None, dated=date(2023, 7, 7)
)
# It says that Kinsta is the processor of the data of its clients' websites.
PRIVACY = Source("https://kinsta.com/nl/juridische-informatie/privacybeleid/", read=None, dated=date(2024, 5, 21))
FLOWS = Source("https://kinsta.com/help/hosted-data-transfer/", read=None)

VENDOR = Vendor(
    api=1,
    id="kinsta",
    name="Kinsta",
    entity=Entity(
        "Kinsta Inc.",
        country="US",
        address="8605 Santa Monica Blvd #92581, West Hollywood, CA 90069",
        sources=(AGREEMENT, PRIVACY),
    ),
    website="https://kinsta.com",
    privacy_url="https://kinsta.com/privacy-policy/",
    services=(
        Hosting(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            form=HostingForm.FULL,
            logs_ip=True,
            log_days=30,
            # The website stays in the data centre that the shop chose; tools that read logs run in the United States.
            transfer=Transfer(
                kind=TransferKind.SCC,
                country="US",
                importer="Kinsta Inc.",
                copy_url=AGREEMENT.url,
                sources=(AGREEMENT, FLOWS),
            ),
            onward=(Onward.SUBPROCESSORS,),
            terms_url=AGREEMENT.url,
            sources=(PRIVACY, AGREEMENT, FLOWS),
        ),
    ),
)
