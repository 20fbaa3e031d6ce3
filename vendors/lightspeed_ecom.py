"""Lightspeed eCom, hosted webshop software of the Canadian Lightspeed group."""

from datetime import date

from plugin_host.api import (
    Cookie,
    CookieUse,
    Data,
    Entity,
    Role,
    RunBy,
    ShopSoftware,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

COOKIES = Source("https://github.com/jkwakman/Open-Cookie-Database", read=None)
SECURITY = Source("https://www.lightspeedhq.nl/veiligheidsinformatie/", read=None)
AGREEMENT = Source("https://lightspeedhq.com.au/legal/lightspeed-service-agreement", read=None, dated=date(2024, 11, 7))
FILINGS = "https://www.sec.gov/Archives/edgar/data/1823306"
"""What the group filed with the supervisor of the stock exchange: its seat in Canada, and its present name."""
SEAT = Source(f"{FILINGS}/000114036120022007/brhc10015570_s8.htm", read=None)
NAME = Source(f"{FILINGS}/000114036121027433/ny20000252x3_ussuppl.htm", read=None, dated=date(2021, 8, 9))

VENDOR = Vendor(
    api=1,
    id="lightspeed-ecom",
    name="Lightspeed eCom",
    aliases=(
        "Lightspeed",
        "SEOshop",
        "Lightspeed eCommerce",
        "Lightspeed HQ",
        "Lightspeed C-Series",
        "Lightspeed Webshop",
        "lightspeedhq.com",
        "webshopapp.com",
    ),
    entity=Entity("Lightspeed Netherlands B.V.", country="NL", sources=(AGREEMENT,)),
    website="https://www.lightspeedhq.nl",
    privacy_url="https://www.lightspeedhq.com/legal/privacy-policy/",
    services=(
        ShopSoftware(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            run_by=RunBy.VENDOR,
            transfer=Transfer(
                kind=TransferKind.SCC,
                country="CA",
                importer="Lightspeed Commerce Inc.",
                sources=(SECURITY, AGREEMENT, SEAT, NAME),
            ),
            terms_url=SECURITY.url,
            cookies=(
                Cookie("COOKIELAW", CookieUse.CHOICE, 365, essential=True, sources=(COOKIES,)),
                Cookie("COOKIELAW_ADS", CookieUse.CHOICE, 365, essential=True, sources=(COOKIES,)),
                Cookie("COOKIELAW_SOCIAL", CookieUse.CHOICE, 365, essential=True, sources=(COOKIES,)),
                Cookie("COOKIELAW_STATS", CookieUse.CHOICE, 365, essential=True, sources=(COOKIES,)),
            ),
            sources=(SECURITY, AGREEMENT),
        ),
    ),
)
