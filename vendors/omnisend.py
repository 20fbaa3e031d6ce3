"""Omnisend, a Lithuanian platform for webshops: newsletters, automated mail and messages.

It can follow subscribers in the shop with cookies; neither their names nor how long they last could be read in a
source of its own, so a sentence tells of them and the table of cookies does not.
"""

from datetime import date

from plugin_host.api import (
    N_,
    Ask,
    Data,
    Entity,
    Host,
    Mailing,
    Onward,
    Role,
    Source,
    Text,
    Transfer,
    TransferKind,
    Vendor,
)

AGREEMENT = Source("https://www.omnisend.lt/data-processing-agreement/", read=None, dated=date(2022, 10, 25))
TERMS = Source("https://www.omnisend.lt/terms/", read=None, dated=date(2022, 5, 12))
SNIPPET = Source("https://www.omnisend.com/additional-terms/", read=None, dated=date(2018, 5, 25))
EVENTS = Source("https://api-docs.omnisend.com/docs/how-to-send-events-rest-api", read=None)
SCRIPT = Source("https://api-docs.omnisend.com/reference/javascript-snippet", read=None)

TRACKING: Ask[bool] = Ask("site_tracking", N_("Is the script of Omnisend on in your shop?"), bool)

VENDOR = Vendor(
    api=1,
    id="omnisend",
    name="Omnisend",
    entity=Entity(
        "UAB Omnisend", country="LT", address="Verkių g. 25C-1, LT-08223 Vilnius", sources=(AGREEMENT, TERMS)
    ),
    website="https://www.omnisend.com",
    privacy_url="https://www.omnisend.com/privacy/",
    services=(
        Mailing(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.ORDER),
            transfer=Transfer(
                kind=TransferKind.SCC,
                country="US",
                importer="Omnisend, LLC",
                copy_url=AGREEMENT.url,
                sources=(AGREEMENT,),
            ),
            onward=(Onward.GROUP,),
            terms_url=AGREEMENT.url,
            texts=(
                Text(
                    N_("If you get our newsletter, {vendor} follows what you do in our shop, with cookies."),
                    when=TRACKING,
                ),
            ),
            hosts=(Host("omnisnippet1.com", when=TRACKING, sources=(SCRIPT,)),),
            asks=(TRACKING,),
            sources=(AGREEMENT, TERMS, EVENTS, SNIPPET),
        ),
    ),
)
