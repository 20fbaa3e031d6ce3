"""Criteo, a French platform that shows visitors of a shop its products on other websites.

It receives no names; the e-mail address only as a scrambled code, where the shop passes it on. For most of its services it is
responsible together with the shop, for some it works for the shop; its agreement says so, of which no copy at its own address
could be read, so the shop is asked.
"""

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
    Period,
    Retention,
    Source,
    Start,
    Unit,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/criteo.json", read=None)
CORPORATE = Source("https://www.criteo.com/corporate-privacy-notice/", read=None, dated=date(2026, 7, 2))
POLICY = Source("https://www.criteo.com/privacy/", read=None)
USE = Source("https://www.criteo.com/privacy/how-we-use-your-data/", read=None)
GUIDELINES = Source("https://criteo.com/criteo-privacy-guidelines-for-clients-and-publisher-partners", read=None)
COMMITMENT = Source("https://criteo.com/privacy-commitment", read=None)
"""How long it keeps data about visitors, and where those of European shops are kept."""
FIRST_PARTY = (Source("https://cookiesentry.com/cookies/providers/criteo", read=None),)
THIRD_PARTY = (Source("https://consentstack.io/vendors/criteo", read=None),)

VENDOR = Vendor(
    api=1,
    id="criteo",
    name="Criteo",
    aliases=("Criteo SA", "Criteo OneTag", "Criteo Dynamic Retargeting"),
    entity=Entity("Criteo SA", country="FR", address="32 rue Blanche, 75009 Paris", sources=(COMPANIES, CORPORATE)),
    privacy_url=POLICY.url,
    website="https://www.criteo.com",
    services=(
        Advertising(
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER, Data.ORDER),
            countries=("FR", "NL"),
            retention=Retention(period=Period(13, Unit.MONTHS), start=Start.COLLECTION, sources=(COMMITMENT,)),
            cookies=(
                # Lifetimes of 13 months.
                Cookie("cto_bundle", CookieUse.ADVERTISING, 395, sources=FIRST_PARTY),
                Cookie("cto_idcpy", CookieUse.ADVERTISING, 395, sources=FIRST_PARTY),
                Cookie("cto_sid", CookieUse.ADVERTISING, 0, sources=FIRST_PARTY),
                Cookie("cto_tld_test", N_("tests whether cookies work"), 0, sources=FIRST_PARTY),
                Cookie("uid", CookieUse.ADVERTISING, 395, access=Access.THIRD, sources=THIRD_PARTY),
            ),
            hosts=(
                Host("criteo.com", sources=(WEB,)),
                Host("criteo.net", sources=(WEB,)),
                Host("emailretargeting.com", sources=(WEB,)),
            ),
            sources=(POLICY, USE, GUIDELINES, COMMITMENT),
        ),
    ),
)
