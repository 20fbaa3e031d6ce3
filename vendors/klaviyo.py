"""Klaviyo, a marketing platform for webshops in the United States: newsletters, automated mail and tracking."""

from datetime import date

from plugin_host.api import (
    N_,
    Ask,
    Cookie,
    Data,
    Entity,
    Host,
    Mailing,
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

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
AGREEMENT = Source("https://www.klaviyo.com/fr/legal/data-processing-agreement", read=None, dated=date(2023, 10, 11))
NOTICE = Source("https://klaviyo.com/legal/privacy/privacy-notice", read=None, dated=date(2024, 4, 24))
FAQS = Source("https://www.klaviyo.com/legal/privacy-faqs", read=None, dated=date(2024, 4, 15))
CLAUSES = Source("https://help.klaviyo.com/hc/en-us/articles/360003211651", read=None)
COOKIES = (Source("https://help.klaviyo.com/hc/en-us/articles/360034666712", read=None),)
COMPANY = Source("https://klaviyo.com/legal/dmca", read=None, dated=date(2021, 9, 24))

ONSITE: Ask[bool] = Ask("onsite_tracking", N_("Does Klaviyo follow visits to the shop (its script is on)?"), bool)

VENDOR = Vendor(
    api=1,
    id="klaviyo",
    name="Klaviyo",
    entity=Entity("Klaviyo, Inc.", country="US", sources=(AGREEMENT, COMPANY)),
    website="https://www.klaviyo.com",
    privacy_url="https://klaviyo.com/legal/privacy/privacy-notice",
    services=(
        Mailing(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL),
            countries=("US",),
            transfer=Transfer(
                kind=TransferKind.SCC,
                country="US",
                importer="Klaviyo, Inc.",
                copy_url="https://www.klaviyo.com/fr/legal/data-processing-agreement",
                sources=(CLAUSES, FAQS),
            ),
            retention=Retention(period=Period(90, Unit.DAYS), start=Start.CONTRACT_END, sources=(FAQS,)),
            onward=(Onward.GROUP, Onward.SUBPROCESSORS),
            terms_url="https://www.klaviyo.com/fr/legal/data-processing-agreement",
            cookies=(
                Cookie(
                    "__kla_id",
                    N_("recognises you to link your visit to your e-mail address and send you mail about it"),
                    730,
                    when=ONSITE,
                    sources=COOKIES,
                ),
            ),
            hosts=(Host("klaviyo.com", sources=(WEB,)),),
            asks=(ONSITE,),
            sources=(NOTICE, FAQS),
        ),
    ),
)
