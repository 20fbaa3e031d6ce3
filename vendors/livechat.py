"""LiveChat, chat on the website, by Text of Boston."""

from datetime import date

from plugin_host.api import (
    CHANNEL,
    N_,
    Access,
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
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
AGREEMENT = Source(
    "https://openwidget.com/legal/data-processing-addendum",
    read=None,
    dated=date(2024, 10, 10),
)
STORED = Source("https://www.knowledgebase.com/legal/data-storage-policy", read=None, dated=date(2022, 11, 29))
LIST = Source("https://livechat.knowledgebase.ai/livechat-sub-processors", read=None, dated=date(2023, 10, 17))
LEGAL = Source("https://www.livechat.com/legal/", read=None)
CLIENTS = Source("https://www.livechat.com/legal/for-clients/", read=None)
COOKIES = (Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),)
CHAT = CHANNEL.is_(Channel.CHAT, Channel.ALL)

VENDOR = Vendor(
    api=1,
    id="livechat",
    name="LiveChat",
    aliases=("LiveChat Inc.", "LiveChat Software", "LiveChat, Inc.", "livechatinc.com"),
    entity=Entity(
        "Text, Inc.",
        country="US",
        address="101 Arch Street, 8th Floor, Boston, Massachusetts 02110",
        sources=(AGREEMENT, CLIENTS),
    ),
    website="https://www.livechat.com",
    privacy_url="https://www.livechat.com/legal/privacy-policy/",
    services=(
        CustomerService(
            role=Role.PROCESSOR,
            data=(Data.EMAIL, Data.MESSAGE, Data.IDENTIFIER),
            # The agreement has the clauses attached. Where the data are stored is a choice of the shop.
            transfer=Transfer(
                kind=TransferKind.SCC,
                country="US",
                importer="Text, Inc.",
                copy_url=AGREEMENT.url,
                sources=(AGREEMENT, LEGAL, STORED),
            ),
            onward=(Onward.GROUP, Onward.SUBPROCESSORS),
            terms_url=AGREEMENT.url,
            cookies=(
                *(
                    Cookie(
                        name,
                        N_("recognises you and your earlier chats"),
                        1095,
                        access=Access.THIRD,
                        when=CHAT,
                        sources=COOKIES,
                    )
                    for name in ("__lc_cid", "__lc_cst", "__lc2_cid", "__lc2_cst")
                ),
                Cookie("__livechat", CookieUse.PREFERENCES, 1095, access=Access.THIRD, when=CHAT, sources=COOKIES),
            ),
            hosts=(
                Host("livechatinc.com", sources=(WEB,)),
                Host("livechat.com", sources=(WEB,)),
                Host("livechat-static.com", sources=(WEB,)),
            ),
            sources=(AGREEMENT, LEGAL, STORED, LIST),
        ),
    ),
)
