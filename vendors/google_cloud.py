"""Google Cloud, cloud servers of Google; which Google company contracts with a European shop was not read in full."""

from datetime import date

from plugin_host.api import (
    HOSTING_FORM,
    N_,
    Ask,
    Cookie,
    CookieUse,
    Data,
    Hosting,
    HostingForm,
    Onward,
    Role,
    Source,
    Transfer,
    TransferKind,
    Vendor,
)

ROLES = Source("https://cloud.google.com/privacy/common-privacy-principles", read=None)
CLAUSES = Source("https://cloud.google.com/terms/sccs/eu-p2p-google-exporter", read=None)
FRAMEWORKS = Source("https://policies.google.com/privacy/frameworks", read=date(2026, 8, 11))
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/google.json", read=date(2026, 7, 21))
GROUP = Source("https://cloud.google.com/terms/sccs/eu-p2p-intra-group", read=None)
COOKIES = Source("https://github.com/jkwakman/Open-Cookie-Database", read=None)

STICKY: Ask[bool] = Ask(
    "session_affinity",
    N_("Does a load balancer keep each visitor on the same server (session affinity)?"),
    bool,
    only_if=HOSTING_FORM.is_(HostingForm.CDN, HostingForm.FULL),
)

VENDOR = Vendor(
    api=1,
    id="google-cloud",
    name="Google Cloud",
    aliases=("Google Cloud Platform", "GCP", "Google Cloud Storage", "Google Compute Engine", "Google App Engine"),
    website="https://cloud.google.com",
    privacy_url="https://cloud.google.com/terms/cloud-privacy-notice",
    services=(
        Hosting(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            # Google has standard clauses for this service, and says that Google LLC takes part in the Data Privacy
            # Framework: which of the two applies was not read; the certificate was not looked up.
            transfer=Transfer(
                kind=TransferKind.UNKNOWN,
                country="US",
                importer="Google LLC",
                copy_url=CLAUSES.url,
                sources=(CLAUSES, FRAMEWORKS, COMPANIES),
            ),
            onward=(Onward.GROUP,),
            terms_url="https://cloud.google.com/terms/data-processing-addendum",
            cookies=(Cookie("GCLB", CookieUse.BALANCING, 0, essential=True, when=STICKY, sources=(COOKIES,)),),
            asks=(STICKY,),
            sources=(ROLES, GROUP),
        ),
    ),
)
