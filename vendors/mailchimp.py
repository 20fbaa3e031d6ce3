"""Mailchimp, a platform for newsletters and other mail in Atlanta, part of the Intuit group."""

from datetime import date

from plugin_host.api import Data, Entity, Host, Mailing, Measure, Role, Source, Transfer, TransferKind, Vendor

WEB = Source("https://github.com/patrickhulce/third-party-web", read=None)
TERMS = Source("https://mailchimp.com/legal/terms", read=None)
TRANSFERS = Source("https://mailchimp.com/es/help/mailchimp-european-data-transfers", read=None)
SECURITY = Source("https://mailchimp.com/about/security/", read=date(2026, 8, 13))
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/mailchimp.json", read=date(2026, 7, 21))

VENDOR = Vendor(
    api=1,
    id="mailchimp",
    name="Mailchimp",
    aliases=("MailChimp", "Intuit Mailchimp", "Mailchimp Transactional", "Mandrill", "Rocket Science Group"),
    entity=Entity("The Rocket Science Group LLC", country="US", sources=(TERMS, COMPANIES)),
    website="https://mailchimp.com",
    privacy_url="https://mailchimp.com/legal/privacy/",
    services=(
        Mailing(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL),
            countries=("US",),
            transfer=Transfer(
                kind=TransferKind.SCC,
                country="US",
                importer="The Rocket Science Group LLC",
                copy_url="https://mailchimp.com/legal/data-processing-addendum/",
                sources=(TRANSFERS, SECURITY),
            ),
            measures=(Measure.TLS,),
            terms_url="https://mailchimp.com/legal/data-processing-addendum/",
            hosts=(
                Host("chimpstatic.com", sources=(WEB,)),
                Host("list-manage.com", sources=(WEB,)),
                Host("mailchimp.com", sources=(WEB,)),
            ),
            sources=(TRANSFERS, SECURITY),
        ),
    ),
)
