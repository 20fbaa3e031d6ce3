"""Hermes, a parcel carrier in Germany."""

from datetime import date

from plugin_host.api import (
    N_,
    Data,
    Entity,
    Onward,
    Period,
    Retention,
    Role,
    Shipping,
    Source,
    Start,
    Text,
    Unit,
    Vendor,
)

NOTICE = Source("https://www.myhermes.de/datenschutz/postdienstleistungen/", read=None)

VENDOR = Vendor(
    api=1,
    id="hermes",
    name="Hermes",
    aliases=(
        "Hermes Germany",
        "myHermes",
        "Hermes Logistik",
        "Hermes Logistik Gruppe",
        "Hermes Versand",
        "Hermes Paketshop",
        "Hermes Paketdienst",
        "hermesworld.com",
    ),
    entity=Entity(
        "Hermes Germany GmbH",
        country="DE",
        address="Essener Straße 89, 22419 Hamburg",
        sources=(
            NOTICE,
            Source(
                "https://github.com/datenanfragen/data/blob/master/companies/hermes.json",
                read=date(2026, 7, 21),
            ),
        ),
    ),
    privacy_url=NOTICE.url,
    website="https://www.myhermes.de",
    services=(
        Shipping(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            retention=Retention(period=Period(12, Unit.MONTHS), start=Start.DELIVERY, sources=(NOTICE,)),
            onward=(Onward.SUBPROCESSORS,),
            texts=(
                Text(
                    N_(
                        "If there is a complaint or damage, {vendor} keeps the data for longer: for up to 10 years after it "
                        "has been dealt with."
                    )
                ),
            ),
            sources=(
                NOTICE,
                Source("https://www.myhermes.de/service/fragen/empfangen/benachrichtigungskarte.html", read=None),
            ),
        ),
    ),
)
