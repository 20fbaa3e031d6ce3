"""SiteGround, a web host; on its European site it is the Spanish company.

Its privacy statement leaves out the visitors of its customers' websites.
"""

from datetime import date

from plugin_host.api import BusinessEmail, Data, Entity, Hosting, Source, Vendor

PRIVACY = Source("https://www.siteground.com/viewtos/privacy_policy?scid=3&lang=en", read=None)
NOTICES = Source("https://eu.siteground.com/viewtos/policy_complaints_notices?lang=en&scid=3", read=None)
EMAIL = Source(
    "https://www.siteground.co.uk/kb/acceptable-use-sitegrounds-email-service", read=None, dated=date(2026, 1, 30)
)

VENDOR = Vendor(
    api=1,
    id="siteground",
    name="SiteGround",
    entity=Entity(
        "SiteGround Spain S.L.",
        country="ES",
        address="Calle de Prim 19, 28004 Madrid",
        sources=(PRIVACY, NOTICES),
    ),
    website="https://www.siteground.com",
    privacy_url="https://www.siteground.com/viewtos/privacy_policy?scid=3&lang=en",
    services=(
        Hosting(
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            sources=(PRIVACY,),
        ),
        BusinessEmail(data=(Data.NAME, Data.EMAIL, Data.MESSAGE), sources=(EMAIL,)),
    ),
)
