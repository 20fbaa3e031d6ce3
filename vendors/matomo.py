"""Matomo (formerly Piwik) on the shop's own server: open-source statistics, of which the maker receives no data."""

from datetime import date

from plugin_host.api import (
    N_,
    Analytics,
    Ask,
    Cookie,
    CookieUse,
    Data,
    DeviceStorage,
    Reuse,
    Role,
    Source,
    Text,
    Vendor,
)

COOKIES = (
    Source("https://matomo.org/faq/general/faq_146/", read=None),
    Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),
)
REQUESTS = Source("https://matomo.org/matomo-cloud-dpa/subprocessors", read=None, dated=date(2025, 10, 9))
"""Names what the tracker of Matomo sends; said of Matomo Cloud, which has the same tracker."""
HOSTING = Source("https://matomo.org/faq/new-to-piwik/data-sovereignty-where-your-analytics-data-is-stored/", read=None)

STORAGE: Ask[DeviceStorage] = Ask("storage", N_("How does Matomo tell visitors apart?"), DeviceStorage)
RECORDINGS: Ask[bool] = Ask("recordings", N_("Do you record visits or make heatmaps with Matomo?"), bool)
WITH_COOKIES = STORAGE.is_(DeviceStorage.COOKIES)

VENDOR = Vendor(
    api=1,
    id="matomo",
    name="Matomo",
    aliases=("Matomo On-Premise", "Matomo for WordPress", "Matomo Analytics", "Piwik"),
    website="https://matomo.org",
    services=(
        Analytics(
            role=Role.SELF,
            agreement=None,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            storage=STORAGE,
            reuse=Reuse.NONE,
            cookies=(
                Cookie("_pk_id", CookieUse.STATISTICS, 395, when=WITH_COOKIES, sources=COOKIES),
                Cookie(
                    "_pk_ref",
                    N_("remembers from where a visitor came to the shop"),
                    182,
                    when=WITH_COOKIES,
                    sources=COOKIES,
                ),
                Cookie("_pk_ses", CookieUse.SESSION, None, when=WITH_COOKIES, sources=COOKIES, minutes=30),
                Cookie("_pk_hsr", CookieUse.STATISTICS, None, when=RECORDINGS, sources=COOKIES, minutes=30),
            ),
            texts=(
                Text(
                    N_("**Please note:** with {vendor} we record how visitors move, click and scroll on our pages."),
                    when=RECORDINGS,
                ),
            ),
            asks=(RECORDINGS,),
            sources=(REQUESTS, HOSTING, *COOKIES),
        ),
    ),
)
