"""Brevo, formerly Sendinblue, a platform for newsletters and other mail in Paris.

It can also follow visits to the shop; which cookies it sets then could not be read in a source of its own.
"""

from datetime import date

from plugin_host.api import Data, Entity, Host, Mailing, Role, Source, Vendor

TERMS = Source("https://www.brevo.com/legal/termsofuse/", read=None, dated=date(2025, 10, 1))
GDPR = Source("https://help.brevo.com/hc/en-us/articles/360001258744-How-does-Brevo-comply-with-the-GDPR", read=None)
COMPANIES = Source(
    "https://github.com/datenanfragen/data/blob/master/companies/sendinblue.json", read=date(2026, 7, 21)
)
TRACKER = Source("https://developers.brevo.com/docs/tracker-js-implementation", read=None)

VENDOR = Vendor(
    api=1,
    id="brevo",
    name="Brevo",
    aliases=("Sendinblue", "Send in Blue", "Newsletter2Go"),
    # The address is that of the terms; the record of companies still has an older one.
    entity=Entity("Sendinblue SAS", country="FR", address="9-17 rue Salneuve, 75017 Paris", sources=(TERMS, COMPANIES)),
    website="https://www.brevo.com",
    privacy_url="https://www.brevo.com/legal/privacypolicy/",
    services=(
        Mailing(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL),
            terms_url=TERMS.url,
            hosts=(Host("cdn.brevo.com", sources=(TRACKER,)),),
            sources=(GDPR, TERMS),
        ),
    ),
)
