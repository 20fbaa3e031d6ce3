"""Instagram, of Meta: photos and videos that stand on another website."""

from datetime import date

from plugin_host.api import (
    N_,
    Access,
    Cookie,
    CookieUse,
    Data,
    Entity,
    Host,
    Media,
    OwnUse,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/facebook.json", read=date(2026, 7, 21))
COOKIE_POLICY = Source("https://www.facebook.com/privacy/policies/cookies", read=None, dated=date(2023, 12, 12))
TRANSFER = Source(
    "https://about.fb.com/news/2023/05/our-response-to-the-decision-on-facebooks-eu-us-data-transfers/",
    read=None,
    dated=date(2023, 9, 7),
)
DATABASE = Source("https://github.com/jkwakman/Open-Cookie-Database", read=None)

VENDOR = Vendor(
    api=1,
    id="instagram",
    name="Instagram",
    aliases=("Instagram Feed", "Instagram Embed"),
    entity=Entity("Meta Platforms Ireland Limited", country="IE", sources=(COMPANIES,)),
    website="https://www.instagram.com",
    privacy_url="https://www.facebook.com/privacy/policy/",
    services=(
        Media(
            data=(Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            # Meta says that it relies on the Data Privacy Framework; the certificate was not looked up.
            transfer=Transfer(
                kind=TransferKind.UNKNOWN, country="US", importer="Meta Platforms, Inc.", sources=(TRANSFER,)
            ),
            own_use=(OwnUse.IMPROVE, OwnUse.SECURITY, OwnUse.MARKETING),
            cookies=(
                Cookie("ig_did", CookieUse.ADVERTISING, 3285, access=Access.THIRD, sources=(DATABASE,)),
                Cookie(
                    "ig_cb",
                    N_("makes posts from Instagram work on our pages"),
                    3285,
                    access=Access.THIRD,
                    sources=(DATABASE,),
                ),
                Cookie("mid", CookieUse.PREFERENCES, 3285, access=Access.THIRD, sources=(DATABASE,)),
            ),
            hosts=(
                Host("cdninstagram.com", sources=(WEB,)),
                Host("instagram.com", sources=(WEB,)),
            ),
            sources=(COOKIE_POLICY,),
        ),
    ),
)
