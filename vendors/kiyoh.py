"""Kiyoh, a Dutch review system, also known as Klantenvertellen.

It has changed hands: its own pages name other companies than newer copies elsewhere, so none is stated.
"""

from plugin_host.api import Data, Onward, Reviews, Source, Vendor

TERMS = Source("https://kiyoh.com/terms-and-guidelines.html", read=None)

VENDOR = Vendor(
    api=1,
    id="kiyoh",
    name="Kiyoh",
    aliases=("Klantenvertellen",),
    website="https://www.kiyoh.com",
    services=(
        Reviews(
            data=(Data.NAME, Data.EMAIL, Data.REVIEW),
            onward=(Onward.PARTNERS,),
            terms_url=TERMS.url,
            sources=(TERMS,),
        ),
    ),
)
