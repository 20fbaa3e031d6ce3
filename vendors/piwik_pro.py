"""Piwik PRO Analytics Suite, statistics and tag management by Piwik PRO, of Wrocław, Poland."""

from datetime import date

from plugin_host.api import (
    N_,
    Analytics,
    Ask,
    Cookie,
    CookieUse,
    Data,
    DeviceStorage,
    Entity,
    Role,
    Source,
    Vendor,
)

AGREEMENT = Source("https://piwik.pro/core-dpa", read=None, dated=date(2024, 4, 22))
TERMS = Source("https://community.piwik.pro/tos", read=None, dated=date(2023, 6, 12))
MASKING = Source("https://help.piwik.pro/support/getting-started/mask-your-visitor-ip-address", read=None)
RETENTION = Source("https://help.piwik.pro/support/questions/for-how-long-does-piwik-pro-retain-data/", read=None)
"""14 months in one plan, 25 months or what was agreed in another: the shop is asked."""
LIST = Source("https://help.piwik.pro/support/privacy/cookies-created-by-piwik-pro/", read=None)
DATABASE = Source("https://github.com/jkwakman/Open-Cookie-Database", read=None)
COOKIES = (LIST, DATABASE)
ORIGIN = N_("remembers from where a visitor came to the shop")

STORAGE: Ask[DeviceStorage] = Ask("storage", N_("How does Piwik PRO tell visitors apart?"), DeviceStorage)
TAGS: Ask[bool] = Ask("tag_manager", N_("Do you use the tag manager of Piwik PRO?"), bool)
CONSENT: Ask[bool] = Ask("consent_manager", N_("Do you ask for consent with the consent manager of Piwik PRO?"), bool)
WITH_COOKIES = STORAGE.is_(DeviceStorage.COOKIES)

VENDOR = Vendor(
    api=1,
    id="piwik-pro",
    name="Piwik PRO",
    aliases=("Piwik PRO Analytics Suite", "Piwik PRO Core"),
    entity=Entity("Piwik PRO SA", country="PL", address="ul. Św. Antoniego 2/4, 50-073 Wrocław", sources=(AGREEMENT,)),
    privacy_url="https://piwik.pro/privacy-policy/",
    website="https://piwik.pro",
    services=(
        Analytics(
            role=Role.PROCESSOR,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            storage=STORAGE,
            terms_url=AGREEMENT.url,
            cookies=(
                Cookie("_pk_id.<app-id>.<hash>", CookieUse.STATISTICS, 395, when=WITH_COOKIES, sources=COOKIES),
                Cookie(
                    "_pk_ses.<app-id>.<hash>",
                    CookieUse.SESSION,
                    None,
                    when=WITH_COOKIES,
                    sources=COOKIES,
                    minutes=30,
                ),
                Cookie("stg_last_interaction", CookieUse.SESSION, 365, when=TAGS, sources=(DATABASE,)),
                Cookie("stg_returning_visitor", CookieUse.STATISTICS, 365, when=TAGS, sources=(DATABASE,)),
                Cookie("stg_traffic_source_priority", ORIGIN, None, when=TAGS, sources=(DATABASE,), minutes=30),
                Cookie("stg_externalReferrer", ORIGIN, 0, when=TAGS, sources=(DATABASE,)),
                Cookie("stg_utm_campaign", ORIGIN, 0, when=TAGS, sources=(DATABASE,)),
                Cookie("stg_pk_campaign", ORIGIN, 0, when=TAGS, sources=(DATABASE,)),
                Cookie(
                    "stg_fired__<id>",
                    N_("remembers which scripts already ran during the visit"),
                    0,
                    when=TAGS,
                    sources=(DATABASE,),
                ),
                Cookie("ppms_privacy_<app-id>", CookieUse.CHOICE, 365, when=CONSENT, sources=(DATABASE,)),
                Cookie("ppms_privacy_bar_<app-id>", CookieUse.CHOICE, 0, when=CONSENT, sources=(DATABASE,)),
            ),
            asks=(TAGS, CONSENT),
            sources=(AGREEMENT, TERMS, MASKING, RETENTION, *COOKIES),
        ),
    ),
)
