"""ActiveCampaign, a platform in Chicago for newsletters, automated mail and customer relations."""

from datetime import date

from plugin_host.api import (
    N_,
    Ask,
    Cookie,
    CookieUse,
    Data,
    Entity,
    Host,
    Mailing,
    Onward,
    Role,
    Source,
    Text,
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
POLICY = Source("https://www.activecampaign.com/legal/privacy-policy", read=None, dated=date(2024, 1, 17))
TRANSFERS = Source("https://www.activecampaign.com/de/legal/gdpr-updates/privacy-shield", read=None)
LEGAL = Source("https://www.activecampaign.com/legal", read=None)
CLAUSES = Source("https://www.activecampaign.com/it/legal/brazilscc", read=None, dated=date(2025, 10, 31))
SITE = Source("https://help.activecampaign.com/hc/en-us/articles/360000872064-Site-tracking-and-the-GDPR", read=None)
COOKIES = (Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),)

TRACKING: Ask[bool] = Ask("site_tracking", N_("Does ActiveCampaign follow visits to the shop (site tracking)?"), bool)

VENDOR = Vendor(
    api=1,
    id="activecampaign",
    name="ActiveCampaign",
    aliases=("Active Campaign",),
    entity=Entity(
        "ActiveCampaign, LLC",
        country="US",
        address="1 North Dearborn Street, Fifth Floor, Chicago, IL 60302",
        sources=(CLAUSES, POLICY),
    ),
    website="https://www.activecampaign.com",
    privacy_url=POLICY.url,
    services=(
        Mailing(
            role=Role.PROCESSOR,
            data=(Data.EMAIL,),
            transfer=Transfer(
                kind=TransferKind.SCC,
                country="US",
                importer="ActiveCampaign, LLC",
                copy_url="https://www.activecampaign.com/legal/newscc",
                sources=(TRANSFERS, LEGAL),
            ),
            onward=(Onward.SUBPROCESSORS,),
            terms_url=LEGAL.url,
            cookies=(
                Cookie("ac_enable_tracking", CookieUse.PREFERENCES, 29, when=TRACKING, sources=COOKIES),
                Cookie("prism_<id>", CookieUse.STATISTICS, 30, when=TRACKING, sources=COOKIES),
            ),
            hosts=(
                Host("trackcmp.net", sources=(WEB,)),
                Host("app-us1.com", sources=(WEB,)),
            ),
            texts=(
                Text(
                    N_(
                        "{vendor} also records which of our pages you visit and your IP address, and links this to "
                        "your e-mail address."
                    ),
                    when=TRACKING,
                ),
            ),
            asks=(TRACKING,),
            sources=(POLICY, SITE, LEGAL),
        ),
    ),
)
