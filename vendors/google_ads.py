"""Google Ads, advertising by Google: measuring what advertisements bring and showing them again to visitors."""

from datetime import date

from plugin_host.api import (
    Access,
    Advertising,
    Cookie,
    CookieUse,
    Data,
    Entity,
    OwnUse,
    Role,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

ARCHIVE = "https://github.com/OpenTermsArchive/contrib-versions/blob"
TERMS = Source(
    f"{ARCHIVE}/6ef2b1035b32e6987bbcbf1acc70b4a3e7158788/Google%20Ads/Data%20Controller%20Agreement.md", read=None
)
ADVERTISING = Source(f"{ARCHIVE}/d2a3bf6699533b0c7480f5523b8b3841db9381e3/Google%20Ads/Trackers%20Policy.md", read=None)
ROLES = Source("https://business.safety.google/intl/el/gdpr/", read=None)
FRAMEWORKS = Source("https://policies.google.com/privacy/frameworks", read=date(2026, 8, 11))
COOKIES = (Source("https://github.com/jkwakman/Open-Cookie-Database", read=None),)

VENDOR = Vendor(
    api=1,
    id="google-ads",
    name="Google Ads",
    aliases=("Google AdWords",),
    entity=Entity("Google Ireland Limited", country="IE", sources=(TERMS,)),
    privacy_url="https://business.safety.google/privacy/",
    services=(
        Advertising(
            role=Role.CONTROLLER,
            agreement=None,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            transfer=Transfer(
                kind=TransferKind.SCC,
                country="US",
                importer="Google LLC",
                copy_url="https://policies.google.com/privacy/frameworks",
                sources=(FRAMEWORKS,),
            ),
            own_use=(OwnUse.MARKETING, OwnUse.IMPROVE, OwnUse.SECURITY),
            terms_url="https://business.safety.google/intl/el/gdpr/",
            cookies=(
                Cookie("_gcl_au", CookieUse.ADVERTISING, 90, sources=COOKIES),
                Cookie("_gcl_aw", CookieUse.ADVERTISING, 90, sources=COOKIES),
                Cookie("_gcl_gs", CookieUse.ADVERTISING, 90, sources=COOKIES),
                Cookie("_gcl_gb", CookieUse.ADVERTISING, 90, sources=COOKIES),
                Cookie("_gcl_dc", CookieUse.ADVERTISING, 90, sources=COOKIES),
                Cookie("_gac_gb_*", CookieUse.ADVERTISING, 90, sources=COOKIES),
                Cookie("IDE", CookieUse.ADVERTISING, 730, access=Access.THIRD, sources=COOKIES),
                Cookie("DSID", CookieUse.ADVERTISING, 14, access=Access.THIRD, sources=COOKIES),
                # The longest lifetime that a source gives.
                Cookie("test_cookie", CookieUse.ADVERTISING, 365, access=Access.THIRD, sources=COOKIES),
            ),
            sources=(ROLES, TERMS, ADVERTISING),
        ),
    ),
)
