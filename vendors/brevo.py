"""Brevo, formerly Sendinblue, a platform for newsletters and other mail in Paris.

It can also follow visits to the shop; which cookies it sets then could not be read in a source of its own.
"""

from datetime import date

from plugin_host.api import Data, Entity, Mailing, Measure, Role, Source, Vendor

TERMS = Source("https://www.brevo.com/legal/termsofuse/", read=None, dated=date(2025, 10, 1))
GDPR = Source("https://help.brevo.com/hc/en-us/articles/360001258744-How-does-Brevo-comply-with-the-GDPR", read=None)
SECURITY = Source("https://www.brevo.com/features/data-security/", read=date(2026, 8, 13))
COMPANIES = Source(
    "https://github.com/datenanfragen/data/blob/master/companies/sendinblue.json", read=date(2026, 7, 21)
)

VENDOR = Vendor(
    api=1,
    id="brevo",
    name="Brevo",
    aliases=("Sendinblue",),
    entity=Entity("Sendinblue SAS", country="FR", address="9-17 rue Salneuve, 75017 Paris", sources=(TERMS, COMPANIES)),
    website="https://www.brevo.com",
    privacy_url="https://www.brevo.com/legal/privacypolicy/",
    services=(
        Mailing(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL),
            measures=(Measure.BACKUPS,),
            terms_url=TERMS.url,
            sources=(GDPR, TERMS, SECURITY),
        ),
    ),
)
