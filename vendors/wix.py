"""Wix, a website builder with a webshop, from Israel."""

from datetime import date

from plugin_host.api import (
    N_,
    Cookie,
    CookieUse,
    Data,
    Entity,
    Host,
    Role,
    RunBy,
    ShopSoftware,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
AGREEMENT = Source("https://www.wix.com/about/privacy-dpa-users", read=None, dated=date(2019, 9, 11))
PRIVACY = Source("https://no.wix.com/about/privacy", read=None, dated=date(2019, 9, 9))
SEAT = Source("https://www.sec.gov/Archives/edgar/data/1576789/000117891320001005/wix20f2019.htm", read=None)
ISRAEL = Source(
    "https://eur-lex.europa.eu/LexUriServ/LexUriServ.do?uri=CELEX%3A02011D0061-20161217%3Aen%3ANOT",
    read=None,
    dated=date(2016, 12, 17),
)
COOKIES = Source("https://github.com/jkwakman/Open-Cookie-Database", read=None)

SECURITY = N_("protects the shop against misuse")
WORKING = N_("measures whether the shop works well")

VENDOR = Vendor(
    api=1,
    id="wix",
    name="Wix",
    aliases=("Wix.com",),
    entity=Entity("Wix.com Ltd.", country="IL", sources=(PRIVACY, SEAT)),
    website="https://www.wix.com",
    privacy_url="https://de.wix.com/about/privacy",
    services=(
        ShopSoftware(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            run_by=RunBy.VENDOR,
            transfer=Transfer(kind=TransferKind.ADEQUACY, country="IL", sources=(ISRAEL,)),
            terms_url=AGREEMENT.url,
            cookies=(
                Cookie("smSession", CookieUse.LOGIN, 14, essential=True, sources=(COOKIES,)),
                Cookie("hs", SECURITY, 0, essential=True, sources=(COOKIES,)),
                Cookie("TS01*", CookieUse.FRAUD, 0, essential=True, sources=(COOKIES,)),
                Cookie("client-session-bind", SECURITY, 0, essential=True, sources=(COOKIES,)),
                Cookie("server-session-bind", SECURITY, 0, essential=True, sources=(COOKIES,)),
                Cookie("consent-policy", CookieUse.CHOICE, 365, essential=True, sources=(COOKIES,)),
                Cookie("wixLanguage", CookieUse.LANGUAGE, 365, sources=(COOKIES,)),
                Cookie("SSR-caching", N_("says how a page was put together"), 0, sources=(COOKIES,)),
                Cookie("svSession", CookieUse.STATISTICS, 730, sources=(COOKIES,)),
                Cookie("bSession", WORKING, None, sources=(COOKIES,), minutes=30),
                Cookie("fedops.logger.sessionId", WORKING, 365, sources=(COOKIES,)),
                Cookie("_wixCIDX", WORKING, 90, sources=(COOKIES,)),
                Cookie("_wix_browser_sess", WORKING, 0, sources=(COOKIES,)),
            ),
            hosts=(
                Host("parastorage.com", sources=(WEB,)),
                Host("wix.com", sources=(WEB,)),
                Host("wixstatic.com", sources=(WEB,)),
                Host("wixapps.net", sources=(WEB,)),
            ),
            sources=(AGREEMENT,),
        ),
    ),
)
