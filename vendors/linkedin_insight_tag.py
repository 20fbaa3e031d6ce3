"""LinkedIn Insight Tag, the tag behind advertisements on LinkedIn."""

from datetime import date

from plugin_host.api import (
    Access,
    Advertising,
    Cookie,
    CookieUse,
    Data,
    Entity,
    Host,
    OwnUse,
    Period,
    Retention,
    Role,
    Source,
    Start,
    Unit,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/linkedin.json", read=date(2026, 7, 21))
ADDENDUM = Source("https://www.linkedin.com/legal/l/linkedin-independent-controller-addendum", read=None)
TAG = Source("https://www.linkedin.com/help/linkedin/answer/a7155497", read=None)
AUDIENCES = Source("https://www.linkedin.com/help/linkedin/answer/81195", read=None)
COOKIES = (Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),)

VENDOR = Vendor(
    api=1,
    id="linkedin-insight-tag",
    name="LinkedIn",
    aliases=(
        "LinkedIn Insight Tag",
        "LinkedIn Ads",
        "LinkedIn Marketing Solutions",
        "LinkedIn Pixel",
        "LinkedIn Conversion Tracking",
    ),
    entity=Entity(
        "LinkedIn Ireland Unlimited Company",
        country="IE",
        address="Wilton Plaza, Wilton Place, Dublin 2",
        sources=(COMPANIES,),
    ),
    privacy_url="https://www.linkedin.com/legal/privacy-policy",
    website="https://www.linkedin.com",
    services=(
        Advertising(
            role=Role.CONTROLLER,
            agreement=None,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            retention=Retention(period=Period(180, Unit.DAYS), start=Start.COLLECTION, sources=(TAG, AUDIENCES)),
            own_use=(OwnUse.IMPROVE,),
            terms_url=ADDENDUM.url,
            cookies=(
                Cookie("li_fat_id", CookieUse.ADVERTISING, 30, sources=COOKIES),
                Cookie("ln_or", CookieUse.STATISTICS, 1, sources=COOKIES),
                Cookie("bcookie", CookieUse.ADVERTISING, 365, access=Access.THIRD, sources=COOKIES),
                Cookie("lidc", CookieUse.ADVERTISING, 1, access=Access.THIRD, sources=COOKIES),
                Cookie("lms_ads", CookieUse.ADVERTISING, 30, access=Access.THIRD, sources=COOKIES),
                Cookie("lms_analytics", CookieUse.STATISTICS, 30, access=Access.THIRD, sources=COOKIES),
                Cookie("AnalyticsSyncHistory", CookieUse.STATISTICS, 30, access=Access.THIRD, sources=COOKIES),
            ),
            hosts=(
                Host("licdn.com", sources=(WEB,)),
                Host("ads.linkedin.com", sources=(WEB,)),
            ),
            sources=(ADDENDUM, TAG, AUDIENCES),
        ),
    ),
)
