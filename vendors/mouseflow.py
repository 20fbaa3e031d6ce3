"""Mouseflow, recordings of visits, heatmaps and surveys by a Danish company."""

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
    Role,
    Source,
    Text,
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
AGREEMENT = Source("https://mouseflow.com/legal/data-processing-agreement", read=None)
TERMS = Source("https://mouseflow.com/terms/", read=None, dated=date(2017, 3, 8))
VISITORS = Source("https://mouseflow.com/ccpa/data-subjects-ccpa/", read=None)
"""Also says that the data is kept for 1 to 12 months, depending on the plan: the shop is asked."""
FRAMEWORK = Source("https://mouseflow.com/de/privacy-shield", read=None)
COOKIES = (
    Source("https://help.mouseflow.com/en/articles/4282966-what-is-your-cookie-policy", read=None),
    Source(
        "https://support.mouseflow.com/support/solutions/articles/44001550895-what-is-your-cookie-policy", read=None
    ),
)

RECORDINGS: Ask[bool] = Ask("recordings", N_("Do you record visits with Mouseflow?"), bool)

VENDOR = Vendor(
    api=1,
    id="mouseflow",
    name="Mouseflow",
    entity=Entity("Mouseflow ApS", country="DK", sources=(TERMS, AGREEMENT)),
    privacy_url="https://mouseflow.com/legal/privacy",
    website="https://mouseflow.com",
    services=(
        Analytics(
            role=Role.PROCESSOR,
            data=(Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            storage=DeviceStorage.COOKIES,
            # It relies on the Data Privacy Framework; the certificate was not looked up.
            transfer=Transfer(
                kind=TransferKind.UNKNOWN, country="US", importer="Mouseflow, Inc.", sources=(FRAMEWORK,)
            ),
            terms_url=AGREEMENT.url,
            cookies=(
                Cookie("mf_<website-id>", CookieUse.SESSION, 0, sources=COOKIES),
                Cookie("mf_user", CookieUse.STATISTICS, 90, sources=COOKIES),
            ),
            hosts=(Host("mouseflow.com", sources=(WEB,)),),
            texts=(
                Text(
                    N_(
                        "**Please note:** with {vendor} we record how visitors move, click and scroll on our pages. "
                        "What you type is left out."
                    ),
                    when=RECORDINGS,
                ),
            ),
            asks=(RECORDINGS,),
            sources=(AGREEMENT, VISITORS, *COOKIES),
        ),
    ),
)
