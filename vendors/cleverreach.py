"""CleverReach, a German platform for newsletters.

Its privacy policy and its processor agreement could not be read where they tell of the addresses that shops keep there.
"""

from plugin_host.api import Data, Entity, Mailing, Source, Vendor

COMPANIES = Source("https://github.com/datenanfragen/data/blob/master/companies/cleverreach.json", read=None)
SUBSCRIBERS = Source("https://pipedream.com/apps/cleverreach", read=None)
"""What a program can do there: subscribers are added to lists."""
ADVICE = Source(
    "https://wissen.matterius.com/en/docs/privacy-policy-website/cleverreach-datenschutzerklaerung", read=None
)
"""Advice to users of it: which data it receives, and that it can measure who opens and clicks."""

VENDOR = Vendor(
    api=1,
    id="cleverreach",
    name="CleverReach",
    aliases=("CleverReach GmbH", "Clever Reach"),
    entity=Entity(
        "CleverReach GmbH & Co. KG",
        country="DE",
        address="//CRASH Building, Schafjückenweg 2, 26180 Rastede",
        sources=(COMPANIES,),
    ),
    privacy_url="https://www.cleverreach.com/de/datenschutz/",
    website="https://www.cleverreach.com",
    services=(
        Mailing(
            data=(Data.EMAIL,),
            sources=(SUBSCRIBERS, ADVICE),
        ),
    ),
)
