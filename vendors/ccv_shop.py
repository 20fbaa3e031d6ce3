"""CCV Shop, hosted webshop software, part of the Dutch payment company CCV; it also sends order mails.

Which company of CCV gives it could not be read in a source of its own.
"""

from plugin_host.api import N_, Ask, Data, Mailing, RunBy, ShopSoftware, Source, Vendor

PRIVACY = Source("https://www.ccvshop.nl/privacy/privacy-omgang-data", read=None)

LOG_DAYS: Ask[int] = Ask(
    "log_days", N_("For how many days does it keep the recipient and subject of each e-mail?"), int
)

VENDOR = Vendor(
    api=1,
    id="ccv-shop",
    name="CCV Shop",
    website="https://www.ccvshop.nl",
    privacy_url=PRIVACY.url,
    services=(
        ShopSoftware(
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            run_by=RunBy.VENDOR,
            sources=(PRIVACY,),
        ),
        Mailing(
            data=(Data.NAME, Data.EMAIL, Data.ORDER, Data.RECIPIENT_SUBJECT),
            log_days=LOG_DAYS,
            sources=(PRIVACY,),
        ),
    ),
    sources=(PRIVACY,),
)
