"""one.com, a web host: domain names, web hosting and e-mail, by a company in Malmö, Sweden."""

from datetime import date

from plugin_host.api import BusinessEmail, Data, Entity, Hosting, Role, Source, Vendor

AGREEMENT = Source("https://one.com/en/legal/dpa", read=None)
PRIVACY = Source("https://one.com/en/legal/privacy", read=None, dated=date(2024, 10, 16))
HELP = Source(
    "https://help.one.com/hc/en-us/articles/360000253649-How-does-one-com-comply-with-the-GDPR",
    read=None,
)

VENDOR = Vendor(
    api=1,
    id="one-com",
    name="one.com",
    aliases=("One.com A/S",),
    entity=Entity("One.com Group AB", country="SE", address="Malmö", sources=(AGREEMENT, PRIVACY)),
    website="https://www.one.com",
    privacy_url=PRIVACY.url,
    services=(
        Hosting(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.ADDRESS, Data.CITY, Data.EMAIL, Data.ORDER, Data.IP_ADDRESS, Data.DEVICE),
            terms_url=AGREEMENT.url,
            sources=(AGREEMENT, HELP),
        ),
        BusinessEmail(
            role=Role.PROCESSOR,
            data=(Data.NAME, Data.EMAIL, Data.MESSAGE),
            terms_url=AGREEMENT.url,
            sources=(AGREEMENT,),
        ),
    ),
)
