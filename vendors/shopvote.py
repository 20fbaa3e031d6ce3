"""SHOPVOTE, a German system for reviews of webshops.

Which company runs it, the pages that could be read do not say. Reviewers accept its own terms.
"""

from plugin_host.api import N_, Data, Reviews, Source, Text, Vendor

TERMS = Source("https://www.shopvote.de/nutzungsbedingungen.php", read=None)
PROOF = Source(
    "https://shopvote.atlassian.net/wiki/spaces/business/pages/535429146/"
    "Warum+fordert+SHOPVOTE+eine+Rechnung+einen+Kaufbeleg+an",
    read=None,
)

VENDOR = Vendor(
    api=1,
    id="shopvote",
    name="SHOPVOTE",
    aliases=("ShopVote.de",),
    website="https://www.shopvote.de",
    services=(
        Reviews(
            data=(Data.EMAIL, Data.ORDER, Data.REVIEW),
            terms_url=TERMS.url,
            texts=(
                Text(
                    N_(
                        "{vendor} neither publishes the e-mail address that you give with a review nor passes it on to us. It "
                        "can ask you for proof that you bought from us."
                    )
                ),
            ),
            sources=(TERMS, PROOF),
        ),
    ),
)
