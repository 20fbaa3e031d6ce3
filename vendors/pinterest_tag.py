"""Pinterest tag, the tag behind advertisements on Pinterest."""

from datetime import date

from plugin_host.api import (
    N_,
    Access,
    Advertising,
    Ask,
    Cookie,
    CookieUse,
    Data,
    Entity,
    Host,
    Onward,
    OwnUse,
    Source,
    Text,
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/pinterest.json", read=date(2026, 7, 21))
AGREEMENT = Source("https://business.pinterest.com/en-gb/pinterest-advertising-services-agreement", read=None)
TERMS = Source("https://policy.pinterest.com/en-gb/ad-data-terms", read=None)
POLICY = Source("https://policy.pinterest.com/it/privacy-policy", read=None)
TAG = Source("https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies", read=None)
REPORTS = Source("https://help.pinterest.com/en/article/ads-performance-reporting-on-pinterest", read=None)
COOKIES = (TAG, Source("https://github.com/jkwakman/Open-Cookie-Database", read=None))

MATCH: Ask[bool] = Ask(
    "enhanced_match", N_("Does the Pinterest tag get hashed e-mail addresses (enhanced match)?"), bool
)

VENDOR = Vendor(
    api=1,
    id="pinterest-tag",
    name="Pinterest",
    aliases=("Pinterest Tag", "Pinterest Ads", "Pinterest Pixel", "Pinterest Conversion Tracking"),
    entity=Entity(
        "Pinterest Europe Ltd.",
        country="IE",
        address="Palmerston House, 2nd Floor, Fenian Street, Dublin 2",
        sources=(COMPANIES, AGREEMENT),
    ),
    privacy_url="https://policy.pinterest.com/en/privacy-policy",
    website="https://business.pinterest.com",
    services=(
        Advertising(
            data=(Data.DEVICE, Data.USAGE, Data.IDENTIFIER, Data.ORDER),
            # Its privacy policy names the company in the United States as well; the ground could not be read.
            transfer=Transfer(kind=TransferKind.UNKNOWN, country="US", importer="Pinterest, Inc.", sources=(POLICY,)),
            own_use=(OwnUse.IMPROVE, OwnUse.SECURITY),
            onward=(Onward.GROUP, Onward.SUBPROCESSORS),
            terms_url=TERMS.url,
            cookies=(
                Cookie("_pin_unauth", CookieUse.ADVERTISING, 1, sources=COOKIES),
                Cookie("_epik", CookieUse.ADVERTISING, 365, sources=COOKIES),
                Cookie("_derived_epik", CookieUse.ADVERTISING, 365, sources=COOKIES),
                Cookie("_pinterest_ct", CookieUse.ADVERTISING, 365, access=Access.THIRD, sources=COOKIES),
                Cookie("_pinterest_ct_rt", CookieUse.ADVERTISING, 365, access=Access.THIRD, sources=COOKIES),
                Cookie("_pinterest_ct_ua", CookieUse.ADVERTISING, 0, access=Access.THIRD, sources=COOKIES),
                Cookie("_pinterest_sess", CookieUse.STATISTICS, 0, access=Access.THIRD, sources=COOKIES),
            ),
            hosts=(Host("ct.pinterest.com", sources=(WEB,)),),
            texts=(
                Text(
                    N_(
                        "We also send {vendor} a code made from your e-mail address (a hash), so that it can see whether "
                        "you have an account there."
                    ),
                    when=MATCH,
                ),
            ),
            asks=(MATCH,),
            sources=(AGREEMENT, TERMS, TAG, REPORTS),
        ),
    ),
)
