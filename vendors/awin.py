"""Awin (formerly Zanox and affilinet), a German network of websites that get a reward for orders they bring."""

from datetime import date

from plugin_host.api import (
    N_,
    Access,
    Advertising,
    Cookie,
    CookieUse,
    Data,
    Entity,
    Host,
    Source,
    Text,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/awin.json", read=date(2026, 7, 21))
POLICY = Source("https://www.awin.com/de/rechtliches/privacy-policy", read=None, dated=date(2017, 3, 9))
STATUS = Source("https://www.awin.com/ie/news-and-events/gdpr/awins-data-controller-status-with-advertisers", read=None)
"""Both decide on parts of the processing."""
ADDENDUM = Source("https://www.awin.com/GB/legal/dpa", read=None)
"""Tells joint processing from that of the shop alone; which is which could not be read: the shop is asked."""
COOKIES = (Source("https://privacy.awin.com", read=None),)

VENDOR = Vendor(
    api=1,
    id="awin",
    name="Awin",
    aliases=("Zanox", "affilinet", "Affiliate Window", "Digital Window", "affili.net", "zanox.de"),
    entity=Entity("AWIN AG", country="DE", address="Eichhornstraße 3, 10785 Berlin", sources=(COMPANIES,)),
    privacy_url="https://www.awin.com/gb/privacy",
    website="https://www.awin.com",
    services=(
        Advertising(
            data=(Data.DEVICE, Data.USAGE, Data.IDENTIFIER, Data.ORDER),
            terms_url=ADDENDUM.url,
            cookies=(
                Cookie("_aw_m_<id>", CookieUse.ADVERTISING, 365, sources=COOKIES),
                Cookie("_aw_j_<id>", CookieUse.ADVERTISING, 90, sources=COOKIES),
                # Typically: it differs for each shop and each website that sends visitors.
                Cookie("aw<id>", CookieUse.ADVERTISING, 30, access=Access.THIRD, sources=COOKIES),
                Cookie("awpv<id>", CookieUse.ADVERTISING, 1, access=Access.THIRD, sources=COOKIES),
            ),
            hosts=(
                Host("dwin1.com", sources=(WEB,)),
                Host("awin1.com", sources=(WEB,)),
                Host("zenaps.com", sources=(WEB,)),
            ),
            texts=(
                Text(
                    N_(
                        "Websites that send visitors to us get a reward if those visitors order. {vendor} keeps track of "
                        "which website that is."
                    )
                ),
            ),
            sources=(POLICY, STATUS, ADDENDUM, *COOKIES),
        ),
    ),
)
