"""etracker analytics, statistics by etracker, of Hamburg, Germany; as it is delivered, without cookies."""

from plugin_host.api import (
    N_,
    Analytics,
    Ask,
    Cookie,
    CookieUse,
    Data,
    DeviceStorage,
    Entity,
    Host,
    Role,
    Source,
    Storage,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
PRIVACY = Source("https://www.etracker.com/en/data-privacy/", read=None)
HELP = Source("https://help.etracker.com/en/article/data-protection", read=None)
SESSIONS = Source("https://www.etracker.com/en/etracker-analytics-with-pure-session-tracking-consent-free/", read=None)
PERSONAL = Source(
    "https://www.etracker.com/en/docs/faq-2/eu-gdpr/what-personal-data-is-collected-by-etracker/", read=None
)
RETENTION = Source(
    "https://www.etracker.com/docs/faq/eu-dsgvo/wie-lange-werden-welche-daten-von-etracker-gespeichert/", read=None
)
"""13 months in two plans, five years in another: the shop is asked."""
COOKIES = (
    Source("https://help.etracker.com/en/article/cookies-used", read=None),
    Source(
        "https://www.etracker.com/en/docs/integration-setup-2/settings-accounts/etracker-cookies/cookies-used/",
        read=None,
    ),
)

STORAGE: Ask[DeviceStorage] = Ask(
    "storage",
    N_("How does etracker tell visitors apart?"),
    DeviceStorage,
    choices=(DeviceStorage.NONE, DeviceStorage.COOKIES),
)
SCROLLING: Ask[bool] = Ask("scroll_depth", N_("Does etracker measure how far visitors scroll?"), bool)
WITH_COOKIES = STORAGE.is_(DeviceStorage.COOKIES)

VENDOR = Vendor(
    api=1,
    id="etracker",
    name="etracker",
    aliases=("etracker analytics",),
    entity=Entity("etracker GmbH", country="DE", address="Erste Brunnenstraße 1, 20459 Hamburg", sources=(PRIVACY,)),
    privacy_url=PRIVACY.url,
    website="https://www.etracker.com",
    services=(
        Analytics(
            role=Role.PROCESSOR,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            storage=STORAGE,
            terms_url=HELP.url,
            cookies=(
                Cookie("_et_coid", CookieUse.STATISTICS, 720, when=WITH_COOKIES, sources=COOKIES),
                Cookie(
                    "et_allow_cookies",
                    CookieUse.CHOICE,
                    480,
                    storage=Storage.LOCAL,
                    when=WITH_COOKIES,
                    sources=COOKIES,
                ),
                # The longest lifetime that the source gives, for a no; a yes is remembered for 480 days.
                Cookie("et_oi_v2", CookieUse.CHOICE, 18250, storage=Storage.LOCAL, when=WITH_COOKIES, sources=COOKIES),
                Cookie(
                    "et_scroll_depth",
                    N_("remembers how far a visitor scrolled"),
                    0,
                    storage=Storage.LOCAL,
                    when=SCROLLING,
                    sources=COOKIES,
                ),
                Cookie(
                    "isSdEnabled", N_("remembers whether scrolling is measured"), 1, when=SCROLLING, sources=COOKIES
                ),
            ),
            hosts=(
                Host("etracker.com", sources=(WEB,)),
                Host("etracker.de", sources=(WEB,)),
            ),
            asks=(SCROLLING,),
            sources=(HELP, SESSIONS, PERSONAL, RETENTION, *COOKIES),
        ),
    ),
)
