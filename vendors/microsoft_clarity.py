"""Microsoft Clarity, recordings of visits and heatmaps by Microsoft.

Its terms name Microsoft Corporation "or one of its affiliates"; the entity is the company that answers for Microsoft
in Europe.
"""

from datetime import date

from plugin_host.api import (
    N_,
    Access,
    Analytics,
    Ask,
    Cookie,
    CookieUse,
    Data,
    DeviceStorage,
    Entity,
    Host,
    Reuse,
    Role,
    Source,
    Text,
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/microsoft.json", read=date(2026, 7, 21))
FAQ = Source("https://learn.microsoft.com/en-us/clarity/faq", read=date(2026, 8, 13))
"""Quoted, with the day of reading, in github.com/api-evangelist/microsoft-clarity; the page itself was not read."""
TERMS = Source("https://clarity.microsoft.com/terms", read=None)
LIST = Source("https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list", read=None)
CONSENT = Source("https://learn.microsoft.com/en-au/clarity/clarity-consent-api-v2", read=None)
"""Since 31 October 2025 Clarity sets cookies for visitors in the EEA only where the shop passes their consent on."""
COOKIES = (LIST, Source("https://github.com/jkwakman/Open-Cookie-Database", read=None))

# A controller has ends of its own, so "nothing" is not offered.
REUSE: Ask[Reuse] = Ask(
    "reuse", N_("What may Microsoft do with the data itself?"), Reuse, choices=(Reuse.PRODUCTS, Reuse.ADS)
)
RECORDINGS: Ask[bool] = Ask("recordings", N_("Do you record visits with Microsoft Clarity?"), bool)

VENDOR = Vendor(
    api=1,
    id="microsoft-clarity",
    name="Microsoft Clarity",
    aliases=("Clarity", "MS Clarity"),
    entity=Entity(
        "Microsoft Ireland Operations Ltd.",
        country="IE",
        address="One Microsoft Place, South County Business Park, Leopardstown, Dublin 18",
        sources=(COMPANIES, FAQ),
    ),
    privacy_url="https://privacy.microsoft.com/privacystatement",
    website="https://clarity.microsoft.com",
    services=(
        Analytics(
            role=Role.CONTROLLER,
            agreement=None,
            reuse=REUSE,
            reuse_role=Role.CONTROLLER,
            data=(Data.USAGE, Data.IDENTIFIER),
            storage=DeviceStorage.COOKIES,
            # The ground is retold from its FAQ (standard clauses) and was not read in its own words.
            transfer=Transfer(
                kind=TransferKind.UNKNOWN, country="US", importer="Microsoft Corporation", sources=(FAQ, TERMS)
            ),
            terms_url=TERMS.url,
            cookies=(
                Cookie("_clck", CookieUse.STATISTICS, 365, sources=COOKIES),
                Cookie("_clsk", CookieUse.SESSION, 0, sources=COOKIES),
                Cookie("CLID", CookieUse.STATISTICS, 365, access=Access.THIRD, sources=COOKIES),
                Cookie(
                    "MUID",
                    N_("recognises your browser on websites of Microsoft, also for advertising"),
                    365,
                    access=Access.THIRD,
                    sources=COOKIES,
                ),
                Cookie("SM", N_("keeps the cookie MUID up to date"), 0, access=Access.THIRD, sources=COOKIES),
                Cookie("MR", N_("keeps the cookie MUID up to date"), 182, access=Access.THIRD, sources=COOKIES),
                Cookie(
                    "ANONCHK",
                    N_("remembers whether the cookie MUID is used for advertising"),
                    None,
                    access=Access.THIRD,
                    sources=COOKIES,
                    minutes=10,
                ),
            ),
            hosts=(Host("clarity.ms", sources=(WEB,)),),
            texts=(
                Text(
                    N_("**Please note:** with {vendor} we record how visitors move, click and scroll on our pages."),
                    when=RECORDINGS,
                ),
            ),
            asks=(RECORDINGS,),
            sources=(FAQ, TERMS, CONSENT, *COOKIES),
        ),
    ),
)
