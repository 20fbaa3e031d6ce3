"""Deutsche Post, letters and goods by letter post in Germany (its parcels are those of DHL Paket)."""

from datetime import date

from plugin_host.api import Data, Entity, Role, Shipping, Source, Vendor

STATEMENT = Source("https://www.deutschepost.de/de/f/footer/datenschutz.html", read=None)

VENDOR = Vendor(
    api=1,
    id="deutsche-post",
    name="Deutsche Post",
    aliases=("Deutsche Post AG",),
    entity=Entity(
        "Deutsche Post AG",
        country="DE",
        address="Charles-de-Gaulle-Straße 20, 53113 Bonn",
        sources=(
            STATEMENT,
            Source(
                "https://github.com/datenanfragen/data/blob/master/companies/deutsche-post.json",
                read=date(2026, 7, 21),
            ),
        ),
    ),
    privacy_url=STATEMENT.url,
    website="https://www.deutschepost.de",
    services=(
        Shipping(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            sources=(
                STATEMENT,
                Source("https://www.dhl.de/de/geschaeftskunden/paket/information/datenschutz-gkp.html", read=None),
            ),
        ),
    ),
)
