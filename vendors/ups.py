"""UPS, a parcel carrier; in the EEA its company in the recipient's country is responsible."""

from plugin_host.api import Data, Role, Shipping, Source, Vendor

NOTICE = "https://ups.com/at/de/support/shipping-support/legal-terms-conditions/privacy-notice.page?loc=de_AT"

VENDOR = Vendor(
    api=1,
    id="ups",
    name="UPS",
    aliases=("United Parcel Service", "UPS Access Point", "UPS Europe"),
    website="https://www.ups.com",
    privacy_url="https://www.ups.com/de/de/help-center/legal-terms-conditions/privacy-notice.page",
    services=(
        Shipping(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            sources=(Source(NOTICE, read=None),),
        ),
    ),
)
