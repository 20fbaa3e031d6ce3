"""Hetzner, of Gunzenhausen, Germany: servers, cloud servers, web hosting and e-mail."""

from datetime import date

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

COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/hetzner.json", read=date(2026, 7, 21))
NOTICE = Source("https://www.hetzner.com/privacy-policy-notice", read=None)
QUESTIONS = Source(
    "https://docs.hetzner.com/general/general-terms-and-conditions/data-privacy-faq", read=None, dated=date(2025, 9, 19)
)
# The same page as it read before: that copy says that Hetzner is the processor, and what it does with the logs.
QUESTIONS_2024 = Source(
    "https://docs.hetzner.com/general/general-terms-and-conditions/data-privacy-faq/",
    read=None,
    dated=date(2024, 1, 9),
)

# What Hetzner says of its logs holds for web hosting and managed servers only.
WEBSITE = HOSTING_FORM.is_(HostingForm.REDIRECT, HostingForm.CDN, HostingForm.FULL)
LOGS_IP: Ask[bool] = Ask(
    "logs_ip",
    N_(
        "Does it log visits with their IP address? In web hosting, Hetzner makes the addresses anonymous; on a server that "
        "you manage yourself, it is up to you."
    ),
    bool,
    only_if=WEBSITE,
)
LOG_DAYS: Ask[int] = Ask(
    "log_days",
    N_(
        "For how many days does it keep logs of visits? You set this yourself: in web hosting under account maintenance "
        "in konsoleH, otherwise on your server."
    ),
    int,
    only_if=WEBSITE,
)

VENDOR = Vendor(
    api=1,
    id="hetzner",
    name="Hetzner",
    aliases=("Hetzner Online", "hetzner.de"),
    entity=Entity(
        "Hetzner Online GmbH",
        country="DE",
        address="Industriestr. 25, 91710 Gunzenhausen",
        sources=(COMPANIES, NOTICE),
    ),
    website="https://www.hetzner.com",
    privacy_url="https://www.hetzner.com/legal/privacy-policy",
    services=(
        Hosting(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            logs_ip=LOGS_IP,
            log_days=LOG_DAYS,
            terms_url=QUESTIONS.url,
            sources=(QUESTIONS, QUESTIONS_2024),
        ),
        BusinessEmail(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.MESSAGE),
            terms_url=QUESTIONS.url,
            sources=(QUESTIONS_2024,),
        ),
    ),
)
