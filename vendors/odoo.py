"""Odoo, business software with a webshop, from Belgium; it runs in Odoo's cloud or on the shop's own hosting."""

from datetime import date

from plugin_host.api import (
    N_,
    Ask,
    Cookie,
    CookieUse,
    Criterion,
    Data,
    Entity,
    Measure,
    Onward,
    Retention,
    Role,
    ShopSoftware,
    Source,
    Vendor,
)

DOCUMENTATION = "https://github.com/odoo/documentation/blob"
AGREEMENT = Source(
    f"{DOCUMENTATION}/0a0719e62a9d93e71d9193396159fe27c3d19437/content/legal/terms/enterprise.rst", read=None
)
SEAT = Source(
    "https://raw.githubusercontent.com/odoo/documentation/19.0/content/legal/terms/partnership.rst",
    read=None,
    dated=date(2023, 5, 19),
)
PRIVACY = Source("https://www.odoo.com/nl_NL/privacy", read=None)
COOKIES = Source(
    f"{DOCUMENTATION}/2535a4d40e0ac3417acc8af74592c0c3cc950489/"
    "content/applications/websites/website/configuration/cookies_bar.rst",
    read=None,
)
# The default lifetime of a cookie of Odoo is 365 days.
SESSION = Source("https://github.com/odoo/odoo/blob/012d2d75b314c3a2b4a998f423717f0e13dd4baa/odoo/http.py", read=None)

CAMPAIGNS = Source(
    "https://github.com/odoo/odoo/blob/0ac2b3c466d7877a2f7cf24904fdddaf7c6989c6/addons/utm/models/ir_http.py", read=None
)
OPERATOR = Source(
    "https://github.com/odoo/odoo/blob/006f5b7359fbcdaf0ade152e51e3a557b5e56fd9/"
    "addons/im_livechat/static/src/embed/common/livechat_service.js",
    read=None,
)

CHAT: Ask[bool] = Ask("live_chat", N_("Can visitors chat with you through Odoo?"), bool)

CAMPAIGN = N_("remembers which advertisement or campaign brought you to the shop")

VENDOR = Vendor(
    api=1,
    id="odoo",
    name="Odoo",
    aliases=("OpenERP",),
    entity=Entity(
        "Odoo S.A.", country="BE", address="Chaussée de Namur 40, 1367 Grand-Rosière", sources=(SEAT, PRIVACY)
    ),
    website="https://www.odoo.com",
    privacy_url="https://www.odoo.com/privacy",
    services=(
        ShopSoftware(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            retention=Retention(criterion=Criterion.CONTRACT, sources=(AGREEMENT,)),
            onward=(Onward.SUBPROCESSORS,),
            measures=(Measure.TLS, Measure.BACKUPS, Measure.SECRECY),
            terms_url=AGREEMENT.url,
            cookies=(
                Cookie("session_id", CookieUse.SESSION, 7, essential=True, sources=(COOKIES, SESSION)),
                Cookie("frontend_lang", CookieUse.LANGUAGE, 365, sources=(COOKIES, SESSION)),
                # The default; some versions keep these for 31 days.
                Cookie("utm_campaign", CAMPAIGN, 365, sources=(COOKIES, CAMPAIGNS, SESSION)),
                Cookie("utm_source", CAMPAIGN, 365, sources=(COOKIES, CAMPAIGNS, SESSION)),
                Cookie("utm_medium", CAMPAIGN, 365, sources=(COOKIES, CAMPAIGNS, SESSION)),
                Cookie(
                    "im_livechat_previous_operator",
                    N_("remembers who helped you in the chat before"),
                    7,
                    when=CHAT,
                    sources=(COOKIES, OPERATOR),
                ),
            ),
            asks=(CHAT,),
            sources=(AGREEMENT, PRIVACY),
        ),
    ),
)
