"""Leadinfo, a Dutch service that recognises from which companies the visitors of a website come."""

from datetime import date

from plugin_host.api import (
    N_,
    Analytics,
    Cookie,
    CookieUse,
    Data,
    DeviceStorage,
    Entity,
    Host,
    Measure,
    Role,
    Source,
    Text,
    Vendor,
)

SCRIPT = Source("https://help.leadinfo.com/en/leadinfo-and-usercentrics-smart-data-protector-sdp", read=None)
PRIVACY = Source("https://www.leadinfo.com/nl/legal/privacy/", read=None, dated=date(2022, 11, 17))
AGREEMENT = Source("https://www.leadinfo.com/nl/legal/verwerkersovereenkomst/", read=None)
HELP = Source("https://help.leadinfo.com/en/how-leadinfo-complies-to-gdpr-and-keeps-your-data-safe", read=None)
COOKIES = (Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),)

VENDOR = Vendor(
    api=1,
    id="leadinfo",
    name="Leadinfo",
    entity=Entity("Leadinfo B.V.", country="NL", sources=(AGREEMENT, PRIVACY)),
    privacy_url=PRIVACY.url,
    website="https://www.leadinfo.com",
    services=(
        Analytics(
            role=Role.PROCESSOR,
            data=(Data.IP_ADDRESS, Data.USAGE, Data.IDENTIFIER),
            storage=DeviceStorage.COOKIES,
            measures=(Measure.SECRECY, Measure.ACCESS, Measure.TWO_FACTOR),
            terms_url=AGREEMENT.url,
            cookies=(
                Cookie("_li_id", CookieUse.STATISTICS, 365, sources=COOKIES),
                Cookie("_li_ses", CookieUse.STATISTICS, 365, sources=COOKIES),
            ),
            hosts=(Host("leadinfo.net", sources=(SCRIPT,)),),
            texts=(
                Text(
                    N_(
                        "{vendor} compares the IP address of visitors with public lists of companies. That is how we see "
                        "which companies visit our website. The IP address itself is not kept."
                    )
                ),
            ),
            sources=(PRIVACY, AGREEMENT, HELP),
        ),
    ),
)
