"""WebwinkelKeur, a Dutch quality mark for webshops with a review system.

Its own pages do not say which company runs it, so none is named. For the invitations it has a processor
agreement with its members; whether that covers the reviews as well could not be read, so the shop is asked.
"""

from datetime import date

from plugin_host.api import N_, Ask, Data, Host, Reviews, Role, Source, Vendor

STATEMENT = Source("https://www.valuedshops.com/knowledge/Partner/privacy-policy", read=None, dated=date(2023, 10, 31))
TERMS = Source("https://www.valuedshops.com/page/terms-and-conditions", read=None)
TERMS_DUTCH = Source(
    "https://www.webwinkelkeur.nl/kennisbank/over-webwinkelkeur/algemene-voorwaarden-leden/", read=None
)
TAG = Source("https://github.com/webwinkelkeur/webwinkelkeur-gtm", read=None)

ROLE: Ask[Role] = Ask(
    "role",
    N_(
        "What does your agreement with WebwinkelKeur say about the reviews: does WebwinkelKeur decide for itself about "
        "the data, or work for you?"
    ),
    Role,
    choices=(Role.CONTROLLER, Role.PROCESSOR),
)

VENDOR = Vendor(
    api=1,
    id="webwinkelkeur",
    name="WebwinkelKeur",
    aliases=("Webwinkel Keur", "ValuedShops", "Valued Shops"),
    privacy_url=STATEMENT.url,
    website="https://www.webwinkelkeur.nl",
    sources=(STATEMENT,),
    services=(
        Reviews(
            role=ROLE,
            invitation_role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.REVIEW),
            terms_url=TERMS.url,
            hosts=(Host("dashboard.webwinkelkeur.nl", sources=(TAG,)),),
            sources=(TERMS, TERMS_DUTCH, STATEMENT),
        ),
    ),
)
