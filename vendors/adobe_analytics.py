"""Adobe Analytics, statistics by Adobe."""

from datetime import date

from plugin_host.api import (
    N_,
    Access,
    Analytics,
    Cookie,
    CookieUse,
    Data,
    DeviceStorage,
    Entity,
    Host,
    Role,
    Source,
    Vendor,
)

COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/adobe.json", read=date(2026, 7, 21))
PRIVACY = Source("https://www.adobe.com/privacy/experience-cloud.html", read=None, dated=date(2025, 6, 3))
COLLECTED = Source("https://docs.adobe.com/content/help/en/analytics/technotes/privacy-overview.html", read=None)
ACCESS = Source(
    "https://experienceleague.adobe.com/en/docs/core-services/interface/administration/ec-cookies/cookies-privacy",
    read=None,
)
DATABASE = Source("https://github.com/jkwakman/Open-Cookie-Database", read=None)
WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)

VENDOR = Vendor(
    api=1,
    id="adobe-analytics",
    name="Adobe Analytics",
    aliases=("Omniture", "SiteCatalyst", "Adobe SiteCatalyst"),
    entity=Entity(
        "Adobe Systems Software Ireland Ltd.",
        country="IE",
        address="4–6 Riverwalk, City West Business Campus, Dublin 24",
        sources=(COMPANIES,),
    ),
    privacy_url=PRIVACY.url,
    website="https://www.adobe.com",
    services=(
        Analytics(
            role=Role.PROCESSOR,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER, Data.ORDER),
            storage=DeviceStorage.COOKIES,
            terms_url=PRIVACY.url,
            cookies=(
                Cookie("s_cc", N_("tests whether cookies work"), 0, sources=(DATABASE,)),
                Cookie("s_sq", N_("remembers on which link a visitor clicked"), 0, sources=(DATABASE,)),
                # First or third party, as the shop has set it up.
                Cookie("s_vi", CookieUse.STATISTICS, 730, access=Access.BOTH, sources=(DATABASE, ACCESS)),
                Cookie("s_fid", CookieUse.STATISTICS, 1825, sources=(DATABASE, ACCESS)),
                Cookie("s_ecid", CookieUse.STATISTICS, 730, sources=(DATABASE,)),
                Cookie("s_ppv", N_("remembers how much of a page a visitor saw"), 0, sources=(DATABASE,)),
                Cookie("s_tp", N_("remembers how much of a page a visitor saw"), 0, sources=(DATABASE,)),
            ),
            hosts=(Host("omtrdc.net", sources=(WEB,)), Host("2o7.net", sources=(WEB,))),
            sources=(PRIVACY, COLLECTED, ACCESS, DATABASE),
        ),
    ),
)
