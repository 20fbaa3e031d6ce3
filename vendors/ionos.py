"""IONOS, a web host in Montabaur, Germany: domain names, web hosting and e-mail."""

from plugin_host.api import (
    HOSTING_FORM,
    N_,
    Ask,
    BusinessEmail,
    Data,
    Entity,
    Hosting,
    HostingForm,
    Role,
    Source,
    Vendor,
)

NOTICE = Source("https://www.ionos.de/datenschutzerklaerung/en", read=None)
VISITORS = Source(
    "https://www.ionos.com/help/data-protection/data-processing-of-website-visitors-of-your-1amp1-ionos-product/"
    "11-ionos-webhosting/",
    read=None,
)
LOGS = Source("https://www.ionos.de/hilfe/hosting/log-dateien/hinweise-zu-logdateien", read=None)

# What IONOS says of its logs holds for web hosting and managed servers only.
WEBSITE = HOSTING_FORM.is_(HostingForm.REDIRECT, HostingForm.CDN, HostingForm.FULL)
LOGS_IP: Ask[bool] = Ask(
    "logs_ip",
    N_(
        "Does it log visits with their IP address? In web hosting, IONOS makes the addresses anonymous; on a server that "
        "you manage yourself, it is up to you."
    ),
    bool,
    only_if=WEBSITE,
)
LOG_DAYS: Ask[int] = Ask(
    "log_days",
    N_(
        "For how many days does it keep logs of visits? In web hosting, IONOS keeps them for 56 days; on a server that "
        "you manage yourself, it is up to you."
    ),
    int,
    only_if=WEBSITE,
)

VENDOR = Vendor(
    api=1,
    id="ionos",
    name="IONOS",
    aliases=(
        "1&1 IONOS",
        "1und1",
        "1&1 Internet",
        "1&1 Hosting",
        "1&1 Webhosting",
        "1&1 IONOS SE",
        "ProfitBricks",
        "ionos.com",
        "ionos.nl",
        "1und1.de",
    ),
    entity=Entity("IONOS SE", country="DE", address="Elgendorfer Str. 57, 56410 Montabaur", sources=(NOTICE,)),
    website="https://www.ionos.de",
    privacy_url=NOTICE.url,
    services=(
        Hosting(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            logs_ip=LOGS_IP,
            log_days=LOG_DAYS,
            terms_url=NOTICE.url,
            sources=(NOTICE, VISITORS, LOGS),
        ),
        BusinessEmail(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.MESSAGE),
            terms_url=NOTICE.url,
            sources=(NOTICE,),
        ),
    ),
)
