"""WebwinkelKeur, a Dutch quality mark for webshops with a review system."""

from datetime import date

from plugin_host.api import Data, Reviews, Role, Source, Vendor

VENDOR = Vendor(
    api=1,
    id="webwinkelkeur",
    name="WebwinkelKeur",
    aliases=("Webwinkel Keur", "ValuedShops"),
    privacy_url="https://www.valuedshops.com/knowledge/Partner/privacy-policy",
    website="https://www.webwinkelkeur.nl",
    sources=(
        Source("https://www.valuedshops.com/knowledge/Partner/privacy-policy", read=None, dated=date(2023, 10, 31)),
    ),
    services=(
        Reviews(
            invitation_role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.REVIEW),
            terms_url="https://www.valuedshops.com/page/terms-and-conditions",
            sources=(
                Source(
                    "https://www.webwinkelkeur.nl/kennisbank/over-webwinkelkeur/algemene-voorwaarden-leden/", read=None
                ),
            ),
        ),
    ),
)
