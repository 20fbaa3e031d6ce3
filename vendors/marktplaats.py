"""Marktplaats, a Dutch site for advertisements, where buyers write to the shop.

What besides messages it passes on to a shop could not be read in a source of its own.
"""

from datetime import date

from plugin_host.api import Data, Entity, OwnUse, Role, SalesChannels, Source, Vendor

STATEMENT = Source(
    "https://www.marktplaats.nl/i/help/over-marktplaats/voorwaarden-en-privacybeleid/privacyverklaring/"
    "privacyverklaring.html",
    read=None,
    dated=date(2024, 2, 12),
)
MESSAGES = Source(
    "https://help.marktplaats.nl/articles/nl_NL/Knowledge/melden-verdachte-advertentie-of-adverteerder", read=None
)

VENDOR = Vendor(
    api=1,
    id="marktplaats",
    name="Marktplaats",
    aliases=("Marktplaats.nl", "Marktplaats Pro"),
    entity=Entity("Marktplaats B.V.", country="NL", sources=(STATEMENT,)),
    privacy_url=STATEMENT.url,
    website="https://www.marktplaats.nl",
    services=(
        SalesChannels(
            role=Role.CONTROLLER,
            # What else reaches the shop could not be read in a source of its own.
            received=(Data.MESSAGE,),
            own_use=(OwnUse.IMPROVE, OwnUse.SECURITY, OwnUse.LAW),
            sources=(STATEMENT, MESSAGES),
        ),
    ),
)
