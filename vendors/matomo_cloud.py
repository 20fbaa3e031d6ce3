"""Matomo Cloud, the statistics of Matomo as a service by InnoCraft, of Wellington, New Zealand."""

from datetime import date

from plugin_host.api import (
    N_,
    Analytics,
    Ask,
    Cookie,
    CookieUse,
    Data,
    DeviceStorage,
    Entity,
    Host,
    Onward,
    Role,
    Source,
    Text,
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
AGREEMENT = Source("https://matomo.org/matomo-cloud-dpa/", read=None, dated=date(2025, 10, 9))
PRIVACY = Source("https://matomo.org/matomo-cloud-privacy-policy/", read=None, dated=date(2024, 8, 13))
SUBPROCESSORS = Source("https://matomo.org/matomo-cloud-dpa/subprocessors", read=None, dated=date(2025, 10, 9))
ADEQUACY = Source(
    "https://eur-lex.europa.eu/legal-content/DA/HIS/?uri=COM:2024:0007:FIN", read=None, dated=date(2024, 1, 15)
)
"""Report of the Commission: New Zealand has an adequate level of protection, and its decision stays in force."""
COOKIES = (
    Source("https://matomo.org/faq/general/faq_146/", read=None),
    Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),
)

STORAGE: Ask[DeviceStorage] = Ask("storage", N_("How does Matomo tell visitors apart?"), DeviceStorage)
RECORDINGS: Ask[bool] = Ask("recordings", N_("Do you record visits or make heatmaps with Matomo?"), bool)
WITH_COOKIES = STORAGE.is_(DeviceStorage.COOKIES)

VENDOR = Vendor(
    api=1,
    id="matomo-cloud",
    name="Matomo Cloud",
    aliases=("InnoCraft",),
    entity=Entity(
        "InnoCraft Ltd",
        country="NZ",
        address="7 Waterloo Quay, PO Box 625, 6140 Wellington",
        sources=(AGREEMENT, PRIVACY),
    ),
    privacy_url=PRIVACY.url,
    website="https://matomo.org",
    services=(
        Analytics(
            role=Role.PROCESSOR,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            storage=STORAGE,
            countries=("DE", "IE"),
            # The visits are kept in the EU; the company that is responsible for them is in New Zealand.
            transfer=Transfer(
                kind=TransferKind.ADEQUACY, country="NZ", importer="InnoCraft Ltd", sources=(AGREEMENT, ADEQUACY)
            ),
            onward=(Onward.SUBPROCESSORS,),
            terms_url=AGREEMENT.url,
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
            hosts=(Host("matomo.cloud", sources=(WEB,)),),
            texts=(
                Text(
                    N_("**Please note:** with {vendor} we record how visitors move, click and scroll on our pages."),
                    when=RECORDINGS,
                ),
            ),
            asks=(RECORDINGS,),
            sources=(AGREEMENT, SUBPROCESSORS, *COOKIES),
        ),
    ),
)
