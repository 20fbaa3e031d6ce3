"""shipcloud, German shipping software that forwards parcel data to the carriers as its subcontractors."""

from datetime import date

from plugin_host.api import Data, Entity, Fulfilment, FulfilmentForm, Onward, Source, Vendor

PRIVACY = Source("https://www.shipcloud.com/en/privacy/", read=None)
RUBY = "https://github.com/shipcloud/shipcloud-ruby/blob"

VENDOR = Vendor(
    api=1,
    id="shipcloud",
    name="shipcloud",
    aliases=("shipcloud GmbH", "shipcloud.io"),
    entity=Entity(
        "shipcloud GmbH",
        country="DE",
        address="Heinz-Fangman-Straße 2-4, Haus 4, 42287 Wuppertal",
        sources=(PRIVACY, Source("https://www.shipcloud.io/en/privacy", read=None)),
    ),
    privacy_url=PRIVACY.url,
    website="https://www.shipcloud.io",
    services=(
        Fulfilment(
            form=FulfilmentForm.LABELS,
            data=(Data.NAME, Data.COMPANY, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.PHONE),
            onward=(Onward.SUBPROCESSORS,),
            sources=(
                Source("https://www.shipcloud.io/en/terms-and-conditions/", read=None, dated=date(2022, 1, 1)),
                Source("https://www.shipcloud.io/en/terms_and_conditions", read=None, dated=date(2019, 7, 1)),
                Source(f"{RUBY}/5000b935ba198131b68b7a7927a79dd193137883/lib/shipcloud/address.rb", read=None),
                Source(f"{RUBY}/0a79265295d0a0235bbc302c8c67811f0a7c4f15/README.md", read=None),
                Source(
                    "https://github.com/shipcloud/shipcloud-for-woocommerce/blob/"
                    "08250af76c93b595bb0c5fb347aeb6de42d9f1d3/README.txt",
                    read=None,
                ),
            ),
        ),
    ),
)
