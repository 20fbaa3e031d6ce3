"""Akismet, by Automattic, finds spam among what visitors post on a website."""

from datetime import date

from plugin_host.api import N_, Data, Entity, OwnUse, Security, Source, Text, Vendor

COMPANIES = Source(
    "https://github.com/datenanfragen/data/blob/master/companies/automattic.json", read=date(2026, 7, 21)
)
GDPR = Source("https://akismet.com/gdpr/", read=None)
STATEMENT = Source("https://akismet.com/privacy/", read=None)
PLUGIN = Source(
    "https://github.com/wp-plugins/akismet/blob/06fba68ee1cf0a0b7f2129f09e2767fa95031c07/class.akismet-admin.php",
    read=None,
)

VENDOR = Vendor(
    api=1,
    id="akismet",
    name="Akismet",
    aliases=("Akismet Anti-spam", "Akismet Spam Protection"),
    entity=Entity(
        "Aut O’Mattic A8C Ireland Ltd.",
        country="IE",
        address="Grand Canal Dock, 25 Herbert Pl, Dublin, D02 AY86",
        sources=(COMPANIES,),
    ),
    website="https://akismet.com",
    privacy_url=STATEMENT.url,
    services=(
        Security(
            data=(Data.NAME, Data.EMAIL, Data.MESSAGE, Data.IP_ADDRESS, Data.DEVICE),
            own_use=(OwnUse.IMPROVE,),
            texts=(
                Text(
                    N_(
                        "If you post something on our website, a comment for instance, {vendor} checks whether it is "
                        "spam. It deletes most of this data after two weeks to ninety days, and keeps a small part for "
                        "longer."
                    )
                ),
            ),
            sources=(GDPR, STATEMENT, PLUGIN),
        ),
    ),
)
