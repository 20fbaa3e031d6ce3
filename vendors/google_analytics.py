"""Google Analytics, statistics about visits by Google."""

from datetime import date

from plugin_host.api import (
    Analytics,
    Cookie,
    CookieUse,
    Data,
    DeviceStorage,
    Entity,
    Host,
    Onward,
    Role,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

TAG = Source("https://developers.google.com/gtagjs/devguide/configure", read=None)
WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
AUTHORITY = Source(
    "https://admin.datatilsynet.dk/hvad-siger-reglerne/vejledning/internet-medier-og-apps-/google-analytics", read=None
)
"""The Danish supervisory authority: European organisations contract with Google Ireland."""
COOKIES = Source("https://support.google.com/analytics/answer/11397207?hl=en", read=None)
TERMS = Source("https://business.safety.google/adsprocessorterms/", read=None)
VENDOR = Vendor(
    api=1,
    id="google-analytics",
    name="Google Analytics",
    aliases=(
        "GA4",
        "Google Analytics 4",
        "Universal Analytics",
        "GA 4",
        "Google Universal Analytics",
        "Google Analytics 360",
        "Google Analytics Premium",
        "Google Signals",
        "Google Signale",
    ),
    entity=Entity("Google Ireland Limited", country="IE", sources=(AUTHORITY,)),
    privacy_url="https://business.safety.google/privacy/",
    services=(
        Analytics(
            role=Role.PROCESSOR,
            reuse_role=Role.CONTROLLER,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            storage=DeviceStorage.COOKIES,
            transfer=Transfer(
                kind=TransferKind.SCC,
                country="US",
                importer="Google LLC",
                copy_url=TERMS.url,
                sources=(
                    Source("https://policies.google.com/privacy/frameworks", read=None, dated=date(2025, 8, 23)),
                    TERMS,
                    AUTHORITY,
                ),
            ),
            onward=(Onward.SUBPROCESSORS,),
            terms_url=TERMS.url,
            cookies=(
                Cookie("_ga", CookieUse.STATISTICS, 730, sources=(COOKIES,)),
                Cookie("_ga_<container-id>", CookieUse.STATISTICS, 730, sources=(COOKIES,)),
            ),
            hosts=(
                Host("google-analytics.com", sources=(WEB,)),
                Host("analytics.google.com", sources=(WEB,)),
                Host("www.googletagmanager.com", "/gtag/js?id=G-", sources=(TAG,)),
            ),
            sources=(
                Source("https://support.google.com/analytics/answer/9024351?hl=en", read=None),
                Source("https://support.google.com/analytics/answer/12017362?hl=it", read=None),
                Source(
                    "https://developers.google.com/analytics/devguides/config/admin/v1/rest/v1alpha/"
                    "DataRetentionSettings",
                    read=None,
                ),
                COOKIES,
            ),
        ),
    ),
)
