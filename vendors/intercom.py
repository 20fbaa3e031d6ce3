"""Intercom, of Dublin and San Francisco: chat on the website, e-mail and an inbox for questions."""

from datetime import date

from plugin_host.api import (
    CHANNEL,
    N_,
    Channel,
    Cookie,
    CookieUse,
    CustomerService,
    Data,
    Entity,
    Host,
    Onward,
    Role,
    Source,
    Text,
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
STATEMENT = Source("https://intercom.com/es/legal/privacy", read=None)
COMPANIES = Source(
    "https://github.com/datenanfragen/data/blob/master/companies/intercom-com.json", read=date(2026, 7, 21)
)
LIST = Source("https://intercom.com/legal/subprocessors-list", read=None)
FIELDS = Source(
    "https://intercom.com/help/en/articles/1722980-how-intercom-tracks-and-stores-data",
    read=None,
)
COOKIES = (Source("https://intercom.com/help/en/articles/2361922-intercom-messenger-cookies", read=None),)
CHAT = CHANNEL.is_(Channel.CHAT, Channel.ALL)

VENDOR = Vendor(
    api=1,
    id="intercom",
    name="Intercom",
    aliases=("Intercom Messenger", "Intercom.io", "Intercom, Inc."),
    entity=Entity(
        "Intercom R&D Unlimited Company",
        country="IE",
        address="124 St Stephen's Green, Dublin 2",
        sources=(STATEMENT, COMPANIES),
    ),
    website="https://www.intercom.com",
    privacy_url="https://www.intercom.com/legal/privacy",
    services=(
        CustomerService(
            role=Role.PROCESSOR,
            data=(
                Data.NAME,
                Data.EMAIL,
                Data.PHONE,
                Data.MESSAGE,
                Data.DEVICE,
                Data.USAGE,
                Data.IDENTIFIER,
                Data.MAIL_EVENTS,
            ),
            # Data are kept in the United States unless the shop has chosen another region; the ground was not read.
            transfer=Transfer(
                kind=TransferKind.UNKNOWN, country="US", importer="Amazon Web Services, Inc.", sources=(LIST,)
            ),
            onward=(Onward.SUBPROCESSORS,),
            terms_url="https://www.intercom.com/legal/data-processing-agreement",
            cookies=(
                Cookie("intercom-id-<app-id>", N_("recognises you in the chat"), 270, when=CHAT, sources=COOKIES),
                Cookie("intercom-session-<app-id>", CookieUse.SESSION, 7, when=CHAT, sources=COOKIES),
                Cookie("intercom-device-id-<app-id>", CookieUse.FRAUD, 270, when=CHAT, sources=COOKIES),
            ),
            hosts=(
                Host("intercomcdn.com", sources=(WEB,)),
                Host("intercom.io", sources=(WEB,)),
            ),
            texts=(
                Text(
                    N_(
                        "If you look around on our website without logging in or chatting, {vendor} keeps data about your visits "
                        "too. It deletes them when you have not been back for nine months."
                    ),
                    when=CHAT,
                ),
            ),
            sources=(
                LIST,
                FIELDS,
                Source(
                    "https://www.intercom.com/help/en/articles/310-how-do-visitors-leads-and-users-work-in-intercom",
                    read=None,
                ),
            ),
        ),
    ),
)
