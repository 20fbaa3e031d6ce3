"""ALL-INKL.COM, a web host in Friedersdorf, Germany: domain names, web hosting and e-mail."""

from plugin_host.api import BusinessEmail, Data, Entity, Hosting, Source, Vendor

PRIVACY = Source("https://all-inkl.com/datenschutzinformationen/", read=None)
ENGLISH = Source("https://all-inkl.com/en/support/data-protection-information/", read=None)
PLACE = Source("https://all-inkl.com/wichtig/", read=None)

VENDOR = Vendor(
    api=1,
    id="all-inkl",
    name="ALL-INKL.COM",
    aliases=("ALL-INKL", "Neue Medien Münnich", "kasserver.com"),
    entity=Entity(
        "ALL-INKL.COM – Neue Medien Münnich",
        country="DE",
        address="Hauptstraße 68, 02742 Friedersdorf",
        sources=(PRIVACY, ENGLISH),
    ),
    website="https://all-inkl.com",
    privacy_url=PRIVACY.url,
    services=(
        Hosting(
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            countries=("DE",),
            sources=(ENGLISH, PLACE),
        ),
        BusinessEmail(
            data=(Data.NAME, Data.EMAIL, Data.MESSAGE),
            countries=("DE",),
            sources=(ENGLISH, PLACE),
        ),
    ),
)
