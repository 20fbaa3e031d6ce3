"""Jimdo, a website builder with a webshop, from Hamburg in Germany."""

from plugin_host.api import (
    Cookie,
    CookieUse,
    Data,
    Entity,
    Onward,
    Role,
    RunBy,
    ShopSoftware,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

PRIVACY = Source("https://legal.jimdo.com/hc/de/articles/20331833326612-Jimdo-Produkt-Datenschutzhinweise", read=None)
AGREEMENT = Source(
    "https://jimdo-legal.zendesk.com/hc/de/articles/360000928406-Recht-auf-Auskunft-Artikel-15-DSGVO-", read=None
)
TERMS = Source("https://de.jimdo.com/info/dolphin-agb/", read=None)
COOKIES = Source("https://github.com/jkwakman/Open-Cookie-Database", read=None)

VENDOR = Vendor(
    api=1,
    id="jimdo",
    name="Jimdo",
    aliases=("jimdo.de",),
    entity=Entity(
        "Jimdo GmbH",
        country="DE",
        address="Stresemannstraße 375, 22761 Hamburg",
        sources=(PRIVACY, Source("https://www.jimdo.com/de/legal/general-data-protection-policy/", read=None)),
    ),
    website="https://www.jimdo.com",
    privacy_url=PRIVACY.url,
    services=(
        ShopSoftware(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            run_by=RunBy.VENDOR,
            # Companies that it engages, unnamed in what was read, are in the United States too; on which ground was not read.
            transfer=Transfer(kind=TransferKind.UNKNOWN, country="US", sources=(TERMS,)),
            onward=(Onward.SUBPROCESSORS,),
            terms_url=AGREEMENT.url,
            cookies=(
                Cookie("ckies_necessary", CookieUse.CHOICE, 365, essential=True, sources=(COOKIES,)),
                Cookie("ckies_functional", CookieUse.CHOICE, 365, essential=True, sources=(COOKIES,)),
                Cookie("ckies_performance", CookieUse.CHOICE, 365, essential=True, sources=(COOKIES,)),
                Cookie("ckies_marketing", CookieUse.CHOICE, 365, essential=True, sources=(COOKIES,)),
            ),
            sources=(AGREEMENT, PRIVACY, TERMS),
        ),
    ),
)
