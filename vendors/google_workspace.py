"""Google Workspace, formerly G Suite: hosted e-mail (Gmail) and office software of Google."""

from datetime import date

from plugin_host.api import BusinessEmail, Data, Onward, Role, Source, Transfer, TransferKind, Vendor

CLAUSES = "https://cloud.google.com/terms/sccs/eu-p2p-google-exporter"
ROLES = Source("https://business.safety.google/intl/el/gdpr/", read=None)
PRODUCT = Source("https://workspace.google.com/terms/service-terms/index.html", read=None)
SUBPROCESSORS = Source("https://workspace.google.fr/terms/subprocessors-20240919", read=None, dated=date(2024, 9, 19))
COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/google.json", read=date(2026, 7, 21))

VENDOR = Vendor(
    api=1,
    id="google-workspace",
    name="Google Workspace",
    aliases=(
        "G Suite",
        "Google Apps",
        "Google Apps for Work",
        "Google Apps for Business",
        "Google Suite",
        "Google G Suite",
        "Gmail for Business",
    ),
    website="https://workspace.google.com",
    privacy_url="https://cloud.google.com/terms/cloud-privacy-notice",
    services=(
        BusinessEmail(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.MESSAGE),
            transfer=Transfer(
                kind=TransferKind.SCC,
                country="US",
                importer="Google LLC",
                copy_url=CLAUSES,
                sources=(Source(CLAUSES, read=None), COMPANIES),
            ),
            onward=(Onward.GROUP, Onward.SUBPROCESSORS),
            terms_url="https://cloud.google.com/terms/data-processing-addendum",
            sources=(ROLES, PRODUCT, SUBPROCESSORS),
        ),
    ),
)
