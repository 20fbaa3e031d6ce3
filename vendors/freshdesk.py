"""Freshdesk, a help desk of Freshworks from California: questions by e-mail, form, chat and telephone."""

from datetime import date

from plugin_host.api import CustomerService, Data, Entity, Host, Role, Source, Vendor

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
AGREEMENT = Source(
    "https://www.freshworks.com/ko/data-processing-addendum/",
    read=None,
    dated=date(2023, 5, 26),
)
HOSTING = Source("https://freshworks.com/privacy/data-hosting", read=None)
CONTRACT = Source(
    "https://records.cityofmenifee.us/WebLink/DocView.aspx?dbid=0&id=231547&repo=Menifee",
    read=None,
    dated=date(2024, 3, 11),
)
"""An agreement with Freshworks in the records of a town."""

VENDOR = Vendor(
    api=1,
    id="freshdesk",
    name="Freshdesk",
    aliases=("Freshworks", "Freshchat", "Freshdesk Messaging", "Freshworks GmbH", "Freshcaller", "freshdesk.com"),
    entity=Entity("Freshworks Inc.", country="US", sources=(CONTRACT,)),
    website="https://www.freshworks.com",
    privacy_url="https://www.freshworks.com/privacy/",
    services=(
        CustomerService(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.PHONE, Data.COMPANY, Data.MESSAGE),
            terms_url="https://www.freshworks.com/data-processing-addendum/",
            hosts=(
                Host("freshchat.com", sources=(WEB,)),
                Host("freshworksapi.com", sources=(WEB,)),
            ),
            sources=(AGREEMENT, HOSTING),
        ),
    ),
)
