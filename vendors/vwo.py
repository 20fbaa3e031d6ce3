"""VWO (Visual Website Optimizer), tests of pages, heatmaps and recordings by Wingify, of Delhi, India."""

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
    Period,
    Retention,
    Role,
    Source,
    Start,
    Text,
    Unit,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
AGREEMENT = Source(
    "https://vdocuments.us/non-legalese-simple-english-summary-website-non-legalese-simple-english-summary.html",
    read=None,
)
"""A copy of Wingify's own data protection addendum, version 2.1."""
COMPLIANCE = Source("https://vwo.com/compliance/compliance-session-recordings/", read=None)
PROCESSORS = Source("https://vwo.com/compliance/subprocessors/", read=None, dated=date(2020, 7, 30))
HANDLING = Source(
    "https://help.vwo.com/hc/en-us/articles/360021116134-How-VWO-Handles-Data-of-Your-Website-Users-", read=None
)
CENTRES = Source("https://help.vwo.com/hc/en-us/articles/16984895578393-Where-Does-VWO-Store-Visitor-Data-", read=None)
BELGIUM = Source("https://help.wingify.com/hc/en-us/articles/58766336786201", read=None)
COOKIES = (Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),)
VARIANT = N_("remembers which variant of a page you see")

EUROPE: Ask[bool] = Ask("eu_centre", N_("Does VWO keep the data of your visitors in its data centre in the EU?"), bool)
TESTS: Ask[bool] = Ask("tests", N_("Do you test variants of your pages with VWO?"), bool)
RECORDINGS: Ask[bool] = Ask("recordings", N_("Do you record visits with VWO?"), bool)

VENDOR = Vendor(
    api=1,
    id="vwo",
    name="VWO",
    aliases=("Visual Website Optimizer", "Wingify"),
    entity=Entity(
        "Wingify Software Private Limited",
        country="IN",
        address="Top Floor (14th), KLJ Tower North B-5, Netaji Subhash Place, Pitampura, Delhi – 110034",
        sources=(AGREEMENT, PROCESSORS),
    ),
    privacy_url="https://vwo.com/privacy-policy/",
    website="https://vwo.com",
    services=(
        Analytics(
            role=Role.PROCESSOR,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            storage=DeviceStorage.COOKIES,
            retention=Retention(period=Period(90, Unit.DAYS), start=Start.CONTRACT_END, sources=(HANDLING,)),
            terms_url=COMPLIANCE.url,
            cookies=(
                Cookie("_vwo_uuid", CookieUse.STATISTICS, 365, sources=COOKIES),
                Cookie("_vwo_uuid_v2", CookieUse.STATISTICS, 365, sources=COOKIES),
                Cookie("_vwo_sn", CookieUse.STATISTICS, 1, sources=COOKIES),
                Cookie("_vwo_ds", CookieUse.STATISTICS, 60, sources=COOKIES),
                Cookie("_vwo_referrer", N_("remembers from where a visitor came to the shop"), 0, sources=COOKIES),
                Cookie("_vis_opt_s", VARIANT, 100, sources=COOKIES),
                Cookie("_vis_opt_exp_*", VARIANT, 100, sources=COOKIES),
                # The longest lifetime that the source gives: it also says that it lasts as long as the visit.
                Cookie("_vis_opt_test_cookie", N_("tests whether cookies work"), 100, sources=COOKIES),
            ),
            hosts=(
                Host("visualwebsiteoptimizer.com", sources=(WEB,)),
                Host("vwo.com", sources=(WEB,)),
            ),
            texts=(
                Text(
                    N_("With {vendor} we show visitors different variants of a page, to see which works best."),
                    when=TESTS,
                ),
                Text(N_("{vendor} keeps this data in the European Union (Belgium)."), when=EUROPE),
                Text(
                    N_("**Please note:** with {vendor} we record how visitors move, click and scroll on our pages."),
                    when=RECORDINGS,
                ),
            ),
            asks=(TESTS, RECORDINGS, EUROPE),
            sources=(COMPLIANCE, AGREEMENT, PROCESSORS, HANDLING, CENTRES, BELGIUM, *COOKIES),
        ),
    ),
)
