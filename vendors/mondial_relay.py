"""Mondial Relay, a French parcel carrier with pick-up points and lockers, also in the Netherlands and Belgium."""

from datetime import date

from plugin_host.api import Data, Entity, Role, Shipping, Source, Vendor

STATEMENT = Source("https://www.mondialrelay.nl/persoonlijke-gegevens-en-cookies/", read=None)
RECIPIENTS = Source("https://www.mondialrelay.be/nl-be/pakje-verzenden/persoonsgegevens-en-cookies/", read=None)
WEBSITE = Source(
    "https://www.mondialrelay.be/nl-be/privacybeleid-website-applicatie/", read=None, dated=date(2023, 4, 14)
)

VENDOR = Vendor(
    api=1,
    id="mondial-relay",
    name="Mondial Relay",
    entity=Entity(
        "Mondial Relay",
        country="FR",
        address="5 avenue Antoine Pinay, 59510 Hem",
        sources=(STATEMENT,),
    ),
    privacy_url=STATEMENT.url,
    website="https://www.mondialrelay.nl",
    services=(
        Shipping(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            own_use=(),
            sources=(STATEMENT, RECIPIENTS, WEBSITE),
        ),
    ),
)
