"""Kiyoh, a Dutch review system of Klantenvertellen."""

from plugin_host.api import Data, Entity, Onward, Reviews, Source, Vendor

VENDOR = Vendor(
    api=1,
    id="kiyoh",
    name="Kiyoh",
    aliases=("Klantenvertellen",),
    entity=Entity(
        "Klantenvertellen B.V.",
        country="NL",
        sources=(Source("https://kiyoh.allsystemsup.eu/en/terms-of-use-customer-review-system/", read=None),),
    ),
    website="https://www.kiyoh.com",
    services=(
        Reviews(
            data=(Data.NAME, Data.EMAIL, Data.REVIEW),
            onward=(Onward.PARTNERS,),
            terms_url="https://kiyoh.com/terms-and-guidelines.html",
            sources=(Source("https://kiyoh.com/terms-and-guidelines.html", read=None),),
        ),
    ),
)
