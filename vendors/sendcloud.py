"""Sendcloud, Dutch shipping software; which company of the group is the party depends on the shop's billing address."""

from datetime import date

from plugin_host.api import (
    Data,
    Entity,
    Fulfilment,
    FulfilmentForm,
    Marker,
    Measure,
    Onward,
    Period,
    Retention,
    Role,
    Source,
    Start,
    Unit,
    Vendor,
)

PROCESSING = Source("https://www.sendcloud.com/terms-of-processing/", read=None)
PRIVACY = Source("https://sendcloud.com/privacy-policy", read=None)
STORAGE = Source("https://support.sendcloud.com/hc/en-us/articles/360024838032", read=None)
RETENTION = Source("https://support.sendcloud.com/hc/nl/articles/360025137891-Data-Retention-Policy", read=None)
MODULE = Source("https://github.com/SendCloud/prestashop-thirtybees-module", read=None)

VENDOR = Vendor(
    api=1,
    id="sendcloud",
    name="Sendcloud",
    # Sendcloud GmbH had processing terms of its own for shops in Germany and Austria (2018).
    aliases=("Sendcloud B.V.", "Sendcloud GmbH", "SendCloud.nl", "sendcloud.de"),
    entity=Entity(
        "Sendcloud B.V.",
        country="NL",
        address="Stadhuisplein 10, 5611 EM Eindhoven",
        sources=(PRIVACY, PROCESSING),
    ),
    privacy_url=PRIVACY.url,
    website="https://www.sendcloud.com",
    services=(
        Fulfilment(
            form=FulfilmentForm.LABELS,
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.COMPANY, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE, Data.ORDER),
            countries=("DE",),
            retention=Retention(period=Period(365, Unit.DAYS), start=Start.COLLECTION, sources=(RETENTION,)),
            onward=(Onward.SUBPROCESSORS,),
            measures=(Measure.TLS, Measure.STORAGE, Measure.BACKUPS),
            terms_url=PROCESSING.url,
            markers=(Marker("sendcloud-spp", sources=(MODULE,)),),
            sources=(
                PROCESSING,
                STORAGE,
                Source("https://sendcloud.dev/api/v2/parcels/create-a-parcel-or-parcels", read=None),
                Source("https://support.sendcloud.com/english/privacy/data-deletion-policy", read=None),
                Source("https://sendcloud.at/agb", read=None, dated=date(2025, 3, 1)),
            ),
        ),
    ),
)
