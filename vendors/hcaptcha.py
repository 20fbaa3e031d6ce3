"""hCaptcha, of San Francisco: a check whether a visitor is a person or a program."""

from datetime import date

from plugin_host.api import Data, Entity, Host, Role, Security, Source, Transfer, TransferKind, Vendor

POLICY = Source(
    "https://docs.airlock.com/iam/latest/plugins/com.airlock.iam.flow.shared.application.configuration.captcha.HCaptchaConfig.html",
    read=None,
)
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/hcaptcha.json", read=date(2026, 7, 21))
TERMS = Source("https://www.hcaptcha.com/terms", read=None, dated=date(2025, 9, 8))
"""Read where hCaptcha gives them at an address of one of its customers."""
PLUGIN = Source(
    "https://github.com/hCaptcha/hcaptcha-wordpress-plugin/blob/00b5efa7af3f364911d233c9142aa66064b165f2/readme.txt",
    read=None,
)
NOTICE = Source("https://www.imachines.com/privacy", read=None, dated=date(2024, 10, 23))

VENDOR = Vendor(
    api=1,
    id="hcaptcha",
    name="hCaptcha",
    aliases=("h-Captcha",),
    entity=Entity(
        "Intuition Machines, Inc.",
        country="US",
        address="350 Alabama St, San Francisco, CA 94110",
        sources=(COMPANIES, TERMS),
    ),
    website="https://www.hcaptcha.com",
    privacy_url="https://www.hcaptcha.com/privacy",
    services=(
        Security(
            role=Role.PROCESSOR,
            data=(Data.IP_ADDRESS,),
            # It relies on the Data Privacy Framework; the certificate was not looked up.
            transfer=Transfer(
                kind=TransferKind.UNKNOWN, country="US", importer="Intuition Machines, Inc.", sources=(NOTICE,)
            ),
            terms_url=TERMS.url,
            hosts=(Host("hcaptcha.com", sources=(POLICY,)),),
            sources=(TERMS, PLUGIN),
        ),
    ),
)
