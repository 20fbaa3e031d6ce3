"""Zendesk, of San Francisco: questions by e-mail, form, chat and telephone in one system."""

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
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
AGREEMENT = Source("https://www.zendesk.co.uk/company/data-processing-form", read=None)
NOTICE = Source(
    "https://zendesk.com/au/company/agreements-and-terms/privacy-notice/?cta=privacy",
    read=None,
    dated=date(2024, 2, 20),
)
HOSTING = Source("https://support.zendesk.com/hc/en-us/articles/203657676-Regional-Data-Hosting-Policy", read=None)
LIST = Source("https://support.zendesk.com/hc/en-us/articles/4408883061530", read=None)
COOKIES = (
    Source(
        "https://support.zendesk.com/hc/en-us/articles/4408828505754-Enabling-cookie-consent-for-the-Chat-widget",
        read=None,
    ),
)
ANNUAL_REPORT = Source(
    "https://www.sec.gov/Archives/edgar/data/1463172/000162828017001792/zen_10-kx2016.htm",
    read=None,
    dated=date(2016, 12, 31),
)
CHAT = CHANNEL.is_(Channel.CHAT, Channel.ALL)

VENDOR = Vendor(
    api=1,
    id="zendesk",
    name="Zendesk",
    aliases=("Zendesk Support", "Zendesk Chat", "Zopim"),
    entity=Entity("Zendesk, Inc.", country="US", sources=(AGREEMENT, ANNUAL_REPORT)),
    website="https://www.zendesk.com",
    privacy_url="https://www.zendesk.com/company/agreements-and-terms/privacy-notice/",
    services=(
        CustomerService(
            role=Role.PROCESSOR,
            data=(Data.EMAIL, Data.MESSAGE),
            # It offers several grounds and does not say which holds; data stay in the EEA only if the shop buys that.
            transfer=Transfer(
                kind=TransferKind.UNKNOWN,
                country="US",
                importer="Zendesk, Inc.",
                sources=(
                    Source(
                        "https://www.zendesk.co.jp/company/customers-partners/eu-data-protection/zendesk-guide/",
                        read=None,
                    ),
                    HOSTING,
                ),
            ),
            onward=(Onward.GROUP, Onward.SUBPROCESSORS),
            terms_url=AGREEMENT.url,
            cookies=(
                Cookie("__zlcmid", N_("recognises you in the chat"), 365, when=CHAT, sources=COOKIES),
                Cookie("__zlcprivacy", CookieUse.CHOICE, 365, when=CHAT, sources=COOKIES),
            ),
            hosts=(
                Host("zdassets.com", sources=(WEB,)),
                Host("zendesk.com", sources=(WEB,)),
                Host("zopim.com", sources=(WEB,)),
                Host("zopim.io", sources=(WEB,)),
            ),
            sources=(AGREEMENT, NOTICE, HOSTING, LIST),
        ),
    ),
)
