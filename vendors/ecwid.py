"""Ecwid, a webshop that is put into an existing website, by a company of the Lightspeed group.

What it says of its role stands in a list of other people's that quotes its privacy policy; in the same way the cookies
come from a shop that repeats its list.
"""

from plugin_host.api import Cookie, CookieUse, Data, Host, Role, RunBy, ShopSoftware, Source, Storage, Vendor

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
QUOTED = Source(
    "https://www.ccm19.de/plugin.php?menuid=308&template=mv/templates/mv_show_front.html"
    "&mv_id=4&extern_meta=x&mv_content_id=365&getlang=en",
    read=None,
)
HELP = Source(
    "https://support.ecwid.com/hc/en-us/articles/360000608449-General-Data-Protection-Regulation-GDPR-and-Ecwid-stores",
    read=None,
)
COOKIES = (Source("https://jphorticultureltd.com/products/pages/about", read=None),)

VENDOR = Vendor(
    api=1,
    id="ecwid",
    name="Ecwid",
    aliases=("Ecwid by Lightspeed", "Lightspeed E-Series", "Ecwid, Inc."),
    privacy_url="https://www.ecwid.com/privacy-policy",
    website="https://www.ecwid.com",
    services=(
        ShopSoftware(
            role=Role.PROCESSOR,
            run_by=RunBy.VENDOR,
            data=(Data.ORDER, Data.DEVICE),
            cookies=(
                Cookie("PSecwid__<store-id>PScart", CookieUse.CART, 365, essential=True, sources=COOKIES),
                Cookie("PSecwid__<store-id>__emailPSemail", CookieUse.CHECKOUT, 180, sources=COOKIES),
                Cookie("PSecwid__document__referrerPSreferrer", CookieUse.STATISTICS, 90, sources=COOKIES),
                Cookie("ec-user-response", CookieUse.CHOICE, 180, storage=Storage.LOCAL, sources=(QUOTED,)),
            ),
            hosts=(
                Host("ecwid.com", sources=(WEB,)),
                Host("shopsettings.com", sources=(WEB,)),
            ),
            sources=(QUOTED, HELP),
        ),
    ),
)
