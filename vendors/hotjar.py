"""Hotjar, heatmaps, recordings of visits and surveys; part of Contentsquare.

Which company of Contentsquare contracts with a shop could not be read in a source.
"""

from datetime import date

from plugin_host.api import (
    N_,
    Analytics,
    Ask,
    Cookie,
    CookieUse,
    Data,
    DeviceStorage,
    Host,
    Measure,
    Onward,
    Role,
    Source,
    Storage,
    Text,
    Transfer,
    TransferKind,
    Vendor,
)

POLICY = Source("https://docs.contentsquare.com/en/web/content-security-policy", read=None)
WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
COOKIES = (Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),)
HELP = Source("https://help.hotjar.com/hc/en-us/articles/115011639887-Data-Safety-Privacy-Security", read=None)
LIST = Source("https://contentsquare.com/fr-fr/privacy-center/subprocessors/", read=None, dated=date(2026, 6, 1))
RECORDINGS = Ask("recordings", N_("Do you record visits with Hotjar?"), bool)
SURVEYS = Ask("surveys", N_("Do you show surveys of Hotjar on your website?"), bool)

VENDOR = Vendor(
    api=1,
    id="hotjar",
    name="Hotjar",
    aliases=("Hotjar by Contentsquare", "Contentsquare", "Hotjar Ltd"),
    privacy_url="https://www.hotjar.com/legal/policies/privacy/",
    website="https://www.hotjar.com",
    services=(
        Analytics(
            role=Role.PROCESSOR,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            storage=DeviceStorage.COOKIES,
            reuse=None,
            countries=("IE",),
            transfer=Transfer(
                kind=TransferKind.SCC,
                country="US",
                importer="Content Square, Inc.",
                copy_url="https://contentsquare.com/privacy-center/data-processing-agreement/",
                sources=(LIST,),
            ),
            onward=(Onward.SUBPROCESSORS, Onward.GROUP),
            measures=(Measure.TLS, Measure.ACCESS),
            terms_url="https://contentsquare.com/privacy-center/data-processing-agreement/",
            cookies=(
                Cookie("_hjSessionUser_<site-id>", CookieUse.STATISTICS, 365, sources=COOKIES),
                Cookie("_hjSession_<site-id>", CookieUse.SESSION, None, sources=COOKIES, minutes=30),
                Cookie("_hjAbsoluteSessionInProgress", CookieUse.STATISTICS, None, sources=COOKIES, minutes=30),
                Cookie("_hjFirstSeen", CookieUse.STATISTICS, None, sources=COOKIES, minutes=30),
                Cookie("_hjCookieTest", N_("tests whether cookies work"), 0, sources=COOKIES),
                Cookie("_hjTLDTest", N_("tests whether cookies work"), 0, sources=COOKIES),
                Cookie(
                    "_hjLocalStorageTest",
                    N_("tests whether the browser can store data"),
                    0,
                    storage=Storage.LOCAL,
                    sources=COOKIES,
                ),
                Cookie(
                    "_hjSessionStorageTest",
                    N_("tests whether the browser can store data"),
                    0,
                    storage=Storage.LOCAL,
                    sources=COOKIES,
                ),
                Cookie("_hjClosedSurveyInvites", CookieUse.PREFERENCES, 365, when=SURVEYS, sources=COOKIES),
                Cookie("_hjDonePolls", CookieUse.PREFERENCES, 365, when=SURVEYS, sources=COOKIES),
                Cookie("_hjMinimizedPolls", CookieUse.PREFERENCES, 365, when=SURVEYS, sources=COOKIES),
            ),
            hosts=(
                Host("hotjar.com", sources=(WEB,)),
                Host("hotjar.io", sources=(WEB,)),
                Host("contentsquare.net", sources=(POLICY,)),
            ),
            texts=(
                Text(
                    N_(
                        "**Please note:** with {vendor} we record how visitors move, click and scroll on our pages. "
                        "What you type is left out."
                    ),
                    when=RECORDINGS,
                ),
            ),
            asks=(RECORDINGS, SURVEYS),
            sources=(
                Source("https://contentsquare.com/privacy-center/frequently-asked-questions/", read=None),
                HELP,
                LIST,
            ),
        ),
    ),
)
