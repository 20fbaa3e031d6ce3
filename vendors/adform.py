"""Adform, a Danish platform for advertisements on other websites, of Copenhagen."""

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
    Role,
    Source,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
AGREEMENT = Source(
    "https://site.adform.com/terms-and-conditions/adform-privacy-compliance-agreement-11",
    read=None,
    dated=date(2023, 3, 6),
)
JOINT = Source(
    "https://site.adform.com/terms-and-conditions/adform-privacy-compliance-agreement-10",
    read=None,
    dated=date(2022, 7, 1),
)
COOKIES = (Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),)
SYNC = N_("remembers whether your identification number was exchanged with other advertising companies")

VENDOR = Vendor(
    api=1,
    id="adform",
    name="Adform",
    entity=Entity(
        "Adform A/S",
        country="DK",
        address="Silkegade 3B, stuen & 1st floor, DK-1113 Copenhagen",
        sources=(AGREEMENT, JOINT),
    ),
    privacy_url="https://site.adform.com/privacy-center/overview",
    website="https://site.adform.com",
    services=(
        Advertising(
            role=Role.JOINT,
            agreement=None,
            data=(Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            terms_url=AGREEMENT.url,
            arrangement_url=AGREEMENT.url,
            cookies=(
                Cookie("uid", CookieUse.ADVERTISING, 60, access=Access.THIRD, sources=COOKIES),
                Cookie("cid", CookieUse.ADVERTISING, 60, access=Access.THIRD, sources=COOKIES),
                # The longest lifetime that the source gives, from 60 days on.
                Cookie("C", N_("tests whether cookies work"), 3650, access=Access.THIRD, sources=COOKIES),
                Cookie("TPC", N_("tests whether cookies work"), 14, access=Access.THIRD, sources=COOKIES),
                Cookie("GCM", SYNC, 1, access=Access.THIRD, sources=COOKIES),
                Cookie("CM", SYNC, 1, access=Access.THIRD, sources=COOKIES),
                Cookie("CM14", SYNC, 1, access=Access.THIRD, sources=COOKIES),
                Cookie("CT*", CookieUse.ADVERTISING, None, access=Access.THIRD, sources=COOKIES, minutes=60),
                Cookie("SR*", CookieUse.ADVERTISING, 1, access=Access.THIRD, sources=COOKIES),
                Cookie("adtrc", CookieUse.ADVERTISING, 7, access=Access.THIRD, sources=COOKIES),
                Cookie("adformfrpid", CookieUse.ADVERTISING, 30, sources=COOKIES),
            ),
            hosts=(
                Host("adform.net", sources=(WEB,)),
                Host("adformdsp.net", sources=(WEB,)),
            ),
            sources=(AGREEMENT, JOINT, *COOKIES),
        ),
    ),
)
