"""CCV Shop, hosted webshop software, part of the Dutch payment company CCV; it also sends order mails.

Which company of CCV gives it could not be read in a source of its own. CCV says that it is controller and
processor, of data of its customers' customers too, so the shop is asked what the contract says. That it sends
the shop's mail is not in its statement.
"""

from plugin_host.api import N_, Ask, Data, Mailing, Role, RunBy, ShopSoftware, Source, Vendor

PRIVACY = Source("https://www.ccvshop.nl/privacy/privacy-omgang-data", read=None)

ROLES = Source("https://www.ccvshop.ch/datenschutz", read=None)

ROLE: Ask[Role] = Ask(
    "role",
    N_("What does your agreement with CCV say: does CCV decide for itself about the data, or work for you?"),
    Role,
    choices=(Role.CONTROLLER, Role.PROCESSOR),
)
LOG_DAYS: Ask[int] = Ask(
    "log_days", N_("For how many days does it keep the recipient and subject of each e-mail?"), int
)

VENDOR = Vendor(
    api=1,
    id="ccv-shop",
    name="CCV Shop",
    aliases=("Biedmeer", "CCV Webshop"),
    website="https://www.ccvshop.nl",
    privacy_url=PRIVACY.url,
    services=(
        ShopSoftware(
            role=ROLE,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            run_by=RunBy.VENDOR,
            sources=(PRIVACY, ROLES),
        ),
        Mailing(
            role=ROLE,
            data=(Data.NAME, Data.EMAIL, Data.ORDER, Data.RECIPIENT_SUBJECT),
            log_days=LOG_DAYS,
            sources=(PRIVACY, ROLES),
        ),
    ),
    sources=(PRIVACY,),
)
