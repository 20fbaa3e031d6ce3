"""bpost, post and parcels in Belgium."""

from datetime import date

from plugin_host.api import (
    N_,
    Data,
    Entity,
    Onward,
    OwnUse,
    Period,
    Retention,
    Role,
    Shipping,
    Source,
    Start,
    Text,
    Transfer,
    TransferKind,
    Unit,
    Vendor,
)

NOTICE = Source("https://www.bpost.be/nl/privacy-notice-parcels", read=None)

VENDOR = Vendor(
    api=1,
    id="bpost",
    name="bpost",
    aliases=("bpost NV", "bpost SA", "Belgian Post Group", "De Post NV"),
    entity=Entity(
        "bpost NV",
        country="BE",
        address="Anspachlaan 1 bus 1, 1000 Brussel",
        sources=(
            NOTICE,
            Source("https://bpost.be/nl/privacy", read=None, dated=date(2024, 11, 13)),
            Source("https://parcel.bpost.be/nl/privacy", read=None),
        ),
    ),
    privacy_url=NOTICE.url,
    website="https://www.bpost.be",
    services=(
        Shipping(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            retention=Retention(period=Period(13, Unit.MONTHS), start=Start.DELIVERY, sources=(NOTICE,)),
            own_use=(OwnUse.IMPROVE,),
            onward=(Onward.SUBPROCESSORS,),
            # The notice names the standard contractual clauses but no country.
            transfer=Transfer(kind=TransferKind.SCC, sources=(NOTICE,)),
            texts=(Text(N_("{vendor} can also use your address to fill it in for you when you buy online again.")),),
            sources=(NOTICE,),
        ),
    ),
)
