"""FedEx, a parcel carrier of which TNT is part; for Europe its company in the Netherlands is responsible."""

from datetime import date

from plugin_host.api import Data, Entity, Role, Shipping, Source, Vendor

NOTICE = Source("https://www.fedex.com/nl-be/privacy-policy.html", read=None, dated=date(2021, 4, 1))
TNT = Source("https://www.tnt.com/express/en_kr/site/privacy-policy.html", read=None, dated=date(2023, 9, 1))

VENDOR = Vendor(
    api=1,
    id="fedex",
    name="FedEx",
    aliases=("FedEx Express", "TNT", "TNT Express", "Federal Express", "FedEx Corporation"),
    entity=Entity(
        "FedEx Express International B.V.",
        country="NL",
        address="Taurusavenue 111, 2132 LS Hoofddorp",
        sources=(NOTICE, TNT),
    ),
    privacy_url="https://www.fedex.com/nl-nl/privacy-policy.html",
    website="https://www.fedex.com",
    services=(
        Shipping(
            role=Role.CONTROLLER,
            data=(Data.NAME, Data.ADDRESS, Data.CITY),
            sources=(
                NOTICE,
                TNT,
                Source("https://developer.fedex.com/api/en-er/Api-recipes/us-domestic-e-commerce.html", read=None),
            ),
        ),
    ),
)
