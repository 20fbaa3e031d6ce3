"""Fastly, a content delivery network of Fastly, Inc., in the United States."""

from datetime import date

from plugin_host.api import (
    Data,
    Entity,
    Hosting,
    HostingForm,
    OwnUse,
    Role,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

AGREEMENT = Source("https://www.fastly.com/data-processing", read=None, dated=date(2018, 4, 24))
# A later version of the same terms, on the Japanese pages, in English.
LATER = Source("https://www.fastly.com/jp/data-processing", read=None, dated=date(2022, 8, 9))
ON_BEHALF = Source("https://www.fastly.com/de/privacy-shield-notice", read=None, dated=date(2021, 10, 25))
# Only organisations in the United States can certify, and the notice names Fastly, Inc. as one that did.
FRAMEWORK = Source("https://www.fastly.com/data-privacy-framework", read=None, dated=date(2024, 1, 1))
PRACTICES = Source("https://docs.fastly.com/en/guides/data-management", read=None)

VENDOR = Vendor(
    api=1,
    id="fastly",
    name="Fastly",
    entity=Entity("Fastly, Inc.", country="US", sources=(AGREEMENT, FRAMEWORK)),
    website="https://www.fastly.com",
    privacy_url=FRAMEWORK.url,
    services=(
        Hosting(
            role=Role.PROCESSOR,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE),
            form=HostingForm.CDN,
            # It relies on the Data Privacy Framework; the certificate was not looked up.
            transfer=Transfer(
                kind=TransferKind.UNKNOWN,
                country="US",
                importer="Fastly, Inc.",
                copy_url=AGREEMENT.url,
                sources=(FRAMEWORK,),
            ),
            own_use=(OwnUse.SECURITY, OwnUse.IMPROVE),
            terms_url=AGREEMENT.url,
            sources=(AGREEMENT, LATER, ON_BEHALF, PRACTICES),
        ),
    ),
)
