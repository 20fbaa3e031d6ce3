"""Meta Pixel, the tag behind advertisements on Facebook and Instagram."""

from datetime import date

from plugin_host.api import (
    Access,
    Advertising,
    Cookie,
    CookieUse,
    Data,
    Entity,
    Host,
    Marker,
    OwnUse,
    Role,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

PIXEL = Source("https://developers.facebook.com/docs/meta-pixel/get-started", read=None)
ADDENDUM = Source("https://www.facebook.com/legal/controller_addendum", read=None)
JOINT = Source(
    "https://www.facebook.com/legal/terms/businesstools_jointprocessing",
    read=date(2022, 4, 21),
    dated=date(2020, 8, 31),
)
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/facebook.json", read=date(2026, 7, 21))
USES = Source("https://privacycenter.instagram.com/policy/version/privacy_policy_2022/", read=None)
TRANSFER = Source(
    "https://about.fb.com/news/2023/05/our-response-to-the-decision-on-facebooks-eu-us-data-transfers/",
    read=None,
    dated=date(2023, 9, 7),
)
DATABASE = Source("https://github.com/jkwakman/Open-Cookie-Database", read=None)
PIXEL_COOKIES = (
    Source("https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc", read=None),
    DATABASE,
)

VENDOR = Vendor(
    api=1,
    id="meta-pixel",
    name="Meta Pixel",
    aliases=(
        "Facebook Pixel",
        "pixel van Facebook",
        "pixel van Meta",
        "Pixel von Facebook",
        "Pixel von Meta",
        "pixel of Facebook",
        "pixel of Meta",
        "Meta Business Tools",
        "Facebook Custom Audiences",
        "Facebook Website Custom Audiences",
        "Website Custom Audiences",
        "Facebook Custom Audience",
        "Meta Custom Audiences",
        "Facebook Conversions API",
        "Facebook Conversion API",
        "Meta Conversions API",
        "Facebook Ads",
        "Meta Ads",
        "Instagram Ads",
        "Facebook Advertising",
        "Facebook Advertenties",
        "Facebook Remarketing",
        "Facebook Retargeting",
        "Facebook Conversion Tracking",
        "Facebook Conversion Pixel",
        "Facebook Tracking Pixel",
        "Facebook Business Tools",
        "Facebook Lookalike Audiences",
        "Facebook Audience Network",
        "Besucheraktions-Pixel",
    ),
    # The address is that of the addendum; the record of companies still has an older one.
    entity=Entity(
        "Meta Platforms Ireland Limited",
        country="IE",
        address="Merrion Road, Dublin 4, D04 X2K5",
        sources=(ADDENDUM, COMPANIES),
    ),
    privacy_url="https://www.facebook.com/privacy/policy/",
    services=(
        Advertising(
            role=Role.JOINT,
            agreement=None,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.IDENTIFIER, Data.USAGE, Data.ORDER),
            # Meta says that it relies on the Data Privacy Framework, but no source names the certified company.
            transfer=Transfer(
                kind=TransferKind.UNKNOWN, country="US", importer="Meta Platforms, Inc.", sources=(TRANSFER,)
            ),
            own_use=(OwnUse.MARKETING,),
            terms_url=ADDENDUM.url,
            arrangement_url=ADDENDUM.url,
            cookies=(
                Cookie("_fbp", CookieUse.ADVERTISING, 120, sources=PIXEL_COOKIES),
                Cookie("_fbc", CookieUse.ADVERTISING, 730, sources=PIXEL_COOKIES),
                Cookie("fr", CookieUse.ADVERTISING, 90, access=Access.THIRD, sources=(DATABASE,)),
            ),
            hosts=(Host("www.facebook.com", "/tr", sources=(PIXEL,)),),
            markers=(Marker("fbevents.js", sources=(PIXEL,)),),
            sources=(ADDENDUM, JOINT, USES),
        ),
    ),
)
