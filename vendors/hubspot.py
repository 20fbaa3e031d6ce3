"""HubSpot, a platform for newsletters and customer relations.

The address of the shop decides which company of the HubSpot group it contracts with, so no company is named here.
The 13 months of its cookies for tracking are those of the Open Cookie Database; HubSpot has shortened the cookies
beside them since.
"""

from datetime import date

from plugin_host.api import N_, Ask, Cookie, CookieUse, Data, Host, Mailing, Role, Source, Text, Vendor

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
AGREEMENT = Source("https://legal.hubspot.com/dpa", read=None)
COMPANIES = Source("https://legal.hubspot.com/de/jurisdiction-specific-terms", read=None, dated=date(2022, 11, 15))
CONTACTS = Source("https://developers.hubspot.com/docs/api/crm/contacts", read=None)
TRACKERS = (Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),)
BANNERS = (
    Source(
        "https://knowledge.hubspot.com/de/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser",
        read=None,
        dated=date(2024, 10, 31),
    ),
)

TRACKING: Ask[bool] = Ask("tracking_code", N_("Does HubSpot follow visits to the shop (its tracking code)?"), bool)
SHARING: Ask[bool] = Ask(
    "intent_sharing",
    N_("Have you switched on the sharing of intent data in HubSpot?"),
    bool,
    only_if=TRACKING.is_(True),
)
BANNER: Ask[bool] = Ask("cookie_banner", N_("Do you use the cookie banner of HubSpot?"), bool)

VENDOR = Vendor(
    api=1,
    id="hubspot",
    name="HubSpot",
    aliases=("HubSpot CRM", "HubSpot Ireland", "HubSpot Germany"),
    website="https://www.hubspot.com",
    privacy_url="https://legal.hubspot.com/privacy-policy",
    sources=(COMPANIES,),
    services=(
        Mailing(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL),
            terms_url=AGREEMENT.url,
            cookies=(
                Cookie("__hstc", CookieUse.STATISTICS, 395, when=TRACKING, sources=TRACKERS),
                Cookie(
                    "hubspotutk",
                    N_("recognises you, also when you fill in a form"),
                    395,
                    when=TRACKING,
                    sources=TRACKERS,
                ),
                Cookie("__hssc", CookieUse.SESSION, None, when=TRACKING, sources=TRACKERS, minutes=30),
                Cookie("__hssrc", CookieUse.SESSION, 0, when=TRACKING, sources=TRACKERS),
                Cookie("__hs_opt_out", CookieUse.CHOICE, 183, essential=True, when=BANNER, sources=BANNERS),
                Cookie("__hs_initial_opt_in", CookieUse.CHOICE, 7, essential=True, when=BANNER, sources=BANNERS),
                Cookie("__hs_cookie_cat_pref", CookieUse.CHOICE, 183, essential=True, when=BANNER, sources=BANNERS),
            ),
            hosts=(
                Host("hs-scripts.com", sources=(WEB,)),
                Host("hubspot.com", sources=(WEB,)),
                Host("hs-analytics.net", sources=(WEB,)),
                Host("hscollectedforms.net", sources=(WEB,)),
                Host("hsforms.net", sources=(WEB,)),
                Host("hsforms.com", sources=(WEB,)),
                Host("hsleadflows.net", sources=(WEB,)),
                Host("hs-banner.com", sources=(WEB,)),
                Host("hsadspixel.net", sources=(WEB,)),
                Host("hubapi.com", sources=(WEB,)),
            ),
            texts=(
                Text(
                    N_(
                        "**Please note:** {vendor} also uses data about visits to our shop for its own products. It is "
                        "responsible for that itself (as a controller)."
                    ),
                    when=SHARING,
                ),
            ),
            asks=(TRACKING, SHARING, BANNER),
            sources=(AGREEMENT, CONTACTS),
        ),
    ),
)
