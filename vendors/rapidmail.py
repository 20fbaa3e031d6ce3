"""rapidmail, a German platform for newsletters and other mail in Freiburg."""

from plugin_host.api import Data, Entity, Mailing, Role, Source, Vendor

TERMS = Source("https://www.rapidmail.co.uk/general-terms-and-conditions", read=None)
PRIVACY = Source("https://www.rapidmail.de/datenschutzbestimmungen", read=None)
GUIDE = Source("https://hs.rapidmail.fr/protection-des-donnes-email-marketing", read=None)

VENDOR = Vendor(
    api=1,
    id="rapidmail",
    name="rapidmail",
    entity=Entity(
        "rapidmail GmbH",
        country="DE",
        address="Wentzingerstraße 21, 79106 Freiburg im Breisgau",
        sources=(TERMS,),
    ),
    website="https://www.rapidmail.de",
    privacy_url=PRIVACY.url,
    services=(
        Mailing(
            role=Role.PROCESSOR,
            data=(Data.EMAIL,),
            terms_url=TERMS.url,
            sources=(PRIVACY, TERMS, GUIDE),
        ),
    ),
)
