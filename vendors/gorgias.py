"""Gorgias, a help desk for webshops by Gorgias Inc. in San Francisco."""

from datetime import date

from plugin_host.api import CustomerService, Data, Entity, Onward, Role, Source, Transfer, TransferKind, Vendor

AGREEMENT = Source("https://www.gorgias.com/legal/data-processing-agreement-legacy", read=None)
NOTICE = Source("https://gorgias.com/legal/eu-privacy-notice", read=None)
LIFECYCLE = Source("https://www.gorgias.com/privacies/data-lifecycle", read=None, dated=date(2020, 9, 8))
CONTRACT = Source("https://gorgias.com/legal/master-subscription-agreement-11012024", read=None)
PLACE = Source("https://gorgias.com/legal/api-license-and-terms-of-use", read=None)
COMPANY = Source("https://gorgias.com/legal/professional-services-agreement", read=None)

VENDOR = Vendor(
    api=1,
    id="gorgias",
    name="Gorgias",
    aliases=("Gorgias Inc.",),
    entity=Entity(
        "Gorgias Inc.",
        country="US",
        # The postcode in the source is not one of San Francisco's, so it is left out.
        address="180 Sansome Street, Suite 1800, San Francisco, CA",
        sources=(CONTRACT, PLACE, COMPANY),
    ),
    website="https://www.gorgias.com",
    privacy_url=NOTICE.url,
    services=(
        CustomerService(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.PHONE, Data.ADDRESS, Data.CITY, Data.ORDER, Data.MESSAGE),
            # A signed copy of the agreement holds the clauses.
            transfer=Transfer(
                kind=TransferKind.SCC,
                country="US",
                importer="Gorgias Inc.",
                copy_url=AGREEMENT.url,
                sources=(AGREEMENT,),
            ),
            onward=(Onward.SUBPROCESSORS,),
            terms_url=AGREEMENT.url,
            sources=(AGREEMENT, NOTICE, LIFECYCLE),
        ),
    ),
)
