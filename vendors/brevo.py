"""Brevo, formerly Sendinblue, a platform for newsletters and other mail in Paris."""

from datetime import date

from plugin_host.api import N_, Ask, Cookie, Data, Entity, Mailing, Measure, Role, Source, Vendor

TERMS = Source("https://www.brevo.com/legal/termsofuse/", read=None, dated=date(2025, 10, 1))
GDPR = Source("https://help.brevo.com/hc/en-us/articles/360001258744-How-does-Brevo-comply-with-the-GDPR", read=None)
SECURITY = Source("https://www.brevo.com/features/data-security/", read=date(2026, 8, 13))
COMPANIES = Source(
    "https://github.com/datenanfragen/data/blob/master/companies/sendinblue.json", read=date(2026, 7, 21)
)
TRACKER_COOKIES = (
    Source("https://tracker-doc.sendinblue.com/docs/principles", read=None),
    Source("https://consentstack.io/vendors/brevo", read=None),
)

TRACKER: Ask[bool] = Ask("onsite_tracking", N_("Does Brevo follow visits to the shop (its tracker is on)?"), bool)

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
            terms_url="https://www.brevo.com/legal/termsofuse/",
            cookies=(
                Cookie(
                    "sib_cuid",
                    N_("recognises you to link your visit to your e-mail address"),
                    180,
                    when=TRACKER,
                    sources=TRACKER_COOKIES,
                ),
            ),
            asks=(TRACKER,),
            sources=(GDPR, TERMS, SECURITY),
        ),
    ),
)
