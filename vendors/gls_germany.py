"""GLS in Germany, the parcel carrier of the GLS group there."""

from datetime import date

from plugin_host.api import Data, Entity, Measure, Role, Shipping, Source, Vendor

NOTICE = Source("https://gls-group.eu/DE/en/privacy-advice-senders-and-recipients", read=None)

VENDOR = Vendor(
    api=1,
    id="gls-germany",
    name="GLS Germany",
    aliases=("GLS Deutschland", "GLS Paketdienst", "GLS-ONE", "German Parcel", "gls-pakete.de"),
    entity=Entity(
        "General Logistics Systems Germany GmbH & Co. OHG",
        country="DE",
        address="GLS Germany-Straße 1–7, 36286 Neuenstein",
        sources=(
            NOTICE,
            Source("https://github.com/datenanfragen/data/blob/master/companies/gls.json", read=date(2026, 7, 21)),
        ),
    ),
    privacy_url=NOTICE.url,
    website="https://gls-group.eu",
    services=(
        Shipping(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            measures=(Measure.SECRECY,),
            sources=(
                NOTICE,
                Source("https://gls-group.com/DE/en/privacy-policy-standard.html", read=None),
                Source("https://gls-group.eu/DE/de/datenschutz-standard", read=None),
            ),
        ),
    ),
)
