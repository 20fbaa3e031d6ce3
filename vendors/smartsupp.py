"""Smartsupp, chat on the website, by Smartsupp.com, s.r.o. in Brno.

A shop has to switch on that IP addresses are stored. Which data its processor agreement lists could not be read.
"""

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
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
POLICY = Source("https://help.smartsupp.com/ochrana-osobnich-udaju-a-pravni-otazky/privacy-policy", read=None)
PRIVACY = Source("https://help.smartsupp.com/en_US/privacy", read=None)
AGREEMENT = Source("https://help.smartsupp.com/confidentialite-et-aspects-juridiques/dpa", read=None)
CODE = Source("https://github.com/smartsupp/chat-code-generator", read=None)
COOKIES = (
    Source(
        "https://www.ccm19.de/plugin.php?menuid=308&template=mv/templates/mv_show_front.html"
        "&mv_id=4&extern_meta=x&mv_content_id=233&getlang=en",
        read=None,
    ),
)
CHAT = CHANNEL.is_(Channel.CHAT, Channel.ALL)

VENDOR = Vendor(
    api=1,
    id="smartsupp",
    name="Smartsupp",
    aliases=("Smartsupp Chat", "Smartsupp Live Chat"),
    entity=Entity("Smartsupp.com, s.r.o.", country="CZ", address="Šumavská 31, 602 00 Brno", sources=(POLICY, PRIVACY)),
    privacy_url=POLICY.url,
    website="https://www.smartsupp.com",
    services=(
        CustomerService(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.MESSAGE, Data.IDENTIFIER),
            # Some of its data are in the United States "and other countries"; on which ground was not read.
            transfer=Transfer(kind=TransferKind.UNKNOWN, country="US", sources=(PRIVACY,)),
            onward=(Onward.SUBPROCESSORS,),
            terms_url=AGREEMENT.url,
            # The source says "approximately 6 months".
            cookies=(
                Cookie("ssupp.vid", N_("recognises you in the chat"), 180, when=CHAT, sources=COOKIES),
                Cookie("ssupp.visits", CookieUse.STATISTICS, 180, when=CHAT, sources=COOKIES),
                *(
                    Cookie(f"ssupp.{name}", CookieUse.SESSION, 180, when=CHAT, sources=COOKIES)
                    for name in ("barclicked", "chatid", "group", "message", "opened", "unread")
                ),
            ),
            hosts=(
                Host("smartsuppchat.com", sources=(WEB,)),
                Host("smartsupp.com", sources=(WEB,)),
                Host("smartsuppcdn.com", sources=(WEB,)),
            ),
            sources=(AGREEMENT, PRIVACY, CODE),
        ),
    ),
)
