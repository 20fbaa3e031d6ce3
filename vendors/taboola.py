"""Taboola, advertisements below the articles of other websites.

Its policies name Taboola, Inc. (New York) and, of late, Taboola.com Ltd. with their affiliates; with which of them a
shop in Europe has its contract could not be read, so no company is named.
"""

from datetime import date

from plugin_host.api import (
    N_,
    Access,
    Advertising,
    Cookie,
    CookieUse,
    Data,
    Host,
    Onward,
    Period,
    Retention,
    Source,
    Start,
    Unit,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
POLICY = Source("https://www.taboola.com/policies/privacy-policy", read=None, dated=date(2023, 6, 30))
PIXEL = Source("https://www.taboola.com/policies/cookie-policy", read=None, dated=date(2024, 12, 4))
COOKIES = (PIXEL,)

VENDOR = Vendor(
    api=1,
    id="taboola",
    name="Taboola",
    aliases=("Taboola Pixel", "Taboola Europe"),
    privacy_url=POLICY.url,
    website="https://www.taboola.com",
    services=(
        Advertising(
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            retention=Retention(period=Period(13, Unit.MONTHS), start=Start.LAST_CONTACT, sources=(POLICY,)),
            onward=(Onward.SUBPROCESSORS, Onward.GROUP, Onward.PARTNERS),
            # Its code also keeps four values in local storage, taboola global:*, until the visitor clears them.
            cookies=(
                Cookie("t_gid", CookieUse.ADVERTISING, 365, access=Access.THIRD, sources=COOKIES),
                Cookie("t_pt_gid", CookieUse.ADVERTISING, 365, sources=COOKIES),
                Cookie("taboola_session_id", CookieUse.ADVERTISING, 0, access=Access.THIRD, sources=COOKIES),
                Cookie(
                    "receive-cookie-deprecation",
                    N_("remembers whether the browser still takes cookies of other websites"),
                    365,
                    access=Access.THIRD,
                    sources=COOKIES,
                ),
            ),
            hosts=(
                Host("taboola.com", sources=(WEB,)),
                Host("taboolasyndication.com", sources=(WEB,)),
            ),
            sources=(POLICY, PIXEL),
        ),
    ),
)
