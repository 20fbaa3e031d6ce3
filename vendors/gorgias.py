"""Gorgias, a help desk for webshops by Gorgias Inc.

In which country Gorgias Inc. is established could not be read in a source.
"""

from datetime import date

from plugin_host.api import CustomerService, Data, Onward, Role, Source, Vendor

AGREEMENT = Source("https://www.gorgias.com/legal/data-processing-agreement-legacy", read=None)
NOTICE = Source("https://gorgias.com/legal/eu-privacy-notice", read=None)
LIFECYCLE = Source("https://www.gorgias.com/privacies/data-lifecycle", read=None, dated=date(2020, 9, 8))

VENDOR = Vendor(
    api=1,
    id="gorgias",
    name="Gorgias",
    website="https://www.gorgias.com",
    privacy_url=NOTICE.url,
    services=(
        CustomerService(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.PHONE, Data.ADDRESS, Data.CITY, Data.ORDER, Data.MESSAGE),
            onward=(Onward.SUBPROCESSORS,),
            terms_url=AGREEMENT.url,
            sources=(AGREEMENT, NOTICE, LIFECYCLE),
        ),
    ),
)
