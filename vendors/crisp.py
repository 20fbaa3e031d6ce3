"""Crisp, chat and an inbox for questions, from Nantes."""

from datetime import date

from plugin_host.api import (
    CHANNEL,
    N_,
    Channel,
    Cookie,
    CustomerService,
    Data,
    Entity,
    Host,
    Onward,
    Source,
    Text,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
TERMS = Source("https://crisp.chat/en/terms/", read=None, dated=date(2021, 9, 17))
STATEMENT = Source("https://crisp.chat/fr/privacy", read=None, dated=date(2021, 9, 17))
GDPR = Source("https://help.crisp.chat/en/article/crisp-eu-gdpr-compliance-status-nhv54c/", read=None)
PROVIDERS = Source("https://help.crisp.chat/en/article/whats-crisp-eu-gdpr-compliance-status-nhv54c/", read=None)
COOKIES = Source("https://help.crisp.chat/en/article/crisp-cookie-policy-1147xor/", read=None)
ADDRESSES = Source("https://help.crisp.chat/en/article/crisp-chatbox-cookie-ip-policy-1147xor/", read=None)
DATABASE = Source("https://github.com/jkwakman/Open-Cookie-Database", read=None)
CHAT = CHANNEL.is_(Channel.CHAT, Channel.ALL)

VENDOR = Vendor(
    api=1,
    id="crisp",
    name="Crisp",
    aliases=("Crisp Chat", "Crisp Live Chat", "Crisp IM", "Crisp IM SARL", "crisp.chat"),
    entity=Entity("Crisp IM SAS", country="FR", address="2 boulevard de Launay, 44100 Nantes", sources=(TERMS, GDPR)),
    website="https://crisp.chat",
    privacy_url="https://crisp.chat/en/privacy/",
    services=(
        CustomerService(
            data=(Data.MESSAGE, Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            # Relay servers outside the EU keep connection logs of visitors who are near to them.
            countries=("NL", "DE"),
            onward=(Onward.SUBPROCESSORS,),
            cookies=(
                Cookie(
                    "crisp-client/session/<website-id>",
                    N_("keeps your chat together, also when you come back"),
                    180,
                    when=CHAT,
                    sources=(COOKIES, DATABASE),
                ),
            ),
            hosts=(Host("crisp.chat", sources=(WEB,)),),
            texts=(
                Text(
                    N_(
                        "If you do not chat, {vendor} deletes your IP address 30 minutes after your visit. If you do, "
                        "it keeps the address for at least a year, with no end date."
                    ),
                    when=CHAT,
                ),
            ),
            sources=(STATEMENT, GDPR, PROVIDERS, COOKIES, ADDRESSES),
        ),
    ),
)
