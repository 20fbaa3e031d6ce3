"""DHL Paket, the parcel carrier of the DHL group in Germany (not DHL Express, nor DHL in the Netherlands)."""

from datetime import date

from plugin_host.api import Data, Entity, OwnUse, Role, Shipping, Source, Vendor

STATEMENT = Source("https://dhl.de/en/toolbar/footer/datenschutz.html", read=None)

VENDOR = Vendor(
    api=1,
    id="dhl-paket",
    name="DHL Paket",
    aliases=(
        "DHL Packstation",
        "DHL Deutschland",
        "DHL Germany",
        "DHL Vertriebs GmbH",
        "DHL Vertriebs",
        "DHL Paketshop",
        "DHL Kleinpaket",
        "DHL Warenpost",
        "DHL Wunschpaket",
    ),
    entity=Entity(
        "DHL Paket GmbH",
        country="DE",
        address="Sträßchensweg 10, 53113 Bonn",
        sources=(
            STATEMENT,
            Source(
                "https://github.com/datenanfragen/data/blob/master/companies/dhl-paket-gmbh.json",
                read=date(2026, 7, 21),
            ),
        ),
    ),
    privacy_url=STATEMENT.url,
    website="https://www.dhl.de",
    services=(
        Shipping(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            own_use=(OwnUse.LAW,),
            sources=(
                STATEMENT,
                Source("https://www.dhl.de/de/geschaeftskunden/paket/information/datenschutz-gkp.html", read=None),
                Source(
                    "https://dhl.de/de/privatkunden/pakete-empfangen/an-einem-abholort-empfangen/paketumleitung.html",
                    read=None,
                ),
            ),
        ),
    ),
)
