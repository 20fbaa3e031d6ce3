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

VENDOR = Vendor(
    api=1,
    id="lightspeed-ecom",
    name="Lightspeed eCom",
    aliases=("Lightspeed",),
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
                copy_url="https://www.lightspeedhq.nl/veiligheidsinformatie/",
                sources=(
                    SECURITY,
                    AGREEMENT,
                    Source("https://www.flowconsent.com/en/services/ecommerce/lightspeed-ecom", read=None),
                ),
            ),
            terms_url="https://www.lightspeedhq.nl/veiligheidsinformatie/",
            cookies=(
                Cookie("COOKIELAW", CookieUse.CHOICE, 365, essential=True, sources=(COOKIES,)),
                Cookie("COOKIELAW_ADS", CookieUse.CHOICE, 365, essential=True, sources=(COOKIES,)),
                Cookie("COOKIELAW_SOCIAL", CookieUse.CHOICE, 365, essential=True, sources=(COOKIES,)),
                Cookie("COOKIELAW_STATS", CookieUse.CHOICE, 365, essential=True, sources=(COOKIES,)),
            ),
            sources=(SECURITY,),
        ),
    ),
)
