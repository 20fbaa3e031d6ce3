"""Wuunder, a Dutch platform on which shops book parcels with carriers."""

from plugin_host.api import Data, Entity, Fulfilment, FulfilmentForm, OwnUse, Source, Vendor

PRIVACY = Source("https://wuunder.com/en/privacy-policy-wuunder-paazl", read=None)

VENDOR = Vendor(
    api=1,
    id="wuunder",
    name="Wuunder",
    aliases=("WeAreWuunder", "Wuunder Nederland B.V."),
    entity=Entity(
        "Wuunder Nederland B.V.",
        country="NL",
        address="Marconilaan 8, 6003 DD Weert",
        sources=(PRIVACY, Source("https://wearewuunder.com/en/Terms-and-Conditions/", read=None)),
    ),
    privacy_url=PRIVACY.url,
    website="https://wuunder.com",
    services=(
        Fulfilment(
            form=FulfilmentForm.LABELS,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE),
            own_use=(OwnUse.IMPROVE, OwnUse.MARKETING, OwnUse.LAW),
            sources=(
                PRIVACY,
                Source("https://wearewuunder.com/en/privacy-statement/", read=None),
                Source("https://wearewuunder.com/handleiding/technical-manual-book-shipments-api", read=None),
            ),
        ),
    ),
)
