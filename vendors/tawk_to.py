"""tawk.to, chat on the website, by tawk.to, Inc.

In which country tawk.to, Inc. is established could not be read in a source; it keeps the data in the United States.
It has sub-processors, as a processor has, and uses the data itself too; what the contract says the shop is asked.
"""

from datetime import date

from plugin_host.api import (
    CHANNEL,
    N_,
    Ask,
    Channel,
    Cookie,
    CookieUse,
    CustomerService,
    Data,
    Host,
    Measure,
    Onward,
    OwnUse,
    Role,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
STATEMENT = Source("https://tawk.to/privacy-policy", read=None, dated=date(2024, 8, 16))
HELP = Source("https://help.tawk.to/article/why-do-you-need-my-personal-data", read=None)
COOKIES = (Source("https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do", read=None),)
CHAT = CHANNEL.is_(Channel.CHAT, Channel.ALL)

ROLE: Ask[Role] = Ask(
    "role",
    N_("What does your agreement with tawk.to say: does tawk.to decide for itself about the data, or work for you?"),
    Role,
    choices=(Role.CONTROLLER, Role.PROCESSOR),
)

VENDOR = Vendor(
    api=1,
    id="tawk-to",
    name="tawk.to",
    aliases=("Tawk", "tawk.to, Inc.", "Tawk to"),
    website="https://www.tawk.to",
    privacy_url="https://www.tawk.to/privacy-policy/",
    services=(
        CustomerService(
            role=ROLE,
            data=(Data.MESSAGE, Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            countries=("US",),
            # Nothing that was read says what allows the transfer.
            transfer=Transfer(kind=TransferKind.UNKNOWN, country="US", importer="tawk.to, Inc.", sources=(HELP,)),
            own_use=(OwnUse.IMPROVE, OwnUse.SECURITY),
            onward=(Onward.SUBPROCESSORS,),
            measures=(Measure.TLS, Measure.ACCESS),
            # It also keeps twk_token_<property-id> in local storage, for how long it does not say.
            cookies=(
                Cookie("tawk_uuid_<property-id>", N_("recognises you in the chat"), 180, when=CHAT, sources=COOKIES),
                Cookie("twk_idm_key", CookieUse.SESSION, 0, when=CHAT, sources=COOKIES),
                Cookie("TawkConnectionTime", CookieUse.SESSION, 0, when=CHAT, sources=COOKIES),
            ),
            hosts=(Host("tawk.to", sources=(WEB,)),),
            sources=(STATEMENT, HELP, *COOKIES),
        ),
    ),
)
