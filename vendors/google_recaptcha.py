"""Google reCAPTCHA, a check of Google Cloud whether a visitor is a person or a program.

Which company of Google contracts with a shop could not be read in a source. Until 2 April 2026 Google was a controller
here.
"""

from datetime import date

from plugin_host.api import (
    Access,
    Cookie,
    CookieUse,
    Data,
    Host,
    Role,
    Security,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

POLICY = Source(
    "https://docs.airlock.com/iam/latest/plugins/com.airlock.iam.flow.shared.application.configuration.captcha.ReCaptchaConfig.html",
    read=None,
)
ROLES = Source(
    "https://security.googlecloudcommunity.com/community-blog-42/"
    "switching-google-s-role-with-recaptcha-from-data-controller-to-data-processor-6646",
    read=None,
    dated=date(2026, 1, 26),
)
FAQ = Source("https://cloud.google.com/recaptcha/docs/faq", read=None)
EVENT = Source(
    "https://cloud.google.com/python/docs/reference/recaptchaenterprise/latest/"
    "google.cloud.recaptchaenterprise_v1.types.Event.html",
    read=None,
)
"""What of a visitor is assessed: the IP address, the browser, the page asked for."""
COLLECTED = Source("https://cloud.google.com/recaptcha/docs/disclosure-requirements-android", read=None)
"""For apps; no such list for websites could be read."""
CLAUSES = Source("https://cloud.google.com/terms/sccs/eu-p2p-google-exporter", read=None)
FRAMEWORKS = Source("https://policies.google.com/privacy/frameworks", read=None, dated=date(2022, 2, 10))

VENDOR = Vendor(
    api=1,
    id="google-recaptcha",
    name="Google reCAPTCHA",
    aliases=("reCAPTCHA", "reCAPTCHA Enterprise", "Re-Captcha", "Google Captcha", "Invisible reCAPTCHA"),
    website="https://cloud.google.com/recaptcha",
    services=(
        Security(
            role=Role.PROCESSOR,
            data=(Data.IP_ADDRESS, Data.DEVICE, Data.USAGE, Data.IDENTIFIER),
            transfer=Transfer(
                kind=TransferKind.SCC,
                country="US",
                importer="Google LLC",
                copy_url=CLAUSES.url,
                sources=(CLAUSES, FRAMEWORKS),
            ),
            terms_url="https://cloud.google.com/terms/data-processing-addendum",
            cookies=(
                Cookie(
                    "_GRECAPTCHA",
                    CookieUse.FRAUD,
                    179,
                    access=Access.THIRD,
                    sources=(FAQ, Source("https://github.com/jkwakman/Open-Cookie-Database", read=None)),
                ),
            ),
            hosts=(
                Host("recaptcha.net", sources=(FAQ,)),
                Host("www.google.com", "/recaptcha/", sources=(FAQ,)),
                Host("www.gstatic.com", "/recaptcha/", sources=(POLICY,)),
            ),
            sources=(ROLES, FAQ, EVENT, COLLECTED),
        ),
    ),
)
