"""byrd, an Austrian company whose warehouses store, pack and send orders for webshops."""

from datetime import date

from plugin_host.api import Data, Entity, Fulfilment, FulfilmentForm, Onward, Source, Vendor

PRIVACY = Source("https://getbyrd.com/en/privacy/", read=None, dated=date(2021, 5, 25))
TERMS = Source("https://getbyrd.com/agb/", read=None)

VENDOR = Vendor(
    api=1,
    id="byrd",
    name="byrd",
    aliases=("byrd technologies GmbH", "getbyrd"),
    entity=Entity(
        "byrd technologies GmbH",
        country="AT",
        address="Wiedner Hauptstraße 24/12a, 1040 Wien",
        sources=(PRIVACY, TERMS),
    ),
    privacy_url=PRIVACY.url,
    website="https://getbyrd.com",
    services=(
        # The privacy policy names byrd technologies GmbH and byrd technologies Germany GmbH as joint controllers
        # for the use of its services; it was not seen to say so of buyers' data, so the role is left to the shop.
        Fulfilment(
            form=FulfilmentForm.WAREHOUSE,
            data=(Data.NAME, Data.COMPANY, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE, Data.ORDER),
            onward=(Onward.SUBPROCESSORS,),
            sources=(
                TERMS,
                Source("https://developers.getbyrd.com/docs/shipments-overview", read=None),
                Source("https://developers.getbyrd.com/docs/creating-a-shipment", read=None),
                Source(
                    "https://support.getbyrd.com/fr/support/solutions/articles/"
                    "43000655434-creating-shipments-using-csv-import",
                    read=None,
                    dated=date(2022, 1, 14),
                ),
            ),
        ),
    ),
)
